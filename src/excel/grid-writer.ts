/** Writes a derived sheet in place: the sheet object stays, only the add-in's own area changes. */
import type { SheetState, UnfinishedGrid } from '../ports/workbook';
import { formulaText, type WorkbookNames } from '../sheets/formula';
import { SHEETS } from '../sheets/names';
import type { PlanCell, Rect, SheetPlan } from '../sheets/plan';
import { widthPoints } from '../sheets/paper';
import { styleSpec } from '../sheets/style';
import { addressLists, fixedAddress, quotedSheet, rectAddress, rowsAddress } from './address';
import { textEntry, type Entry } from './cell-entry';
import { chartBytes, isOurChart, writeChart } from './chart-writer';
import {
  byColumn,
  constantBlocks,
  formulaBlocks,
  sameValue,
  scatteredStrips,
  valueBlocks,
  type FormulaCell,
} from './grid-runs';
import { writeMerges } from './merge-writer';
import { PAGE_BYTES, writePage, writePrintAreas } from './page-writer';
import { areasOf, forgetRanges, rangeOf } from './ranges';
import { repeatedRows, type RowCopy } from './row-repeats';
import { gridBytes, WRITE_BYTES, type RequestQueue } from './request-queue';
import { applyStyles } from './style-writer';
import { writeFormats, writeValues } from './value-writer';
import { addConditionalFormats } from './condition-writer';

/** What is there before a grid is written. */
export interface GridBefore {
  readonly state: SheetState | undefined;
  /** How much of the sheet is new, also where a command that was cut off made it. */
  readonly making: UnfinishedGrid | undefined;
  /** The area has its name; without its sheet, which somebody deleted, the name stays and leads nowhere. */
  readonly named: boolean;
}

export async function writeGrid(
  context: Excel.RequestContext,
  queue: RequestQueue,
  sheet: Excel.Worksheet,
  plan: SheetPlan,
  { state, making, named }: GridBefore,
  names: WorkbookNames,
): Promise<void> {
  await clearArea(queue, sheet, plan.area, state);
  claimArea(context, plan, { state, named });
  const { cells, merges, copies, patches } = repeatedRows(plan);
  await writeConstants(queue, sheet, cells.filter(isFilled));
  await writeFormulas(queue, sheet, cells, names);
  if (making?.dress === 'new') await dressNewSheet(queue, sheet, plan);
  // Heights follow widths.
  if (making?.dress !== 'kept') await setWidths(queue, sheet, plan);
  await writeLooks(queue, sheet, cells);
  await writeMerges(queue, sheet, merges);
  await copyRows(queue, sheet, plan, copies);
  await writePatches(queue, sheet, patches);
  await writeHeights(queue, sheet, plan, state?.area?.rows ?? 0);
  await addConditionalFormats(queue, sheet, plan.conditionalFormats, names);
  for (const name of oldCharts(state, making)) sheet.charts.getItem(name).delete();
  for (const chart of plan.charts) {
    await queue.room(chartBytes(chart));
    writeChart(sheet, chart);
  }
  await queue.room(WRITE_BYTES);
  writePrintAreas(sheet, plan.page);
}

/** Our charts, and one that never got its name because the command was cut off just then; it is the last one made. */
function oldCharts(state: SheetState | undefined, making: UnfinishedGrid | undefined): readonly string[] {
  const charts = state?.charts ?? [];
  const others = charts.filter((name) => !isOurChart(name));
  return [...charts.filter(isOurChart), ...others.slice(making?.otherCharts ?? others.length)];
}

/**
 * Makes room first: what a user wrote below or beside the area moves along instead of being written over. Rows and
 * columns are inserted inside the area, so that its name grows with them and doing it again inserts nothing.
 */
