/** Months and quarters of a reporting year, and until when each is to be reported. */
import { makeDay } from './calendar-day';
import { MONTH_CODES, QUARTERS, type CalendarDay, type MonthCode, type Quarter } from './report';

/** The day of the following month until which a month or quarter is reported, unless a report says otherwise. */
export const REPORTING_DAY = 10;

/** 1 for B01. */
export const monthNumber = (month: MonthCode): number => MONTH_CODES.indexOf(month) + 1;

/** The last month of a quarter, 1 to 12. */
export const quarterEnd = (quarter: Quarter): number => 3 * (QUARTERS.indexOf(quarter) + 1);

/** The months of a quarter, in order. */
export function monthsOf(quarter: Quarter): readonly MonthCode[] {
  const end = quarterEnd(quarter);
  return MONTH_CODES.slice(end - 3, end);
}

/** The day until which what happened in a month (1 to 12) is reported; `null` outside the calendar. */
export function reportingDay(year: number, month: number, day: number = REPORTING_DAY): CalendarDay | null {
  const next = month === 12 ? { year: year + 1, month: 1 } : { year, month: month + 1 };
  return makeDay({ ...next, day });
}

/** When a month may be reported: from its first day to the reporting day of the next. */
export interface ReportingWindow {
  readonly opens: CalendarDay;
  readonly closes: CalendarDay;
}

export function reportingWindow(year: number, month: MonthCode, day?: number): ReportingWindow | null {
  const opens = makeDay({ year, month: monthNumber(month), day: 1 });
  const closes = reportingDay(year, monthNumber(month), day);
  return opens === null || closes === null ? null : { opens, closes };
}

/** Where a day stands to the window of its month. */
export const TIMINGS = ['Sebelum jendela', 'Tepat waktu', 'Terlambat'] as const;
export type Timing = (typeof TIMINGS)[number];

export function timingOf(day: CalendarDay, { opens, closes }: ReportingWindow): Timing {
  if (day < opens) return 'Sebelum jendela';
  return day > closes ? 'Terlambat' : 'Tepat waktu';
}
