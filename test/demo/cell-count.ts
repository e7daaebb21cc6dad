import type { Workbook } from '../host/model/types';

/** Cells of all sheets that hold something, and those of them that hold an error. */
export function countCells(workbook: Workbook): { readonly filledCells: number; readonly errorCells: number } {
  const values = workbook.sheets
    .flatMap((sheet) => [...sheet.cells.values()])
    .flatMap((row) => [...row.values()])
    .filter(({ value, formula }) => value !== null || formula !== undefined);
  return {
    filledCells: values.length,
    errorCells: values.filter(({ value }) => typeof value === 'object' && value !== null).length,
  };
}
