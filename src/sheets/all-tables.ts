/** Every table of the add-in: those that are filled in, and those of `Hitungan`. */
import { budgetResultsTable } from './derived/budget-results';
import { indicatorResultsTable } from './derived/calculation';
import { indicatorTextsTable } from './derived/indicator-texts';
import { scoreResultsTable } from './derived/score-results';
import { scoreYearsTable } from './derived/score-years';
import { yearResultsTable } from './derived/year-results';
import { INPUT_TABLE_SPECS } from './input-tables';
import type { TableKey } from './names';
import type { TableSpec } from './table';

export const TABLE_SPECS = {
  ...INPUT_TABLE_SPECS,
  indicatorResults: indicatorResultsTable,
  budgetResults: budgetResultsTable,
  indicatorTexts: indicatorTextsTable,
  yearResults: yearResultsTable,
  scoreResults: scoreResultsTable,
  scoreYears: scoreYearsTable,
} as const satisfies Record<TableKey, TableSpec>;

export const ALL_TABLE_SPECS: readonly TableSpec[] = Object.values(TABLE_SPECS);
