/** Collects the cells of a derived sheet, row by row from the top, and estimates how high each row must be. */
import type { Formula } from './formula';
import type { CellContent, ConditionalFormatPlan, PlanBlock, PlanCell, PlanMerge, Rect } from './plan';
import { styleSpec, type StyleName } from './style';
import { lineCount } from './text-width';

export interface CellOptions {
  readonly format?: string;
  /** The text a formula is expected to show, for the height of its row. */
  readonly expected?: string;
  /** Cells side by side and below each other that become one. */
  readonly columns?: number;
  readonly rows?: number;
  /** ID of a sentence that a person may replace. */
  readonly narrative?: string;
}

export const text = (value: string): CellContent => ({ kind: 'text', text: value });
export const number = (value: number): CellContent => ({ kind: 'number', value });
export const computed = (formula: Formula): CellContent => ({ kind: 'formula', formula });
export const BLANK = text('');

export class Grid {
  readonly cells: PlanCell[] = [];
  readonly blocks: PlanBlock[] = [];
  readonly merges: PlanMerge[] = [];
  readonly conditionalFormats: ConditionalFormatPlan[] = [];
  readonly rowHeights = new Map<number, number>();
  private lastRow = -1;

  constructor(readonly columnWidths: readonly number[]) {}

  /** Rows used so far. */
  get rows(): number {
    return this.lastRow + 1;
  }

  put(row: number, column: number, content: CellContent, style: StyleName, options: CellOptions = {}): void {
    const { format, expected, narrative, columns = 1, rows = 1 } = options;
    this.cells.push({
      row,
      column,
      content,
      style,
      ...(format === undefined ? {} : { format }),
      ...(narrative === undefined ? {} : { narrative }),
    });
    this.lastRow = Math.max(this.lastRow, row + rows - 1);
    const rect = { row, column, rows, columns };
    const height = styleSpec(style).wrap === true ? this.heightOf(rect, expected ?? plainText(content), style) : 0;
    if (columns * rows > 1) this.span({ ...rect, textHeight: height }, style);
    if (height > 0) this.fit(rect, height);
  }

  private heightOf(rect: Rect, shown: string, style: StyleName): number {
    return textHeight(shown, style, cellWidth(this.columnWidths, rect));
  }

  /** The covered cells have the look of the first, so that borders run around the whole. */
  private span(rect: PlanMerge, style: StyleName): void {
    this.merges.push(rect);
    if (styleSpec(style).border !== true) return;
    for (let row = rect.row; row < rect.row + rect.rows; row += 1) {
      for (let column = rect.column; column < rect.column + rect.columns; column += 1) {
        if (row !== rect.row || column !== rect.column) this.cells.push({ row, column, content: BLANK, style });
      }
    }
  }

  /** Cells side by side from a column on. */
  putRow(row: number, column: number, contents: readonly CellContent[], style: StyleName): void {
    contents.forEach((content, index) => {
      this.put(row, column + index, content, style);
    });
  }

  /** `head`: its rows with headers. */
  block(id: string, rect: Rect, name?: string, head?: { readonly row: number; readonly rows: number }): void {
    this.blocks.push({
      id,
      rect,
      ...(name === undefined ? {} : { name }),
      ...(head === undefined ? {} : { head: { ...rect, ...head } }),
    });
  }

  /** Rows of a text over several rows share what is missing: the last one takes it. */
  private fit(rect: Rect, height: number): void {
    const last = rect.row + rect.rows - 1;
    let above = 0;
    for (let row = rect.row; row < last; row += 1) above += this.rowHeights.get(row) ?? STANDARD_HEIGHT;
    const needed = Math.ceil(Math.min(height - above, TALLEST_ROW));
    if (needed > (this.rowHeights.get(last) ?? STANDARD_HEIGHT)) this.rowHeights.set(last, needed);
  }
}

/** In characters of the standard font; every column brings its own margin of 5 pixels to the common width. */
export function cellWidth(
  columnWidths: readonly number[],
  { column, columns }: Pick<Rect, 'column' | 'columns'>,
): number {
  let pixels = 0;
  for (let at = column; at < column + columns; at += 1) pixels += (columnWidths[at] ?? 8) * 7 + 5;
  return (pixels - 5) / 7;
}

/** How high a wrapped text stands in so many characters of the standard font, in points. */
export function textHeight(shown: string, style: StyleName, width: number): number {
  const { size = STANDARD_SIZE, bold = false } = styleSpec(style);
  return lineCount(shown, (width * STANDARD_SIZE) / size, bold) * size * LINE_SPACING + ROW_PADDING;
}

const plainText = (content: CellContent): string => (content.kind === 'text' ? content.text : '');

export const STANDARD_HEIGHT = 15;
/** Excel allows no more, in points. */
export const TALLEST_ROW = 409;
const LINE_SPACING = 1.3;
const ROW_PADDING = 3;
/** Column widths count digits of the standard font at 11 points. */
const STANDARD_SIZE = 11;
