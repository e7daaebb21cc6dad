/** What a build knows of the report when it lays out the derived sheets: order, groups and years, no figures. */
import type { AbsorptionBase, AnalysisPart, EfficiencyLimit, Level, Period } from '../../domain/report';
import { rulesOf } from '../../domain/scores/rule-table';
import type { RuleSet } from '../../domain/scores/rules';
import type { Decimals } from '../number-format';
import type { RecordsOutline } from './records-outline';

export interface IndicatorOutline {
  readonly id: string;
  /** ID of the first indicator of the same sasaran. */
  readonly groupId: string;
  readonly level: Level | null;
  /** As it was typed; the numbers of sasaran and indicator are read from it. */
  readonly code: string;
  readonly unit: string | null;
  /** Texts as they are now, for the height of rows only; the cells hold formulas. */
  readonly objective: string;
  readonly name: string;
  readonly numeratorLabel: string;
  readonly denominatorLabel: string;
  readonly nilNote: string;
  readonly standardSource: string;
  /** Something stands in the cell of the national standard, if only that it is not released. */
  readonly hasStandard: boolean;
  /** Years before the report year for which `tblRiwayat` has a row, ascending. */
  readonly historyYears: readonly number[];
}

/** One paragraph of `tblAnalisis`. */
export interface AnalysisOutline {
  readonly indicatorId: string;
  readonly part: AnalysisPart;
  readonly order: number | null;
  readonly title: string;
  readonly text: string;
}

export interface BudgetOutline {
  readonly id: string;
  readonly cut: 'belanja' | 'kegiatan' | 'output';
  readonly year: number | null;
  readonly code: string;
  readonly name: string;
}

export interface ReportOutline extends RecordsOutline {
  readonly year: number | null;
  readonly period: Period;
  readonly decimals: Decimals;
  /** In the order of the derived tables: grouped by sasaran, groups in order of appearance. */
  readonly indicators: readonly IndicatorOutline[];
  readonly budget: readonly BudgetOutline[];
  /** By the order that was typed, within it by the order of the sheet. */
  readonly analyses: readonly AnalysisOutline[];
  /** Years of `tblRiwayat` before the report year, ascending. */
  readonly historyYears: readonly number[];
  /** Rows of `tblRiwayat` before the report year that name an indicator. */
  readonly historyRows: number;
  /** Years of `tblNilaiKinerja`, ascending. */
  readonly scoreYears: readonly number[];
  readonly absorptionBase: AbsorptionBase;
  readonly efficiencyLimit: EfficiencyLimit;
  /** Years of `tblRenstra`, ascending. */
  readonly strategicYears: readonly number[];
}

/** Every year of the report: earlier ones, its own, those of the Renstra; ascending. */
export function yearsOf(outline: ReportOutline): readonly number[] {
  const own = outline.year === null ? [] : [outline.year];
  return [...new Set([...outline.historyYears, ...own, ...outline.strategicYears])].sort((a, b) => a - b);
}

/** The years of the scores with their rules; years for which no rules are known are left out. */
export function ruledYears({
  scoreYears,
}: ReportOutline): readonly { readonly year: number; readonly rules: RuleSet }[] {
  return scoreYears.flatMap((year) => {
    const rules = rulesOf(year);
    return rules.ok ? [{ year, rules: rules.value }] : [];
  });
}

/** The ceiling that serapan is computed on, as headers call it. */
export const ceilingName = ({ absorptionBase }: ReportOutline): string =>
  absorptionBase === 'pagu efektif' ? 'Pagu efektif' : 'Pagu revisi terakhir';
