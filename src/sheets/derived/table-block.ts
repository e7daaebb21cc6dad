/** A table of a derived sheet: caption, column numbers with their calculation, headers; rows follow. */
import type { Grid } from '../grid';
import { text } from '../grid';

export interface HeadColumn {
  readonly header: string;
  /** How it is computed, in numbers of the columns of this table: `8 = 7 / 6 x 100%`. */
  readonly shown?: string;
}

/** The two rows of a head, from the first row of data. */
export const headRows = (first: number): { readonly row: number; readonly rows: number } => ({
  row: first - 2,
  rows: 2,
});

/** Writes the head of a table and returns the row of its first data row. */
export function tableHead(
  grid: Grid,
  row: number,
  column: number,
  caption: string,
  columns: readonly HeadColumn[],
): number {
  grid.put(row, column, text(caption), 'caption');
  columns.forEach(({ header, shown }, index) => {
    const number = String(index + 1);
    grid.put(row + 1, column + index, text(shown === undefined ? number : `${number} = ${shown}`), 'columnNumber');
    grid.put(row + 2, column + index, text(header), 'formulaHeader');
  });
  return row + 3;
}
