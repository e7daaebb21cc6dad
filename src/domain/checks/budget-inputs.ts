import type { BudgetLine } from '../report';
import { CUTS, type Cut } from './budget-blocks';
import type { Check } from './check';
import { BUDGET_GROUP, rowPlace } from './groups';
import { few } from './wording';

const isBegun = ({ revisedCeiling, spent }: BudgetLine): boolean => revisedCeiling !== null || spent !== null;

/** The first cell that is blank. */
function place(cut: Cut, { id, year, revisedCeiling }: BudgetLine) {
  if (year === null) return rowPlace(cut, id, 'year');
  return rowPlace(cut, id, revisedCeiling === null ? 'revisedCeiling' : 'spent');
}

/** A table that was begun is to be finished; one that nobody has touched is not due. One finding a table and year. */
export const budgetInputs: Check = {
  id: 'budget-inputs',
  title: 'Baris anggaran belum lengkap',
  rule: 'Dalam tabel anggaran yang sudah diisi, setiap baris mempunyai tahun, pagu revisi terakhir, dan realisasi.',
  source: 'Petunjuk pengisian; jumlah dengan baris kosong bukan jumlah',
  severities: ['perlu-konfirmasi'],
  find: ({ report }) =>
    CUTS.flatMap(([cut, name]) => {
      const lines: readonly BudgetLine[] = report[cut];
      const years = [...new Set(lines.map(({ year }) => year))];
      return years.flatMap((year) => {
        const own = lines.filter((line) => line.year === year);
        const open = own.filter((line) => line.revisedCeiling === null || line.spent === null || line.year === null);
        const [first, ...others] = open;
        if (first === undefined || !own.some(isBegun)) return [];
        const what = year === null ? 'tahun' : 'pagu atau realisasi';
        return [
          {
            severity: 'perlu-konfirmasi' as const,
            sentence: `Anggaran ${year ?? 'tanpa tahun'} menurut ${name}: ${what} belum diisi pada ${few(open.map(({ code, id }) => code ?? id))}.`,
            group: BUDGET_GROUP,
            places: [place(cut, first), ...others.map((line) => place(cut, line))] as const,
            figures: open.map(({ id }) => id),
          },
        ];
      });
    }),
};
