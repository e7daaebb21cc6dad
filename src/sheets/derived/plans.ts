/** All derived sheets that Susun lays out, but for the tables of `Hitungan`. */
import type { SheetKey } from '../names';
import { withPages } from '../page-bands';
import type { SheetPlan } from '../plan';
import { chapterOneSheet } from './chapter-one/chapter-one';
import { chartsSheet } from './charts/charts-sheet';
import { comparisonPlan } from './comparison/comparison';
import { contentsPlan } from './contents';
import { otherAchievementsPlan } from './other/other-achievements';
import type { ReportOutline } from './outline';
import { reportSheet } from './report/report';
import { scoresPlan } from './scores/scores-sheet';
import { summaryPlan } from './summary/summary';

/** `sheets`: those that will be there; only their tables are listed. */
export function derivedPlans(outline: ReportOutline, sheets: readonly SheetKey[]): readonly SheetPlan[] {
  const chapterOne = chapterOneSheet(outline);
  const report = reportSheet(outline);
  const charts = chartsSheet(outline);
  return [
    summaryPlan(outline, sheets.includes('findings')),
    comparisonPlan(outline),
    chapterOne.plan,
    report.plan,
    scoresPlan(outline),
    otherAchievementsPlan(outline),
    charts.plan,
    contentsPlan([...(sheets.includes('chapterOne') ? chapterOne.entries : []), ...report.entries, ...charts.entries]),
  ].map(withPages);
}
