import type { Check } from './check';
import { byColumn, cellPlaces, cellsGroup } from './column-cells';
import type { Observation } from './finding';
import { placeGroup } from './place-group';
import { few } from './wording';

/** One finding a column: an error spreads down a column of copied formulas. */
export const errorValues: Check = {
  id: 'error-values',
  title: 'Sel berisi galat',
  rule: 'Tidak ada sel isian yang menunjukkan galat seperti #REF! atau #N/A.',
  source: 'Excel: galat menjalar ke setiap rumus yang membacanya',
  severities: ['salah'],
  find: (subject) =>
    byColumn(subject.facts.errors, () => '').map((cells): Observation => {
      const [first, ...others] = cells;
      const rows = cells.map(({ place, error }) => `${placeGroup(subject, place).title} ${error}`);
      return {
        severity: 'salah',
        sentence:
          others.length === 0
            ? `${placeGroup(subject, first.place).title}: ${first.header} menunjukkan ${first.error}.`
            : `${first.header} menunjukkan galat pada ${cells.length} baris: ${few(rows)}.`,
        group: cellsGroup(subject, cells),
        places: cellPlaces(cells),
        figures: cells.map(({ error }) => error),
      };
    }),
};
