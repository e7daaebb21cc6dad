import type { PrintedFigure } from '../review-records';
import type { Check } from './check';
import type { Observation } from './finding';
import { printedGroup, printedName, printedPlace, shownPrinted, sourcePlaces } from './printed-naming';
import { printedReason, totalReason, TRUNCATED } from './printed-reason';
import { computedValue, isShare, printingOf } from './printed-value';
import { foldId, type CheckSubject } from './subject';
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
  const alike = new Map<string, Difference[]>();
  for (const found of differences) {
    const key = JSON.stringify([found.printed.element, found.printed.year, found.value]);
    alike.set(key, [...(alike.get(key) ?? []), found]);
  }
  const onlyCut = differences.every(({ reason }) => reason === TRUNCATED);
  return {
    severity: onlyCut ? 'saran' : 'salah',
    sentence: `${printedName(subject, first.printed.id)}: ${[...alike.values()].map((same) => clause(subject, same)).join('; ')}.`,
    group: printedGroup(subject, first.printed.id),
    places: [
      printedPlace(first.printed),
      ...differences.slice(1).map(({ printed }) => printedPlace(printed)),
      ...sourcePlaces(subject, first.printed.id, first.printed.element),
    ],
    figures: differences.flatMap(({ printed, value, actual }) => [
      printed.element,
      printed.year,
      printed.place,
      value,
      actual,
    ]),
  };
}

/** `capaian 2023 tercetak 113% di III.26 dan III.27, terhitung 101,12% (…)`. */
function clause(subject: CheckSubject, same: readonly Difference[]): string {
  const [first] = same;
  if (first === undefined) return '';
  const { printed, value, actual, reason } = first;
  const places = [...new Set(same.map(({ printed: { place } }) => place ?? 'tempat yang tidak disebut'))];
  const because = reason === null ? '' : ` (${reason})`;
  return `${printed.element ?? ''} ${printed.year ?? ''} tercetak ${shownPrinted(subject, printed, value)} di ${listed(places)}, ${derived(printed)} ${shownPrinted(subject, printed, actual, 2)}${because}`;
}

/** A published score was entered, not computed. */
const derived = ({ element }: PrintedFigure): string => (element === 'nilai' ? 'tercatat' : 'terhitung');
