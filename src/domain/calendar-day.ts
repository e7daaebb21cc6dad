import type { CalendarDay } from './report';

/** The parts of a day as people count them: month 1 to 12. */
export interface DayParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export const MONTH_NAMES = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
] as const;

/** Excel has no day before 1900, and no year of five digits. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 9999;

/** A day that exists in the calendar, or `null`. Whole arithmetic, no `Date`: a day has no time zone to get wrong. */
export function makeDay({ year, month, day }: DayParts): CalendarDay | null {
  if (!Number.isInteger(year) || year < FIRST_YEAR || year > LAST_YEAR) return null;
  if (!Number.isInteger(month) || month < 1 || month > 12) return null;
  if (!Number.isInteger(day) || day < 1 || day > daysInMonth(year, month)) return null;
  return `${year}-${pad(month)}-${pad(day)}` as CalendarDay;
}

export function dayParts(day: CalendarDay): DayParts {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), day: Number(day.slice(8, 10)) };
}

/** Days of a month, 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Negative, zero or positive; ISO days sort as text. */
export function compareDays(a: CalendarDay, b: CalendarDay): -1 | 0 | 1 {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Days since 1 January 1970; the Excel serial is made of this in `src/excel`. */
export function dayNumber(day: CalendarDay): number {
  const { year, month, day: dayOfMonth } = dayParts(day);
  // Years begin in March here, so that the leap day is the last day of a year.
  const shifted = month > 2 ? year : year - 1;
  const monthsSinceMarch = (month + 9) % 12;
  const dayOfYear = Math.floor((153 * monthsSinceMarch + 2) / 5) + dayOfMonth - 1;
  return (
    365 * shifted + Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400) + dayOfYear - 719468
  );
}

/** The inverse of `dayNumber`; `null` outside 1900 to 9999. */
export function dayFromNumber(number: number): CalendarDay | null {
  if (!Number.isInteger(number)) return null;
  const days = number + 719468;
  const era = Math.floor(days / 146097);
  const dayOfEra = days - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthsSinceMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthsSinceMarch + 2) / 5) + 1;
  const month = monthsSinceMarch < 10 ? monthsSinceMarch + 3 : monthsSinceMarch - 9;
  return makeDay({ year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day });
}

export function addDays(day: CalendarDay, days: number): CalendarDay | null {
  return dayFromNumber(dayNumber(day) + days);
}

/** 31 Desember 2023. */
export function formatDay(day: CalendarDay): string {
  const { year, month, day: dayOfMonth } = dayParts(day);
  return `${dayOfMonth} ${monthName(month)} ${year}`;
}

/** The Indonesian name of month 1 to 12. */
export function monthName(month: number): string {
  const name = MONTH_NAMES[month - 1];
  if (name === undefined) throw new RangeError(`Not a month: ${month}`);
  return name;
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function pad(part: number): string {
  return String(part).padStart(2, '0');
}
