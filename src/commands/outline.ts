/** Reads from the input tables what the derived sheets are laid out by: order, groups, units and years. */
import { LEVELS } from '../domain/report';
import type { CellInput, TableRow, WorkbookState } from '../ports/workbook';
import { BUDGET_CUTS } from '../sheets/derived/budget-results';
import type { BudgetOutline, IndicatorOutline, ReportOutline } from '../sheets/derived/outline';
import type { InputTableKey } from '../sheets/names';
import { decimalsOf, reportYear } from './settings';

export function outlineOf(state: WorkbookState): ReportOutline {
  const rows = (key: InputTableKey): readonly TableRow[] => state.tables.get(key)?.rows ?? [];
  const year = reportYear(state);
  return {
    year,
    decimals: decimalsOf(state),
    indicators: grouped(rows('indicators').filter((row) => words(row['id']) !== '')),
    budget: BUDGET_CUTS.flatMap(({ word, table }) => budgetLines(word, rows(table))),
    historyYears: years(rows('history')).filter((candidate) => year === null || candidate < year),
    strategicYears: years(rows('strategicTargets')),
  };
}

const words = (value: CellInput | undefined): string =>
  value === null || value === undefined || typeof value === 'object' ? '' : String(value);

/** Groups in the order in which they first appear, and within a group the order of the table. */
function grouped(rows: readonly TableRow[]): readonly IndicatorOutline[] {
  const groups = new Map<string, IndicatorOutline[]>();
  for (const row of rows) {
    const level = LEVELS.find((candidate) => candidate === row['level']) ?? null;
    const objective = words(row['objective']).trim();
    const key = `${level ?? ''}\u0001${objective}`;
    const members = groups.get(key) ?? [];
    const id = words(row['id']);
    members.push({
      id,
      groupId: members[0]?.id ?? id,
      level,
      unit: words(row['unit']) === '' ? null : words(row['unit']),
      objective,
      name: words(row['name']),
    });
    groups.set(key, members);
  }
  return [...groups.values()].flat();
}

function budgetLines(cut: BudgetOutline['cut'], rows: readonly TableRow[]): readonly BudgetOutline[] {
  return rows
    .filter((row) => words(row['id']) !== '')
    .map((row) => ({
      id: words(row['id']),
      cut,
      year: typeof row['year'] === 'number' ? row['year'] : null,
      code: words(row['code']),
      name: words(row['name']),
    }));
}

function years(rows: readonly TableRow[]): readonly number[] {
  const found = rows.flatMap(({ year }) => (typeof year === 'number' ? [year] : []));
  return [...new Set(found)].sort((a, b) => a - b);
}
