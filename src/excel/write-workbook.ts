/** Carries out a plan: sheets, tables, grids, in the order in which they need each other. */
import type {
  SheetState,
  TableRow,
  TableWrite,
  Unfinished,
  UnfinishedGrid,
  WorkbookState,
  WriteOptions,
  WritePlan,
} from '../ports/workbook';
import { TABLE_SPECS } from '../sheets/all-tables';
import { column, formula, formulaText, type WorkbookNames } from '../sheets/formula';
import { HEADINGS, subtitle } from '../sheets/headings';
import { NAMES, SHEETS, TABLES, type SheetKey, type TableKey } from '../sheets/names';
import type { Rect } from '../sheets/plan';
import { ADVICE_ROW, HEADER_ROW, NUMBER_ROW, SUBTITLE_ROW, TITLE_ROW, type TableSpec } from '../sheets/table';
import { tablePage } from '../sheets/table-page';
import { writeBlockNames } from './block-names';
import { clearMark, setMark } from './build-mark';
import { textEntry } from './cell-entry';
import { isOurChart } from './chart-writer';
import { writeGrid } from './grid-writer';
import { PAGE_BYTES, writePage, writePrintAreas } from './page-writer';
import { rangeOf } from './ranges';
import { RequestQueue, WRITE_BYTES } from './request-queue';
import { applyStyle, STYLE_BYTES } from './style-writer';
import { dressTables, type FilledTable } from './table-dresser';
import { fillTable } from './table-filler';
import { ensureTable, type TablePlace } from './table-writer';
import { copyValues } from './value-copies';

/**
 * Writes the plan in as many requests as its bytes need, one for small work. The mark set first and removed last tells
 * the next command that this one was cut off; running the same plan again then completes it.
 */
export async function writeWorkbook(
  context: Excel.RequestContext,
  plan: WritePlan,
  state: WorkbookState,
  options: WriteOptions,
): Promise<void> {
  const queue = new RequestQueue(context, stepsOf(plan, state), options);
  const names = workbookNames(state);
  const making = begun(plan, state);
  setMark(context, state, making);

  const sheets = new SheetFinder(context, state);
  for (const key of plan.sheets) sheets.ensure(key);

  const placed: PlacedTable[] = [];
  for (const write of plan.tables) placed.push(await placeTable(queue, sheets, write, state));
  nameIndicatorIds(context, state, names);
  const tableSheets = bySheet(placed);
  for (const tables of tableSheets.values()) {
    for (const { at, rows, inputs } of tables) {
      await fillTable(queue, at, rows, inputs, plan.decimals, names);
      queue.step();
    }
    await dressTables(queue, tables, plan.decimals, plan.headers === true, names);
  }
  await dressTableSheets(queue, sheets, tableSheets, state, names);
  for (const grid of plan.grids) {
    const sheet = sheets.get(grid.sheet);
    const before = {
      state: state.sheets.get(grid.sheet),
      making: making.grids.get(grid.sheet),
      named: state.names.has(grid.areaName),
    };
    await writeGrid(context, queue, sheet, grid, before, names);
    await writeBlockNames(context, queue, grid, state);
    queue.step();
  }
  for (const { sheet, row, column: at, value } of plan.cells ?? []) {
    await queue.room(250);
    const range = rangeOf(sheets.get(sheet), { row, column: at, rows: 1, columns: 1 });
    range.values = [[typeof value === 'string' ? textEntry(value) : value]];
  }
  for (const { sheet, row, column: at, formula: content } of plan.formulas ?? []) {
    await queue.room(1_000);
    rangeOf(sheets.get(sheet), { row, column: at, rows: 1, columns: 1 }).formulas = [[formulaText(content, names)]];
  }
  await queue.send();
  await copyValues(queue, plan, {
    sheet: (key) => sheets.get(key),
    table: (key) => placed.find(({ at }) => at.spec.key === key)?.at,
  });
  // Heights follow the texts, and those of formulas are there only once Excel has computed them.
  for (const [sheet, rect] of tableAreas(sheets, tableSheets, state)) rangeOf(sheet, rect).format.autofitRows();
  clearMark(context, leftUnfinished(plan, state));
  await queue.finish();
}

