/** The budget as Isi shows it: the three ways of cutting it, each by year, with totals. */
import {
  lineAbsorption,
  remainder,
  totalAmounts,
  totalsByYear,
  type Amount,
  type BudgetAmounts,
} from '../../../domain/budget';
import type { Figure } from '../../../domain/figure';
import { REPORT_FIELDS } from '../../../domain/report-fields';
import type { BudgetLine } from '../../../domain/report';
import { rowRecord, type RowRecord } from '../../../domain/row-record';
import type { LiveTables } from '../../../ports/live-workbook';
import { isFilled } from './report-model';

export const CUTS = ['spendingTypes', 'activities', 'outputs'] as const;
export type Cut = (typeof CUTS)[number];

export interface BudgetItem {
  readonly cut: Cut;
  readonly line: RowRecord<BudgetLine>;
  readonly absorption: Figure;
  readonly remainder: Amount;
}

export interface BudgetGroup {
  readonly key: string;
  readonly cut: Cut;
  readonly year: number | null;
  readonly items: readonly BudgetItem[];
  readonly total: BudgetAmounts;
  readonly absorption: Figure;
}

/** Latest year first, as that is the one being filled in. */
export function budgetModel(tables: LiveTables): readonly BudgetGroup[] {
  return CUTS.flatMap((cut) => {
    const lines = (tables.get(cut)?.rows ?? [])
      .filter(({ cells }) => isFilled(cells))
      .map(({ cells }) => budgetItem(cut, rowRecord(REPORT_FIELDS.spendingTypes, cells)));
    return [...totalsByYear(lines.map(({ line }) => line))].reverse().map((yearTotal): BudgetGroup => {
      const total = totalAmounts(yearTotal);
      return {
        key: `${cut}/${yearTotal.year ?? ''}`,
        cut,
        year: yearTotal.year,
        items: lines.filter(({ line }) => line.year === yearTotal.year),
        total,
        absorption: lineAbsorption(total),
      };
    });
  });
}

export const budgetItem = (cut: Cut, line: RowRecord<BudgetLine>): BudgetItem => ({
  cut,
  line,
  absorption: lineAbsorption(line),
  remainder: remainder(line),
});
