/**
 * Where the pages of a derived sheet begin. Excel passes over page breaks where a sheet is fitted to the width of its
 * paper, but prints every print area on pages of its own: so an area that is too high becomes one area a page, none of
 * which ends with a heading, or cuts through a chart, a short table, or cells that are one.
 */
import { STANDARD_HEIGHT } from './grid';
import { printable, widthPoints } from './paper';
import type { PagePlan, Rect, SheetPlan } from './plan';
import { withHeads, type Page } from './repeated-heads';
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
/** A table higher than this share of a page may go on overleaf, with its head repeated. */
const SHORT_TABLE = 0.6;
/** A cell over several rows higher than this share may. */
const SHORT_CELL = 0.3;
/** The areas of a sheet are one text, which may not become longer than a formula. */
const MOST_BANDS = 150;

/** The plan with its print areas cut into pages; unchanged where that would be more areas than Excel takes. */
export function withPages(plan: SheetPlan): SheetPlan {
  const pages = plan.page.printAreas.flatMap((area) => pagesOf(plan, area));
  return pages.length > MOST_BANDS ? plan : withHeads(plan, pages);
}

function pagesOf(plan: SheetPlan, area: Rect): readonly Page[] {
  const capacity = pageCapacity(plan, area);
  const heightOf = (row: number): number => plan.rowHeights.get(row) ?? STANDARD_HEIGHT;
  const sum = (first: number, end: number): number => {
    let height = 0;
    for (let row = first; row < end; row += 1) height += heightOf(row);
    return height;
  };
  const last = area.row + area.rows;
  if (sum(area.row, last) <= capacity) return [{ area, head: null }];
  const held = heldRows(plan, area, sum, capacity);
  const headOf = headAbove(plan);
  const starts: { readonly row: number; readonly head: Rect | null }[] = [{ row: area.row, head: null }];
  let filled = 0;
  let row = area.row;
  while (row < last) {
    let end = row + 1;
    while (end < last && held.has(end)) end += 1;
    const height = sum(row, end);
    if (filled > 0 && filled + height > capacity) {
      const head = headOf(row);
      starts.push({ row, head });
      filled = head === null ? 0 : sum(head.row, head.row + head.rows);
    }
    filled += height;
    row = end;
  }
  return starts.map((start, index) => ({
    area: { ...area, row: start.row, rows: (starts[index + 1]?.row ?? last) - start.row },
    head: start.head,
  }));
}

/** The head of the table that a row is in, for a row below that head. */
function headAbove({ blocks }: SheetPlan): (row: number) => Rect | null {
  const tables = blocks.flatMap(({ rect, head }) => (head === undefined ? [] : [{ rect, head }]));
  return (row) =>
    tables.find(({ rect, head }) => row >= head.row + head.rows && row < rect.row + rect.rows)?.head ?? null;
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
  sum: (first: number, end: number) => number,
  capacity: number,
): ReadonlySet<number> {
  const held = new Set<number>();
  const hold = ({ row, rows }: Rect, limit: number): boolean => {
    if (sum(row, row + rows) > limit) return false;
    for (let at = row + 1; at < row + rows; at += 1) held.add(at);
    return true;
  };
  for (const { rect } of blocks) hold(rect, capacity * SHORT_TABLE);
  for (const { textHeight = 0, ...merge } of merges) {
    if (merge.rows === 1 || hold(merge, capacity * SHORT_CELL)) continue;
    // Cut, it shows its text twice, so there must be room for it on both sides.
    const end = merge.row + merge.rows;
    for (let row = merge.row + 1; row < end; row += 1) {
      if (sum(merge.row, row) < textHeight || sum(row, end) < textHeight) held.add(row);
    }
  }
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
