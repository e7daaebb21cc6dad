/** Addresses as events give them: several areas, whole rows, whole columns. */
import type { Rect } from '../sheets/plan';
import { parseAddress } from './address';

const MAX_ROWS = 1_048_576;
const MAX_COLUMNS = 16_384;

/** Every area of an event's address; empty for an event without one. */
export function eventAreas(address: string): readonly Rect[] {
  return address
    .split(',')
    .map((part) =>
      part
        .slice(part.lastIndexOf('!') + 1)
        .replaceAll('$', '')
        .trim(),
    )
    .filter((part) => part !== '')
    .map(area);
}

function area(part: string): Rect {
  const rows = /^(\d+):(\d+)$/.exec(part);
  if (rows !== null) {
    const first = Number(rows[1]) - 1;
    return { row: first, column: 0, rows: Number(rows[2]) - first, columns: MAX_COLUMNS };
  }
  const columns = /^([A-Z]+):([A-Z]+)$/.exec(part);
  if (columns === null) return parseAddress(part);
  const { column, columns: width } = parseAddress(`${columns[1] ?? ''}1:${columns[2] ?? ''}1`);
  return { row: 0, column, rows: MAX_ROWS, columns: width };
}
