/**
 * Finds rectangles in a plan's cells, so that a grid of thousands of cells becomes a few ranges. Tables run down the
 * sheet, so cells are gathered by column first, and columns of the same extent are joined afterwards.
 */
import { relativeKey, type Formula } from '../sheets/formula';
import type { PlanCell, Rect } from '../sheets/plan';

/** A rectangle with its cells row by row. */
export interface Block<T> extends Rect {
  readonly cells: readonly (readonly T[])[];
}

/** Cells of one column without a gap. */
interface Run<T> {
  readonly row: number;
  readonly column: number;
  readonly cells: T[];
}

type Position = Pick<PlanCell, 'row' | 'column'>;

/** `fits`: a cell belongs to the run that ends above it. `joins`: two runs side by side become one block. */
function blocks<T extends Position>(
  cells: readonly T[],
  fits: (above: T, below: T) => boolean,
  joins: (left: readonly T[], right: readonly T[]) => boolean,
): readonly Block<T>[] {
  const found: { row: number; column: number; columns: T[][] }[] = [];
  const open = new Map<string, (typeof found)[number]>();
  for (const { row, column, cells: run } of runsByColumn(cells, fits)) {
    const extent = `${row}:${run.length}`;
    const left = open.get(`${extent}:${column}`);
    const neighbour = left?.columns.at(-1);
    const joined = left !== undefined && neighbour !== undefined && joins(neighbour, run);
    const block = joined ? left : { row, column, columns: [] };
    block.columns.push(run);
    if (!joined) found.push(block);
    open.set(`${extent}:${column + 1}`, block);
  }
  return found.map(({ row, column, columns }) => ({
    row,
    column,
    rows: columns[0]?.length ?? 0,
    columns: columns.length,
    cells: (columns[0] ?? []).map((_, index) => columns.flatMap((run) => run.slice(index, index + 1))),
  }));
}

/** Cells in the order in which they are gathered; sorting them again costs next to nothing. */
export const byColumn = <T extends Position>(cells: readonly T[]): readonly T[] =>
  [...cells].sort((a, b) => a.column - b.column || a.row - b.row);

function runsByColumn<T extends Position>(cells: readonly T[], fits: (above: T, below: T) => boolean): Run<T>[] {
  const runs: Run<T>[] = [];
  for (const cell of byColumn(cells)) {
    const last = runs.at(-1);
    const above = last?.cells.at(-1);
    const below = above?.column === cell.column && above.row + 1 === cell.row;
    if (last !== undefined && above !== undefined && below && fits(above, cell)) last.cells.push(cell);
    else runs.push({ row: cell.row, column: cell.column, cells: [cell] });
  }
  return runs;
}

const always = (): boolean => true;

/** Constants: whatever they hold. */
export const constantBlocks = <T extends PlanCell>(cells: readonly T[]): readonly Block<T>[] =>
  blocks(cells, always, always);

/** Rows left alone between two cells that cost about as much as a write of their own. */
const WIDEST_GAP = 45;

/** A column of cells, with `null` for those that keep what they hold. */
export interface Strip<T> extends Rect {
  readonly cells: readonly (T | null)[];
}

/** Scattered cells, column by column, those near each other together. */
export function scatteredStrips<T extends PlanCell>(cells: readonly T[]): readonly Strip<T>[] {
  const strips: { row: number; column: number; cells: (T | null)[] }[] = [];
  for (const cell of byColumn(cells)) {
    const last = strips.at(-1);
    const gap = last?.column === cell.column ? cell.row - last.row - last.cells.length : Infinity;
    if (last === undefined || gap > WIDEST_GAP) strips.push({ row: cell.row, column: cell.column, cells: [cell] });
    else last.cells.push(...Array.from({ length: gap }, () => null), cell);
  }
  return strips.map((strip) => ({ ...strip, rows: strip.cells.length, columns: 1 }));
}

export type FormulaCell = PlanCell & { readonly content: { readonly kind: 'formula'; readonly formula: Formula } };

/** Formulas: every row of a block is a copy of its first. `key` is equal for blocks whose rows are the same when copied. */
export function formulaBlocks(
  cells: readonly FormulaCell[],
): readonly (Block<FormulaCell> & { readonly key: string })[] {
  const keyed = cells.map((cell) => ({ ...cell, key: relativeKey(cell.content.formula, cell) }));
  return blocks(keyed, (above, below) => above.key === below.key, always).map((block) => ({
    ...block,
    key: (block.cells[0] ?? []).map(({ key }) => key).join('\u0003'),
  }));
}

interface Valued extends Position {
  readonly value: string;
}

/** Places and values of cells; those without a value are left out. */
function valued<T extends Position>(cells: readonly T[], valueOf: (cell: T) => string | undefined): readonly Valued[] {
  return cells.flatMap((cell) => {
    const value = valueOf(cell);
    return value === undefined ? [] : [{ row: cell.row, column: cell.column, value }];
  });
}

/** Rectangles of cells that share a value, by the value. */
export function sameValue<T extends Position>(
  cells: readonly T[],
  valueOf: (cell: T) => string | undefined,
): ReadonlyMap<string, readonly Rect[]> {
  const byValue = new Map<string, Rect[]>();
  const same = (one: Valued | undefined, other: Valued | undefined): boolean => one?.value === other?.value;
  const found = blocks(valued(cells, valueOf), same, ([left], [right]) => same(left, right));
  for (const { cells: rows, ...rect } of found) {
    const value = rows[0]?.[0]?.value;
    if (value === undefined) continue;
    const rects = byValue.get(value);
    if (rects === undefined) byValue.set(value, [rect]);
    else rects.push(rect);
  }
  return byValue;
}

/** Blocks of cells that have a value each; neighbouring columns go together where both have one value or both several. */
export function valueBlocks<T extends Position>(
  cells: readonly T[],
  valueOf: (cell: T) => string | undefined,
): readonly (Rect & { readonly values: readonly (readonly string[])[]; readonly uniform: string | null })[] {
  const single = (run: readonly Valued[]): string | null =>
    run.every(({ value }) => value === run[0]?.value) ? (run[0]?.value ?? null) : null;
  const found = blocks(
    valued(cells, valueOf),
    () => true,
    (left, right) => single(left) === single(right),
  );
  return found.map(({ cells: rows, ...rect }) => ({
    ...rect,
    values: rows.map((row) => row.map(({ value }) => value)),
    uniform: single(rows.flat()),
  }));
}
