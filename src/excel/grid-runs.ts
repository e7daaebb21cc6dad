/**
 * Finds rectangles in a plan's cells, so that a grid of thousands of cells becomes a few ranges: constants side by side,
 * formulas that are the same when copied down, cells of one look.
 */
import { relativeKey, type Formula } from '../sheets/formula';
import type { PlanCell, Rect } from '../sheets/plan';

interface Run<T> {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly T[];
  readonly key: string;
}

/** Neighbours in a row, joined while `joins` allows. */
function runsByRow<T extends PlanCell>(cells: readonly T[], keyOf: (cell: T) => string, oneKey: boolean): Run<T>[] {
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  const runs: { row: number; column: number; cells: T[]; keys: string[] }[] = [];
  for (const cell of sorted) {
    const last = runs.at(-1);
    const key = keyOf(cell);
    const adjacent = last?.row === cell.row && last.column + last.cells.length === cell.column;
    if (last !== undefined && adjacent && (!oneKey || last.keys[0] === key)) {
      last.cells.push(cell);
      last.keys.push(key);
    } else runs.push({ row: cell.row, column: cell.column, cells: [cell], keys: [key] });
  }
  return runs.map(({ row, column, cells: members, keys }) => ({
    row,
    column,
    cells: members,
    key: keys.join('\u0003'),
  }));
}

/** A rectangle with its cells row by row. */
export interface Block<T> extends Rect {
  readonly cells: readonly (readonly T[])[];
  /** Equal for blocks whose rows are the same when copied. */
  readonly key: string;
}

function stack<T>(runs: readonly Run<T>[], sameKey: boolean): Block<T>[] {
  const blocks: { row: number; column: number; columns: number; key: string; cells: (readonly T[])[] }[] = [];
  const open = new Map<string, (typeof blocks)[number]>();
  for (const run of runs) {
    const shape = `${run.column}:${run.cells.length}${sameKey ? `:${run.key}` : ''}`;
    const above = open.get(shape);
    if (above !== undefined && above.row + above.cells.length === run.row) above.cells.push(run.cells);
    else {
      const block = { row: run.row, column: run.column, columns: run.cells.length, key: run.key, cells: [run.cells] };
      blocks.push(block);
      open.set(shape, block);
    }
  }
  return blocks.map((block) => ({ ...block, rows: block.cells.length }));
}

/** Constants: neighbours side by side and below each other, whatever they hold. */
export const constantBlocks = <T extends PlanCell>(cells: readonly T[]): readonly Block<T>[] =>
  stack(
    runsByRow(cells, () => '', false),
    false,
  );

export type FormulaCell = PlanCell & { readonly content: { readonly kind: 'formula'; readonly formula: Formula } };

/** Formulas: every row of a block is a copy of its first. */
export const formulaBlocks = (cells: readonly FormulaCell[]): readonly Block<FormulaCell>[] =>
  stack(
    runsByRow(cells, (cell) => relativeKey(cell.content.formula, cell), false),
    true,
  );

/** Rectangles of cells that share a look. */
export function looks(
  cells: readonly PlanCell[],
  lookOf: (cell: PlanCell) => string | undefined,
): ReadonlyMap<string, readonly Rect[]> {
  const dressed = cells.filter((cell) => lookOf(cell) !== undefined);
  const byLook = new Map<string, Rect[]>();
  for (const block of stack(
    runsByRow(dressed, (cell) => lookOf(cell) ?? '', true),
    true,
  )) {
    const look = block.key.slice(0, block.key.includes('\u0003') ? block.key.indexOf('\u0003') : undefined);
    byLook.set(look, [...(byLook.get(look) ?? []), block]);
  }
  return byLook;
}
