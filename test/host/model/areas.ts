import type { Area } from './types';
import { intersect } from './address';

/** What is left of an area when another is cut out of it: at most four rectangles. */
export function subtract(area: Area, cut: Area): Area[] {
  const part = intersect(area, cut);
  if (!part) return [area];
  const pieces: Area[] = [];
  const below = part.row + part.rows;
  const right = part.column + part.columns;
  if (part.row > area.row) pieces.push({ ...area, rows: part.row - area.row });
  if (part.column > area.column) pieces.push({ ...part, column: area.column, columns: part.column - area.column });
  if (right < area.column + area.columns) {
    pieces.push({ ...part, column: right, columns: area.column + area.columns - right });
  }
  if (below < area.row + area.rows) pieces.push({ ...area, row: below, rows: area.row + area.rows - below });
  return pieces;
}

export function subtractAll(areas: readonly Area[], cuts: readonly Area[]): Area[] {
  return cuts.reduce<Area[]>((left, cut) => left.flatMap((area) => subtract(area, cut)), [...areas]);
}

/** Single cells gathered into rectangles: runs down a column first, then equal runs side by side. */
export function gather(cells: readonly { readonly row: number; readonly column: number }[]): Area[] {
  const sorted = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: Area[] = [];
  for (const { row, column } of sorted) {
    const last = runs.at(-1);
    if (last?.column === column && last.row + last.rows === row)
      runs[runs.length - 1] = { ...last, rows: last.rows + 1 };
    else runs.push({ row, column, rows: 1, columns: 1 });
  }
  const merged: Area[] = [];
  for (const run of runs) {
    const index = merged.findIndex(
      (area) => area.row === run.row && area.rows === run.rows && area.column + area.columns === run.column,
    );
    const area = merged[index];
    if (area) merged[index] = { ...area, columns: area.columns + 1 };
    else merged.push(run);
  }
  return merged.sort((a, b) => a.row - b.row || a.column - b.column);
}
