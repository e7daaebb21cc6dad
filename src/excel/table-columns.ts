/** The columns of a table where they stand now; users may have moved some, or put their own between them. */
import type { Column } from '../sheets/column';
import type { Rect } from '../sheets/plan';
import { rectAddress } from './address';
import type { TablePlace } from './table-writer';

export interface PlacedColumn<C extends Column = Column> {
  readonly column: C;
  /** Position inside the table. */
  readonly index: number;
}

/** Our columns from left to right. */
export const placedColumns = (at: TablePlace): readonly PlacedColumn[] =>
  at.spec.columns
    .flatMap((column): readonly PlacedColumn[] => {
      const index = at.columnAt[column.key];
      return index === undefined ? [] : [{ column, index }];
    })
    .sort((a, b) => a.index - b.index);

/** Columns side by side, kept together as far as `together` allows. */
export function adjacentRuns<C extends PlacedColumn>(
  columns: readonly C[],
  together: (left: C, right: C) => boolean = () => true,
): readonly (readonly C[])[] {
  const runs: C[][] = [];
  for (const next of columns) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run !== undefined && last !== undefined && last.index + 1 === next.index && together(last, next))
      run.push(next);
    else runs.push([next]);
  }
  return runs;
}

/** Columns by what they have in common; those without it are left out. */
export function groupColumns<C extends PlacedColumn>(
  columns: readonly C[],
  keyOf: (column: C['column']) => string | undefined,
): ReadonlyMap<string, readonly C[]> {
  const groups = new Map<string, C[]>();
  for (const placed of columns) {
    const key = keyOf(placed.column);
    if (key !== undefined) groups.set(key, [...(groups.get(key) ?? []), placed]);
  }
  return groups;
}

/** Rows of a table, counted from its header: 0 is the header, 1 the first row of the body. */
export interface RowSpan {
  readonly first: number;
  readonly count: number;
}
export const HEADER: RowSpan = { first: 0, count: 1 };
export const bodyOf = (at: TablePlace): RowSpan => ({ first: 1, count: at.place.rows - 1 });

/** As few rectangles as the columns allow. */
export const columnRects = (at: TablePlace, columns: readonly PlacedColumn[], { first, count }: RowSpan): Rect[] =>
  adjacentRuns(columns).map((run) => ({
    row: at.place.row + first,
    column: at.place.column + (run[0]?.index ?? 0),
    rows: count,
    columns: run.length,
  }));

/** The same as an address for `getRanges`. */
export const columnAddresses = (at: TablePlace, columns: readonly PlacedColumn[], rows: RowSpan): string =>
  columnRects(at, columns, rows).map(rectAddress).join(',');

/** Where the body of one column is. */
export function columnRect(at: TablePlace, key: string): Rect {
  const index = at.columnAt[key];
  if (index === undefined) throw new Error(`Column ${key} of ${at.spec.key} has no place.`);
  return { row: at.place.row + 1, column: at.place.column + index, rows: at.place.rows - 1, columns: 1 };
}
