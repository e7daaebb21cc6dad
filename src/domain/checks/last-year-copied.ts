import { formatRupiah } from '../number-text';
import { FINAL_SCORE } from '../scores/component-names';
import { budgetYears, CUTS, filledBlocks } from './budget-blocks';
import type { Check } from './check';
import type { Observation } from './finding';
import { BUDGET_GROUP, rowPlace, SCORE_GROUP } from './groups';
import type { CheckSubject } from './subject';

/** Fewer equal figures than this may be chance. */
const ENOUGH = 3;

/** Last year's rows are often made by copying this year's: figures that agree to the rupiah were not replaced. */
export const lastYearCopied: Check = {
  id: 'last-year-copied',
  title: 'Angka tahun lalu sama dengan tahun ini',
  rule: 'Realisasi anggaran dan nilai kinerja anggaran tahun lalu adalah angka tahun itu sendiri.',
  source: 'Permen PANRB 53/2014 (perbandingan dengan tahun lalu)',
  severities: ['perlu-konfirmasi'],
  find: (subject) => [...budgetCopied(subject), ...scoresCopied(subject)],
};

function budgetCopied({ report }: CheckSubject): Observation[] {
  return budgetYears(report).flatMap((year) => {
    const before = filledBlocks(report, year - 1, 'spent');
    return filledBlocks(report, year, 'spent').flatMap((block): Observation[] => {
      const same = before.find(({ cut, total }) => cut === block.cut && total === block.total);
      const [line] = same?.lines ?? [];
      if (line === undefined || block.total === 0) return [];
      const name = CUTS.find(([cut]) => cut === block.cut)?.[1] ?? '';
      return [
        {
          severity: 'perlu-konfirmasi',
          sentence: `Realisasi ${year - 1} menurut ${name} ${formatRupiah(block.total)} sama sampai rupiah terakhir dengan realisasi ${year}.`,
          group: BUDGET_GROUP,
          places: [rowPlace(block.cut, line.id, 'spent')],
          figures: [year, block.cut, block.total],
        },
      ];
    });
  });
}

/** All components of one system, not all of them perfect. */
function scoresCopied({ report: { scores, identity } }: CheckSubject): Observation[] {
  const { year } = identity;
  if (year === null) return [];
  return (['SMART', 'IKPA'] as const).flatMap((system): Observation[] => {
    const of = (when: number) =>
      scores.filter(
        (row) => row.year === when && row.system === system && row.component !== FINAL_SCORE && row.value !== null,
      );
    const last = of(year - 1);
    const [first] = last;
    const values = new Map(of(year).map(({ component, value }) => [component, value]));
    const same = last.filter(({ component, value }) => values.get(component) === value);
    if (
      first === undefined ||
      last.length < ENOUGH ||
      same.length < last.length ||
      same.every(({ value }) => value === 100)
    )
      return [];
    return [
      {
        severity: 'perlu-konfirmasi',
        sentence: `${system}: semua ${last.length} komponen ${year - 1} sama dengan ${year}; mungkin tersalin.`,
        group: SCORE_GROUP,
        places: [rowPlace('scores', first.id, 'value')],
        figures: last.map(({ value }) => value),
      },
    ];
  });
}
