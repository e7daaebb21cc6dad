/** The budget of one year in its three cuts, as far as the blocks are filled. */
import { sumRupiah } from '../money';
import type { BudgetLine, CalendarDay, Report, Rupiah } from '../report';

export const CUTS = [
  ['outputs', 'output'],
  ['activities', 'kegiatan'],
  ['spendingTypes', 'jenis belanja'],
] as const;
export type Cut = (typeof CUTS)[number][0];

export type BudgetFigure = 'initialCeiling' | 'revisedCeiling' | 'spent';

export interface BudgetBlock {
  readonly cut: Cut;
  /** How sentences name it. */
  readonly name: string;
  readonly lines: readonly BudgetLine[];
  readonly total: Rupiah;
  readonly asOf: CalendarDay | null;
}

export function budgetYears({ outputs, activities, spendingTypes }: Report): readonly number[] {
  const years = [...outputs, ...activities, ...spendingTypes].flatMap(({ year }) => (year === null ? [] : [year]));
  return [...new Set(years)].sort((a, b) => a - b);
}

/** Blocks of a year in which every line has the figure, all of one date; a total beyond whole rupiah is none. */
export function filledBlocks(report: Report, year: number, figure: BudgetFigure): readonly BudgetBlock[] {
  return CUTS.flatMap(([cut, name]): BudgetBlock[] => {
    const lines = (report[cut] as readonly BudgetLine[]).filter((line) => line.year === year);
    const [first] = lines;
    const amounts = lines.flatMap((line) => (line[figure] === null ? [] : [line[figure]]));
    if (first === undefined || amounts.length < lines.length) return [];
    if (lines.some(({ asOf }) => asOf !== first.asOf)) return [];
    const total = sumRupiah(amounts);
    return total.ok ? [{ cut, name, lines, total: total.value, asOf: first.asOf }] : [];
  });
}
