/** Between what a person types into a field and what its cell holds. */
import { makeDay, formatDay } from '../../../domain/calendar-day';
import { parseDayText, type DayTextProblem } from '../../../domain/day-reading';
import { toRupiah, type MoneyProblem } from '../../../domain/money';
import { parseNumberText, type NumberTextProblem, type Notation } from '../../../domain/number-reading';
import { formatNumber, formatPercent, formatRupiah } from '../../../domain/number-text';
import type { CellInput } from '../../../ports/workbook';
import type { Field } from './field';

export type Problem = NumberTextProblem | DayTextProblem | MoneyProblem | 'negative' | 'year' | 'cap' | 'not-in-cell';

export interface Reading {
  readonly value: number;
  readonly notation: Notation;
  /** The figure without its doubtful separator. */
  readonly shown: string;
}

export type Parsed =
  | { readonly kind: 'value'; readonly value: CellInput }
  /** Two readings, for a person to choose from. */
  | { readonly kind: 'ambiguous'; readonly readings: readonly [Reading, Reading] }
  | { readonly kind: 'invalid'; readonly problem: Problem };

const EARLIEST_YEAR = 2000;
const LATEST_YEAR = 2100;

/** Reads what was typed; `notation` is the answer of a person who was asked. Blank text is a blank cell. */
export function parseField(field: Field, text: string, notation?: Notation): Parsed {
  const clean = text.trim();
  if (clean === '') return { kind: 'value', value: null };
  switch (field.kind) {
    case 'text':
    case 'paragraph':
      return { kind: 'value', value: clean };
    case 'choice':
      return { kind: 'value', value: field.choices?.find(({ value }) => String(value) === clean)?.value ?? clean };
    case 'day':
      return parseDay(clean);
    case 'year':
      return parseYear(clean);
    case 'number':
    case 'quantity':
    case 'percent':
    case 'rupiah':
      return parseFigure(field, clean, notation);
  }
}

function parseDay(text: string): Parsed {
  const read = parseDayText(text, 'day first');
  if (read.kind === 'day') return { kind: 'value', value: read.day };
  return read.kind === 'none'
    ? { kind: 'value', value: null }
    : { kind: 'invalid', problem: read.kind === 'invalid' ? read.problem : 'not-a-day' };
}

function parseYear(text: string): Parsed {
  const year = /^\d{4}$/.test(text) ? Number(text) : 0;
  return year >= EARLIEST_YEAR && year <= LATEST_YEAR
    ? { kind: 'value', value: year }
    : { kind: 'invalid', problem: 'year' };
}

function parseFigure(field: Field, text: string, notation: Notation | undefined): Parsed {
  const read = parseNumberText(dressed(field, text), notation);
  switch (read.kind) {
    case 'none':
      return { kind: 'value', value: null };
    case 'invalid':
      return { kind: 'invalid', problem: read.problem };
    case 'ambiguous': {
      const [first, second] = read.candidates;
      return { kind: 'ambiguous', readings: [reading(field, first), reading(field, second)] };
    }
    case 'number':
      return checked(field, read.value);
  }
}

/** Typing 80 where the cell is a percentage means 80%, as in the sheet; rupiah has no thousandths to mistake. */
function dressed(field: Field, text: string): string {
  if (isPercent(field)) return /%|persen/i.test(text) ? text : `${text}%`;
  return field.kind === 'rupiah' && !/^[-(]*\s*(rp|idr)/i.test(text) ? text.replace(/^([-(]*)\s*/, '$1Rp') : text;
}

export const isPercent = (field: Field): boolean =>
  field.kind === 'percent' || (field.kind === 'quantity' && field.percent === true);

const reading = (
  field: Field,
  { value, notation }: { readonly value: number; readonly notation: Notation },
): Reading => ({
  value,
  notation,
  shown: editText(field, value),
});

function checked(field: Field, value: number): Parsed {
  if (field.kind === 'rupiah') {
    const money = toRupiah(value);
    return money.ok ? { kind: 'value', value: money.value } : { kind: 'invalid', problem: money.error };
  }
  if (field.kind === 'number' && value < 0) return { kind: 'invalid', problem: 'negative' };
  if (field.kind === 'percent' && value <= 0) return { kind: 'invalid', problem: 'cap' };
  return { kind: 'value', value };
}

/** What the field shows for a cell; figures without dots that could be read in another way when edited. */
export function editText(field: Field, value: CellInput): string {
  if (value === null || typeof value === 'object') return '';
  if (typeof value === 'number') {
    if (field.kind === 'rupiah') return Number.isInteger(value) ? formatNumber(value) : plain(value);
    if (isPercent(field)) return formatPercent(value).replaceAll('.', '');
    return field.kind === 'year' || field.kind === 'choice' ? String(value) : plain(value);
  }
  if (field.kind === 'day' && typeof value === 'string') return dayText(value) ?? value;
  return String(value);
}

const plain = (value: number): string => formatNumber(value).replaceAll('.', '');

function dayText(value: string): string | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
  return parts === null ? null : `${parts[3] ?? ''}/${parts[2] ?? ''}/${parts[1] ?? ''}`;
}

/** A value in words under the field, where the field itself could be misread: a day, a large amount. */
export function readBack(field: Field, value: CellInput): string | null {
  if (field.kind === 'day' && typeof value === 'string') {
    const [year = '', month = '', day = ''] = value.split('-');
    const known = makeDay({ year: Number(year), month: Number(month), day: Number(day) });
    return known === null ? null : formatDay(known);
  }
  return field.kind === 'rupiah' && typeof value === 'number' && Math.abs(value) >= 1000 ? formatRupiah(value) : null;
}

/** Whether a cell holds what its field can be: a word among figures was typed past the sheet's validation. */
export function fits(field: Field, value: CellInput): boolean {
  switch (field.kind) {
    case 'number':
    case 'quantity':
    case 'percent':
    case 'rupiah':
    case 'year':
      return value === null || typeof value === 'number';
    case 'day':
      return value === null || (typeof value === 'string' && dayText(value) !== null);
    case 'text':
    case 'paragraph':
    case 'choice':
      return true;
  }
}
