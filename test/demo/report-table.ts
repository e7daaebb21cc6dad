/** Reads a table of a derived sheet as a reader finds it: by its caption and its headers. */
import { findSheet } from '../host/model/address';
import { cellAt } from '../host/model/grid';
import type { CellValue, Sheet, Workbook } from '../host/model/types';

/** One line of a table by header. */
export type TableLine = ReadonlyMap<string, CellValue>;

/** From a caption to the headers: the numbers of the columns stand between them. */
const HEADERS_BELOW_CAPTION = 2;

/**
 * The lines below the headers up to the first empty one, a line of totals included. A table that goes on overleaf has its
 * numbers and headers again there; they are no lines.
 *
 * @throws Error where the sheet or the caption is missing.
 */
export function readReportTable(workbook: Workbook, sheetName: string, caption: RegExp): readonly TableLine[] {
  const sheet = findSheet(workbook, sheetName);
  if (sheet === undefined) throw new Error(`There is no sheet "${sheetName}".`);
  const top = captionPlace(sheet, caption);
  if (top === null) throw new Error(`No table on "${sheetName}" is called ${caption.source}.`);
  const headers = headersFrom(sheet, top.row + HEADERS_BELOW_CAPTION, top.column);
  const lines: TableLine[] = [];
  for (let row = top.row + HEADERS_BELOW_CAPTION + 1; ; row += 1) {
    const values = headers.map((header, index) => [header, valueAt(sheet, row, top.column + index)] as const);
    if (values.every(([, value]) => isBlank(value))) return lines;
    if (values.every(([header, value]) => value === header)) lines.pop();
    else lines.push(new Map(values));
  }
}

function captionPlace(sheet: Sheet, caption: RegExp): { readonly row: number; readonly column: number } | null {
  for (const [row, cells] of [...sheet.cells].sort(([a], [b]) => a - b)) {
    for (const [column, { value }] of cells) {
      if (typeof value === 'string' && caption.test(value)) return { row, column };
    }
  }
  return null;
}

function headersFrom(sheet: Sheet, row: number, first: number): readonly string[] {
  const headers: string[] = [];
  for (let column = first; ; column += 1) {
    const header = valueAt(sheet, row, column);
    if (typeof header !== 'string' || header === '') return headers;
    headers.push(header);
  }
}

const valueAt = (sheet: Sheet, row: number, column: number): CellValue => cellAt(sheet, row, column)?.value ?? null;

/** A formula that finds nothing yields "". */
const isBlank = (value: CellValue): boolean => value === null || value === '';

/** The figure under a header; `null` for a blank, an error or words. */
export function figureOf(line: TableLine, header: string): number | null {
  const value = line.get(header);
  if (value === undefined) throw new Error(`The table has no column "${header}".`);
  return typeof value === 'number' ? value : null;
}

/** The words under a header; `""` for anything else. */
export function wordsOf(line: TableLine, header: string): string {
  const value = line.get(header);
  if (value === undefined) throw new Error(`The table has no column "${header}".`);
  return typeof value === 'string' ? value : '';
}
