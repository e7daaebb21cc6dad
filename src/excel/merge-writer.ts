/** Makes one cell of many: equal spans in rows below each other go as one call. */
import type { Rect } from '../sheets/plan';
import { rangeOf } from './ranges';
import { WRITE_BYTES, type RequestQueue } from './request-queue';

export async function writeMerges(queue: RequestQueue, sheet: Excel.Worksheet, merges: readonly Rect[]): Promise<void> {
  for (const { rect, across } of stacked(merges)) {
    await queue.room(WRITE_BYTES);
    rangeOf(sheet, rect).merge(across);
  }
}

interface Stack {
  readonly rect: Rect;
  /** Each row on its own. */
  readonly across: boolean;
}

/** Joins spans of one row that stand below each other; spans of several rows stay by themselves. */
export function stacked(merges: readonly Rect[]): readonly Stack[] {
  const open = new Map<string, { row: number; column: number; columns: number; rows: number }>();
  const single: { row: number; column: number; columns: number; rows: number }[] = [];
  for (const merge of [...merges].filter(({ rows }) => rows === 1).sort((a, b) => a.row - b.row)) {
    const key = `${merge.column}:${merge.columns}`;
    const above = open.get(key);
    if (above !== undefined && above.row + above.rows === merge.row) above.rows += 1;
    else {
      const stack = { ...merge };
      open.set(key, stack);
      single.push(stack);
    }
  }
  return [
    ...single.map((rect) => ({ rect, across: true })),
    ...merges.filter(({ rows }) => rows > 1).map((rect) => ({ rect, across: false })),
  ];
}
