/** All derived sheets that Susun lays out, but for the tables of `Hitungan`. */
import type { SheetPlan } from '../plan';
import { chartsSheet } from './charts/charts-sheet';
import { comparisonPlan } from './comparison/comparison';
import { contentsPlan } from './contents';
import type { ReportOutline } from './outline';
import { reportSheet } from './report/report';
import { scoresPlan } from './scores/scores-sheet';
import { summaryPlan } from './summary/summary';

export function derivedPlans(outline: ReportOutline): readonly SheetPlan[] {
  const report = reportSheet(outline);
  const charts = chartsSheet(outline);
  return [
    summaryPlan(outline),
    comparisonPlan(outline),
    report.plan,
    scoresPlan(outline),
    charts.plan,
    contentsPlan([...report.entries, ...charts.entries]),
  ];
}
