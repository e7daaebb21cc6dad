/** One line of a table of Bab I, found in `tblSdmAset` by its ID. */
import { cell, column, formula, literal, type Formula } from '../../formula';
import { computed, text } from '../../grid';
import { DELETED, valueAt } from '../../lookup';
import type { ReportPage } from '../report/page';

export const NO_LINES = 'Lembar SDM dan Aset belum diisi untuk tabel ini.';

/** Starts a line: its ID in the column `at`, its row in the input table beside it. Returns how to read it. */
export function resourceLine(page: ReportPage, id: string, at = 0): (key: string) => Formula {
  const { grid, row } = page;
  grid.put(row, at, text(id), 'id');
  const match = formula`IFERROR(MATCH(${cell(row, at, { column: true })},${column('resources', 'id')},0),0)`;
  grid.put(row, at + 1, computed(match), 'id');
  const found = formula`${cell(row, at + 1, { column: true })}`;
  return (key) => {
    const otherwise = key === 'name' ? literal(DELETED) : '""';
    return formula`IF(${found}=0,${otherwise},${valueAt('resources', key, found)})`;
  };
}
