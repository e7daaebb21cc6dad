import { formatRupiah } from '../number-text';
import type { Check } from './check';
import type { Observation } from './finding';
import { BUDGET_GROUP, rowPlace } from './groups';
import { filledBlocks, type BudgetFigure } from './budget-blocks';

const CAPITAL = '53';
/** Outputs that buy vehicles, equipment and buildings. */
const CAPITAL_OUTPUT = /sarana dan prasarana|sarana prasarana|belanja modal|kendaraan bermotor|gedung/i;

const FIGURES: readonly (readonly [BudgetFigure, string])[] = [
  ['revisedCeiling', 'Pagu'],
  ['spent', 'Realisasi'],
];

export const capitalSpending: Check = {
  id: 'capital-spending',
  title: 'Belanja modal dan output sarana prasarana',
  rule: 'Belanja modal (53) sama dengan output sarana dan prasarana, yang dibiayai olehnya.',
  source: 'Disimpulkan dari DIPA satker (6231 Layanan Sarana dan Prasarana Internal); perlu dicek',
  severities: ['perlu-konfirmasi'],
  find: ({ report }) => {
    const { year } = report.identity;
    if (year === null) return [];
    return FIGURES.flatMap(([figure, name]): Observation[] => {
      const blocks = filledBlocks(report, year, figure);
      const types = blocks.find(({ cut }) => cut === 'spendingTypes');
      const outputs = blocks.find(({ cut }) => cut === 'outputs');
      if (types === undefined || outputs === undefined || types.asOf !== outputs.asOf) return [];
      const capital = types.lines.find(({ code }) => code?.startsWith(CAPITAL) === true);
      const own = outputs.lines.filter((line) => CAPITAL_OUTPUT.test(line.name ?? ''));
      const [first, ...others] = own;
      const amount = capital?.[figure] ?? null;
      if (capital === undefined || first === undefined || amount === null) return [];
      const sum = own.reduce((total, line) => total + (line[figure] ?? 0), 0);
      if (sum === amount) return [];
      const codes = own.map(({ code, id }) => code ?? id).join(' dan ');
      return [
        {
          severity: 'perlu-konfirmasi',
          sentence: `${name} belanja modal ${formatRupiah(amount)}, output ${codes} ${formatRupiah(sum)}: selisih ${formatRupiah(Math.abs(sum - amount))}.`,
          group: BUDGET_GROUP,
          places: [
            rowPlace('spendingTypes', capital.id, figure),
            ...[first, ...others].map(({ id }) => rowPlace('outputs', id, figure)),
          ],
          figures: [year, figure, amount, sum],
        },
      ];
    });
  },
};
