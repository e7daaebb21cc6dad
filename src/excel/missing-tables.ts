/**
 * Looks a second time for tables that are not there under their names. A table may have been renamed, or be half made by
 * a command that was cut off; then it stands where it was made, with our headers, and is taken for ours. Anything else
 * that stands there is somebody else's and in the way.
 */
import type { CellPlace, TableState, WorkbookState } from '../ports/workbook';
import type { TableKey } from '../sheets/names';
import { CAPTION_ROW, HEADER_ROW, type TableSpec } from '../sheets/table';
import { parseAddress } from './address';
import { rangeOf } from './ranges';
import { askTable, tableState, type AskedTable } from './read-table';

/** How far down somebody else's cells are looked for. */
const LOOK_DOWN = 20_000;

interface Missing {
  readonly spec: TableSpec;
  readonly sheetName: string;
  /** Another table of ours stands on the sheet. */
  readonly besideOurs: boolean;
}

export async function lookForMissing(
  context: Excel.RequestContext,
  specs: readonly TableSpec[],
  state: WorkbookState,
  entries: boolean,
): Promise<WorkbookState> {
  const missing = specs.flatMap((spec) => missingTable(state, specs, spec));
  if (missing.length === 0) return state;
  const places = missing.map((table) => askPlace(context, table));
  await context.sync();
  const strangers = places.flatMap((place): readonly AskedTable[] => {
    const [table] = place.tables.items;
    return table === undefined ? [] : [askTable(context, place.spec, entries, table.name)];
  });
  if (strangers.length > 0) await context.sync();
  const adopted = new Map(strangers.filter(hasOurHeaders).flatMap((asked) => tableState(asked) ?? []));
  const obstacles = new Map<TableKey, CellPlace>();
  for (const place of places) {
    const { key } = place.spec;
    const cell = adopted.has(key) || state.unfinished.tables.has(key) ? null : obstacle(place, state);
    if (cell !== null) obstacles.set(key, cell);
  }
  return { ...state, tables: new Map<TableKey, TableState>([...state.tables, ...adopted]), obstacles };
}

function missingTable(state: WorkbookState, specs: readonly TableSpec[], spec: TableSpec): readonly Missing[] {
  if (state.tables.has(spec.key)) return [];
  const neighbours = new Set(specs.filter(({ sheet }) => sheet === spec.sheet).map(({ key }) => key));
  const beside = [...state.tables.values()].find(({ key }) => neighbours.has(key));
  const sheetName = beside?.place.sheetName ?? state.sheets.get(spec.sheet)?.name;
  return sheetName === undefined ? [] : [{ spec, sheetName, besideOurs: beside !== undefined }];
}

interface AskedPlace extends Missing {
  readonly tables: Excel.TableScopedCollection;
  readonly used: Excel.Range;
  readonly caption: Excel.Range;
}

function askPlace(context: Excel.RequestContext, missing: Missing): AskedPlace {
  const { spec, sheetName } = missing;
  const sheet = context.workbook.worksheets.getItem(sheetName);
  const one = { column: spec.firstColumn, rows: 1, columns: 1 };
  const tables = rangeOf(sheet, { ...one, row: HEADER_ROW }).getTables(false);
  const below = { ...one, row: HEADER_ROW, rows: LOOK_DOWN, columns: spec.columns.length };
  const used = rangeOf(sheet, below).getUsedRangeOrNullObject(true);
  const caption = rangeOf(sheet, { ...one, row: CAPTION_ROW });
  tables.load('items/name');
  used.load('address');
  caption.load('values');
  return { ...missing, tables, used, caption };
}

/** All headers are ours: nobody else has such a table. */
const hasOurHeaders = ({ spec, table, columns }: AskedTable): boolean =>
  !table.isNullObject && spec.columns.every(({ header }) => columns.items.some(({ name }) => name === header));

/** What stands in the way: cells where the table would be, or a sheet that has our name and is not ours. */
function obstacle({ spec, sheetName, besideOurs, used, caption }: AskedPlace, state: WorkbookState): CellPlace | null {
  if (!used.isNullObject) return { sheetName, ...firstCell(parseAddress(used.address)) };
  const captions: readonly unknown[][] = caption.values;
  const ours = besideOurs || captions[0]?.[0] === spec.caption;
  const sheet = state.sheets.get(spec.sheet);
  return ours || sheet?.used == null ? null : { sheetName, ...firstCell(sheet.used) };
}

const firstCell = ({ row, column }: { row: number; column: number }): Pick<CellPlace, 'row' | 'column'> => ({
  row,
  column,
});
