import type { FindingGroup, FindingPlace, ReportPart } from './finding';
import {
  BUDGET_GROUP,
  IDENTITY_GROUP,
  RESOURCE_GROUP,
  SCORE_GROUP,
  WORKBOOK_GROUP,
  evidenceGroup,
  indicatorGroup,
} from './groups';
import { foldId, type CheckSubject } from './subject';

const BUDGET: ReadonlySet<ReportPart> = new Set(['spendingTypes', 'activities', 'outputs']);

/** The indicator, the budget or the satker that a cell belongs to. */
export function placeGroup(subject: CheckSubject, { table, row }: FindingPlace): FindingGroup {
  if (table === 'identity') return IDENTITY_GROUP;
  const id = row['id'];
  if (BUDGET.has(table)) {
    const line = [...subject.report.spendingTypes, ...subject.report.activities, ...subject.report.outputs].find(
      (one) => typeof id === 'string' && foldId(one.id) === foldId(id),
    );
    return line?.code == null ? BUDGET_GROUP : { ...BUDGET_GROUP, title: `Anggaran ${line.code}` };
  }
  if (table === 'progress') return BUDGET_GROUP;
  if (table === 'scores') return SCORE_GROUP;
  if (table === 'resources') return RESOURCE_GROUP;
  if (table === 'evidence')
    return evidenceGroup(subject.report.evidence.find((piece) => piece.id === id)?.targetNumber ?? null);
  const own = typeof id === 'string' ? subject.caseById(id) : undefined;
  return own === undefined ? WORKBOOK_GROUP : indicatorGroup(own);
}
