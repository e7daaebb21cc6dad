import { roundHalfUp } from '../rounding';
import { SCORE_DECIMALS } from './points';

/** Words for a score, from the highest bound to the lowest; what is under all of them has the last word. */
export interface Categories {
  /** Whether a score on a bound belongs above it (`from`) or below it (`above`). */
  readonly bound: 'from' | 'above';
  readonly bounds: readonly { readonly name: string; readonly bound: number }[];
  readonly last: string;
}

/** PMK 2/PMK.02/2021: lebih dari 90, 80, 60, 50. */
export const NKA_CATEGORIES: Categories = {
  bound: 'above',
  bounds: [
    { name: 'Sangat Baik', bound: 90 },
    { name: 'Baik', bound: 80 },
    { name: 'Cukup', bound: 60 },
    { name: 'Kurang', bound: 50 },
  ],
  last: 'Sangat Kurang',
};

/** Petunjuk teknis IKPA: mulai dari 95, 89, 70. */
export const IKPA_CATEGORIES: Categories = {
  bound: 'from',
  bounds: [
    { name: 'Sangat Baik', bound: 95 },
    { name: 'Baik', bound: 89 },
    { name: 'Cukup', bound: 70 },
  ],
  last: 'Kurang',
};

/** The category of a score as it is printed, with two decimals: beside "95,00" nothing but the category of 95 may stand. */
export function categoryOf(score: number, { bound: kind, bounds, last }: Categories): string {
  const printed = roundHalfUp(score, SCORE_DECIMALS);
  const reached = bounds.find(({ bound }) => (kind === 'from' ? printed >= bound : printed > bound));
  return reached?.name ?? last;
}
