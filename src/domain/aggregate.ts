import { figure, type Figure } from './figure';
import { ROW_STATUSES, type IndicatorResult, type RowStatus } from './indicator-result';
import { fraction, reduction, type RealisationInputs } from './realisation';
import type { Level, RealisationMethod } from './report';
import { err } from './result';

/** A mean, and out of how many: "7 dari 8" must never look like a finished figure. */
export interface Mean {
  /** `no-data` where nothing could be averaged. */
  readonly value: Figure;
  readonly counted: number;
  readonly total: number;
}

/** Mean capaian (after the cap) of the results that have one. What is not assessed or not filled in is left out. */
export function meanAchievement(results: readonly Pick<IndicatorResult, 'achievement'>[]): Mean {
  const values: number[] = [];
  for (const { achievement } of results) if (achievement.ok) values.push(achievement.value.value);
  return { value: mean(values), counted: values.length, total: results.length };
}

/** The arithmetic mean. Each value is divided before it is added where the plain sum would overflow. */
export function mean(values: readonly number[]): Figure {
  if (values.length === 0) return err('no-data');
  const sum = values.reduce((total, value) => total + value, 0);
  if (Number.isFinite(sum)) return figure(sum / values.length);
  return figure(values.reduce((total, value) => total + value / values.length, 0));
}

/** An indicator's place in the report, beside its result. */
export interface PlacedResult {
  readonly level: Level | null;
  readonly objective: string | null;
  readonly result: IndicatorResult;
}

export interface ObjectiveMean {
  readonly objective: string | null;
  readonly mean: Mean;
}

/** Mean capaian per sasaran of one level, in the order in which the sasaran first appear. */
export function meanByObjective(placed: readonly PlacedResult[], level: Level = 'IKK'): readonly ObjectiveMean[] {
  const own = placed.filter((item) => item.level === level);
  const objectives = [...new Set(own.map((item) => item.objective))];
  return objectives.map((objective) => ({
    objective,
    mean: meanAchievement(own.filter((item) => item.objective === objective).map((item) => item.result)),
  }));
}

/** The overall capaian: the mean of the indicators themselves, not of the means of their sasaran. */
export function overallMean(placed: readonly PlacedResult[], level: Level = 'IKK'): Mean {
  return meanAchievement(placed.filter((item) => item.level === level).map((item) => item.result));
}

/** How many results have each status; every status is there, also with 0. */
export function countByStatus(
  results: readonly Pick<IndicatorResult, 'status'>[],
): Readonly<Record<RowStatus, number>> {
  const counts = Object.fromEntries(ROW_STATUSES.map((status) => [status, 0])) as Record<RowStatus, number>;
  for (const { status } of results) counts[status] += 1;
  return counts;
}

/**
 * Realisasi of one indicator across several satker: sum of pembilang / sum of penyebut (for a reduction: of akhir and
 * awal), never a mean of percentages. Rows that lack either figure are left out of both sums. A direct figure cannot be
 * pooled: `method-missing`.
 */
export function pooledRealisation(method: RealisationMethod | null, rows: readonly RealisationInputs[]): Figure {
  if (method === null || method === 'langsung') return err('method-missing');
  let numerator = 0;
  let denominator = 0;
  let counted = 0;
  for (const row of rows) {
    if (row.numerator === null || row.denominator === null) continue;
    numerator += row.numerator;
    denominator += row.denominator;
    counted += 1;
  }
  if (counted === 0) return err('no-data');
  return method === 'pecahan' ? fraction(numerator, denominator) : reduction(denominator, numerator);
}
