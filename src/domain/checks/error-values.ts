import type { Check } from './check';
import { placeGroup } from './place-group';

export const errorValues: Check = {
  id: 'error-values',
  title: 'Sel berisi galat',
  rule: 'Tidak ada sel isian yang menunjukkan galat seperti #REF! atau #N/A.',
  source: 'Excel: galat menjalar ke setiap rumus yang membacanya',
  severities: ['salah'],
  find: (subject) =>
    subject.facts.errors.map(({ place, header, error }) => ({
      severity: 'salah',
      sentence: `${placeGroup(subject, place).title}: ${header} menunjukkan ${error}.`,
      group: placeGroup(subject, place),
      places: [place],
      figures: [error],
    })),
};
