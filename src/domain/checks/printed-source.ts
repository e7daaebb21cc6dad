/** Where the figure comes from that a printed one should be. */
import type { BudgetLine } from '../report';
import type { PrintedFigure } from '../review-records';
import { CUTS } from './budget-blocks';
import type { FindingPlace } from './finding';
import { rowPlace, yearPlace } from './groups';
import { linesOfTotal, TOTAL_IDS } from './printed-value';
import { foldId, type CheckSubject, type IndicatorCase } from './subject';

/** The cell of that year; of a total the first row that it adds up. `null` where nothing is recorded. */
export function sourcePlace(subject: CheckSubject, printed: PrintedFigure): FindingPlace | null {
  const { caseById, report } = subject;
  const id = foldId(printed.id);
  const one = caseById(printed.id);
  if (one !== undefined) return indicatorPlace(subject, one, printed);
  const score = report.scores.find((row) => foldId(row.id) === id);
  if (score !== undefined) return rowPlace('scores', score.id, 'value');
  const [resource] = linesOfTotal(subject, id);
  if (resource !== undefined) {
    return rowPlace('resources', resource.id, resource.group === 'aset tetap' ? 'value' : 'people');
  }
  for (const [cut] of CUTS) {
    const lines: readonly BudgetLine[] = report[cut];
    const line = lines.find((row) => row.year === printed.year && (TOTAL_IDS[cut] === id || foldId(row.id) === id));
    if (line !== undefined) return rowPlace(cut, line.id, printed.element === 'pagu' ? 'revisedCeiling' : 'spent');
  }
  return null;
}

function indicatorPlace(
  { report }: CheckSubject,
  { indicator: { id } }: IndicatorCase,
  { element, year }: PrintedFigure,
): FindingPlace {
  if (year !== null && element === 'renstra') return yearPlace('strategicTargets', id, year, 'target');
  if (year !== null && year !== report.identity.year) {
    return yearPlace('history', id, year, element === 'target' ? 'target' : 'realisation');
  }
  return element === 'target' ? rowPlace('indicators', id, 'target') : rowPlace('measurements', id, null);
}
