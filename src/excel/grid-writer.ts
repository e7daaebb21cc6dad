/** Writes a derived sheet in place: the sheet object stays, only the add-in's own area changes. */
import type { SheetState } from '../ports/workbook';
import { formulaText, type WorkbookNames } from '../sheets/formula';
import type { PlanCell, Rect, SheetPlan } from '../sheets/plan';
import { styleSpec } from '../sheets/style';
import { addressLists, rectAddress, rowsAddress } from './address';
import { textEntry, type Entry } from './cell-entry';
import { writeChart } from './chart-writer';
import { constantBlocks, formulaBlocks, sameValue, valueBlocks, type FormulaCell } from './grid-runs';
import { PAGE_BYTES, widthPoints, writePage, writePrintAreas } from './page-writer';
import { areasOf, rangeOf } from './ranges';
import { gridBytes, WRITE_BYTES, type RequestQueue } from './request-queue';
import { applyStyles } from './style-writer';
import { writeFormats, writeValues } from './value-writer';
import { addConditionalFormats } from './condition-writer';

export async function writeGrid(
  context: Excel.RequestContext,
  queue: RequestQueue,
  sheet: Excel.Worksheet,
  plan: SheetPlan,
  state: SheetState | undefined,
  names: WorkbookNames,
): Promise<void> {
  await clearArea(queue, sheet, plan.area, state);
  claimArea(context, sheet, plan, state);
  await writeConstants(queue, sheet, plan.cells);
  await writeFormulas(queue, sheet, plan.cells, names);
  await writeLooks(queue, sheet, plan);
  if (state?.area === undefined || state.area === null) await dressNewSheet(queue, sheet, plan);
  await addConditionalFormats(queue, sheet, plan.conditionalFormats, names);
  for (const chart of plan.charts) {
    await queue.room(4000);
    if (state?.charts.includes(chart.name) === true) sheet.charts.getItem(chart.name).delete();
    writeChart(sheet, chart);
  }
  await queue.room(WRITE_BYTES);
  writePrintAreas(sheet, plan.page);
}

/** Makes room first: what a user wrote below or beside the area moves along instead of being written over. */
async function clearArea(
  queue: RequestQueue,
  sheet: Excel.Worksheet,
  area: Rect,
  state: SheetState | undefined,
): Promise<void> {
  const old = state?.area;
  await queue.room(1500);
  if (old === undefined || old === null) return;
  const moreRows = area.rows - old.rows;
  const moreColumns = area.columns - old.columns;
  if (moreRows > 0 && reachesBelow(state?.used, old)) {
    rangeOf(sheet, rowsAddress(old.row + old.rows, old.row + old.rows + moreRows - 1))
      .insert('Down')
      .untrack();
  }
  if (moreColumns > 0 && reachesRight(state?.used, old)) {
    const right = { row: 0, column: old.column + old.columns, rows: 1, columns: moreColumns };
    rangeOf(sheet, right).getEntireColumn().untrack().insert('Right').untrack();
  }
  const previous = rangeOf(sheet, old);
  previous.clear();
  previous.conditionalFormats.clearAll();
}

const reachesBelow = (used: Rect | null | undefined, area: Rect): boolean =>
  used !== null && used !== undefined && used.row + used.rows > area.row + area.rows;

const reachesRight = (used: Rect | null | undefined, area: Rect): boolean =>
  used !== null && used !== undefined && used.column + used.columns > area.column + area.columns;

type ConstantCell = PlanCell & { readonly content: Exclude<PlanCell['content'], { kind: 'formula' }> };

const isFormula = (cell: PlanCell): cell is FormulaCell => cell.content.kind === 'formula';
const isConstant = (cell: PlanCell): cell is ConstantCell => cell.content.kind !== 'formula';

const entry = ({ content }: ConstantCell): Entry =>
  content.kind === 'number' ? content.value : textEntry(content.text);

async function writeConstants(queue: RequestQueue, sheet: Excel.Worksheet, cells: readonly PlanCell[]): Promise<void> {
  const blocks = constantBlocks(
    cells.filter(isConstant).filter(({ content }) => content.kind === 'number' || content.text !== ''),
  );
  for (const block of blocks) {
    await writeValues(
      queue,
      sheet,
      block,
      block.cells.map((row) => row.map(entry)),
    );
  }
}

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
    if (source === undefined) {
      const texts = [first.map(({ content }) => formulaText(content.formula, names))];
      await queue.room(WRITE_BYTES + gridBytes(texts));
      rangeOf(sheet, head).formulas = texts;
      sources.set(block.key, head);
    }
    const copies = source === undefined ? { ...block, row: block.row + 1, rows: block.rows - 1 } : block;
    if (copies.rows === 0) continue;
    await queue.room(2 * WRITE_BYTES);
    rangeOf(sheet, copies).copyFrom(rangeOf(sheet, source ?? head), 'Formulas');
  }
}

async function writeLooks(queue: RequestQueue, sheet: Excel.Worksheet, plan: SheetPlan): Promise<void> {
  await applyStyles(queue, sheet, (keyOf) => sameValue(plan.cells, ({ style }) => keyOf(style)));
  for (const block of valueBlocks(plan.cells, ({ format, style }) => format ?? styleSpec(style).format)) {
    await writeFormats(queue, sheet, block);
  }
  const heights = new Map<number, number[]>();
  for (const [row, height] of plan.rowHeights) heights.set(height, [...(heights.get(height) ?? []), row]);
  for (const [height, rows] of heights) {
    for (const list of addressLists(consecutive(rows).map(([first, last]) => rowsAddress(first, last)))) {
      await queue.room(WRITE_BYTES + list.length);
      areasOf(sheet, list).format.rowHeight = height;
    }
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
  await queue.room(PAGE_BYTES + plan.columnWidths.length * WRITE_BYTES);
  writePage(sheet, plan.page);
  sheet.tabColor = plan.tabColor;
  sheet.showGridlines = false;
  if (plan.freezeRows > 0) sheet.freezePanes.freezeRows(plan.freezeRows);
  const cells = plan.columnWidths.map((width, column) => ({ row: 0, column, width }));
  for (const [width, rects] of sameValue(cells, (cell) => String(cell.width))) {
    areasOf(sheet, rects.map(rectAddress).join(',')).format.columnWidth = widthPoints(Number(width));
  }
}

/** The name comes before the cells, so that a build that was cut off is known as ours when it is run again. */
function claimArea(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  plan: SheetPlan,
  state: SheetState | undefined,
): void {
  if (state?.area !== undefined && state.area !== null) context.workbook.names.getItem(plan.areaName).delete();
  const item = context.workbook.names.add(plan.areaName, rangeOf(sheet, plan.area));
  item.visible = false;
}