async function clearArea(
  queue: RequestQueue,
  sheet: Excel.Worksheet,
  area: Rect,
  state: SheetState | undefined,
): Promise<void> {
  const old = state?.area;
  await queue.room(1500);
  if (old === undefined || old === null) return;
  const last = { row: old.row + old.rows - 1, column: old.column + old.columns - 1 };
  const moreRows = Math.max(0, area.rows - old.rows);
  const moreColumns = Math.max(0, area.columns - old.columns);
  const pushesRows = moreRows > 0 && reachesBelow(state?.used, old);
  const pushesColumns = moreColumns > 0 && reachesRight(state?.used, old);
  if (pushesRows) {
    rangeOf(sheet, rowsAddress(last.row, last.row + moreRows - 1)).insert('Down');
  }
  if (pushesColumns) {
    const inside = { row: 0, column: last.column, rows: 1, columns: moreColumns };
    rangeOf(sheet, inside).getEntireColumn().insert('Right');
  }
  if (pushesRows || pushesColumns) forgetRanges(sheet.context);
  const rows = old.rows + (pushesRows ? moreRows : 0);
  const columns = old.columns + (pushesColumns ? moreColumns : 0);
  const previous = rangeOf(sheet, { ...old, rows, columns });
  previous.unmerge();
  previous.clear();
  previous.conditionalFormats.clearAll();
}

const reachesBelow = (used: Rect | null | undefined, area: Rect): boolean =>
  used !== null && used !== undefined && used.row + used.rows > area.row + area.rows;

const reachesRight = (used: Rect | null | undefined, area: Rect): boolean =>
  used !== null && used !== undefined && used.column + used.columns > area.column + area.columns;

/** About the size of a copy from one range to another. */
const COPY_BYTES = 540;

type ConstantCell = PlanCell & { readonly content: Exclude<PlanCell['content'], { kind: 'formula' }> };

const isFormula = (cell: PlanCell): cell is FormulaCell => cell.content.kind === 'formula';
const isConstant = (cell: PlanCell): cell is ConstantCell => cell.content.kind !== 'formula';

const isFilled = ({ content }: PlanCell): boolean => content.kind !== 'text' || content.text !== '';

const entry = ({ content }: ConstantCell): Entry =>
  content.kind === 'number' ? content.value : textEntry(content.text);

async function writeConstants(queue: RequestQueue, sheet: Excel.Worksheet, cells: readonly PlanCell[]): Promise<void> {
  const blocks = constantBlocks(cells.filter(isConstant));
  const wide = blocks.filter(({ columns }) => columns > 1);
  for (const block of wide) {
    await writeValues(
      queue,
      sheet,
      block,
      block.cells.map((row) => row.map(entry)),
    );
  }
  await writePatches(
    queue,
    sheet,
    blocks.filter(({ columns }) => columns === 1).flatMap((block) => block.cells.flat()),
  );
}

/** Scattered cells. Excel leaves a cell alone for which it is given nothing. */
async function writePatches(queue: RequestQueue, sheet: Excel.Worksheet, cells: readonly PlanCell[]): Promise<void> {
  for (const strip of scatteredStrips(cells.filter(isConstant))) {
    await writeValues(
      queue,
      sheet,
      strip,
      strip.cells.map((cell) => [cell === null ? null : entry(cell)]),
    );
  }
}

/** What leaving out a copy spares, and how many formulas are ever written out because that is less. */
const SPARED_BYTES = 250;
const MOST_WRITTEN_OUT = 12;

/** The first row of each kind is written, all others are copied from it: a copy costs the same for 2 rows or 2,400. */
async function writeFormulas(
  queue: RequestQueue,
  sheet: Excel.Worksheet,
  cells: readonly PlanCell[],
  names: WorkbookNames,
): Promise<void> {
  const sources = new Map<string, string>();
  for (const block of formulaBlocks(cells.filter(isFormula))) {
    const [first = []] = block.cells;
    const head = rectAddress({ ...block, rows: 1 });
    const source = sources.get(block.key);
    if (block.rows * block.columns <= MOST_WRITTEN_OUT) {
      const all = block.cells.map((row) => row.map(({ content }) => formulaText(content.formula, names)));
      const bytes = gridBytes(all);
      if (bytes <= (source === undefined && block.rows > 1 ? 2 : 1) * SPARED_BYTES) {
        await queue.room(WRITE_BYTES + bytes);
        rangeOf(sheet, block).formulas = all;
        if (source === undefined) sources.set(block.key, head);
        continue;
      }
    }
    if (source === undefined) {
      const texts = [first.map(({ content }) => formulaText(content.formula, names))];
      await queue.room(WRITE_BYTES + gridBytes(texts));
      rangeOf(sheet, head).formulas = texts;
      sources.set(block.key, head);
    }
    const copies = source === undefined ? { ...block, row: block.row + 1, rows: block.rows - 1 } : block;
    if (copies.rows === 0) continue;
    await queue.room(COPY_BYTES);
    rangeOf(sheet, copies).copyFrom(rangeOf(sheet, source ?? head), 'Formulas');
  }
}

