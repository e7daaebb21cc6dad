/** Reads the state of everything of the add-in's, in one round trip. */
import {
  NO_UNFINISHED,
  type ConstantCell,
  type ReadOptions,
  type SheetState,
  type WorkbookState,
} from '../ports/workbook';
import { NAMES, SHEETS, type SheetKey } from '../sheets/names';
import { AREA_NAMES, MARK_CELL, MARKED_SHEETS, SENTENCE_COLUMNS } from '../sheets/derived-areas';
import type { TableSpec } from '../sheets/table';
import { parseAddress } from './address';
import { readMark } from './build-mark';
import { askFilters, filteredSheets } from './sheet-filters';
import { lookForMissing } from './missing-tables';
import { askTable, tableState } from './read-table';

/** How every defined name of the add-in begins. */
const OUR_NAMES = 'lkjip_';

/** One round trip; where a table of ours is missing from a sheet that exists, up to two more. */
export async function readWorkbook(
  context: Excel.RequestContext,
  specs: readonly TableSpec[],
  options: ReadOptions,
): Promise<WorkbookState> {
  const tables = specs.map((spec) => askTable(context, spec, options.entries === true));
  const sheets = (Object.keys(SHEETS) as SheetKey[]).map((key) => askSheet(context, key, options));
  const names = Object.values(NAMES).map((name) => ({ name, item: context.workbook.names.getItemOrNullObject(name) }));
  const mark = context.workbook.names.getItemOrNullObject(NAMES.buildMark);
  for (const { item } of names) item.load('name');
  mark.load('formula');
  const all = context.workbook.names;
  all.load('items/name,items/formula');
  const { worksheets } = context.workbook;
  worksheets.load('items/name,items/protection/protected,items/autoFilter/isDataFiltered');
  const filters = askFilters(context);
  await context.sync();
  const present = new Set(names.filter(({ item }) => !item.isNullObject).map(({ name }) => name as string));
  const state: WorkbookState = {
    tables: new Map(tables.flatMap((asked) => tableState(asked) ?? [])),
    sheets: new Map(sheets.flatMap((asked) => sheetState(asked) ?? [])),
    lockedSheets: new Set(worksheets.items.filter(({ protection }) => protection.protected).map(({ name }) => name)),
    filteredSheets: new Set([
      ...worksheets.items.filter(({ autoFilter }) => autoFilter.isDataFiltered).map(({ name }) => name),
      ...filteredSheets(filters),
    ]),
    names: present,
    blockNames: new Map(
      all.items.filter(({ name }) => name.startsWith(OUR_NAMES)).map(({ name, formula }) => [name, String(formula)]),
    ),
    interrupted: !mark.isNullObject,
    unfinished: mark.isNullObject ? NO_UNFINISHED : readMark(String(mark.formula)),
    obstacles: new Map(),
  };
  return lookForMissing(context, specs, state, options.entries === true);
}

/** Sheets that Susun does not lay out; `Hasil Pengecekan` is all constants, and all of them ours. */
const APART: ReadonlySet<SheetKey> = new Set(['findings', 'recap', 'fileNotes']);

const wantsConstants = ({ constants = false }: ReadOptions, key: SheetKey): boolean =>
  typeof constants === 'boolean' ? constants && !APART.has(key) : constants.includes(key);

interface AskedPlace {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  /** Only a sheet that the add-in lays out has charts of ours. */
  readonly charts: Excel.ChartCollection | null;
}

interface AskedSheet {
  readonly key: SheetKey;
  /** The sheet that has our name. */
  readonly named: AskedPlace;
  /** The range that we wrote last time and the sheet it is on, however that is called now. */
  readonly owned:
    | (AskedPlace & {
        readonly area: Excel.Range;
        readonly constants: Excel.RangeCollection | null;
        /** All cells of a sheet of constants, which would be too many areas. */
        readonly whole: Excel.Range | null;
        readonly sentences: Excel.Range | null;
        readonly mark: Excel.Range | null;
      })
    | null;
}

