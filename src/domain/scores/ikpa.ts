import { mean } from '../aggregate';
import { err, mapResult, ok, type Result } from '../result';
import { compareFigures } from '../tolerance';
import type { AspectName, IkpaComponentId } from './ikpa-components';
import { HIGHEST_SCORE, points, readScore, type ScoreReason } from './points';
import type { IkpaRule } from './rules';

/** One component: its value in points, blank where it does not apply to the satker, and its bobot in points. */
export interface WeighedValue {
  readonly value: number | null;
  readonly weight: number | null;
}

/** The last three columns of the score sheet, and the score. */
export interface IkpaScore {
  /** Nilai total: sum of value x bobot / 100, before konversi. */
  readonly total: number;
  /** Konversi bobot as a fraction (1 = 100%); lower where components do not apply. */
  readonly conversion: number;
  /** Nilai akhir in points: nilai total / konversi bobot, less the deduction. */
  readonly final: number;
}

/**
 * IKPA from its components. A blank value leaves both nilai total and konversi bobot; all blank is `no-data`. A blank or
 * zero bobot says the same of a component whose value is zero (as the ministry's own export shows it), but a value above
 * zero needs its bobot.
 *
 * @param deduction Dispensasi SPM in points, from 2024; `null` for none.
 */
export function ikpaScore(
  components: readonly WeighedValue[],
  deduction: number | null = null,
): Result<IkpaScore, ScoreReason> {
  let sum = 0;
  let counted = 0;
  let all = 0;
  for (const component of components) {
    const weight = component.weight ?? 0;
    if (Number.isNaN(weight)) return err('out-of-range');
    if (weight < 0) return err('weight-negative');
    all += weight;
    if (component.value === null) continue;
    const value = readScore(component.value);
    if (!value.ok) return value;
    if (weight === 0 && value.value > 0) return err('weight-missing');
    sum += value.value * weight;
    counted += weight;
  }
  if (compareFigures(all, HIGHEST_SCORE) > 0) return err('weights-above-100');
  if (counted === 0) return err('no-data');
  const weighed = points(sum / counted);
  const taken = deduction ?? 0;
  if (!(taken >= 0 && taken <= weighed)) return err('deduction-out-of-bounds');
  return ok({
    total: points(sum / HIGHEST_SCORE),
    conversion: points(counted / HIGHEST_SCORE),
    final: points(weighed - taken),
  });
}

/** Component values in points; one that is missing or `null` does not apply. */
export type IkpaValues = Readonly<Partial<Record<IkpaComponentId, number | null>>>;

/** IKPA by the rules of a year. In a year without a deduction there must be none, not even zero. */
export function ikpaByRule(
  rule: IkpaRule,
  values: IkpaValues,
  deduction: number | null = null,
): Result<IkpaScore, ScoreReason> {
  if (rule.deduction === null && deduction !== null) return err('deduction-out-of-bounds');
  return ikpaScore(
    rule.components.map(({ id, weight }) => ({ value: values[id] ?? null, weight })),
    deduction,
  );
}

/** Nilai aspek: the plain mean of its components that apply, without their bobot. */
export function aspectValue(values: readonly (number | null)[]): Result<number, ScoreReason> {
  const applying: number[] = [];
  for (const value of values) {
    if (value === null) continue;
    const score = readScore(value);
    if (!score.ok) return score;
    applying.push(score.value);
  }
  return mapResult(mean(applying), points);
}

/** The aspects of a year in their order, each with its value; none in 2021. */
export function aspectValues(
  rule: IkpaRule,
  values: IkpaValues,
): readonly { readonly aspect: AspectName; readonly value: Result<number, ScoreReason> }[] {
  const aspects = new Set(rule.components.flatMap(({ aspect }) => (aspect === null ? [] : [aspect])));
  return [...aspects].map((aspect) => {
    const own = rule.components.filter((component) => component.aspect === aspect);
    return { aspect, value: aspectValue(own.map(({ id }) => values[id] ?? null)) };
  });
}
