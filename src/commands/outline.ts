/** Reads from the input tables what the derived sheets are laid out by: order, groups, units and years. */
import { ABSORPTION_BASES, ANALYSIS_PARTS, EFFICIENCY_LIMITS, LEVELS, PERIODS } from '../domain/report';
import type { CellInput, TableRow, WorkbookState } from '../ports/workbook';
import { BUDGET_CUTS } from '../sheets/derived/budget-results';
import type { AnalysisOutline, BudgetOutline, IndicatorOutline, ReportOutline } from '../sheets/derived/outline';
import type { InputTableKey } from '../sheets/names';
import { recordsOutlineOf } from './records-outline';
import { decimalsOf, identityValue, reportYear } from './settings';

export function outlineOf(state: WorkbookState): ReportOutline {
  const rows = (key: InputTableKey): readonly TableRow[] => state.tables.get(key)?.rows ?? [];
  const year = reportYear(state);
  const past = rows('history').filter(
    (row) => typeof row['year'] === 'number' && (year === null || row['year'] < year),
  );
  return {
    ...recordsOutlineOf(state),
    year,
    period: PERIODS.find((period) => period === identityValue(state, 'period')) ?? 'Tahunan',
    decimals: decimalsOf(state),
    indicators: grouped(
      rows('indicators').filter((row) => words(row['id']) !== ''),
      past,
      new Map(rows('measurements').map((row) => [words(row['id']).toUpperCase(), words(row['nilNote'])])),
    ),
    budget: BUDGET_CUTS.flatMap(({ word, table }) => budgetLines(word, rows(table))),
    analyses: analyses(rows('analyses')),
    historyYears: years(past),
    historyRows: past.filter((row) => words(row['id']) !== '').length,
    scoreYears: years(rows('scores')),
    absorptionBase: ABSORPTION_BASES.find((base) => base === identityValue(state, 'absorptionBase')) ?? 'pagu revisi',
    efficiencyLimit:
      EFFICIENCY_LIMITS.find((limit) => limit === identityValue(state, 'efficiencyLimit')) ?? 'dibatasi 100%',
    strategicYears: years(rows('strategicTargets')),
  };
}

const words = (value: CellInput | undefined): string =>
  value === null || value === undefined || typeof value === 'object' ? '' : String(value);

/** Groups in the order in which they first appear, and within a group the order of the table. */
function grouped(
  rows: readonly TableRow[],
  history: readonly TableRow[],
  notes: ReadonlyMap<string, string>,
): readonly IndicatorOutline[] {
  const groups = new Map<string, IndicatorOutline[]>();
  const past = new Map<string, TableRow[]>();
  for (const row of history) {
    const key = words(row['id']).toUpperCase();
    past.set(key, [...(past.get(key) ?? []), row]);
  }
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
      code: words(row['code']),
      unit: words(row['unit']) === '' ? null : words(row['unit']),
      objective,
      name: words(row['name']),
      numeratorLabel: words(row['numeratorLabel']),
      denominatorLabel: words(row['denominatorLabel']),
      nilNote: notes.get(id.toUpperCase()) ?? '',
      standardSource: words(row['nationalStandardSource']),
      hasStandard: words(row['nationalStandard']).trim() !== '',
      historyYears: years(past.get(id.toUpperCase()) ?? []),
    });
    groups.set(key, members);
  }
  return [...groups.values()].flat();
}

function analyses(rows: readonly TableRow[]): readonly AnalysisOutline[] {
  return rows
    .flatMap((row): readonly AnalysisOutline[] => {
      const part = ANALYSIS_PARTS.find((candidate) => candidate === row['part']);
      if (part === undefined || words(row['id']) === '') return [];
      const order = typeof row['order'] === 'number' ? row['order'] : null;
      return [{ indicatorId: words(row['id']), part, order, title: words(row['title']), text: words(row['text']) }];
    })
    .sort((a, b) => (a.order ?? Infinity) - (b.order ?? Infinity) || 0);
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
