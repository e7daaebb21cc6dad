import { figure, type Figure } from './figure';
import { compareFigures } from './tolerance';

/** Words for capaian minus serapan. Peers' practice, not a rule of Permen PANRB 53/2014. */
export const EFFICIENCY_BANDS = ['Efisien', 'Cukup', 'Tidak efisien'] as const;
export type EfficiencyBand = (typeof EFFICIENCY_BANDS)[number];

/** Within five points either way is "Cukup". */
export const EFFICIENCY_MARGIN = 0.05;

/** A low target would look like efficiency, so capaian counts for 100% at most unless the table says otherwise. */
export const EFFICIENCY_CAP = 1;

/** Capaian minus serapan, both fractions. Not SMART's "Nilai Efisiensi". */
export function efficiency(achievement: number, absorption: number): Figure {
  return figure(achievement - absorption);
}

/** The same with capaian capped, as the efficiency table of a report computes it; `null` lifts the cap. */
export function cappedEfficiency(achievement: number, absorption: number, cap: number | null = EFFICIENCY_CAP): Figure {
  return efficiency(cap === null ? achievement : Math.min(achievement, cap), absorption);
}

/** The band of a difference; exactly five points is still "Cukup". */
export function efficiencyBand(difference: number): EfficiencyBand {
  if (compareFigures(difference, EFFICIENCY_MARGIN) > 0) return 'Efisien';
  return compareFigures(difference, -EFFICIENCY_MARGIN) < 0 ? 'Tidak efisien' : 'Cukup';
}
