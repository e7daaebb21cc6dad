import type { Check } from './check';
import { byColumn, cellPlaces, cellsGroup, type Cells } from './column-cells';
import type { Observation } from './finding';
import { PREPARE } from './groups';
import { placeGroup } from './place-group';
import type { CheckSubject } from './subject';
import { few, quoted } from './wording';
import type { AlteredFormula } from './workbook-facts';

/** One finding a column and kind: a column of typed values is one mistake, not one in every row. */
export const alteredFormulas: Check = {
  id: 'altered-formulas',
  title: 'Rumus ditimpa atau rusak',
  rule: 'Kolom abu-abu memuat rumus yang sama di setiap baris.',
  source: 'Susunan buku kerja; angka yang diketik tidak ikut berubah',
  severities: ['salah'],
  find: (subject) =>
    byColumn(subject.facts.formulas, ({ now, shown }) => (now === 'value' && shown === '' ? 'blank' : now)).map(
      (cells): Observation => ({
        severity: 'salah',
        sentence: sentence(subject, cells),
        group: cellsGroup(subject, cells),
        places: cellPlaces(cells),
        figures: cells.flatMap(({ now, shown }) => [now, shown]),
        fix: PREPARE,
      }),
    ),
};

function sentence(subject: CheckSubject, cells: Cells<AlteredFormula>): string {
  const [first, ...others] = cells;
  const typed = first.now === 'value' && first.shown !== '';
  const where = (cell: AlteredFormula): string => placeGroup(subject, cell.place).title;
  if (others.length === 0) {
    const words = typed ? `diketik ${quoted(first.shown)} di atas rumusnya` : WORDS[first.now];
    return `${where(first)}: ${first.header} ${words}.`;
  }
  const rows = cells.map((cell) => (typed ? `${where(cell)} ${quoted(cell.shown)}` : where(cell)));
  const words = typed ? 'diketik di atas rumusnya' : WORDS[first.now];
  return `${first.header} ${words} pada ${cells.length} baris: ${few(rows)}.`;
}

const WORDS: Readonly<Record<AlteredFormula['now'], string>> = {
  value: 'kosong, padahal memuat rumus',
  'other-formula': 'memuat rumus lain daripada baris lainnya',
  'broken-formula': 'memuat rumus yang kehilangan rujukan (#REF!)',
};
