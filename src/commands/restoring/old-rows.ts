/** The rows of a table with some of its changes taken back. */
import type { TableRow } from '../../ports/workbook';
import type { LocatedChange } from './sent-changes';

/**
 * No row moves, so that columns of the user's stay beside their rows and a write that was cut off mixes nothing up: a row
 * that was added is emptied, or cut off at the end; one that was deleted comes back at the end. `columns`: all input
 * columns.
 */
export function oldRows(
  rows: readonly TableRow[],
  changes: readonly LocatedChange[],
  columns: readonly string[],
): readonly TableRow[] {
  const blank = Object.fromEntries(columns.map((key) => [key, null]));
  const values = new Map<number, Record<string, TableRow[string]>>();
  const removed = new Set<number>();
  const back: TableRow[] = [];
  for (const { change, rowNow } of changes) {
    if (change.kind === 'deleted') back.push({ ...blank, ...change.row });
    else if (rowNow === null) continue;
    else if (change.kind !== 'value') removed.add(rowNow);
    else values.set(rowNow, { ...values.get(rowNow), [change.column]: change.was });
  }
  const restored = rows.map((row, index) => (removed.has(index) ? blank : { ...row, ...values.get(index) }));
  const ends = removed.size > 0 || back.length > 0;
  return [...(ends ? withoutBlankEnd(restored) : restored), ...back];
}

function withoutBlankEnd(rows: readonly TableRow[]): readonly TableRow[] {
  let length = rows.length;
  while (length > 0 && isBlank(rows[length - 1])) length -= 1;
  return rows.slice(0, length);
}

const isBlank = (row: TableRow = {}): boolean => Object.values(row).every((cell) => cell === null || cell === '');
