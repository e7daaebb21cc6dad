/** Writes grids of values and number formats, long ones in pieces that each fit a request. */
import type { Rect } from '../sheets/plan';
import type { Entry } from './cell-entry';
import { rangeOf } from './ranges';
import { gridBytes, rowPieces, WRITE_BYTES, type RequestQueue } from './request-queue';
import { setAll } from './set-all';

/** Values row by row, as many as the rectangle has cells; `null` leaves a cell as it is. */
export function writeValues(
  queue: RequestQueue,
  sheet: Excel.Worksheet,
  rect: Rect,
  values: readonly (readonly (Entry | null)[])[],
): Promise<void> {
  return inPieces(queue, sheet, rect, values, (range, rows) => {
    range.values = rows;
  });
}

/** Number formats of a rectangle: one for all its cells, or one for each, row by row. */
export async function writeFormats(
  queue: RequestQueue,
  sheet: Excel.Worksheet,
  {
    uniform,
    values,
    ...rect
  }: Rect & {
    readonly uniform: string | null;
    readonly values: readonly (readonly string[])[];
  },
): Promise<void> {
  if (uniform === null) {
    await inPieces(queue, sheet, rect, values, (range, rows) => {
      range.numberFormat = rows;
    });
    return;
  }
  await queue.room(WRITE_BYTES);
  setAll(rangeOf(sheet, rect), 'numberFormat', uniform);
}

async function inPieces<T>(
  queue: RequestQueue,
  sheet: Excel.Worksheet,
  rect: Rect,
  grid: readonly (readonly T[])[],
  write: (range: Excel.Range, rows: T[][]) => void,
): Promise<void> {
  for (const piece of rowPieces(grid)) {
    await queue.room(WRITE_BYTES + gridBytes(piece.rows));
    write(rangeOf(sheet, { ...rect, row: rect.row + piece.start, rows: piece.rows.length }), piece.rows);
  }
}
