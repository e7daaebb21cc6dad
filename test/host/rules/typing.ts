import type { Entry } from './entry';
import { dateSerial, parseEntry } from './entry';

/** Shifted in decimal: 97.66 / 100 is not 0.9766. */
function hundredth(percent: number): number {
  return Number(`${percent}e-2`);
}

/** Numbers with `.` for thousands and `,` for decimals, as id-ID writes them. */
function parseLocalNumber(text: string): Entry | null {
  const match = /^([+-]?)\s*(Rp\s?)?((?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?)\s*(%?)$/i.exec(text);
  if (!match) return null;
  const [, sign, currency, digits, percent] = match;
  const number = Number((digits ?? '').replaceAll('.', '').replace(',', '.')) * (sign === '-' ? -1 : 1);
  const decimals = digits?.includes(',') ?? false;
  if (percent === '%') return { value: hundredth(number), numberFormat: decimals ? '0.00%' : '0%' };
  if (currency) return { value: number, numberFormat: '"Rp"#,##0' };
  return digits?.includes('.') ? { value: number, numberFormat: decimals ? '#,##0.00' : '#,##0' } : { value: number };
}

/** Day before month. */
function parseLocalDate(text: string, today: Date): Entry | null {
  const match = /^(\d{1,2})[-/](\d{1,2})(?:[-/](\d{4}))?$/.exec(text);
  if (!match) return null;
  const year = match[3] === undefined ? today.getFullYear() : Number(match[3]);
  const value = dateSerial(year, Number(match[2]), Number(match[1]));
  return value === null ? null : { value, numberFormat: match[3] === undefined ? 'd-mmm' : 'dd/mm/yyyy' };
}

/**
 * What a person's typing makes of a cell, in the reader's regional settings; formulas are taken in en-US all the same. In
 * a cell with a percent format, numbers from 1 on mean percent (documentation: "Format numbers as percentages").
 */
export function parseTyped(text: string, numberFormat: string, culture: 'id-ID' | 'en-US', today: Date): Entry {
  const local =
    culture === 'id-ID' && numberFormat !== '@'
      ? (parseLocalNumber(text.trim()) ?? parseLocalDate(text.trim(), today))
      : null;
  const isForeign = culture === 'id-ID' && local === null && numberFormat !== '@' && /^[\d.,%\s+-]+$/.test(text);
  // `1,234.5` is text to a reader of id-ID.
  const entry = local ?? (isForeign ? { value: text } : parseEntry(text, numberFormat, today));
  const isPercentCell = numberFormat.includes('%') && !text.includes('%');
  if (isPercentCell && typeof entry.value === 'number' && Math.abs(entry.value) >= 1)
    return { value: hundredth(entry.value) };
  return entry;
}
