/** Where the input tables are, so that an event's address tells which of their rows it is about. */
import type { LiveSelection } from '../ports/live-workbook';
import type { InputTableKey } from '../sheets/names';
import type { Rect } from '../sheets/plan';
import type { TableSpec } from '../sheets/table';

export interface TableLayout {
  readonly key: InputTableKey;
  readonly spec: TableSpec;
  readonly tableName: string;
  readonly sheetId: string;
  /** The data rows. */
  readonly body: Rect;
  readonly columnAt: Readonly<Record<string, number>>;
}

/** Rows of a table that have to be read again: a span, counted from 0, or all of them and the layout too. */
export type Stale = 'all' | { readonly first: number; readonly last: number };

/**
 * What an edit makes stale in a table; `null` for nothing. A header, or the row under the table, may change the layout:
 * typing there renames a column or makes the table grow.
 */
export function staleRows({ body }: TableLayout, areas: readonly Rect[]): Stale | null {
  let stale: Stale | null = null;
  for (const area of areas) {
    if (area.column >= body.column + body.columns + 1 || area.column + area.columns <= body.column) continue;
    const last = area.row + area.rows - 1;
    if (last < body.row - 1 || area.row > body.row + body.rows) continue;
    if (area.row < body.row || last >= body.row + body.rows) return 'all';
    stale = merge(stale, { first: area.row - body.row, last: last - body.row });
  }
  return stale;
}

/** Both together. */
export function merge(a: Stale | null | undefined, b: Stale | null): Stale | null {
  if (a === null || a === undefined) return b;
  if (b === null) return a;
  if (a === 'all' || b === 'all') return 'all';
  return { first: Math.min(a.first, b.first), last: Math.max(a.last, b.last) };
}

/** The row of an input table under the first cell of a selection. */
export function selectionIn(
  layouts: Iterable<TableLayout>,
  sheetId: string,
  areas: readonly Rect[],
): LiveSelection | null {
  const [area] = areas;
  if (area === undefined) return null;
  for (const { key, sheetId: own, body, columnAt } of layouts) {
    if (own !== sheetId) continue;
    const row = area.row - body.row;
    const column = area.column - body.column;
    if (row < 0 || row >= body.rows || column < 0 || column >= body.columns) continue;
    const found = Object.entries(columnAt).find(([, at]) => at === column);
    return { table: key, row, column: found?.[0] ?? null };
  }
  return null;
}

export const sameRect = (a: Rect, b: Rect): boolean =>
  a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