/** What this plan makes, besides what was already half made. */
function begun(plan: WritePlan, { tables, sheets, unfinished }: WorkbookState): Unfinished {
  const written = plan.tables.map(({ table }) => table);
  const missing = written.filter((key) => !tables.has(key));
  const grids = plan.grids.map(({ sheet, area }): readonly [SheetKey, UnfinishedGrid] => [
    sheet,
    beginGrid(area, sheets.get(sheet), unfinished.grids.get(sheet)),
  ]);
  return {
    tables: new Set([...unfinished.tables, ...missing]),
    touched: new Set([...unfinished.touched, ...written.filter((key) => tables.has(key))]),
    grids: new Map([...unfinished.grids, ...grids]),
  };
}

function beginGrid(area: Rect, state: SheetState | undefined, before: UnfinishedGrid | undefined): UnfinishedGrid {
  const old = state?.area ?? null;
  const otherCharts = before?.otherCharts ?? (state?.charts ?? []).filter((name) => !isOurChart(name)).length;
  if (old === null || before?.dress === 'new') return { dress: 'new', otherCharts };
  const reshaped = old.columns !== area.columns || before?.dress === 'reshaped';
  return { dress: reshaped ? 'reshaped' : 'kept', otherCharts };
}

/** What stays half made because this plan has nothing to do with it. */
function leftUnfinished(plan: WritePlan, { unfinished }: WorkbookState): Unfinished {
  const written = new Set(plan.tables.map(({ table }) => table));
  const laidOut = new Set(plan.grids.map(({ sheet }) => sheet));
  const left = (keys: ReadonlySet<TableKey>): ReadonlySet<TableKey> =>
    new Set([...keys].filter((key) => !written.has(key)));
  return {
    tables: left(unfinished.tables),
    touched: left(unfinished.touched),
    grids: new Map([...unfinished.grids].filter(([key]) => !laidOut.has(key))),
  };
}

/** The sheet of each table and grid, as it is called now. */
function stepsOf({ tables, grids }: WritePlan, state: WorkbookState): readonly string[] {
  const keys = [...tables.map(({ table }) => TABLE_SPECS[table].sheet), ...grids.map(({ sheet }) => sheet)];
  return keys.map((key) => state.sheets.get(key)?.name ?? SHEETS[key]);
}

interface PlacedTable extends FilledTable {
  readonly inputs: 'all' | 'ids' | 'none';
}

async function placeTable(
  queue: RequestQueue,
  sheets: SheetFinder,
  { table, rows, ids }: TableWrite,
  state: WorkbookState,
): Promise<PlacedTable> {
  const spec = TABLE_SPECS[table];
  const known = state.tables.get(table);
  const unfinished = state.unfinished.tables.has(table);
  const sheet = sheets.get(spec.sheet);
  if (rows !== 'keep' || known === undefined) {
    const written = rows === 'keep' ? (spec.initialRows ?? []) : rows;
    const at = await ensureTable(queue, sheet, spec, known, { rowCount: written.length, unfinished });
    return { at, rows: written, inputs: 'all' };
  }
  const withIds = ids?.map((id, index): TableRow => ({ ...(known.rows[index] ?? {}), id })) ?? known.rows;
  const rowCount = ids === undefined ? null : withIds.length;
  const at = await ensureTable(queue, sheet, spec, known, { rowCount, unfinished });
  return { at, rows: withIds, inputs: ids === undefined ? 'none' : 'ids' };
}

/** What tables and columns are called in this workbook, or will be called once they are made. */
function workbookNames(state: WorkbookState): WorkbookNames {
  return {
    table: (key) => TABLES[key],
    column: (table, key) => {
      const known = state.tables.get(table)?.headers[key];
      if (known !== undefined) return known;
      const spec = TABLE_SPECS[table].columns.find((candidate) => candidate.key === key);
      if (spec === undefined) throw new Error(`Table ${table} has no column ${key}.`);
      return spec.header;
    },
    sheet: (key) => state.sheets.get(key)?.name ?? SHEETS[key],
  };
}

/** Sheets by their role: where our tables are, wherever users moved or renamed them to. */
class SheetFinder {
  private readonly sheets = new Map<SheetKey, Excel.Worksheet>();

  constructor(
    private readonly context: Excel.RequestContext,
    state: WorkbookState,
  ) {
    for (const [key, { name }] of state.sheets) this.sheets.set(key, context.workbook.worksheets.getItem(name));
    for (const { key, place } of state.tables.values()) {
      this.sheets.set(TABLE_SPECS[key].sheet, context.workbook.worksheets.getItem(place.sheetName));
    }
  }

  ensure(key: SheetKey): void {
    if (!this.sheets.has(key)) this.sheets.set(key, this.context.workbook.worksheets.add(SHEETS[key]));
  }

  get(key: SheetKey): Excel.Worksheet {
    const sheet = this.sheets.get(key);
    if (sheet === undefined) throw new Error(`The plan writes to ${key} without asking for the sheet.`);
    return sheet;
  }
}

