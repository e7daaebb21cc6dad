import type { PrintedFigure } from '../review-records';
import type { Check } from './check';
import type { Observation } from './finding';
import { printedGroup, printedName, printedPlace, shownPrinted } from './printed-naming';
import { computedValue, isShare, printingOf } from './printed-value';
import { foldId, type CheckSubject } from './subject';
import { listed } from './wording';

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
    const groups = new Map<string, PrintedFigure[]>();
    for (const printed of subject.report.printedFigures) {
      if (printed.value === null || printed.element === null || computedValue(subject, printed) !== null) continue;
      const key = `${foldId(printed.id)}|${printed.element}|${printed.year ?? ''}`;
      groups.set(key, [...(groups.get(key) ?? []), printed]);
    }
    return [...groups.values()].flatMap((figures) => observed(subject, figures));
  },
};

function observed(subject: CheckSubject, figures: readonly PrintedFigure[]): Observation[] {
  const [first] = figures;
  const value = first?.value ?? null;
  if (first === undefined || value === null) return [];
  const others = figures.filter((other) => other.value !== null && !same(subject, value, other));
  if (others.length === 0) return [];
  const clauses = [first, ...others].map(
    (printed) => `${shownPrinted(subject, printed)} di ${printed.place ?? 'tempat yang tidak disebut'}`,
  );
  return [
    {
      severity: 'salah',
      sentence: `${printedName(subject, first.id)}: ${first.element ?? ''} ${first.year ?? ''} tercetak ${listed(clauses)}.`,
      group: printedGroup(subject, first.id),
      places: [printedPlace(first), ...others.map(printedPlace)],
      figures: [first.element, first.year, value, ...others.map((other) => other.value)],
    },
  ];
}

/** 117% and 117,65% say the same, one with fewer decimals. */
function same(subject: CheckSubject, value: number, { value: other, element, id }: PrintedFigure): boolean {
  if (other === null || element === null) return true;
  const share = isShare(element, subject.caseById(id)?.indicator.unit ?? null);
  return printingOf(value, other, share) === 'rounded' || printingOf(other, value, share) === 'rounded';
}
