/** Sees to one table: creates it where it is missing, makes it as long as its rows. */
import type { Place, TableState } from '../ports/workbook';
import { TABLES } from '../sheets/names';
import { HEADER_ROW, type TableSpec } from '../sheets/table';
import { rectAddress } from './address';
import { rangeOf } from './ranges';
import { gridBytes, type RequestQueue } from './request-queue';

/** A table as it stands while a plan is written: where it is, and where each of its columns is. */
export interface TablePlace {
  readonly spec: TableSpec;
  readonly sheet: Excel.Worksheet;
  readonly place: Omit<Place, 'sheetName'>;
  readonly columnAt: Readonly<Record<string, number>>;
  readonly created: boolean;
}

const TABLE_STYLE = 'TableStyleLight1';

/** The table with room for its rows. Without rows to write it keeps its length; a new one gets one blank row. */
export async function ensureTable(
  queue: RequestQueue,
  sheet: Excel.Worksheet,
  spec: TableSpec,
  state: TableState | undefined,
  rowCount: number | null,
): Promise<TablePlace> {
  if (state === undefined) return createTable(queue, sheet, spec, Math.max(1, rowCount ?? 1));
  await queue.room(1500);
  const table = sheet.tables.getItem(state.name);
  const columnAt: Record<string, number> = { ...state.columnAt };
  let { columns } = state.place;
  for (const key of state.missingColumns) {
    const column = spec.columns.find((candidate) => candidate.key === key);
    if (column === undefined) continue;
    table.columns.add(undefined, undefined, column.header);
    columnAt[key] = columns;
    columns += 1;
  }
  const length = rowCount === null ? state.place.rows - 1 : Math.max(1, rowCount);
  const place = { row: state.place.row, column: state.place.column, rows: length + 1, columns };
  resize(sheet, table, { ...state.place, columns }, place, state.occupiedBelow);
  return { spec, sheet, place, columnAt, created: false };
}

async function createTable(
  queue: RequestQueue,
  sheet: Excel.Worksheet,
  spec: TableSpec,
  rowCount: number,
): Promise<TablePlace> {
  const place = { row: HEADER_ROW, column: spec.firstColumn, rows: rowCount + 1, columns: spec.columns.length };
  const headers = [spec.columns.map((column) => column.header)];
  await queue.room(1500 + gridBytes(headers));
  rangeOf(sheet, { ...place, rows: 1 }).values = headers;
  const table = sheet.tables.add(rectAddress(place), true);
  table.name = TABLES[spec.key];
  table.style = TABLE_STYLE;
  table.showBandedRows = false;
  const columnAt = Object.fromEntries(spec.columns.map((column, index) => [column.key, index]));
  return { spec, sheet, place, columnAt, created: true };
}

type Extent = Omit<Place, 'sheetName'>;

/** Growth pushes down what stands below; what is cut off at the end is emptied, never moved. */
function resize(sheet: Excel.Worksheet, table: Excel.Table, from: Extent, to: Extent, occupiedBelow: boolean): void {
  if (to.rows === from.rows) return;
  const change = Math.abs(to.rows - from.rows);
  const below = {
    row: from.row + Math.min(from.rows, to.rows),
    column: from.column,
    rows: change,
    columns: to.columns,
  };
  if (to.rows > from.rows) {
    if (occupiedBelow) rangeOf(sheet, below).insert('Down').untrack();
    table.resize(rectAddress(to));
  } else {
    table.resize(rectAddress(to));
    const rest = rangeOf(sheet, below);
    rest.clear();
    rest.dataValidation.clear();
    rest.conditionalFormats.clearAll();
  }
}
