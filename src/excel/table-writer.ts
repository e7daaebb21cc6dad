/** Writes one table: creates it where it is missing, makes it as long as its rows, fills inputs and formulas. */
import type { Place, TableRow, TableState } from '../ports/workbook';
import { inputKind, variesByRow, type Column } from '../sheets/column';
import { numberFormat } from '../sheets/column-look';
import { formulaText, type WorkbookNames } from '../sheets/formula';
import { TABLES } from '../sheets/names';
import type { Decimals } from '../sheets/number-format';
import { HEADER_ROW, type TableSpec } from '../sheets/table';
import { rectAddress } from './address';
import { cellEntry, type Entry } from './cell-entry';
import { rangeOf } from './ranges';
import { gridBytes, rowPieces, type RequestQueue } from './request-queue';
import { setAll } from './set-all';

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

/** Number formats, inputs and formulas of a table whose place is settled. All tables must exist by now. */
export async function fillTable(
  queue: RequestQueue,
  at: TablePlace,
  rows: readonly TableRow[],
  inputs: 'all' | 'ids' | 'none',
  decimals: Decimals,
  names: WorkbookNames,
): Promise<void> {
  for (const column of at.spec.columns) await writeFormat(queue, at, column, rows, decimals);
  if (inputs !== 'none') await writeInputs(queue, at, rows, inputs === 'ids');
  for (const column of at.spec.columns) {
    if (column.role !== 'formula') continue;
    const text = formulaText(column.formula, names);
    await queue.room(300 + text.length);
    setAll(columnBody(at, column.key), 'formulas', text);
  }
}

/** The body of one column. */
export function columnBody(at: TablePlace, key: string): Excel.Range {
  return rangeOf(at.sheet, columnRect(at, key));
}

/** Where the body of one column is. */
export function columnRect(at: TablePlace, key: string): Extent {
  const index = at.columnAt[key];
  if (index === undefined) throw new Error(`Column ${key} of ${at.spec.key} has no place.`);
  return { row: at.place.row + 1, column: at.place.column + index, rows: at.place.rows - 1, columns: 1 };
}

/** Quantities have the format of their row's unit; the other columns have one for all rows. */
async function writeFormat(
  queue: RequestQueue,
  at: TablePlace,
  column: Column,
  rows: readonly TableRow[],
  decimals: Decimals,
): Promise<void> {
  const { unitColumn } = at.spec;
  const range = columnBody(at, column.key);
  const formatOf = (row: TableRow): string => {
    const unit = unitColumn === undefined ? null : row[unitColumn];
    return numberFormat(column, { id: row['id'], unit: typeof unit === 'string' ? unit : null }, decimals);
  };
  const formats = variesByRow(column) ? rows.map((row) => [formatOf(row)]) : [];
  const [first] = formats;
  if (first === undefined || formats.every((format) => format[0] === first[0])) {
    await queue.room(300);
    setAll(range, 'numberFormat', first?.[0] ?? numberFormat(column, { id: null, unit: null }, decimals));
    return;
  }
  await queue.room(300 + gridBytes(formats));
  range.numberFormat = formats;
}

/** Input columns that stand side by side go as one block, long blocks in pieces. */
async function writeInputs(
  queue: RequestQueue,
  at: TablePlace,
  rows: readonly TableRow[],
  idsOnly: boolean,
): Promise<void> {
  for (const run of inputRuns(at, idsOnly)) {
    const [head] = run;
    if (head === undefined) continue;
    const grid: Entry[][] = rows.map((row) =>
      run.map(({ column }) => cellEntry(inputKind(column, row['id']), row[column.key] ?? null)),
    );
    if (grid.length === 0) grid.push(run.map(() => ''));
    for (const piece of rowPieces(grid)) {
      await queue.room(300 + gridBytes(piece.rows));
      const rect = {
        row: at.place.row + 1 + piece.start,
        column: at.place.column + head.at,
        rows: piece.rows.length,
        columns: run.length,
      };
      rangeOf(at.sheet, rect).values = piece.rows;
    }
  }
}

interface PlacedInput {
  readonly at: number;
  readonly column: Extract<Column, { role: 'input' }>;
}

function inputRuns(at: TablePlace, idsOnly: boolean): readonly (readonly PlacedInput[])[] {
  const inputs = at.spec.columns
    .flatMap((column): PlacedInput[] => {
      const index = at.columnAt[column.key];
      const wanted = column.role === 'input' && (!idsOnly || column.key === 'id');
      return wanted && index !== undefined ? [{ at: index, column }] : [];
    })
    .sort((a, b) => a.at - b.at);
  const runs: PlacedInput[][] = [];
  for (const input of inputs) {
    const last = runs.at(-1);
    if (last !== undefined && last.at(-1)?.at === input.at - 1) last.push(input);
    else runs.push([input]);
  }
  return runs;
}
