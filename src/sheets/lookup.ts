/** Formulas that find a fact by its ID, so that sorting, inserting and deleting rows never matter. */
import { column, formula, literal, thisRow, type Formula, type Ref } from './formula';
import type { TableKey } from './names';

/** Row of an ID in a table, counted from 1; `#N/A` where it is gone. */
export const rowOf = (id: Formula | Ref, table: TableKey): Formula => formula`MATCH(${id},${column(table, 'id')},0)`;

/** A cell of the table in a row found before; blank stays blank instead of turning into 0. */
export function valueAt(table: TableKey, key: string, row: Formula | Ref): Formula {
  const found = formula`INDEX(${column(table, key)},${row})`;
  return formula`IF(${found}="","",${found})`;
}

/** Text of the indicator whose ID stands in this row; blank for a blank ID, `dihapus` for one that is gone. */
export function indicatorText(table: TableKey, key: string): Formula {
  const id = thisRow(table, 'id');
  return formula`IF(${id}="","",IFERROR(INDEX(${column('indicators', key)},${rowOf(id, 'indicators')})&"",${literal(DELETED)}))`;
}

/** A figure of the indicator whose ID stands in this row; blank where there is none. */
export function indicatorFigure(table: TableKey, key: string): Formula {
  const id = thisRow(table, 'id');
  return formula`IF(${id}="","",IFERROR(${valueAt('indicators', key, rowOf(id, 'indicators'))},""))`;
}

/** A setting or fact of the satker, by its ID in `tblIdentitas`; blank where it is not filled in. */
export function identity(id: string): Formula {
  return valueAt('identity', 'value', rowOf(formula`${literal(id)}`, 'identity'));
}

/** The same for use inside a text, a comparison or a count, where a blank cell does no harm; shorter by half. */
export const fact = (id: string): Formula =>
  formula`INDEX(${column('identity', 'value')},${rowOf(formula`${literal(id)}`, 'identity')})`;

/** The period of the report within a sentence: `tahun 2023`, or `Semester I Tahun 2023`. */
export const reportPeriod: Formula = formula`IF(${fact('periode')}="Semester I","Semester I Tahun ","tahun ")&${fact('tahun')}`;

/** The same for a setting that older workbooks lack until Siapkan adds its row: blank there. */
export const setting = (id: string): Formula =>
  formula`IFERROR(INDEX(${column('identity', 'value')},${rowOf(formula`${literal(id)}`, 'identity')}),"")`;

/** What a derived row says of an ID that is no longer in the input tables. */
export const DELETED = 'dihapus';
