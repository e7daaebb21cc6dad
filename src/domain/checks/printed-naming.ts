/** How printed figures are named, written and found. */
import { formatNumber, formatPercent, formatRupiah } from '../number-text';
import type { PrintedElement, PrintedFigure } from '../review-records';
import { FINAL_SCORE } from '../scores/component-names';
import type { FindingGroup, FindingPlace } from './finding';
import { BUDGET_GROUP, indicatorGroup, RESOURCE_GROUP, SCORE_GROUP } from './groups';
import { isShare, RESOURCE_TOTAL_IDS } from './printed-value';
import { foldId, type CheckSubject } from './subject';

const RESOURCE_NAMES: Readonly<Record<string, string>> = {
  [RESOURCE_TOTAL_IDS.jabatan]: 'Pegawai menurut jabatan',
  [RESOURCE_TOTAL_IDS.pendidikan]: 'Pegawai menurut pendidikan',
  [RESOURCE_TOTAL_IDS['aset tetap']]: 'Aset tetap',
};

const scoreOf = ({ report }: CheckSubject, id: string) => report.scores.find((row) => foldId(row.id) === foldId(id));

export function printedName(subject: CheckSubject, id: string): string {
  const { caseById, report } = subject;
  const one = caseById(id);
  if (one !== undefined) return one.label;
  const score = scoreOf(subject, id);
  if (score !== undefined)
    return score.component === FINAL_SCORE ? (score.system ?? '') : `${score.system ?? ''} ${score.component ?? ''}`;
  const line = [...report.outputs, ...report.activities, ...report.spendingTypes].find(
    (candidate) => foldId(candidate.id) === foldId(id),
  );
  const total = RESOURCE_NAMES[foldId(id)] ?? `Anggaran ${id.toLowerCase().replace('-', ' ')}`;
  return line === undefined ? total : `Anggaran ${line.code ?? line.id}`;
}

export function printedGroup(subject: CheckSubject, id: string): FindingGroup {
  const one = subject.caseById(id);
  if (one !== undefined) return indicatorGroup(one);
  if (RESOURCE_NAMES[foldId(id)] !== undefined) return RESOURCE_GROUP;
  return scoreOf(subject, id) === undefined ? BUDGET_GROUP : SCORE_GROUP;
}

/** A figure as that element of a report is written: the printed one, or the one that it should be. */
export function shownPrinted(
  { caseById }: CheckSubject,
  { id, element, value }: PrintedFigure,
  figure: number = value ?? 0,
  decimals?: 2,
): string {
  const unit = caseById(id)?.indicator.unit ?? null;
  if (element !== null && isShare(element, unit)) return formatPercent(figure, decimals);
  return element !== null && isRupiah(element, id) ? formatRupiah(figure) : formatNumber(figure);
}

const isRupiah = (element: PrintedElement, id: string): boolean =>
  element === 'pagu' ||
  element === 'realisasi anggaran' ||
  (element === 'jumlah' && foldId(id) === RESOURCE_TOTAL_IDS['aset tetap']);

/** The row of tblTercetak. */
export const printedPlace = ({ id, place, element, year }: PrintedFigure): FindingPlace => ({
  table: 'printedFigures',
  column: 'value',
  row: {
    id,
    ...(place === null ? {} : { place }),
    ...(element === null ? {} : { element }),
    ...(year === null ? {} : { year }),
  },
});

/** Where the figure that it should be comes from. */
export function sourcePlaces(
  subject: CheckSubject,
  id: string,
  element: PrintedElement | null,
): readonly FindingPlace[] {
  const one = subject.caseById(id);
  if (one !== undefined) {
    const table = element === 'target' || element === 'renstra' ? 'indicators' : 'measurements';
    return [{ table, column: table === 'indicators' ? 'target' : null, row: { id: one.indicator.id } }];
  }
  const score = scoreOf(subject, id);
  return score === undefined ? [] : [{ table: 'scores', column: 'value', row: { id: score.id } }];
}
