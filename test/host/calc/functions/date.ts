import { numeric } from '../definition';
import { NUM_ERROR } from '../values';
import type { FunctionDefinition } from '../definition';
import type { CellValue } from '../../model/types';

const DAY = 86400000;
const EPOCH = Date.UTC(1899, 11, 30);
/** Excel counts a 29 February 1900 that never was: days before 1 March 1900 stand one lower. */
const FIRST_TRUE_DAY = 61;
const LAST_DAY = 2958465;

/** Year, month (1-12) and day of a serial number, or null outside 1900-9999. */
export function dayOfSerial(serial: number): { year: number; month: number; day: number } | null {
  const whole = Math.floor(serial);
  if (whole < 0 || whole > LAST_DAY) return null;
  if (whole === 0) return { year: 1900, month: 1, day: 0 };
  if (whole === 60) return { year: 1900, month: 2, day: 29 };
  const date = new Date(EPOCH + (whole < FIRST_TRUE_DAY ? whole + 1 : whole) * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

function serialOfDay(year: number, month: number, day: number): number | null {
  const full = year < 1900 ? year + 1900 : year;
  if (full < 1900 || full > 9999) return null;
  const days = Math.round((Date.UTC(full, month - 1, day) - EPOCH) / DAY);
  const serial = days < FIRST_TRUE_DAY ? days - 1 : days;
  return serial < 0 || serial > LAST_DAY ? null : serial;
}

const part = (pick: (day: { year: number; month: number; day: number }) => number): FunctionDefinition =>
  numeric(1, 0, (serial = 0): CellValue => {
    const day = dayOfSerial(serial);
    return day ? pick(day) : NUM_ERROR;
  });

/** The day so many months on, or the last day of that month. */
function monthsOn(serial: number, months: number, endOfMonth: boolean): CellValue {
  const start = dayOfSerial(serial);
  if (!start) return NUM_ERROR;
  const month = start.month + Math.trunc(months);
  const last = new Date(Date.UTC(start.year, month, 0)).getUTCDate();
  return serialOfDay(start.year, month, endOfMonth ? last : Math.min(start.day, last)) ?? NUM_ERROR;
}

export const DATE: Readonly<Record<string, FunctionDefinition>> = {
  DATE: numeric(3, 0, (year = 0, month = 0, day = 0) => {
    return serialOfDay(Math.trunc(year), Math.trunc(month), Math.trunc(day)) ?? NUM_ERROR;
  }),
  YEAR: part(({ year }) => year),
  MONTH: part(({ month }) => month),
  DAY: part(({ day }) => day),
  EDATE: numeric(2, 0, (serial = 0, months = 0) => monthsOn(serial, months, false)),
  EOMONTH: numeric(2, 0, (serial = 0, months = 0) => monthsOn(serial, months, true)),
};
