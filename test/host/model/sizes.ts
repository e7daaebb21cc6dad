import type { Sheet } from './types';
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT } from './workbook';

function distance(sizes: ReadonlyMap<number, number>, standard: number, before: number): number {
  let total = before * standard;
  for (const [index, size] of sizes) if (index < before) total += size - standard;
  return total;
}

/** Points from the sheet's left edge to a column's. */
export function columnLeft(sheet: Sheet, column: number): number {
  return distance(sheet.columnWidths, DEFAULT_COLUMN_WIDTH, column);
}

/** Points from the sheet's top to a row's. */
export function rowTop(sheet: Sheet, row: number): number {
  return distance(sheet.rowHeights, DEFAULT_ROW_HEIGHT, row);
}

/** The column or row at a distance, and how far into it. */
export function indexAt(
  sizes: ReadonlyMap<number, number>,
  standard: number,
  points: number,
): { index: number; rest: number } {
  let left = points;
  for (let index = 0; ; index += 1) {
    const size = sizes.get(index) ?? standard;
    if (left < size) return { index, rest: left };
    left -= size;
  }
}

/** Hidden rows and columns have no size; null when only some are. */
export function hiddenState(sizes: ReadonlyMap<number, number>, start: number, count: number): boolean | null {
  let hidden = 0;
  for (const [index, size] of sizes) if (index >= start && index < start + count && size === 0) hidden += 1;
  if (hidden === 0) return false;
  return hidden === count ? true : null;
}

export function setHidden(sizes: Map<number, number>, start: number, count: number, hidden: boolean): void {
  for (let index = start; index < start + count; index += 1) {
    if (hidden) sizes.set(index, 0);
    else if (sizes.get(index) === 0) sizes.delete(index);
  }
}
