import { figure, type Figure } from './figure';
import type { IndicatorResult } from './indicator-result';
import { err, mapResult, ok, type Result } from './result';
import { compareFigures } from './tolerance';

export const TRENDS = ['naik', 'turun', 'tetap'] as const;
export type Trend = (typeof TRENDS)[number];

/** Why two years cannot be compared: one of them had no case, or lacks the figure. */
export type NotComparable = 'nil' | 'no-data';

export interface Change {
  readonly trend: Trend;
  /** Now minus then; for percentages a difference of points as a fraction. */
  readonly difference: number;
}

export type Comparison = Result<Change, NotComparable>;

/** Compares two figures; what is equal but for float noise is "tetap", with a difference of exactly 0. */
export function compareValues(now: Figure, then: Figure): Comparison {
  if (!now.ok || !then.ok) return err('no-data');
  const order = compareFigures(now.value, then.value);
  if (order === 0) return ok({ trend: 'tetap', difference: 0 });
  const difference = figure(now.value - then.value);
  if (!difference.ok) return err('no-data');
  return ok({ trend: order > 0 ? 'naik' : 'turun', difference: difference.value });
}

type Comparable = Pick<IndicatorResult, 'realisation' | 'achievement' | 'nil'>;

/** Realisasi of two years. A year marked nihil has a target, not a measurement: never naik or turun. */
export function compareRealisation(now: Comparable, then: Comparable): Comparison {
  if (now.nil !== null || then.nil !== null) return err('nil');
  return compareValues(now.realisation, then.realisation);
}

/** Capaian of two years, before any cap: two capped figures would hide the change. */
export function compareAchievement(now: Comparable, then: Comparable): Comparison {
  if (now.nil !== null || then.nil !== null) return err('nil');
  return compareValues(
    mapResult(now.achievement, (value) => value.raw),
    mapResult(then.achievement, (value) => value.raw),
  );
}
