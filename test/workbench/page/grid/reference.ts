import type { Area, Sheet, Workbook } from '../../../host/model/types';
import { boundingArea, printArea } from '../../../host/model/address';

/** A cell by row and column from 0. */
export interface Position {
  readonly row: number;
  readonly column: number;
}

export const at = ({ row, column }: Position): string => printArea({ row, column, rows: 1, columns: 1 });

export const cellArea = ({ row, column }: Position): Area => ({ row, column, rows: 1, columns: 1 });

export const spanning = (a: Position, b: Position): Area => boundingArea(cellArea(a), cellArea(b));

export function activeSheet(workbook: Workbook): Sheet {
  const sheet = workbook.sheets.find(({ id }) => id === workbook.activeSheetId) ?? workbook.sheets[0];
  if (!sheet) throw new Error('The workbook has no sheet.');
  return sheet;
}
