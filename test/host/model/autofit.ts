import type { Area, Sheet } from './types';
import { cellText } from './text';
import { forEachCell } from './grid';
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT } from './workbook';

/** Rough text measure: Excel fits by the font's metrics, which are not to be had here. */
const WIDTH_PER_POINT = 0.5;
const PADDING = 6;

/** Fits columns to their longest unwrapped text. Approximate: real widths depend on the font. */
export function autofitColumns(sheet: Sheet, area: Area, culture: 'id-ID' | 'en-US'): void {
  const widest = new Map<number, number>();
  forEachCell(sheet, area, (cell, _row, column) => {
    if (cell.style.wrap) return;
    const length = Math.max(
      ...cellText(cell, culture)
        .split('\n')
        .map((line) => line.length),
    );
    const width = length * cell.style.font.size * WIDTH_PER_POINT * (cell.style.font.bold ? 1.08 : 1) + PADDING;
    if (length > 0 && width > (widest.get(column) ?? 0)) widest.set(column, width);
  });
  for (const [column, width] of widest) sheet.columnWidths.set(column, Math.min(width, 1_342));
}

/** Fits rows to the lines their texts take in the present column widths. Approximate, as above. */
export function autofitRows(sheet: Sheet, area: Area, culture: 'id-ID' | 'en-US'): void {
  const tallest = new Map<number, number>();
  forEachCell(sheet, area, (cell, row, column) => {
    const text = cellText(cell, culture);
    if (text === '') return;
    const { size } = cell.style.font;
    const perLine = Math.max(
      1,
      Math.floor(((sheet.columnWidths.get(column) ?? DEFAULT_COLUMN_WIDTH) - PADDING) / (size * WIDTH_PER_POINT)),
    );
    const lines = cell.style.wrap ? text.split('\n').reduce((count, line) => count + linesOf(line, perLine), 0) : 1;
    const height = Math.max(DEFAULT_ROW_HEIGHT, lines * size * 1.36);
    if (height > (tallest.get(row) ?? 0)) tallest.set(row, Math.min(height, 409.5));
  });
  for (const [row, height] of tallest) {
    if (height > DEFAULT_ROW_HEIGHT) sheet.rowHeights.set(row, height);
    else sheet.rowHeights.delete(row);
  }
}

/** Lines of so many letters that a paragraph takes; a word goes to the next line whole, one that is too long is cut. */
function linesOf(paragraph: string, perLine: number): number {
  let lines = 1;
  let used = 0;
  for (const { length } of paragraph.split(' ')) {
    if (used > 0 && used + 1 + length <= perLine) {
      used += 1 + length;
      continue;
    }
    const own = Math.max(1, Math.ceil(length / perLine));
    lines += used === 0 ? own - 1 : own;
    used = length - (own - 1) * perLine;
  }
  return lines;
}
