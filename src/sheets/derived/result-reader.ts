/** Formulas of a derived sheet that read `Hitungan` for the ID in column A, by the row number in column B. */
import { cell, column, formula, literal, type Formula } from '../formula';
import { DELETED } from '../lookup';
import type { DerivedTableKey } from '../names';

/** Columns A and B of every derived sheet: the ID, and where it is in `Hitungan`. Narrow, grey, not printed. */
export const ID_COLUMN = 0;
export const ROW_COLUMN = 1;

/** The row of the ID in column A; 0 where it is gone. */
export const resultRow = (row: number, table: DerivedTableKey): Formula =>
  formula`IFERROR(MATCH(${cell(row, ID_COLUMN, { column: true })},${column(table, 'id')},0),0)`;

const found = (row: number): Formula => formula`${cell(row, ROW_COLUMN, { column: true })}`;

/** A text of the row's ID. */
export const resultText = (row: number, table: DerivedTableKey, key: string): Formula =>
  formula`IF(${found(row)}=0,${literal(DELETED)},INDEX(${column(table, key)},${found(row)}))`;

/** A figure of the row's ID; blank where it is gone or not there yet. */
export const resultFigure = (row: number, table: DerivedTableKey, key: string): Formula =>
  formula`IF(${found(row)}=0,"",INDEX(${column(table, key)},${found(row)}))`;