function askPlace(sheet: Excel.Worksheet, laidOut: boolean): AskedPlace {
  const used = sheet.getUsedRangeOrNullObject(true);
  const charts = laidOut ? sheet.charts : null;
  sheet.load('name');
  used.load('address');
  charts?.load('items/name');
  return { sheet, used, charts };
}

function askSheet(context: Excel.RequestContext, key: SheetKey, options: ReadOptions): AskedSheet {
  const areaName = AREA_NAMES[key];
  const named = askPlace(context.workbook.worksheets.getItemOrNullObject(SHEETS[key]), areaName !== undefined);
  if (areaName === undefined) return { key, named, owned: null };
  const area = context.workbook.names.getItemOrNullObject(areaName).getRangeOrNullObject();
  const withConstants = wantsConstants(options, key);
  const whole = withConstants && key === 'fileNotes' ? area : null;
  const constants = withConstants && whole === null ? area.getSpecialCellsOrNullObject('Constants').areas : null;
  const sentenceColumn = SENTENCE_COLUMNS[key];
  // Counted from the first column, because an older area is narrower.
  const sentences =
    withConstants && sentenceColumn !== undefined ? area.getColumn(0).getOffsetRange(0, sentenceColumn) : null;
  const mark =
    options.rebuildMarks === true && MARKED_SHEETS.has(key) ? area.getCell(MARK_CELL.row, MARK_CELL.column) : null;
  const owned = { area, constants, whole, sentences, mark, ...askPlace(area.worksheet, true) };
  area.load('address');
  whole?.load('values');
  constants?.load('items/address,items/values');
  sentences?.load('values');
  mark?.load('values');
  return { key, named, owned };
}

function sheetState({ key, named, owned }: AskedSheet): readonly [SheetKey, SheetState][] | null {
  if (owned !== null && !owned.area.isNullObject) {
    const area = parseAddress(owned.area.address);
    const read = owned.whole === null ? owned.constants : [owned.whole];
    const constants = read === null ? {} : { constants: constantCells(read) };
    const sentences = owned.sentences === null ? {} : { sentenceIds: sentenceIds(owned.sentences, area.row) };
    const mark = owned.mark === null ? {} : { rebuildMark: markText(owned.mark) };
    return [[key, { ...placeState(owned), area, ...constants, ...sentences, ...mark }]];
  }
  return named.sheet.isNullObject ? null : [[key, { ...placeState(named), area: null }]];
}

const placeState = ({ sheet, used, charts }: AskedPlace): Omit<SheetState, 'area'> => ({
  name: sheet.name,
  used: used.isNullObject ? null : parseAddress(used.address),
  charts: charts?.items.map(({ name }) => name) ?? [],
});

function constantCells(areas: Excel.RangeCollection | readonly Excel.Range[]): readonly ConstantCell[] {
  const ranges = 'items' in areas ? (areas.isNullObject ? [] : areas.items) : areas;
  return ranges.flatMap((range) => {
    const { row, column } = parseAddress(range.address);
    const grid: readonly unknown[][] = range.values;
    return grid.flatMap((cells, down) =>
      cells.flatMap((value, across): ConstantCell[] =>
        isConstant(value) ? [{ row: row + down, column: column + across, value }] : [],
      ),
    );
  });
}

function markText({ values }: Excel.Range): string | null {
  const cells: readonly unknown[][] = values;
  const text = cells[0]?.[0];
  return typeof text === 'string' && text !== '' ? text : null;
}

function sentenceIds({ values }: Excel.Range, top: number): ReadonlyMap<number, string> {
  const cells: readonly unknown[][] = values;
  return new Map(
    cells.flatMap(([id], index): [number, string][] =>
      typeof id === 'string' && id !== '' ? [[top + index, id]] : [],
    ),
  );
}

const isConstant = (value: unknown): value is ConstantCell['value'] =>
  (typeof value === 'string' && value !== '') || typeof value === 'number' || typeof value === 'boolean';
