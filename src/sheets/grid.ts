/** Collects the cells of a derived sheet, row by row from the top, and estimates how high each row must be. */
import type { Formula } from './formula';
import type { CellContent, ConditionalFormatPlan, PlanBlock, PlanCell, Rect } from './plan';
import { styleSpec, type StyleName } from './style';

export interface CellOptions {
  readonly format?: string;
  /** The text a formula is expected to show, for the height of its row. */
  readonly expected?: string;
}

export const text = (value: string): CellContent => ({ kind: 'text', text: value });
export const number = (value: number): CellContent => ({ kind: 'number', value });
export const computed = (formula: Formula): CellContent => ({ kind: 'formula', formula });
export const BLANK = text('');

export class Grid {
  readonly cells: PlanCell[] = [];
  readonly blocks: PlanBlock[] = [];
  readonly conditionalFormats: ConditionalFormatPlan[] = [];
  readonly rowHeights = new Map<number, number>();
  private lastRow = -1;

  constructor(readonly columnWidths: readonly number[]) {}

  /** Rows used so far. */
  get rows(): number {
    return this.lastRow + 1;
  }

  put(row: number, column: number, content: CellContent, style: StyleName, options: CellOptions = {}): void {
    const { format, expected } = options;
    this.cells.push({ row, column, content, style, ...(format === undefined ? {} : { format }) });
    this.lastRow = Math.max(this.lastRow, row);
    if (styleSpec(style).wrap === true)
      this.fit(row, column, expected ?? (content.kind === 'text' ? content.text : ''), style);
  }

  /** Cells side by side from a column on. */
  putRow(row: number, column: number, contents: readonly CellContent[], style: StyleName): void {
    contents.forEach((content, index) => {
      this.put(row, column + index, content, style);
    });
  }

  block(id: string, rect: Rect): void {
    this.blocks.push({ id, rect });
  }

  private fit(row: number, column: number, shown: string, style: StyleName): void {
    const size = styleSpec(style).size ?? 11;
    const height = lineCount(shown, this.columnWidths[column] ?? 8, size) * size * LINE_SPACING + ROW_PADDING;
    if (height > (this.rowHeights.get(row) ?? STANDARD_HEIGHT)) this.rowHeights.set(row, Math.ceil(height));
  }
}

const STANDARD_HEIGHT = 15;
const LINE_SPACING = 1.32;
const ROW_PADDING = 3;
/** Column widths count digits of the standard font at 11 points. */
const STANDARD_SIZE = 11;

/** Lines that a text takes in a cell, words kept whole. */
export function lineCount(shown: string, width: number, size: number): number {
  const room = Math.max(1, Math.floor((width * STANDARD_SIZE) / size) - 1);
  return shown.split('\n').reduce((lines, paragraph) => lines + paragraphLines(paragraph, room), 0);
}

function paragraphLines(paragraph: string, room: number): number {
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(' ')) {
    const needed = used === 0 ? word.length : used + 1 + word.length;
    if (needed <= room) used = needed;
    else {
      lines += used === 0 ? Math.ceil(word.length / room) - 1 : Math.ceil(word.length / room);
      used = word.length % room;
    }
  }
  return lines;
}
