import type { BudgetLine } from '../report';
import { CUTS } from './budget-blocks';
import type { Check } from './check';
import type { Observation } from './finding';
import { BUDGET_GROUP, indicatorGroup, rowPlace } from './groups';

const folded = (text: string | null): string => (text ?? '').trim().replace(/\s+/g, ' ').toUpperCase();

/** Codes and indicators within one level, and budget lines of one year. The same words on two levels are common. */
export const duplicates: Check = {
  id: 'duplicates',
  title: 'Kode atau indikator ganda',
  rule: 'Dalam satu tingkat setiap kode dan setiap indikator ada satu kali; dalam satu tabel anggaran setiap kode satu kali setahun.',
  source: 'Permen PANRB 53/2014 (daftar indikator); kode dipakai untuk mencari baris',
  severities: ['salah', 'perlu-konfirmasi'],
  find: ({ cases, report }) => [
    ...repeated(cases, ({ indicator }) => `${indicator.level ?? ''}|${folded(indicator.code)}`, folded(null)).map(
      ({ first, again }): Observation => ({
        severity: 'salah',
        sentence: `Kode ${again.label} dipakai dua kali: "${first.indicator.name ?? ''}" dan "${again.indicator.name ?? ''}".`,
        group: indicatorGroup(again),
        places: [rowPlace('indicators', again.indicator.id, 'code')],
        figures: [again.indicator.code, first.indicator.id],
      }),
    ),
    ...repeated(cases, ({ indicator }) => `${indicator.level ?? ''}|${folded(indicator.name)}`, folded(null)).map(
      ({ first, again }): Observation => ({
        severity: 'perlu-konfirmasi',
        sentence: `${again.label} berbunyi sama dengan ${first.label}: "${again.indicator.name ?? ''}".`,
        group: indicatorGroup(again),
        places: [rowPlace('indicators', again.indicator.id, 'name')],
        figures: [again.indicator.name, first.indicator.id],
      }),
    ),
    ...CUTS.flatMap(([cut, name]) => budgetCodes(cut, name, report[cut])),
  ],
};

function budgetCodes(cut: (typeof CUTS)[number][0], name: string, lines: readonly BudgetLine[]): Observation[] {
  return repeated(lines, ({ year, code }) => `${year ?? ''}|${folded(code)}`, '').map(({ again }) => ({
    severity: 'salah',
    sentence: `Anggaran ${again.year ?? ''} menurut ${name}: kode ${again.code ?? ''} ada dua kali.`,
    group: BUDGET_GROUP,
    places: [rowPlace(cut, again.id, 'code')],
    figures: [again.year, again.code],
  }));
}

interface Repetition<Row> {
  readonly first: Row;
  readonly again: Row;
}

/** Rows whose key was there before; a key that ends in a blank says nothing. */
function repeated<Row>(rows: readonly Row[], keyOf: (row: Row) => string, blank: string): readonly Repetition<Row>[] {
  const seen = new Map<string, Row>();
  return rows.flatMap((again) => {
    const key = keyOf(again);
    if (key.slice(key.indexOf('|') + 1) === blank) return [];
    const first = seen.get(key);
    if (first === undefined) seen.set(key, again);
    return first === undefined ? [] : [{ first, again }];
  });
}
