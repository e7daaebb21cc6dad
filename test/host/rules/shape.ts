import { invalidArgument } from '../model/host-error';

/**
 * What an assignment to a range puts into its cells, asked by row and column from the range's corner. One value goes into
 * every cell; an array must have exactly the range's shape. Source: documentation of `Range.values`.
 */
export type CellSource = (row: number, column: number) => unknown;

export function cellSource(value: unknown, rows: number, columns: number): CellSource {
  if (!Array.isArray(value)) return () => value;
  const lines: readonly unknown[] = value;
  if (lines.length !== rows || lines.some((line) => !Array.isArray(line) || line.length !== columns)) {
    throw wrongShape();
  }
  return (row, column) => (lines[row] as readonly unknown[])[column];
}

export function wrongShape(): Error {
  return invalidArgument(
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );
}
