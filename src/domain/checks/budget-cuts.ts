import { formatRupiah } from '../number-text';
import type { Report } from '../report';
import { budgetYears, filledBlocks, type BudgetBlock, type BudgetFigure } from './budget-blocks';
import type { Check } from './check';
import type { FindingPlace, Observation } from './finding';
import { BUDGET_GROUP, rowPlace } from './groups';
import { few } from './wording';

const FIGURES: readonly (readonly [BudgetFigure, string])[] = [
  ['revisedCeiling', 'Pagu'],
  ['initialCeiling', 'Pagu awal'],
  ['spent', 'Realisasi'],
];

/** The same money, cut in three ways, has one total: to the rupiah, because percentages hide what is small. */
export const budgetCuts: Check = {
  id: 'budget-cuts',
  title: 'Anggaran menurut output, kegiatan, dan jenis belanja',
  rule: 'Jumlah pagu dan jumlah realisasi menurut output, kegiatan, dan jenis belanja sama sampai rupiah terakhir.',
  source: 'Satu DIPA dan satu pembukuan SAKTI; PMK tentang bagan akun standar',
  severities: ['salah'],
  find: ({ report }) =>
    budgetYears(report).flatMap((year) => FIGURES.flatMap(([figure, name]) => compare(report, year, figure, name))),
};

function compare(report: Report, year: number, figure: BudgetFigure, name: string): Observation[] {
  return byDate(filledBlocks(report, year, figure)).flatMap((blocks): Observation[] => {
    const [first] = blocks;
    // One cut for each total that occurs is enough to show the difference.
    const others = blocks.filter(
      ({ total }, index) => total !== first?.total && blocks.findIndex((one) => one.total === total) === index,
    );
    const [second, ...more] = others;
    if (first === undefined || second === undefined) return [];
    const shown = (block: BudgetBlock): string => `menurut ${block.name} ${formatRupiah(block.total)}`;
    const differences = others.map(({ total }) => formatRupiah(Math.abs(first.total - total))).join(' dan ');
    const differing = differingActivities(report, year, figure);
    const ofYear = year === report.identity.year ? '' : ` ${year}`;
    return [
      {
        severity: 'salah',
        sentence: `${name}${ofYear} ${[first, ...others].map(shown).join(', ')}: selisih ${differences}${differing.length === 0 ? '' : ` (output dikurangi kegiatan: ${few(differing.map(({ words }) => words))})`}.`,
        group: BUDGET_GROUP,
        places: places(differing, [second, ...more, first], figure),
        figures: [year, figure, ...blocks.flatMap(({ cut, total }) => [cut, total])],
      },
    ];
  });
}

/** The kegiatan in which it is, where that is known; then a row of each cut. */
function places(
  differing: readonly DifferingActivity[],
  [first, ...others]: readonly [BudgetBlock, ...BudgetBlock[]],
  figure: BudgetFigure,
): Observation['places'] {
  const blocks = [place(first, figure), ...others.map((block) => place(block, figure))] as const;
  const [activity, ...activities] = differing.map(({ id }) => rowPlace('activities', id, figure));
  if (activity === undefined) return blocks;
  return [activity, ...activities, ...blocks.filter(({ table }) => table !== 'activities')];
}

const place = ({ cut, lines }: BudgetBlock, figure: BudgetFigure): FindingPlace =>
  rowPlace(cut, lines[0]?.id ?? '', figure);

/** Blocks of different dates are different figures, and no contradiction. */
function byDate(blocks: readonly BudgetBlock[]): readonly (readonly BudgetBlock[])[] {
  const dates = [...new Set(blocks.map(({ asOf }) => asOf))];
  return dates.map((date) => blocks.filter(({ asOf }) => asOf === date));
}

interface DifferingActivity {
  readonly id: string;
  readonly words: string;
}

/** The kegiatan whose outputs do not add up to it, where the two cuts can be compared line by line. */
function differingActivities(report: Report, year: number, figure: BudgetFigure): readonly DifferingActivity[] {
  const outputs = report.outputs.filter((line) => line.year === year);
  return report.activities.flatMap((activity): DifferingActivity[] => {
    const own = outputs.filter(({ activityCode }) => activityCode === activity.code);
    const amounts = own.map((line) => line[figure]);
    const amount = activity[figure];
    if (activity.year !== year || amount === null || own.length === 0 || amounts.includes(null)) return [];
    const sum = amounts.reduce<number>((total, next) => total + (next ?? 0), 0);
    const words = `kegiatan ${activity.code ?? activity.id} ${formatRupiah(sum - amount)}`;
    return sum === amount ? [] : [{ id: activity.id, words }];
  });
}
