/** Cells of a table in the embedded workbook, by the header of their column. */
import { printArea } from '../host/model/address';
import type { Cell, Workbook } from '../host/model/types';

export interface TableCell {
  readonly sheet: string;
  readonly address: string;
  cell(): Cell | undefined;
}

/** `row` counts the rows of the body from 1. */
export function tableCell(workbook: Workbook, table: string, header: string, row: number): TableCell {
  for (const sheet of workbook.sheets) {
    const found = sheet.tables.find(({ name }) => name === table);
    if (found === undefined) continue;
    const index = found.columns.findIndex(({ name }) => name === header);
    if (index < 0) throw new Error(`${table} has no column ${header}`);
    const at = { row: found.area.row + row, column: found.area.column + index };
    return {
      sheet: sheet.name,
      address: printArea({ ...at, rows: 1, columns: 1 }),
      cell: () => sheet.cells.get(at.row)?.get(at.column),
    };
  }
  throw new Error(`There is no table ${table}`);
}
