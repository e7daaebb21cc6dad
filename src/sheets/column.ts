/**
 * The columns of a worksheet table, as a specification: what a cell holds, how it looks, what may be typed, and what its
 * header means. Writer, reader, validation and the guide all read these records.
 */
import type { Formula } from './formula';

/** What a user types into a column, and how a blank row of it is read back. */
export type InputKind =
  /** Given by the add-in, never typed. */
  | 'id'
  | 'text'
  /** Long text, wrapped. */
  | 'paragraph'
  /** One word of a list. */
  | 'choice'
  /** A figure in the unit of its row: a fraction where the unit is %, a number otherwise. */
  | 'quantity'
  /** A figure or words (a national standard may be "tidak ada"). */
  | 'quantityOrText'
  | 'number'
  | 'percent'
  | 'rupiah'
  | 'year'
  | 'day';

/** How a computed cell is shown. */
export type ResultKind =
  /** Found by formulas, not meant for reading. */
  'key' | 'text' | 'quantity' | 'percent' | 'points' | 'rupiah' | 'number' | 'day' | 'status';

interface ColumnBase {
  /** Field name of the record (`src/domain/report.ts`) or of the computed figure. */
  readonly key: string;
  /** Unique within the table; letters, digits and spaces only, so that references need no escaping. */
  readonly header: string;
  /** One or two Indonesian sentences: what belongs here. At most 255 characters, as Excel allows. */
  readonly help: string;
  /** Width in characters of the standard font. */
  readonly width: number;
}

export interface InputColumn extends ColumnBase {
  readonly role: 'input';
  readonly kind: InputKind;
  /** The words of a `choice`; the pick list of an `id` that refers to an indicator comes from a defined name. */
  readonly choices?: readonly string[];
  /** An `id` that must be the ID of an indicator. */
  readonly refersToIndicator?: boolean;
  /** Where the add-in cannot do without a value. */
  readonly required?: boolean;
  /** In a table of keys and values: the kind of each row's value, by the row's ID. */
  readonly kindsById?: Readonly<Record<string, InputKind>>;
}

export interface FormulaColumn extends ColumnBase {
  readonly role: 'formula';
  readonly kind: ResultKind;
  readonly formula: Formula;
  /** The calculation as an auditor writes it above the column: `{spent} / {ceiling} x 100%` becomes `9 = 8 / 6 x 100%`. */
  readonly shown?: string;
}

export type Column = InputColumn | FormulaColumn;

/** What one cell of an input column holds; in a table of keys and values that depends on the row. */
export const inputKind = (column: InputColumn, rowId: unknown): InputKind =>
  (typeof rowId === 'string' ? column.kindsById?.[rowId] : undefined) ?? column.kind;

/** Whether a column's cells show a figure in the unit of their row. */
export const isQuantity = (column: Column): boolean => column.kind === 'quantity' || column.kind === 'quantityOrText';

/** Whether the number format differs from row to row. */
export const variesByRow = (column: Column): boolean =>
  isQuantity(column) || (column.role === 'input' && column.kindsById !== undefined);
