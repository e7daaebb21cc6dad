import { unsupported } from './refusal';
import { isError, NUM_ERROR, VALUE_ERROR } from './values';
import type { CellError, CellValue } from '../model/types';

const NUMBER_TEXT = /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?(?:e[+-]?\d+)?$/i;
const DATE_OR_TIME_TEXT =
  /^\d{1,4}[-/]\d{1,2}(?:[-/]\d{1,4})?$|^\d{1,2}[- ][a-z]{3,9}(?:[- ]\d{2,4})?$|^\d{1,2}:\d{2}/i;

/**
 * The number that Excel (en-US) reads in a text, or null. Dates, times and currencies written as text are refused: what
 * Excel makes of them hangs on the reader's regional settings, so no formula of the product may rely on it.
 */
export function numberInText(text: string): number | null {
  let body = text.trim();
  if (body === '') return null;
  if (DATE_OR_TIME_TEXT.test(body)) unsupported(`The text "${body}" would be read as a date or a time`);
  if (/^[+-]?[$(]/.test(body) && /\d/.test(body)) unsupported(`The text "${body}" would be read as an amount`);
  let factor = 1;
  if (body.endsWith('%')) {
    body = body.slice(0, -1).trim();
    factor = 0.01;
  }
  if (!NUMBER_TEXT.test(body) || !/\d/.test(body)) return null;
  const number = Number(body.replaceAll(',', ''));
  return Number.isFinite(number) ? number * factor : null;
}

/** As an operand of arithmetic or a numeric argument: blank is 0, TRUE is 1, text is read. */
export function toNumber(value: CellValue): number | CellError {
  if (typeof value === 'number') return value;
  if (value === null) return 0;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (typeof value === 'string') return numberInText(value) ?? VALUE_ERROR;
  return value;
}

export function toText(value: CellValue): string | CellError {
  if (typeof value === 'string') return value;
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'number') return generalText(value);
  return value;
}

/** As a condition: text other than TRUE and FALSE is `#VALUE!`. */
export function toBoolean(value: CellValue): boolean | CellError {
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number') return value !== 0;
  if (value === null) return false;
  if (typeof value === 'string') {
    const text = value.toUpperCase();
    return text === 'TRUE' ? true : text === 'FALSE' ? false : VALUE_ERROR;
  }
  return value;
}

/** A number as `&` writes it: General format, up to 15 significant digits. */
export function generalText(value: number): string {
  if (value === 0) return '0';
  const [mantissa = '0', exponent = '0'] = value.toExponential(14).split('e');
  const digits = mantissa.replace(/\.?0+$/, '');
  const power = Number(exponent);
  if (power >= 20 || power < -9) {
    return `${digits}E${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`;
  }
  return plainDecimal(digits, power);
}

/** `-1.25` and 3 become `-1250`. */
function plainDecimal(mantissa: string, power: number): string {
  const sign = mantissa.startsWith('-') ? '-' : '';
  const [whole = '', fraction = ''] = mantissa.replace('-', '').split('.');
  const digits = whole + fraction;
  const point = whole.length + power;
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`;
  if (point >= digits.length) return sign + digits.padEnd(point, '0');
  return `${sign}${digits.slice(0, point)}.${digits.slice(point)}`;
}

const collator = new Intl.Collator('en', { sensitivity: 'accent', caseFirst: 'false' });
export function compareText(a: string, b: string): number {
  return a === b ? 0 : collator.compare(a, b);
}

/** Excel compares numbers on their first 15 significant digits. */
export function compareNumbers(a: number, b: number): number {
  if (a === b) return 0;
  const difference = a - b;
  if (Math.abs(difference) < Math.abs(a) * 1e-14 && Number(a.toPrecision(15)) === Number(b.toPrecision(15))) return 0;
  return difference;
}

function rank(value: number | string | boolean): number {
  return typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2;
}

/** Order of two values for `<`, `=` and sorting: numbers before text before logical values; blank takes the other's type. */
export function compareValues(left: CellValue, right: CellValue): number | CellError {
  if (isError(left)) return left;
  if (isError(right)) return right;
  const a = left ?? emptyLike(right);
  const b = right ?? emptyLike(left);
  if (typeof a === 'number' && typeof b === 'number') return compareNumbers(a, b);
  if (typeof a === 'string' && typeof b === 'string') return compareText(a, b);
  if (typeof a === 'boolean' && typeof b === 'boolean') return Number(a) - Number(b);
  return rank(a) - rank(b);
}

function emptyLike(other: CellValue): number | string | boolean {
  return typeof other === 'string' ? '' : typeof other === 'boolean' ? false : 0;
}

/** A result of arithmetic: what does not fit a number is `#NUM!`. */
export function finite(value: number): number | CellError {
  return Number.isFinite(value) ? (value === 0 ? 0 : value) : NUM_ERROR;
}
