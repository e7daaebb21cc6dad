/** Sees to one table: creates it where it is missing, makes it as long as its rows. */
import type { Place, TableState } from '../ports/workbook';
import { TABLES } from '../sheets/names';
import { HEADER_ROW, type TableSpec } from '../sheets/table';
import { rectAddress } from './address';
import { forgetRanges, rangeOf } from './ranges';
import { gridBytes, type RequestQueue } from './request-queue';

/** A table as it stands while a plan is written: where it is, and where each of its columns is. */
export interface TablePlace {
  readonly spec: TableSpec;
  readonly sheet: Excel.Worksheet;
  readonly place: Omit<Place, 'sheetName'>;
  readonly columnAt: Readonly<Record<string, number>>;
  /** Made now, or half made by a command that was cut off: everything around the table is still to be written. */
  readonly isNew: boolean;
}

const TABLE_STYLE = 'TableStyleLight1';

interface Wanted {
  /** `null`: as many as it has. A new table gets one at least. */
  readonly rowCount: number | null;
  /** A command that was cut off had begun to make it. */
  readonly unfinished: boolean;
}

/** The table with room for its rows, under the name that is its contract. */
export async function ensureTable(
  queue: RequestQueue,
  sheet: Excel.Worksheet,
  spec: TableSpec,
  state: TableState | undefined,
  { rowCount, unfinished }: Wanted,
): Promise<TablePlace> {
  if (state === undefined) return createTable(queue, sheet, spec, Math.max(1, rowCount ?? 1));
  await queue.room(1500);
  const table = sheet.tables.getItem(state.name);
  if (state.name !== TABLES[spec.key]) table.name = TABLES[spec.key];
  if (unfinished) dressNewTable(table);
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
  resize(sheet, table, { ...state.place, columns }, place, state.blankRowsBelow);
  const stands = place.row === HEADER_ROW && place.column === spec.firstColumn;
  return { spec, sheet, place, columnAt, isNew: unfinished && stands };
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
  dressNewTable(table);
  const columnAt = Object.fromEntries(spec.columns.map((column, index) => [column.key, index]));
  return { spec, sheet, place, columnAt, isNew: true };
}

function dressNewTable(table: Excel.Table): void {
  table.style = TABLE_STYLE;
  table.showBandedRows = false;
}

type Extent = Omit<Place, 'sheetName'>;

/**
 * Growth pushes down what stands below and leaves a blank row before it; what is cut off at the end is emptied, never
 * moved. Cut off between any two steps and done again, both come to the same end.
 */
function resize(
  sheet: Excel.Worksheet,
  table: Excel.Table,
  from: Extent,
  to: Extent,
  blankRowsBelow: number | null,
): void {
  if (to.rows === from.rows) return;
  const change = to.rows - from.rows;
  const { column, columns } = to;
  if (change > 0) {
    const pushed = blankRowsBelow === null ? 0 : Math.max(0, change + 1 - blankRowsBelow);
    const below = { row: from.row + from.rows, column, rows: pushed, columns };
    if (pushed > 0) {
      rangeOf(sheet, below).insert('Down');
      forgetRanges(sheet.context);
    }
  } else {
    const rest = rangeOf(sheet, { row: to.row + to.rows, column, rows: -change, columns });
    rest.clear();
    rest.dataValidation.clear();
    rest.conditionalFormats.clearAll();
  }
  table.resize(rectAddress(to));
}
