/** Reads the state of everything the add-in knows, in one round trip. */
import {
  NO_UNFINISHED,
  type CellInput,
  type ConstantCell,
  type Place,
  type ReadOptions,
  type SheetState,
  type TableRow,
  type TableState,
  type WorkbookState,
} from '../ports/workbook';
import { ALL_TABLE_SPECS } from '../sheets/all-tables';
import { inputKind, type InputKind } from '../sheets/column';
import { NAMES, SHEETS, TABLES, type SheetKey, type TableKey } from '../sheets/names';
import type { TableSpec } from '../sheets/table';
import { AREA_NAMES } from '../sheets/derived-areas';
import { parseAddress } from './address';
import { readMark } from './build-mark';
import { cellInput, typedInput } from './cell-entry';
import { lookForMissing } from './missing-tables';

/** How every defined name of the add-in begins. */
const OUR_NAMES = 'lkjip_';

/** How far below a table is looked for something that stands in its way. */
const LOOK_BELOW = 20_000;

/** One round trip; where a table of ours is missing from a sheet that exists, up to two more. */
export async function readWorkbook(context: Excel.RequestContext, options: ReadOptions): Promise<WorkbookState> {
  const tables = ALL_TABLE_SPECS.map((spec) => askTable(context, spec, options.entries === true));
  const sheets = (Object.keys(SHEETS) as SheetKey[]).map((key) => askSheet(context, key, options.constants === true));
  const names = Object.values(NAMES).map((name) => ({ name, item: context.workbook.names.getItemOrNullObject(name) }));
  const mark = context.workbook.names.getItemOrNullObject(NAMES.buildMark);
  for (const { item } of names) item.load('name');
  mark.load('formula');
  const all = context.workbook.names;
  all.load('items/name,items/formula');
  await context.sync();
  const present = new Set(names.filter(({ item }) => !item.isNullObject).map(({ name }) => name as string));
  const state: WorkbookState = {
    tables: new Map(tables.flatMap((asked) => tableState(asked) ?? [])),
    sheets: new Map(sheets.flatMap((asked) => sheetState(asked) ?? [])),
    names: present,
    blockNames: new Map(
      all.items.filter(({ name }) => name.startsWith(OUR_NAMES)).map(({ name, formula }) => [name, String(formula)]),
    ),
    interrupted: !mark.isNullObject,
    unfinished: mark.isNullObject ? NO_UNFINISHED : readMark(String(mark.formula)),
    obstacles: new Map(),
  };
  return lookForMissing(context, state, options.entries === true);
}

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

interface AskedPlace {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly charts: Excel.ChartCollection;
}

interface AskedSheet {
  readonly key: SheetKey;
  /** The sheet that has our name. */
  readonly named: AskedPlace;
  /** The range that we wrote last time and the sheet it is on, however that is called now. */
  readonly owned:
    (AskedPlace & { readonly area: Excel.Range; readonly constants: Excel.RangeCollection | null }) | null;
}

function askPlace(sheet: Excel.Worksheet): AskedPlace {
  const used = sheet.getUsedRangeOrNullObject(true).untrack();
  const { charts } = sheet;
  sheet.load('name');
  used.load('address');
  charts.load('items/name');
  return { sheet, used, charts };
}

function askSheet(context: Excel.RequestContext, key: SheetKey, withConstants: boolean): AskedSheet {
  const named = askPlace(context.workbook.worksheets.getItemOrNullObject(SHEETS[key]));
  const areaName = AREA_NAMES[key];
  if (areaName === undefined) return { key, named, owned: null };
  const area = context.workbook.names.getItemOrNullObject(areaName).getRangeOrNullObject().untrack();
  const constants = withConstants ? area.getSpecialCellsOrNullObject('Constants').untrack().areas : null;
  const owned = { area, constants, ...askPlace(area.worksheet) };
  area.load('address');
  constants?.load('items/address,items/values');
  return { key, named, owned };
}

function sheetState({ key, named, owned }: AskedSheet): readonly [SheetKey, SheetState][] | null {
  if (owned !== null && !owned.area.isNullObject) {
    const constants = owned.constants === null ? {} : { constants: constantCells(owned.constants) };
    return [[key, { ...placeState(owned), area: parseAddress(owned.area.address), ...constants }]];
  }
  return named.sheet.isNullObject ? null : [[key, { ...placeState(named), area: null }]];
}

const placeState = ({ sheet, used, charts }: AskedPlace): Omit<SheetState, 'area'> => ({
  name: sheet.name,
  used: used.isNullObject ? null : parseAddress(used.address),
  charts: charts.items.map(({ name }) => name),
});

function constantCells(areas: Excel.RangeCollection): readonly ConstantCell[] {
  if (areas.isNullObject) return [];
  return areas.items.flatMap((range) => {
    const { row, column } = parseAddress(range.address);
    const grid: readonly unknown[][] = range.values;
    return grid.flatMap((cells, down) =>
      cells.flatMap((value, across): ConstantCell[] =>
        isConstant(value) ? [{ row: row + down, column: column + across, value }] : [],
      ),
    );
  });
}

const isConstant = (value: unknown): value is ConstantCell['value'] =>
  (typeof value === 'string' && value !== '') || typeof value === 'number' || typeof value === 'boolean';
