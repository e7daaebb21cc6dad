import type { Categories } from './categories';
import type { IkpaComponent } from './ikpa-components';

/**
 * How far a rule is certain. `terverifikasi`: read in a public source, or proved by recomputing published scores.
 * `perlu dicek`: only from memory or second hand, or borrowed from another year.
 */
export const RULE_STATUSES = ['terverifikasi', 'perlu dicek'] as const;
export type RuleStatus = (typeof RULE_STATUSES)[number];

export interface Rule {
  /** Dasar hukum, as a table prints it. */
  readonly basis: string;
  readonly status: RuleStatus;
}

/** The components of SMART, in the order of the function's arguments. */
export const SMART_COMPONENTS = ['outputAchievement', 'efficiencyValue', 'consistency', 'absorption'] as const;
export type SmartComponent = (typeof SMART_COMPONENTS)[number];

/** One bobot per component of SMART, in points; together 100. */
export type SmartWeights = Readonly<Record<SmartComponent, number>>;

export interface SmartRule extends Rule {
  readonly kind: 'smart';
  readonly name: 'SMART';
  readonly weights: SmartWeights;
  /** Nilai Efisiensi is as certain as its own rule. */
  readonly efficiencyValue: Rule;
}

/** From 2024 the first part of NKA is not computed here: its published value is entered. */
export interface PublishedPlanningRule extends Rule {
  readonly kind: 'published';
  readonly name: 'Nilai Kinerja Perencanaan Anggaran';
}

export type PlanningRule = SmartRule | PublishedPlanningRule;

export interface IkpaRule extends Rule {
  readonly components: readonly IkpaComponent[];
  /** What is taken off the weighed score, in points; `null` where there is nothing of the kind. */
  readonly deduction: 'Dispensasi SPM' | null;
  readonly categories: Categories;
}

export interface NkaRule extends Rule {
  /** Bobot of the planning part (SMART until 2023) and of IKPA, in points; together 100. */
  readonly weights: { readonly planning: number; readonly ikpa: number };
  readonly categories: Categories;
}

/** All rules of the years from the first to the last, both included. */
export interface RuleSet {
  readonly firstYear: number;
  readonly lastYear: number;
  readonly planning: PlanningRule;
  readonly ikpa: IkpaRule;
  readonly nka: NkaRule;
}
