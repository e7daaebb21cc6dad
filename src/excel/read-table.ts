/** Reads one table: where it is, what its columns are called now, its rows. */
import type { CellInput, Place, TableRow, TableState } from '../ports/workbook';
import { inputKind, type InputKind } from '../sheets/column';
import { TABLES, type TableKey } from '../sheets/names';
import type { TableSpec } from '../sheets/table';
import { parseAddress } from './address';
import { cellInput, typedInput } from './cell-entry';

/** How far below a table is looked for something that stands in its way. */
const LOOK_BELOW = 20_000;

export interface AskedTable {
  readonly spec: TableSpec;
  readonly table: Excel.Table;
  readonly columns: Excel.TableColumnCollection;
  readonly sheet: Excel.Worksheet;
  readonly body: Excel.Range;
  readonly below: Excel.Range;
  readonly entries: boolean;
}

export function askTable(
  context: Excel.RequestContext,
  spec: TableSpec,
  entries: boolean,
  name: string = TABLES[spec.key],
): AskedTable {
  const table = context.workbook.tables.getItemOrNullObject(name);
  const columns = table.columns;
  const sheet = table.worksheet;
  const body = table.getDataBodyRange().untrack();
  const below = body.getRowsBelow(LOOK_BELOW).untrack().getUsedRangeOrNullObject(true).untrack();
  table.load('name');
  columns.load('items/id,items/name');
  sheet.load('name');
  body.load('address,values');
  if (entries) body.load('formulas');
  below.load('address');
  return { spec, table, columns, sheet, body, below, entries };
}

export function tableState(asked: AskedTable): readonly [TableKey, TableState][] | null {
  if (asked.table.isNullObject) return null;
  const { spec } = asked;
  const body = parseAddress(asked.body.address);
  const place: Place = { ...body, row: body.row - 1, rows: body.rows + 1, sheetName: asked.sheet.name };
  const { columnAt, headers, missing } = matchColumns(spec, asked.columns.items);
  const state: TableState = {
    key: spec.key,
    name: asked.table.name,
    headers,
    place,
    columnAt,
    missingColumns: missing,
    rows: rowsOf(spec, columnAt, asked.body.values, cellInput),
    ...(asked.entries ? { entries: entriesOf(spec, columnAt, asked.body) } : {}),
    blankRowsBelow: asked.below.isNullObject ? null : parseAddress(asked.below.address).row - body.row - body.rows,
  };
  return [[spec.key, state]];
}

/**
 * Finds the columns of a table. A header that is still ours decides; a renamed one is known by its column id, which
 * Excel numbers from 1 in the order in which the table was made and never reuses.
 */
function matchColumns(
  spec: TableSpec,
  items: readonly Excel.TableColumn[],
): { columnAt: Record<string, number>; headers: Record<string, string>; missing: string[] } {
  const ours = new Set(spec.columns.map((column) => column.header));
  const columnAt: Record<string, number> = {};
  const headers: Record<string, string> = {};
  const missing: string[] = [];
  spec.columns.forEach((column, index) => {
    let at = items.findIndex((item) => item.name === column.header);
    if (at < 0) at = items.findIndex((item) => item.id === index + 1 && !ours.has(item.name));
    const item = items[at];
    if (item === undefined) missing.push(column.key);
    else {
      columnAt[column.key] = at;
      headers[column.key] = item.name;
    }
  });
  return { columnAt, headers, missing };
}

type ReadCell = (kind: InputKind, value: unknown, row: number, column: number) => CellInput;

export function entriesOf(spec: TableSpec, columnAt: Readonly<Record<string, number>>, body: Excel.Range): TableRow[] {
  const formulas: readonly unknown[][] = body.formulas;
  return rowsOf(spec, columnAt, body.values, (kind, value, row, column) =>
    typedInput(kind, formulas[row]?.[column], value),
  );
}

export function rowsOf(
  spec: TableSpec,
  columnAt: Readonly<Record<string, number>>,
  grid: readonly unknown[][],
  read: ReadCell,
): TableRow[] {
  const idAt = columnAt['id'];
  return grid.map((cells, index) => {
    const id = idAt === undefined ? null : cells[idAt];
    const row: Record<string, CellInput> = {};
    for (const column of spec.columns) {
      const at = columnAt[column.key];
      if (at === undefined) continue;
      row[column.key] = read(column.role === 'input' ? inputKind(column, id) : 'text', cells[at], index, at);
    }
    return row;
  });
}
