import type { CellValue } from '../model/types';
import { invalidArgument } from '../model/host-error';

/** What typing a text into a cell makes of it. */
export interface Entry {
  readonly value: CellValue;
  readonly formula?: string;
  /** The format that Excel gives a cell which is still `General`. */
  readonly numberFormat?: string;
}

/** Source: Excel specifications and limits ("Total number of characters that a cell can contain"). */
export const MAX_TEXT_LENGTH = 32_767;

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const ERRORS = new Set(['#DIV/0!', '#VALUE!', '#N/A', '#NAME?', '#NUM!', '#REF!', '#NULL!']);

/** Days since 1899-12-30, as Excel counts them from March 1900 on. */
export function dateSerial(year: number, month: number, day: number): number | null {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day || year < 1900 || year > 9999) return null;
  return Math.round(time / 86_400_000) + 25_569;
}

function fullYear(text: string): number {
  const year = Number(text);
  if (text.length > 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

function parseNumber(text: string): Entry | null {
  const percent = /^([+-]?)\s*(\$?)((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?|\.\d+)\s*(%?)$/.exec(text);
  if (percent) {
    const [, sign, currency, digits, mark] = percent;
    const plain = (digits ?? '').replaceAll(',', '');
    const decimals = (plain.split('.')[1] ?? '').length;
    const number = Number(plain) * (sign === '-' ? -1 : 1);
    // Shifted in decimal: 97.66 / 100 is not 0.9766.
    if (mark === '%') return { value: Number(`${number}e-2`), numberFormat: decimals > 0 ? '0.00%' : '0%' };
    if (currency === '$') return { value: number, numberFormat: decimals > 0 ? '$#,##0.00' : '$#,##0' };
    if (digits?.includes(',')) return { value: number, numberFormat: decimals > 0 ? '#,##0.00' : '#,##0' };
    return { value: number };
  }
  if (/^[+-]?(\d+\.?\d*|\.\d+)[eE][+-]?\d+$/.test(text)) {
    const number = Number(text);
    return Number.isFinite(number) ? { value: number, numberFormat: '0.00E+00' } : null;
  }
  const bracketed = /^\((\d[\d,]*(?:\.\d+)?)\)$/.exec(text);
  if (bracketed?.[1] !== undefined) return { value: -Number(bracketed[1].replaceAll(',', '')) };
  const fraction = /^([+-]?)(\d+) (\d+)\/(\d+)$/.exec(text);
  if (fraction && Number(fraction[4]) !== 0) {
    const number = Number(fraction[2]) + Number(fraction[3]) / Number(fraction[4]);
    return { value: fraction[1] === '-' ? -number : number, numberFormat: '# ?/?' };
  }
  return null;
}

function dateEntry(year: number, month: number, day: number, numberFormat: string): Entry | null {
  const value = dateSerial(year, month, day);
  return value === null ? null : { value, numberFormat };
}

function parseDate(text: string, today: Date): Entry | null {
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (iso) return dateEntry(Number(iso[1]), Number(iso[2]), Number(iso[3]), 'm/d/yyyy');
  const numeric = /^(\d{1,2})[-/](\d{1,2})(?:[-/](\d{4}|\d{2}))?$/.exec(text);
  if (numeric) {
    const [, first, second, year] = numeric;
    if (year !== undefined) return dateEntry(fullYear(year), Number(first), Number(second), 'm/d/yyyy');
    const ofThisYear = dateEntry(today.getFullYear(), Number(first), Number(second), 'd-mmm');
    if (ofThisYear) return ofThisYear;
    // `1-32` reads as month and year.
    return Number(second) > 31 ? dateEntry(fullYear(second ?? ''), Number(first), 1, 'mmm-yy') : null;
  }
  const named = /^(\d{1,2})[- ]([A-Za-z]{3,9})(?:[- ](\d{4}|\d{2}))?$/.exec(text);
  if (named) {
    const month = MONTHS.findIndex((name) => isMonth(named[2] ?? '', name)) + 1;
    if (month === 0) return null;
    if (named[3] !== undefined) return dateEntry(fullYear(named[3]), month, Number(named[1]), 'd-mmm-yy');
    return dateEntry(today.getFullYear(), month, Number(named[1]), 'd-mmm');
  }
  const monthFirst = /^([A-Za-z]{3,9})[- ](\d{4})$/.exec(text);
  if (monthFirst) {
    const month = MONTHS.findIndex((name) => isMonth(monthFirst[1] ?? '', name)) + 1;
    return month === 0 ? null : dateEntry(Number(monthFirst[2]), month, 1, 'mmm-yy');
  }
  return null;
}

const MONTH_NAMES = 'january february march april may june july august september october november december'.split(' ');

function isMonth(text: string, short: string): boolean {
  const lower = text.toLowerCase();
  return lower === short || (lower.startsWith(short) && MONTH_NAMES.includes(lower));
}

function parseTime(text: string): Entry | null {
  const time = /^(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\s*([AaPp])[Mm])?$/.exec(text);
  if (!time) return null;
  const [, hourText, minuteText, secondText, half] = time;
  const hour = Number(hourText);
  const minute = Number(minuteText);
  const second = Number(secondText ?? 0);
  if (minute > 59 || second > 59 || (half !== undefined && (hour < 1 || hour > 12))) return null;
  const inDay = half === undefined ? hour : (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  const numberFormat = (secondText === undefined ? 'h:mm' : 'h:mm:ss') + (half === undefined ? '' : ' AM/PM');
  return { value: (inDay * 3600 + minute * 60 + second) / 86_400, numberFormat };
}

/**
 * Reads a text as if it were typed in an en-US Excel. Source: documentation of `Range.values` ("a string that starts with
 * +, - or = is a formula"), the rest experience.
 *
 * @param text What is written.
 * @param numberFormat The cell's format; `@` keeps any text as it is.
 * @param today Fills in the year that a date leaves out.
 */
export function parseEntry(text: string, numberFormat: string, today: Date): Entry {
  if (text.length > MAX_TEXT_LENGTH) throw invalidArgument(`A cell holds at most ${MAX_TEXT_LENGTH} characters.`);
  if (text === '') return { value: null };
  if (numberFormat === '@') return { value: text };
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (text.startsWith('=')) return text === '=' ? { value: text } : { value: null, formula: text };
  const trimmed = text.trim();
  const plain = parseNumber(trimmed) ?? parseDate(trimmed, today) ?? parseTime(trimmed);
  if (plain) return plain;
  const upper = trimmed.toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE') return { value: upper === 'TRUE' };
  if (ERRORS.has(upper)) return { value: { error: upper as '#N/A' } };
  // Whatever else begins like a formula is one, right or wrong.
  if (/^[+-]./.test(text)) return { value: null, formula: text.startsWith('+') ? `=${text.slice(1)}` : `=${text}` };
  return { value: text };
}

/** Reads any value that a request carries. */
export function readEntry(value: unknown, numberFormat: string, today: Date): Entry {
  if (typeof value === 'string') return parseEntry(value, numberFormat, today);
  if (typeof value === 'boolean') return { value };
  if (typeof value === 'number' && Number.isFinite(value)) {
    return numberFormat === '@' ? { value: String(value) } : { value };
  }
  throw invalidArgument(
    'The argument is invalid or missing or has an incorrect format: a cell takes text, numbers and booleans.',
  );
}
