import { grouped } from '../grouped';
import { formatPercent } from '../number-text';
import type { PrintedFigure } from '../review-records';
import type { Check } from './check';
import type { FindingPlace, Observation } from './finding';
import { printedGroup, printedName, printedPlace, printedWhat, shownPrinted } from './printed-naming';
import { AS_PERCENT, printedReason, totalReason, TRUNCATED } from './printed-reason';
import { sourcePlace } from './printed-source';
import { computedValue, isShare, printingOf } from './printed-value';
import { foldId, type CheckSubject } from './subject';
import { clauses, few, MOST_CLAUSES, MOST_PLACES } from './wording';

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
    const differences = subject.report.printedFigures.flatMap((printed) => difference(subject, printed) ?? []);
    const byId = grouped(differences, ({ printed }) => foldId(printed.id));
    return [...byId.values()].map((own) => observation(subject, own));
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
  const alike = grouped(differences, ({ printed, value }) => JSON.stringify([printed.element, printed.year, value]));
  const onlyCut = differences.every(({ reason }) => reason === TRUNCATED);
  return {
    severity: onlyCut ? 'saran' : 'salah',
    sentence: `${printedName(subject, first.printed.id)}: ${clauses(
      [...alike.values()].map((same) => clause(subject, same)),
      MOST_CLAUSES,
    )}.`,
    group: printedGroup(subject, first.printed.id),
    places: [
      printedPlace(first.printed),
      ...differences.slice(1).map(({ printed }) => printedPlace(printed)),
      ...sources(subject, differences),
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

/** Each cell once, however many figures were printed of it. */
function sources(subject: CheckSubject, differences: readonly Difference[]): readonly FindingPlace[] {
  const places = differences.flatMap(({ printed }) => sourcePlace(subject, printed) ?? []);
  return [...new Map(places.map((place) => [JSON.stringify(place), place])).values()];
}

/** `capaian 2023 tercetak 113% di III.26 dan III.27, terhitung 101,12% (…)`. */
function clause(subject: CheckSubject, same: readonly Difference[]): string {
  const [first] = same;
  if (first === undefined) return '';
  const { printed, value, actual, reason } = first;
  const places = [...new Set(same.map(({ printed: { place } }) => place ?? 'tempat yang tidak disebut'))];
  const because = reason === null ? '' : ` (${reason})`;
  const shown = reason === AS_PERCENT ? formatPercent(value) : shownPrinted(subject, printed);
  return `${printedWhat(printed)} tercetak ${shown} di ${few(places, MOST_PLACES)}, ${derived(subject, printed)} ${shownPrinted(subject, printed, actual)}${because}`;
}

/** A target, a score, and what an earlier year came to, were entered and not computed. */
function derived({ report }: CheckSubject, { element, year }: PrintedFigure): string {
  const entered = element === 'target' || element === 'renstra' || element === 'nilai';
  return entered || (element === 'realisasi' && year !== report.identity.year) ? 'tercatat' : 'terhitung';
}
