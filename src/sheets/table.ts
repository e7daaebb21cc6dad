/** A table on an input or calculation sheet: its columns and its place. */
import type { Column, FormulaColumn, InputColumn } from './column';
import type { SheetKey, TableKey } from './names';

export interface TableSpec {
  readonly key: TableKey;
  readonly sheet: SheetKey;
  /** Printed above the table. */
  readonly caption: string;
  /**
   * First column on the sheet, counted from 0. Tables that share a sheet stand side by side and share the header row;
   * only tables with rows of one line do, because rows share their height, and a filter hides whole rows.
   */
  readonly firstColumn: number;
  readonly columns: readonly Column[];
  /** Only other sheets read it: too wide for paper, so it is left out of the print area. */
  readonly offPaper?: true;
  /** The column that tells the unit of a row; needed where a column is a quantity. */
  readonly unitColumn?: string;
  /** Rows that a new table starts with; without it one blank row. */
  readonly initialRows?: readonly Readonly<Record<string, string | number>>[];
}

/** Rows on every sheet with tables: title, unit and year, a line of advice, captions, column numbers, headers. */
export const TITLE_ROW = 0;
export const SUBTITLE_ROW = 1;
export const ADVICE_ROW = 2;
export const CAPTION_ROW = 3;
export const NUMBER_ROW = 4;
export const HEADER_ROW = 5;

/** The position of a column in its table; a key that is not there is a bug. */
export function columnIndex(table: TableSpec, key: string): number {
  const index = table.columns.findIndex((column) => column.key === key);
  if (index < 0) throw new Error(`Table ${table.key} has no column ${key}.`);
  return index;
}

export const inputColumns = (table: TableSpec): readonly InputColumn[] =>
  table.columns.filter((column): column is InputColumn => column.role === 'input');

export const formulaColumns = (table: TableSpec): readonly FormulaColumn[] =>
  table.columns.filter((column): column is FormulaColumn => column.role === 'formula');
