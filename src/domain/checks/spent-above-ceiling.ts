import { formatRupiah } from '../number-text';
import type { BudgetLine } from '../report';
import { budgetYears, CUTS, filledBlocks } from './budget-blocks';
import type { Check } from './check';
import type { Observation } from './finding';
import { BUDGET_GROUP, rowPlace } from './groups';

/** One line may be over its ceiling for a while (pagu minus); the whole satker may not. */
export const spentAboveCeiling: Check = {
  id: 'spent-above-ceiling',
  title: 'Realisasi di atas pagu',
  rule: 'Realisasi tidak melebihi pagu revisi terakhir: satu baris perlu konfirmasi, jumlah satker salah.',
  source: 'UU 1/2004 Pasal 3 (tidak ada pengeluaran melebihi anggaran)',
  severities: ['salah', 'perlu-konfirmasi'],
  find: ({ report }) =>
    budgetYears(report).flatMap((year) => {
      const ceilings = filledBlocks(report, year, 'revisedCeiling');
      const totals = filledBlocks(report, year, 'spent').flatMap((block): Observation[] => {
        const ceiling = ceilings.find(({ cut }) => cut === block.cut);
        const [first] = block.lines;
        if (ceiling === undefined || first === undefined || block.total <= ceiling.total) return [];
        return [
          {
            severity: 'salah',
            sentence: `Jumlah realisasi ${year} menurut ${block.name} ${formatRupiah(block.total)} melebihi pagu ${formatRupiah(ceiling.total)}.`,
            group: BUDGET_GROUP,
            places: [rowPlace(block.cut, first.id, 'spent')],
            figures: [year, block.cut, block.total, ceiling.total],
          },
        ];
      });
      return [...totals, ...CUTS.flatMap(([cut]) => linesAbove(cut, report[cut], year))];
    }),
};

function linesAbove(cut: (typeof CUTS)[number][0], lines: readonly BudgetLine[], year: number): Observation[] {
  return lines.flatMap((line): Observation[] => {
    const { spent, revisedCeiling, code, name, id } = line;
    if (line.year !== year || spent === null || revisedCeiling === null || spent <= revisedCeiling) return [];
    return [
      {
        severity: 'perlu-konfirmasi',
        sentence: `${code ?? id} ${name ?? ''}: realisasi ${formatRupiah(spent)} melebihi pagu ${formatRupiah(revisedCeiling)}.`,
        group: BUDGET_GROUP,
        places: [rowPlace(cut, id, 'spent')],
        figures: [spent, revisedCeiling],
      },
    ];
  });
}