/** `oldRows`: rows whose height an earlier layout may have set. */
async function writeHeights(
  queue: RequestQueue,
  sheet: Excel.Worksheet,
  plan: SheetPlan,
  oldRows: number,
): Promise<void> {
  rangeOf(sheet, rowsAddress(0, Math.max(plan.area.rows, oldRows) - 1)).format.autofitRows();
  const heights = new Map<number, number[]>();
  for (const [row, height] of plan.rowHeights) {
    const same = heights.get(height);
    if (same === undefined) heights.set(height, [row]);
    else same.push(row);
  }
  for (const [height, rows] of heights) {
    for (const list of addressLists(consecutive(rows).map(([first, last]) => rowsAddress(first, last)))) {
      await queue.room(WRITE_BYTES + list.length);
      areasOf(sheet, list).format.rowHeight = height;
    }
  }
}

/** Values, formulas, looks and joined cells of passages that were written above. */
async function copyRows(
  queue: RequestQueue,
  sheet: Excel.Worksheet,
  { area }: SheetPlan,
  copies: readonly RowCopy[],
): Promise<void> {
  for (const { from, to, rows } of copies) {
    await queue.room(COPY_BYTES);
    rangeOf(sheet, { ...area, row: to, rows }).copyFrom(rangeOf(sheet, { ...area, row: from, rows }));
  }
}

async function writeLooks(queue: RequestQueue, sheet: Excel.Worksheet, all: readonly PlanCell[]): Promise<void> {
  const cells = byColumn(all);
  await applyStyles(queue, sheet, (keyOf) => sameValue(cells, ({ style }) => keyOf(style)));
  for (const block of valueBlocks(cells, ({ format, style }) => format ?? styleSpec(style).format)) {
    await writeFormats(queue, sheet, block);
  }
}

function consecutive(rows: readonly number[]): readonly (readonly [number, number])[] {
  const spans: [number, number][] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const last = spans.at(-1);
    if (last !== undefined && last[1] === row - 1) last[1] = row;
    else spans.push([row, row]);
  }
  return spans;
}

/** What a user may change afterwards is set once only. */
async function dressNewSheet(queue: RequestQueue, sheet: Excel.Worksheet, plan: SheetPlan): Promise<void> {
  await queue.room(PAGE_BYTES);
  writePage(sheet, plan.page);
  sheet.tabColor = plan.tabColor;
  sheet.showGridlines = false;
  if (plan.freezeRows > 0) sheet.freezePanes.freezeRows(plan.freezeRows);
}

async function setWidths(queue: RequestQueue, sheet: Excel.Worksheet, plan: SheetPlan): Promise<void> {
  const cells = plan.columnWidths.map((width, column) => ({ row: 0, column, width }));
  for (const [width, rects] of sameValue(cells, (cell) => String(cell.width))) {
    await queue.room(WRITE_BYTES);
    areasOf(sheet, rects.map(rectAddress).join(',')).format.columnWidth = widthPoints(Number(width));
  }
}

/** The name comes before the cells, so that a build that was cut off is known as ours when it is run again. */
function claimArea(
  context: Excel.RequestContext,
  { areaName, area, sheet: key }: SheetPlan,
  { state, named }: Pick<GridBefore, 'state' | 'named'>,
): void {
  const { names } = context.workbook;
  const reference = `=${quotedSheet(state?.name ?? SHEETS[key])}!${fixedAddress(area)}`;
  if (named) names.getItem(areaName).formula = reference;
  else names.add(areaName, reference);
  names.getItem(areaName).visible = false;
}
