import { grouped } from '../grouped';
import type { PrintedFigure } from '../review-records';
import type { Check } from './check';
import type { Observation } from './finding';
import { printedGroup, printedName, printedPlace, printedWhat, shownPrinted } from './printed-naming';
import { computedValue, isShare, printingOf } from './printed-value';
import { foldId, type CheckSubject } from './subject';
import { clauses, few, MOST_CLAUSES, MOST_PLACES } from './wording';

/**
 * Figures that the inputs do not give, such as those of an earlier year without a row in tblRiwayat: nothing to compute
 * them from, but they must still agree with each other.
 */
export const printedPlaces: Check = {
  id: 'printed-places',
  title: 'Angka tercetak yang berbeda antartempat',
  rule: 'Satu angka tercetak sama di semua tempat, juga angka tahun lalu yang tidak dapat dihitung dari isian.',
  source: 'Permen PANRB 53/2014 (reviu laporan kinerja; perbandingan dengan tahun lalu)',
  severities: ['salah'],
  find: (subject) => {
    const byId = grouped(disagreements(subject), ({ first }) => foldId(first.id));
    return [...byId.values()].flatMap((found) => observed(subject, found));
  },
};

/** One figure with the places that print it otherwise. */
interface Disagreement {
  readonly first: PrintedFigure;
  readonly others: readonly PrintedFigure[];
}

function disagreements(subject: CheckSubject): readonly Disagreement[] {
  const figures = grouped(subject.report.printedFigures, (printed) => {
    const { id, element, year, value } = printed;
    const compared = value === null || element === null || computedValue(subject, printed) !== null;
    return compared ? null : JSON.stringify([foldId(id), element, year]);
  });
  return [...figures.values()].flatMap(([first, ...rest]): Disagreement[] => {
    if (first === undefined) return [];
    const others = rest.filter((other) => !same(subject, first, other));
    return others.length === 0 ? [] : [{ first, others }];
  });
}

/** One finding an indicator or budget line. */
function observed(subject: CheckSubject, found: readonly Disagreement[]): Observation[] {
  const [one] = found;
  if (one === undefined) return [];
  const figures = found.flatMap(({ first, others }) => [first, ...others]);
  const [, ...more] = figures;
  return [
    {
      severity: 'salah',
      sentence: `${printedName(subject, one.first.id)}: ${clauses(
        found.map((each) => clause(subject, each)),
        MOST_CLAUSES,
      )}.`,
      group: printedGroup(subject, one.first.id),
      places: [printedPlace(one.first), ...more.map(printedPlace)],
      figures: figures.flatMap(({ element, year, value }) => [element, year, value]),
    },
  ];
}

function clause(subject: CheckSubject, { first, others }: Disagreement): string {
  const places = [first, ...others].map(
    (printed) => `${shownPrinted(subject, printed)} di ${printed.place ?? 'tempat yang tidak disebut'}`,
  );
  return `${printedWhat(first)} tercetak ${few(places, MOST_PLACES)}`;
}

/** 117% and 117,65% say the same, one with fewer decimals. */
function same(subject: CheckSubject, { value }: PrintedFigure, { value: other, element, id }: PrintedFigure): boolean {
  if (value === null || other === null || element === null) return true;
  const share = isShare(element, subject.caseById(id)?.indicator.unit ?? null);
  return printingOf(value, other, share) === 'rounded' || printingOf(other, value, share) === 'rounded';
}
