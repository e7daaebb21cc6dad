/** Within a report read from a file: rows that are there twice, and IDs and codes that name nothing. */
import type { BudgetLine, Report } from './report';
import type { ReportFileFinding, ReportListName } from './report-file-finding';

type Duplicate = Extract<ReportFileFinding, { code: 'duplicate' }>;
type UnknownReference = Extract<ReportFileFinding, { code: 'unknown-reference' }>;

interface Keyed {
  readonly path: string;
  /** Blank where a part of the key is blank: such a row cannot be called a repetition. */
  readonly key: string | null;
}

/** Parts joined as they are shown; Excel's `MATCH` does not tell upper from lower case, so neither does the key. */
function keyOf(...parts: readonly (string | number | null)[]): string | null {
  return parts.some((part) => part === null || part === '') ? null : parts.join(' / ');
}

function keyed<Row>(list: ReportListName, rows: readonly Row[], key: (row: Row) => string | null): Keyed[] {
  return rows.map((row, index) => ({ path: `$.${list}[${index}]`, key: key(row) }));
}

function duplicatesAmong(rows: readonly Keyed[]): Duplicate[] {
  const first = new Map<string, string>();
  return rows.flatMap(({ path, key }): Duplicate[] => {
    if (key === null) return [];
    const folded = key.toUpperCase();
    const firstPath = first.get(folded);
    if (firstPath !== undefined) return [{ code: 'duplicate', path, firstPath, key }];
    first.set(folded, path);
    return [];
  });
}

/**
 * Rows that repeat the key of an earlier row. All rows with an ID of their own share one space of IDs, because a computed
 * figure is found by its ID alone.
 */
export function findDuplicates(report: Report): Duplicate[] {
  const byId = (row: { readonly id: string }): string | null => keyOf(row.id);
  return [
    [
      ...keyed('indicators', report.indicators, byId),
      ...keyed('spendingTypes', report.spendingTypes, byId),
      ...keyed('activities', report.activities, byId),
      ...keyed('outputs', report.outputs, byId),
      ...keyed('scores', report.scores, byId),
      ...keyed('evidence', report.evidence, byId),
      ...keyed('progress', report.progress, byId),
      ...keyed('resources', report.resources, byId),
    ],
    keyed('strategicTargets', report.strategicTargets, ({ id, year }) => keyOf(id, year)),
    keyed('measurements', report.measurements, byId),
    keyed('history', report.history, ({ id, year }) => keyOf(id, year)),
    keyed('scores', report.scores, ({ year, system, component }) => keyOf(year, system, component)),
    keyed('analyses', report.analyses, ({ id, part, order }) => keyOf(id, part, order)),
    keyed('quarters', report.quarters, ({ id, quarter }) => keyOf(id, quarter)),
    keyed('monthNotes', report.monthNotes, ({ id, month }) => keyOf(id, month)),
    keyed('evidence', report.evidence, ({ targetNumber, month, order }) => keyOf(targetNumber, month, order)),
    keyed('progress', report.progress, ({ year, month }) => keyOf(year, month)),
  ].flatMap(duplicatesAmong);
}

function codesOf(lines: readonly BudgetLine[]): (string | null)[] {
  return lines.map((line) => line.code);
}

/**
 * IDs that no indicator has, and codes that no budget line has. Codes are looked up only where the report has such
 * lines: a Perjanjian Kinerja is filled in before the budget.
 */
export function findUnknownReferences(report: Report): UnknownReference[] {
  const unknown = (
    path: string,
    found: string | null,
    targets: ReadonlySet<string | null>,
    lists: readonly ReportListName[],
  ): UnknownReference[] =>
    found === null || found === '' || targets.has(found) ? [] : [{ code: 'unknown-reference', path, found, lists }];

  const ids = new Set<string | null>(report.indicators.map((indicator) => indicator.id));
  const findings = (
    ['strategicTargets', 'measurements', 'history', 'analyses', 'quarters', 'monthNotes'] as const
  ).flatMap((list) =>
    report[list].flatMap(({ id }, index) => unknown(`$.${list}[${index}].id`, id, ids, ['indicators'])),
  );

  const activities = new Set(codesOf(report.activities));
  if (activities.size > 0) {
    findings.push(
      ...report.outputs.flatMap(({ activityCode }, index) =>
        unknown(`$.outputs[${index}].activityCode`, activityCode, activities, ['activities']),
      ),
    );
  }
  const supporting = new Set([...codesOf(report.outputs), ...activities]);
  if (supporting.size > 0) {
    findings.push(
      ...report.indicators.flatMap(({ supportingOutput }, index) =>
        unknown(`$.indicators[${index}].supportingOutput`, supportingOutput, supporting, ['outputs', 'activities']),
      ),
    );
  }
  return findings;
}
