/**
 * The kinds of value a field of a report may hold: a type guard and a code for what is expected.
 */
import { readCap } from './achievement';
import { makeDay } from './calendar-day';
import { toRupiah } from './money';
import type { CalendarDay, Rupiah } from './report';

/** What a field expects, as a code; the sentences are in `texts/report-file.id.ts`. */
export type Expectation =
  | 'object'
  | 'list'
  | 'id'
  | 'text'
  | 'number'
  | 'number or text'
  | 'cap'
  | 'decimals'
  | 'year'
  | 'order'
  | 'day'
  | 'day of month'
  | 'rupiah'
  | 'word';

/** One field: what it expects, whether a value is that, and whether it may be blank. */
export interface Field<Value> {
  readonly expects: Expectation;
  readonly blank: boolean;
  /** The words of a `word` field, as they stand in the cell. */
  readonly words?: readonly string[];
  /** A type guard, without the blank. */
  readonly accepts: (value: unknown) => value is NonNullable<Value>;
}

/** An Excel cell holds at most this many UTF-16 units of text. */
export const LONGEST_TEXT = 32_767;
export const LONGEST_ID = 32;

const EARLIEST_YEAR = 1900;
const LATEST_YEAR = 9999;
const MOST_DECIMALS = 2;
const LAST_DAY_OF_ALL_MONTHS = 28;

/**
 * IDs find rows by `MATCH`, which reads `*`, `?` and `~` as wildcards and drops no blanks; hence only these characters.
 */
const ID = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;
const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const BLANK = /^\s*$/;

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

function isWholeNumber(value: unknown, least: number, most: number): value is number {
  return isNumber(value) && Number.isInteger(value) && value >= least && value <= most;
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && !BLANK.test(value) && value.length <= LONGEST_TEXT;
}

function isCalendarDay(value: unknown): value is CalendarDay {
  const parts = typeof value === 'string' ? DAY.exec(value) : null;
  return parts !== null && makeDay({ year: Number(parts[1]), month: Number(parts[2]), day: Number(parts[3]) }) !== null;
}

type Guard<Value> = (value: unknown) => value is NonNullable<Value>;

function optional<Value>(expects: Expectation, accepts: Guard<Value>): Field<Value | null> {
  return { expects, blank: true, accepts };
}

export const id: Field<string> = {
  expects: 'id',
  blank: false,
  accepts: (value): value is string => typeof value === 'string' && value.length <= LONGEST_ID && ID.test(value),
};
export const text = optional<string>('text', isText);
export const number = optional<number>('number', isNumber);
export const numberOrText = optional<number | string>(
  'number or text',
  (value): value is number | string => isNumber(value) || isText(value),
);
export const cap = optional<number>('cap', (value): value is number => isNumber(value) && readCap(value).ok);
export const decimals = optional<number>('decimals', (value): value is number =>
  isWholeNumber(value, 0, MOST_DECIMALS),
);
export const year = optional<number>('year', (value): value is number =>
  isWholeNumber(value, EARLIEST_YEAR, LATEST_YEAR),
);
export const order = optional<number>('order', (value): value is number =>
  isWholeNumber(value, 1, Number.MAX_SAFE_INTEGER),
);
/** A day that every month has. */
export const dayOfMonth = optional<number>('day of month', (value): value is number =>
  isWholeNumber(value, 1, LAST_DAY_OF_ALL_MONTHS),
);
export const day = optional<CalendarDay>('day', isCalendarDay);
export const rupiah = optional<Rupiah>('rupiah', (value): value is Rupiah => isNumber(value) && toRupiah(value).ok);

export function word<const Word extends string>(words: readonly Word[]): Field<Word | null> {
  const known: ReadonlySet<unknown> = new Set(words);
  return { expects: 'word', blank: true, words, accepts: (value): value is Word => known.has(value) };
}
