/** Formulas of `Tabel Bab III` that read `Hitungan`: by the row number in column B, or by one found for a year. */
import { cell, column, formula, literal, type Formula } from '../../formula';
import { computed, text, type Grid } from '../../grid';
import { DELETED } from '../../lookup';
import { yearKeyOf } from '../../tables/indicator-reference';
import { HELPER } from './columns';

const texts = 'indicatorTexts';
const years = 'yearResults';
const ID = 0;
const ROW = 1;

const rowNumber = (row: number): Formula => formula`${cell(row, ROW, { column: true })}`;

/** Starts the lines of an indicator: its ID in A, its row in `tblHitunganTeks` in B; 0 where it is gone. */
export function anchor(grid: Grid, row: number, id: string): void {
  grid.put(row, ID, text(id), 'id');
  const found = formula`IFERROR(MATCH(${cell(row, ID, { column: true })},${column(texts, 'id')},0),0)`;
  grid.put(row, ROW, computed(found), 'id');
}

/** The lines below an anchor take its row number from the line above. */
export function follow(grid: Grid, first: number, after: number): void {
  for (let row = first; row < after; row += 1) grid.put(row, ROW, computed(formula`${cell(row - 1, ROW)}`), 'id');
}

/** A text or figure of the line's indicator. */
export const ofIndicator = (row: number, key: string): Formula =>
  formula`IF(${rowNumber(row)}=0,${literal(DELETED)},INDEX(${column(texts, key)},${rowNumber(row)}))`;

/** The ID of the line's indicator behind a word and a slash; blank where it is gone. */
export const idOfIndicator = (row: number, word: string): Formula =>
  formula`IF(${rowNumber(row)}=0,"",${literal(`${word}/`)}&INDEX(${column(texts, 'id')},${rowNumber(row)}))`;

/** Writes where the line's indicator stands in `tblHitunganTahun` for a year; 0 where it does not. */
export function findYear(grid: Grid, row: number, slot: number, year: number): void {
  const id = formula`INDEX(${column(texts, 'id')},${rowNumber(row)})`;
  const found = formula`IF(${rowNumber(row)}=0,0,IFERROR(MATCH(${yearKeyOf(id, formula`${year}`)},${column(years, 'yearKey')},0),0))`;
  grid.put(row, HELPER + slot, computed(found), 'id');
}

/** A text of the year found in a slot of the line; `missing` where the inputs do not know the year. */
export function ofYear(row: number, slot: number, key: string, missing = '-'): Formula {
  const found = formula`${cell(row, HELPER + slot, { column: true })}`;
  return formula`IF(${found}=0,${literal(missing)},INDEX(${column(years, key)},${found}))`;
}
