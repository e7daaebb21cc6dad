import { formatDay, makeDay } from '../domain/calendar-day';
import type { CalendarDay } from '../domain/report';
import type { Clock } from '../taskpane/services';

export const browserClock: Clock = {
  after(milliseconds, run) {
    const timer = setTimeout(run, milliseconds);
    return () => {
      clearTimeout(timer);
    };
  },
};

/** The day on the wall here; `null` where the clock stands outside the days that Excel knows. */
export function today(): CalendarDay | null {
  const now = new Date();
  return makeDay({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() });
}

/** `3 Januari 2024 09.30`, by the clock on the wall here. */
export function shownNow(): string {
  const now = new Date();
  const day = today();
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${day === null ? '' : `${formatDay(day)} `}${two(now.getHours())}.${two(now.getMinutes())}`;
}
