import { parseReference } from '../model/address';
import { setContent } from '../model/grid';
import { createSheet, createWorkbook } from '../model/workbook';
import type { CellValue, Sheet, Table, Workbook } from '../model/types';

/** Cells by address; text that starts with `=` is a formula. */
export type CellsByAddress = Readonly<Record<string, CellValue>>;

export interface TableText {
  readonly name: string;
  readonly ref: string;
  readonly totals?: boolean;
}

/** Fills a sheet for a test. */
export function fillSheet(sheet: Sheet, cells: CellsByAddress, tables: readonly TableText[] = []): void {
  for (const [address, content] of Object.entries(cells)) {
    const { row, column } = areaOf(address);
    if (typeof content === 'string' && content.startsWith('=')) setContent(sheet, row, column, null, content);
    else setContent(sheet, row, column, content);
  }
  for (const table of tables) sheet.tables.push(tableOf(sheet, table));
}

/** A workbook from sheets of cells, for tests of the calculation. */
export function workbookOf(
  sheets: Readonly<Record<string, CellsByAddress>>,
  tables: readonly TableText[] = [],
): Workbook {
  const workbook = createWorkbook();
  workbook.sheets.length = 0;
  for (const [name, cells] of Object.entries(sheets)) {
    const sheet = createSheet(`{${name}}`, name);
    workbook.sheets.push(sheet);
    fillSheet(
      sheet,
      cells,
      tables.filter((table) => (parseReference(table.ref)?.sheet ?? Object.keys(sheets)[0]) === name),
    );
  }
  return workbook;
}

export function valueAt(workbook: Workbook, address: string): CellValue {
  const reference = parseReference(address);
  if (!reference) throw new Error(`${address} is no address`);
  const sheet = workbook.sheets.find((one) => one.name === (reference.sheet ?? workbook.sheets[0]?.name));
  return sheet?.cells.get(reference.area.row)?.get(reference.area.column)?.value ?? null;
}

export function areaOf(address: string): { row: number; column: number; rows: number; columns: number } {
  const reference = parseReference(address);
  if (!reference) throw new Error(`${address} is no address`);
  return reference.area;
}

function tableOf(sheet: Sheet, { name, ref, totals = false }: TableText): Table {
  const area = areaOf(ref);
  const columns = Array.from({ length: area.columns }, (_, at) => ({
    id: at + 1,
    name: headerAt(sheet, area.row, area.column + at),
  }));
  return {
    id: `{${name}}`,
    name,
    area,
    style: 'TableStyleMedium2',
    showHeaders: true,
    showTotals: totals,
    showBandedRows: true,
    showFilterButton: true,
    columns,
  };
}

function headerAt(sheet: Sheet, row: number, column: number): string {
  const value = sheet.cells.get(row)?.get(column)?.value;
  if (typeof value !== 'string') throw new Error('A column of a table needs a header text.');
  return value;
}
