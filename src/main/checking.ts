/** Periksa: every check, and the sheet that shows what they find. */
import { check } from '../commands/check';
import { formatDay } from '../domain/calendar-day';
import type { WorkbookPort } from '../ports/workbook';
import type { PaneCommands } from '../taskpane/services';
import { today } from './clock';

export const checking = (workbook: WorkbookPort): Pick<PaneCommands, 'check'> => ({
  check: (request, options) =>
    check(workbook, {
      ...options,
      checkedAt: shownNow(),
      ...(request === null ? {} : { verdict: request.kind === 'accept' ? { ...request, day: today() } : request }),
    }),
});

/** `3 Januari 2024 09.30`, by the clock on the wall here. */
function shownNow(): string {
  const now = new Date();
  const day = today();
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${day === null ? '' : `${formatDay(day)} `}${two(now.getHours())}.${two(now.getMinutes())}`;
}
