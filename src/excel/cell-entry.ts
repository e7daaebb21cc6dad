/**
 * What goes into `Range.values` for a value of ours, and what comes out of it. Excel reads strings in `values` as if they
 * were typed, in en-US: `002410` would lose its zeros and `=cmd|...` would become a formula. Text is data here, so it is
 * marked with an apostrophe, which Excel takes as "this is text" and does not keep.
 */
import type { CalendarDay } from '../domain/report';
import { dayFromNumber, dayNumber } from '../domain/calendar-day';
import { parseDayText } from '../domain/day-reading';
import type { InputKind } from '../sheets/column';
import type { CellInput } from '../ports/workbook';

export type Entry = string | number | boolean;

/** A text as it must be written so that Excel keeps every character of it. */
export function textEntry(text: string): string {
  return isPlain(text) ? text : `'${text}`;
}

/** Starts with a letter of any script and is no word that Excel reads as something else. */
const isPlain = (text: string): boolean =>
  text === '' || (/^[\p{L}(]/u.test(text) && !/^(true|false)$/iu.test(text) && !/\d/.test(text));

/** A value of an input column, ready for `Range.values`; a blank clears the cell. */
export function cellEntry(kind: InputKind, value: CellInput): Entry {
  if (value === null || value === '') return '';
  if (typeof value === 'object') return value.formula;
  if (typeof value !== 'string') return value;
  if (kind === 'day') {
    const day = parseDayText(value);
    if (day.kind === 'day') return daySerial(day.day);
  }
  return TEXT_CELLS.has(kind) ? value : textEntry(value);
}

/** Columns that have the text format before anything is written: there every character is kept as it is. */
const TEXT_CELLS: ReadonlySet<InputKind> = new Set(['id', 'text', 'paragraph', 'choice']);

/**
 * What was typed into a cell, from its formula text and its value: a formula has another value than its text, unless the
 * cell holds a text that only looks like one.
 */
export function typedInput(kind: InputKind, formula: unknown, value: unknown): CellInput {
  const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== value;
  return isFormula ? { formula } : cellInput(kind, value);
}

/** A cell of an input column as it was read; a serial in a day column becomes an ISO day. */
export function cellInput(kind: InputKind, value: unknown): CellInput {
  if (value === '' || value === null || value === undefined) return null;
  if (typeof value === 'number') {
    return kind === 'day' ? (serialDay(value) ?? value) : value;
  }
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  throw new TypeError(`A cell cannot hold ${typeof value}.`);
}

/** Serial number of 1 January 1970 in Excel's 1900 date system. */
const UNIX_EPOCH_SERIAL = 25_569;

/** Excel's serial number of a calendar day. */
export const daySerial = (day: CalendarDay): number => dayNumber(day) + UNIX_EPOCH_SERIAL;

/** The calendar day of a serial number; `null` for one that is no day. */
export const serialDay = (serial: number): CalendarDay | null => dayFromNumber(serial - UNIX_EPOCH_SERIAL);