/** The pick list of IDs, as a name because validation may not hold a structured reference. */
function nameIndicatorIds(context: Excel.RequestContext, state: WorkbookState, names: WorkbookNames): void {
  const ids = formulaText(formula`${column('indicators', 'id')}`, names);
  const { names: items } = context.workbook;
  // Written every time: it is lost with the table when a user deletes that, and comes back with it.
  if (state.names.has(NAMES.indicatorIds)) items.getItem(NAMES.indicatorIds).formula = ids;
  else items.add(NAMES.indicatorIds, ids);
  items.getItem(NAMES.indicatorIds).visible = false;
}

type TableSheets = ReadonlyMap<SheetKey, readonly PlacedTable[]>;

/** The tables that were written, by sheet. */
function bySheet(placed: readonly PlacedTable[]): TableSheets {
  const keys = new Set(placed.map(({ at }) => at.spec.sheet));
  return new Map([...keys].map((key) => [key, placed.filter(({ at }) => at.spec.sheet === key)]));
}

/**
 * Titles and page setup of the sheets whose tables were written; on every sheet with tables the area to print, which does
 * not grow by itself when people add rows.
 */
async function dressTableSheets(
  queue: RequestQueue,
  sheets: SheetFinder,
  tableSheets: TableSheets,
  state: WorkbookState,
  names: WorkbookNames,
): Promise<void> {
  const known = [...state.tables.keys()].map((key) => TABLE_SPECS[key].sheet);
  for (const key of new Set([...known, ...tableSheets.keys()])) {
    const places = (tableSheets.get(key) ?? []).map(({ at }) => at);
    const heading = HEADINGS[key];
    if (heading === undefined) throw new Error(`Sheet ${key} has no heading.`);
    const sheet = sheets.get(key);
    const isNew = places.some((at) => at.isNew);
    await queue.room(isNew ? 3 * STYLE_BYTES + PAGE_BYTES : 2 * WRITE_BYTES);
    if (isNew) {
      write(sheet, TITLE_ROW, 'title', heading.title);
      write(sheet, SUBTITLE_ROW, 'subtitle', formulaText(subtitle, names));
      write(sheet, ADVICE_ROW, 'advice', heading.advice);
      sheet.tabColor = heading.tabColor;
      sheet.showGridlines = false;
      sheet.freezePanes.freezeRows(HEADER_ROW + 1);
    }
    const onPaper = tablesOn(key, places, state).filter(({ spec }) => spec.offPaper !== true);
    const page = tablePage(
      onPaper.map(({ rect }) => rect),
      heading.title,
    );
    if (isNew) writePage(sheet, page);
    writePrintAreas(sheet, page);
  }
}

function write(sheet: Excel.Worksheet, row: number, style: 'title' | 'subtitle' | 'advice', content: string): void {
  const range = rangeOf(sheet, { row, column: 0, rows: 1, columns: 1 });
  range.formulas = [[content]];
  applyStyle(range, style);
}

/** On each sheet whose tables were written: all its tables with their captions, because they share rows. */
function tableAreas(
  sheets: SheetFinder,
  tableSheets: TableSheets,
  state: WorkbookState,
): readonly (readonly [Excel.Worksheet, Rect])[] {
  return [...tableSheets].map(([key, written]) => {
    const places = written.map(({ at }) => at);
    const rects = tablesOn(key, places, state).map(({ rect }) => rect);
    const right = Math.max(...rects.map(({ column: left, columns }) => left + columns));
    const bottom = Math.max(...rects.map(({ row, rows }) => row + rows));
    return [sheets.get(key), { row: NUMBER_ROW, column: 0, rows: bottom - NUMBER_ROW, columns: right }];
  });
}

interface TableArea {
  readonly spec: TableSpec;
  readonly rect: Rect;
}

/** All tables of the sheet from left to right, those written now and those left alone. */
function tablesOn(key: SheetKey, written: readonly TablePlace[], state: WorkbookState): readonly TableArea[] {
  const now = new Set(written.map(({ spec }) => spec.key));
  const others = [...state.tables.values()].flatMap(({ key: table, place }): readonly TableArea[] => {
    const spec = TABLE_SPECS[table];
    return spec.sheet === key && !now.has(table) ? [{ spec, rect: place }] : [];
  });
  const areas = [...written.map(({ spec, place }) => ({ spec, rect: place })), ...others];
  return areas.sort((a, b) => a.rect.column - b.rect.column);
}
