import { parseReference } from '../model/address';
import type { Cell, Sheet, Workbook } from '../model/types';

/** The cells behind a chart's reference, in reading order. */
export interface ReferencedCells {
  readonly sheet: Sheet;
  readonly cells: readonly (Cell | undefined)[];
}

/** @throws for a reference that names no sheet of the workbook. */
export function referencedCells(reference: string, workbook: Workbook): ReferencedCells {
  const parsed = parseReference(reference.replace(/^=/, ''));
  const sheet = workbook.sheets.find((one) => one.name.toLowerCase() === parsed?.sheet?.toLowerCase());
  if (!parsed || !sheet) throw new Error(`A chart refers to ${reference}, which is no range of this workbook.`);
  const { row, column, rows, columns } = parsed.area;
  const cells = Array.from({ length: rows * columns }, (_, at) =>
    sheet.cells.get(row + Math.floor(at / columns))?.get(column + (at % columns)),
  );
  return { sheet, cells };
}
