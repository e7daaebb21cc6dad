/** Formulas that read the score tables of `Hitungan`: by the year or the figure whose row stands in column B. */
import { cell, column, formula, literal, type Formula } from '../../formula';
import { computed, text, type Grid } from '../../grid';
import { ID_COLUMN, ROW_COLUMN } from '../result-reader';

const found = (row: number): Formula => formula`${cell(row, ROW_COLUMN, { column: true })}`;

/** Finds a figure by its ID, `2023|IKPA|Revisi DIPA`. */
export function anchorFigure(grid: Grid, row: number, id: string): void {
  grid.put(row, ID_COLUMN, text(id), 'id');
  const at = formula`IFERROR(MATCH(${cell(row, ID_COLUMN, { column: true })},${column('scoreResults', 'id')},0),0)`;
  grid.put(row, ROW_COLUMN, computed(at), 'id');
}

export const ofFigure = (row: number, key: string): Formula =>
  formula`IF(${found(row)}=0,"",INDEX(${column('scoreResults', key)},${found(row)}))`;

/** Finds a year. */
export function anchorYear(grid: Grid, row: number, year: number): void {
  const at = formula`IFERROR(MATCH(${year},${column('scoreYears', 'year')},0),0)`;
  grid.put(row, ROW_COLUMN, computed(at), 'id');
}

export const ofScoreYear = (row: number, key: string): Formula =>
  formula`IF(${found(row)}=0,"",INDEX(${column('scoreYears', key)},${found(row)}))`;

/** A day from its number; blank for 0. */
export const dayOf = (day: Formula): Formula => formula`IF(N(${day})=0,"",${day})`;

/** What a year is plotted by: its score in this system, nothing in another. */
export const plotted = (row: number, system: 'SMART' | 'Perencanaan'): Formula =>
  formula`IF(${ofScoreYear(row, 'planningSystem')}=${literal(system)},${ofScoreYear(row, 'planningKnown')},"")`;
