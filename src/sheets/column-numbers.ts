import type { TableSpec } from './table';
import { columnIndex } from './table';

/** The line above the headers: the number of each column and, where it is computed, how: `9 = 8 / 6 x 100%`. */
export function columnNumbers(table: TableSpec): readonly string[] {
  return table.columns.map((column, index) => {
    if (column.role === 'input' || column.shown === undefined) return String(index + 1);
    const calculation = column.shown.replaceAll(/\{(\w+)\}/g, (_, key: string) => String(columnIndex(table, key) + 1));
    return `${index + 1} = ${calculation}`;
  });
}
