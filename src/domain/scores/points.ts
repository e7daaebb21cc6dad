import { figure, type MissingReason } from '../figure';
import { err, type Result } from '../result';
import { roundHalfUp } from '../rounding';

/** Why a score is missing, beyond the reasons any figure can have. The sentences are made in `src/texts`. */
export const SCORE_REASONS = [
  /** Not a year: no whole number of four digits. */
  'year-invalid',
  /** No rules are known for a year this early. */
  'rules-unknown',
  /** A score below 0 or above 100. */
  'score-out-of-bounds',
  /** Bobot negatif. */
  'weight-negative',
  /** A component has a value and no bobot. */
  'weight-missing',
  /** The bobot add up to more than 100, as they do when a total is among them. */
  'weights-above-100',
  /** Dispensasi SPM takes off less than nothing, or more than there is. */
  'deduction-out-of-bounds',
] as const;
export type ScoreReason = MissingReason | (typeof SCORE_REASONS)[number];

/** A score in points from 0 to 100 (never a fraction, never a percentage), or the named reason why there is none. */
export type Score = Result<number, ScoreReason>;

export const LOWEST_SCORE = 0;
export const HIGHEST_SCORE = 100;

/** Decimals of a score in print; every application that publishes scores has two. */
export const SCORE_DECIMALS = 2;

/** Far finer than any published score, far coarser than the noise of adding a dozen products. */
const KEPT_DECIMALS = 12;

/**
 * The last step of a score: the noise of binary fractions goes, so that all components at 100 make exactly 100. The value
 * is finite, as what is made of scores and bobot always is.
 */
export function points(value: number): number {
  return roundHalfUp(value, KEPT_DECIMALS);
}

/** An input cell as a score: blank is `not-filled`, never zero. */
export function readScore(value: number | null): Score {
  if (value === null) return err('not-filled');
  return value < LOWEST_SCORE || value > HIGHEST_SCORE ? err('score-out-of-bounds') : figure(value);
}
