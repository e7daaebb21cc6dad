import { figure, type Figure } from '../figure';
import { err, ok } from '../result';
import { points } from './points';

/** Efisiensi beyond 20% either way changes nothing any more. */
export const EFFICIENCY_LIMIT = 0.2;

const NEUTRAL_EFFICIENCY_VALUE = 50;

/**
 * Nilai Efisiensi in points: 50 + E/20 x 50, where E is Efisiensi in percent. Here Efisiensi is a fraction as everywhere
 * else (0.1494 is 14.94%), so 14.94% makes 87.35. A blank is `not-filled`.
 */
export function efficiencyValue(efficiency: number | null): Figure {
  if (efficiency === null) return err('not-filled');
  if (Number.isNaN(efficiency)) return err('out-of-range');
  const limited = Math.min(Math.max(efficiency, -EFFICIENCY_LIMIT), EFFICIENCY_LIMIT);
  return ok(points(NEUTRAL_EFFICIENCY_VALUE + (limited / EFFICIENCY_LIMIT) * NEUTRAL_EFFICIENCY_VALUE));
}

/** What Efisiensi is computed from, per output: ceiling and spending in rupiah, capaian RO as a fraction. */
export interface OutputSpending {
  readonly ceiling: number | null;
  readonly spent: number | null;
  readonly achievement: number | null;
}

/**
 * Efisiensi as a fraction, per PMK 214/PMK.02/2017: sum(PAK x CK - RAK) / sum(PAK x CK). Outputs with a blank are not
 * left out: without one of them the satker's efficiency is another figure.
 */
export function budgetEfficiency(outputs: readonly OutputSpending[]): Figure {
  if (outputs.length === 0) return err('no-data');
  let due = 0;
  let spent = 0;
  for (const output of outputs) {
    if (output.ceiling === null || output.spent === null || output.achievement === null) return err('not-filled');
    due += output.ceiling * output.achievement;
    spent += output.spent;
  }
  return due === 0 ? err('denominator-zero') : figure((due - spent) / due);
}
