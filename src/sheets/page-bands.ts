/**
 * Where the pages of a derived sheet begin. Excel passes over page breaks where a sheet is fitted to the width of its
 * paper, but prints every print area on pages of its own: so an area that is too high becomes one area a page, none of
 * which ends with a heading, or cuts through a chart, a short table, or cells that are one.
 */
import { STANDARD_HEIGHT } from './grid';
import { printable, widthPoints } from './paper';
import type { PagePlan, Rect, SheetPlan } from './plan';
import type { StyleName } from './style';

/** Rows with a cell of these looks stay with the row below. */
const HEADINGS: ReadonlySet<StyleName> = new Set<StyleName>([
  'title',
  'subtitle',
  'caption',
  'columnNumber',
  'inputHeader',
  'formulaHeader',
  'heading1',
  'heading2',
  'heading3',
  'boxed',
  'tableCaption',
]);

/** Room left over, because row heights are estimates and printers differ. */
const FILLED = 0.96;
/** A table higher than this share of a page may go on overleaf. */
const SHORT_TABLE = 0.6;
/** The areas of a sheet are one text, which may not become longer than a formula. */
const MOST_BANDS = 150;

/** The plan with its print areas cut into pages; unchanged where that would be more areas than Excel takes. */
export function withPages(plan: SheetPlan): SheetPlan {
  const areas = plan.page.printAreas.flatMap((area) => bandsOf(plan, area));
  return areas.length > MOST_BANDS ? plan : { ...plan, page: { ...plan.page, printAreas: areas } };
}

function bandsOf(plan: SheetPlan, area: Rect): readonly Rect[] {
  const capacity = pageCapacity(plan, area);
  const heightOf = (row: number): number => plan.rowHeights.get(row) ?? STANDARD_HEIGHT;
  const sum = (first: number, end: number): number => {
    let height = 0;
    for (let row = first; row < end; row += 1) height += heightOf(row);
    return height;
  };
  const last = area.row + area.rows;
  if (sum(area.row, last) <= capacity) return [area];
  const held = heldRows(plan, area, (rect) => sum(rect.row, rect.row + rect.rows), capacity);
  const starts = [area.row];
  let filled = 0;
  let row = area.row;
  while (row < last) {
    let end = row + 1;
    while (end < last && held.has(end)) end += 1;
    const height = sum(row, end);
    if (filled > 0 && filled + height > capacity) {
      starts.push(row);
      filled = 0;
    }
    filled += height;
    row = end;
  }
  return starts.map((start, index) => ({ ...area, row: start, rows: (starts[index + 1] ?? last) - start }));
}

/** How many points of rows go on a page at the scale at which the widest area of the sheet fits the paper. */
function pageCapacity({ page, columnWidths, rowHeights }: SheetPlan, area: Rect): number {
  const { width, height } = printable(page.orientation === 'portrait');
  const widest = Math.max(...page.printAreas.map((each) => areaWidth(columnWidths, each)));
  const scale = Math.min(1, width / widest);
  const repeated = page.titleRows === undefined ? 0 : titleHeight(page.titleRows, rowHeights, area);
  return (height / scale) * FILLED - repeated;
}

function areaWidth(columnWidths: readonly number[], { column, columns }: Rect): number {
  let width = 0;
  for (let at = column; at < column + columns; at += 1) width += widthPoints(columnWidths[at] ?? 8);
  return width;
}

function titleHeight(
  [first, last]: NonNullable<PagePlan['titleRows']>,
  rowHeights: SheetPlan['rowHeights'],
  area: Rect,
): number {
  let height = 0;
  for (let row = first; row <= last; row += 1) {
    if (row < area.row) height += rowHeights.get(row) ?? STANDARD_HEIGHT;
  }
  return height;
}

/** Rows that begin no page. */
function heldRows(
  { cells, merges = [], blocks, charts }: SheetPlan,
  area: Rect,
  heightOf: (rect: Rect) => number,
  capacity: number,
): ReadonlySet<number> {
  const held = new Set<number>();
  const hold = (rect: Rect, limit: number): void => {
    if (rect.rows < 2 || heightOf(rect) > limit) return;
    for (let row = rect.row + 1; row < rect.row + rect.rows; row += 1) held.add(row);
  };
  for (const { rect } of blocks) hold(rect, capacity * SHORT_TABLE);
  for (const merge of merges) hold(merge, capacity * SHORT_TABLE);
  for (const { place } of charts) hold(place, capacity);
  const filled = new Set<number>();
  const headings = new Set<number>();
  for (const { row, style, content } of cells) {
    if (content.kind !== 'text' || content.text !== '') filled.add(row);
    if (HEADINGS.has(style)) headings.add(row);
  }
  const chartRows = new Set(charts.map(({ place }) => place.row));
  for (let row = area.row; row < area.row + area.rows - 1; row += 1) {
    if (!headings.has(row)) continue;
    // A blank line under a heading belongs to it.
    let next = row + 1;
    held.add(next);
    while (!filled.has(next) && !chartRows.has(next) && next < area.row + area.rows - 1) held.add((next += 1));
  }
  return held;
}
