/** Every table of the add-in: those that are filled in, and those of `Hitungan`. */
import { budgetResultsTable, indicatorResultsTable } from './derived/calculation';
import { INPUT_TABLE_SPECS } from './input-tables';
import type { TableKey } from './names';
import type { TableSpec } from './table';

export const TABLE_SPECS = {
  ...INPUT_TABLE_SPECS,
  indicatorResults: indicatorResultsTable,
  budgetResults: budgetResultsTable,
} as const satisfies Record<TableKey, TableSpec>;

export const ALL_TABLE_SPECS: readonly TableSpec[] = Object.values(TABLE_SPECS);
