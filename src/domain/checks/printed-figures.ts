import { formatNumber, formatPercent, formatRupiah } from '../number-text';
import type { PrintedFigure } from '../review-records';
import type { Check } from './check';
import type { FindingPlace, Observation } from './finding';
import { BUDGET_GROUP, indicatorGroup } from './groups';
import { printedReason, totalReason, TRUNCATED } from './printed-reason';
import { computedValue, isShare, printingOf } from './printed-value';
import { foldId, type CheckSubject, type IndicatorCase } from './subject';
import { listed } from './wording';

/** One figure of a document that differs from what the inputs give. */
interface Difference {
  readonly printed: PrintedFigure;
  readonly value: number;
  readonly actual: number;
  readonly reason: string | null;
}

/** One finding an indicator or budget line lists every place that disagrees, and the usual reason where one fits. */
export const printedFigures: Check = {
  id: 'printed-figures',
  title: 'Angka tercetak',
  rule: 'Angka yang tercetak dalam laporan sama dengan angka yang dihitung dari isian, di setiap tempat ia tercetak.',
  source: 'Permen PANRB 53/2014 (reviu laporan kinerja); pembulatan dua angka di belakang koma',
  severities: ['salah', 'saran'],
  find: (subject) => {
    const byId = new Map<string, Difference[]>();
    for (const printed of subject.report.printedFigures) {
      const found = difference(subject, printed);
      if (found !== null) byId.set(foldId(printed.id), [...(byId.get(foldId(printed.id)) ?? []), found]);
    }
    return [...byId.values()].map((differences) => observation(subject, differences));
  },
};

function difference(subject: CheckSubject, printed: PrintedFigure): Difference | null {
  const actual = computedValue(subject, printed);
  const { value, element } = printed;
  if (actual === null || value === null || element === null) return null;
  const one = subject.caseById(printed.id);
  if (printingOf(actual, value, isShare(element, one?.indicator.unit ?? null)) === 'rounded') return null;
  return {
    printed,
    value,
    actual,
    reason: one === undefined ? totalReason(subject, printed) : printedReason(subject, one, printed, actual),
  };
}

function observation(subject: CheckSubject, differences: readonly Difference[]): Observation {
  const [first] = differences;
  if (first === undefined) throw new Error('A finding needs a difference.');
  const one = subject.caseById(first.printed.id);
  const alike = new Map<string, Difference[]>();
  for (const found of differences) {
    const key = JSON.stringify([found.printed.element, found.printed.year, found.value]);
    alike.set(key, [...(alike.get(key) ?? []), found]);
  }
  const onlyCut = differences.every(({ reason }) => reason === TRUNCATED);
  return {
    severity: onlyCut ? 'saran' : 'salah',
    sentence: `${nameOf(subject, first.printed.id)}: ${[...alike.values()].map((same) => clause(same, one)).join('; ')}.`,
    group: one === undefined ? BUDGET_GROUP : indicatorGroup(one),
    places: [placeOf(first), ...differences.slice(1).map(placeOf)],
    figures: differences.flatMap(({ printed, value, actual }) => [
      printed.element,
      printed.year,
      printed.place,
      value,
      actual,
    ]),
  };
}

const placeOf = ({ printed }: Difference): FindingPlace => ({
  table: 'printedFigures',
  column: 'value',
  row: {
    id: printed.id,
    ...(printed.place === null ? {} : { place: printed.place }),
    ...(printed.element === null ? {} : { element: printed.element }),
    ...(printed.year === null ? {} : { year: printed.year }),
  },
});

/** `capaian 2023 tercetak 113% di III.26 dan III.27, terhitung 101,12% (…)`. */
function clause(same: readonly Difference[], one: IndicatorCase | undefined): string {
  const [first] = same;
  if (first === undefined) return '';
  const { printed, value, actual, reason } = first;
  const places = [...new Set(same.map(({ printed: { place } }) => place ?? 'tempat yang tidak disebut'))];
  const shown = (figure: number, decimals?: 2): string => shownAs(figure, printed, one, decimals);
  const because = reason === null ? '' : ` (${reason})`;
  return `${printed.element ?? ''} ${printed.year ?? ''} tercetak ${shown(value)} di ${listed(places)}, terhitung ${shown(actual, 2)}${because}`;
}

function shownAs(figure: number, { element }: PrintedFigure, one: IndicatorCase | undefined, decimals?: 2): string {
  if (element !== null && isShare(element, one?.indicator.unit ?? null)) return formatPercent(figure, decimals);
  return one === undefined ? formatRupiah(figure) : formatNumber(figure);
}

function nameOf({ caseById, report }: CheckSubject, id: string): string {
  const one = caseById(id);
  if (one !== undefined) return one.label;
  const line = [...report.outputs, ...report.activities, ...report.spendingTypes].find(
    (candidate) => foldId(candidate.id) === foldId(id),
  );
  return line === undefined ? `Anggaran ${id.toLowerCase().replace('-', ' ')}` : `Anggaran ${line.code ?? line.id}`;
}
