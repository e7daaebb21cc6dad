import type { Check } from './check';
import type { Observation } from './finding';
import { PREPARE } from './groups';
import { placeGroup } from './place-group';
import { quoted } from './wording';

export const alteredFormulas: Check = {
  id: 'altered-formulas',
  title: 'Rumus ditimpa atau rusak',
  rule: 'Kolom abu-abu memuat rumus yang sama di setiap baris.',
  source: 'Susunan buku kerja; angka yang diketik tidak ikut berubah',
  severities: ['salah'],
  find: (subject) =>
    subject.facts.formulas.map((cell): Observation => {
      const words = {
        value: cell.shown === '' ? 'kosong, padahal memuat rumus' : `diketik ${quoted(cell.shown)} di atas rumusnya`,
        'other-formula': `memuat rumus lain daripada baris lainnya`,
        'broken-formula': 'memuat rumus yang kehilangan rujukan (#REF!)',
      };
      return {
        severity: 'salah',
        sentence: `${placeGroup(subject, cell.place).title}: ${cell.header} ${words[cell.now]}.`,
        group: placeGroup(subject, cell.place),
        places: [cell.place],
        figures: [cell.now, cell.shown],
        fix: PREPARE,
      };
    }),
};
