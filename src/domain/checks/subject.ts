/** What the checks look at: the records of a report, joined by ID, and what only the workbook knows. */
import { grouped } from '../grouped';
import { indicatorResult, type IndicatorResult } from '../indicator-result';
import type { HistoryRecord, Indicator, Measurement, Report } from '../report';
import { readSettings, type ReportSettings } from '../settings';
import { NO_FACTS, type WorkbookFacts } from './workbook-facts';

/** One indicator with everything that belongs to it. */
export interface IndicatorCase {
  readonly indicator: Indicator;
  /** Code, or the ID where there is none: how sentences name it. */
  readonly label: string;
  readonly measurement: Measurement | null;
  readonly result: IndicatorResult;
  /** By year, oldest first. */
  readonly history: readonly HistoryRecord[];
  /** Renstra target by year. */
  readonly strategic: ReadonlyMap<number, number>;
}

/** Indicators of one level and sasaran, in the order of the table. */
export interface Objective {
  readonly key: string;
  readonly title: string;
  readonly cases: readonly IndicatorCase[];
}

export interface CheckSubject {
  readonly report: Report;
  readonly settings: ReportSettings;
  readonly facts: WorkbookFacts;
  readonly cases: readonly IndicatorCase[];
  readonly objectives: readonly Objective[];
  readonly caseById: (id: string) => IndicatorCase | undefined;
}

/** Excel's MATCH does not tell capitals apart, so neither do IDs. */
export const foldId = (id: string): string => id.toUpperCase();

export function checkSubject(report: Report, facts: WorkbookFacts = NO_FACTS): CheckSubject {
  const { settings } = readSettings(report.identity);
  const measurements = firstById(report.measurements);
  const cases = report.indicators.map((indicator): IndicatorCase => {
    const id = foldId(indicator.id);
    const measurement = measurements.get(id) ?? null;
    return {
      indicator,
      label: indicator.code ?? indicator.id,
      measurement,
      result: indicatorResult(indicator, measurement ?? undefined, settings),
      history: report.history
        .filter((row) => foldId(row.id) === id && row.year !== null)
        .sort((a, b) => (a.year ?? 0) - (b.year ?? 0)),
      strategic: new Map(
        report.strategicTargets.flatMap((row) =>
          foldId(row.id) === id && row.year !== null && row.target !== null ? [[row.year, row.target] as const] : [],
        ),
      ),
    };
  });
  const byId = new Map(cases.map((one) => [foldId(one.indicator.id), one]));
  return { report, settings, facts, cases, objectives: objectivesOf(cases), caseById: (id) => byId.get(foldId(id)) };
}

/** Formulas read the first row of an ID, and so do the checks; a second one is a finding of its own. */
function firstById<Row extends { readonly id: string }>(rows: readonly Row[]): ReadonlyMap<string, Row> {
  const byId = new Map<string, Row>();
  for (const row of rows) if (!byId.has(foldId(row.id))) byId.set(foldId(row.id), row);
  return byId;
}

function objectivesOf(cases: readonly IndicatorCase[]): readonly Objective[] {
  const members = grouped(cases, ({ indicator: { level, objective } }) => `${level ?? ''}|${(objective ?? '').trim()}`);
  return [...members].map(([key, own]) => ({ key, title: objectiveTitle(own), cases: own }));
}

/** `SK1` of `SK1.IKK3`; the sasaran itself where the codes have no such part in common. */
function objectiveTitle(cases: readonly IndicatorCase[]): string {
  const stems = new Set(cases.map(({ label }) => (label.includes('.') ? label.slice(0, label.indexOf('.')) : '')));
  const [stem = ''] = stems;
  return stems.size === 1 && stem !== '' ? `Sasaran ${stem}` : (cases[0]?.indicator.objective ?? 'Tanpa sasaran');
}
