import { ok } from '../result';
import { HIGHEST_SCORE, points, readScore, type Score } from './points';
import { SMART_2021 } from './rule-table';
import { SMART_COMPONENTS, type SmartComponent, type SmartWeights } from './rules';

/** The four component values in points; `null` is a blank. */
export type SmartValues = Readonly<Record<SmartComponent, number | null>>;

/** Nilai SMART in points: all four components count, so a blank one leaves no score. */
export function smartScore(values: SmartValues, weights: SmartWeights = SMART_2021.weights): Score {
  let sum = 0;
  for (const component of SMART_COMPONENTS) {
    const value = readScore(values[component]);
    if (!value.ok) return value;
    sum += value.value * weights[component];
  }
  return ok(points(sum / HIGHEST_SCORE));
}
