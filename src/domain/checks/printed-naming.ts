/** How printed figures are named, written and found. */
import { formatNumber, formatPercent, formatRupiah } from '../number-text';
import type { PrintedElement, PrintedFigure } from '../review-records';
import { FINAL_SCORE } from '../scores/component-names';
import type { FindingGroup, FindingPlace } from './finding';
import { BUDGET_GROUP, indicatorGroup, RESOURCE_GROUP, SCORE_GROUP } from './groups';
import { isShare, RESOURCE_TOTAL_IDS, TOTAL_IDS } from './printed-value';
import { foldId, type CheckSubject } from './subject';

const TOTAL_NAMES: Readonly<Record<string, string>> = {
  [TOTAL_IDS.outputs]: 'Jumlah anggaran menurut output',
  [TOTAL_IDS.activities]: 'Jumlah anggaran menurut kegiatan',
  [TOTAL_IDS.spendingTypes]: 'Jumlah anggaran menurut jenis belanja',
};

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
  if (line !== undefined) return `Anggaran ${line.code ?? line.id}`;
  return RESOURCE_NAMES[foldId(id)] ?? TOTAL_NAMES[foldId(id)] ?? id;
}

export function printedGroup(subject: CheckSubject, id: string): FindingGroup {
  const one = subject.caseById(id);
  if (one !== undefined) return indicatorGroup(one);
  if (RESOURCE_NAMES[foldId(id)] !== undefined) return RESOURCE_GROUP;
  return scoreOf(subject, id) === undefined ? BUDGET_GROUP : SCORE_GROUP;
}

/** `target Renstra 2024`. */
export const printedWhat = ({ element, year }: PrintedFigure): string =>
  [element === 'renstra' ? 'target Renstra' : element, year].filter((part) => part !== null).join(' ');

/** Shares that are computed; a target has the decimals that it was given. */
const COMPUTED: ReadonlySet<PrintedElement> = new Set(['realisasi', 'capaian', 'serapan']);

/** A figure as that element of a report is written: the printed one, or the one that it should be. */
export function shownPrinted(
  { caseById }: CheckSubject,
  { id, element, value }: PrintedFigure,
  actual?: number,
): string {
  const unit = caseById(id)?.indicator.unit ?? null;
  const figure = actual ?? value ?? 0;
  if (element !== null && isShare(element, unit)) {
    return formatPercent(figure, actual !== undefined && COMPUTED.has(element) ? 2 : undefined);
  }
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
