import { err, ok, type Result } from '../result';
import { compareFigures } from '../tolerance';
import { readScore, type Score, type ScoreReason } from './points';

/** Published scores have two decimals, and some applications truncate; so one hundredth is no difference. */
export const SCORE_TOLERANCE = 0.01;

/** Whether two scores count as the same one; exactly one hundredth apart they still do. */
export function agrees(computed: number, published: number): boolean {
  return compareFigures(Math.abs(computed - published), SCORE_TOLERANCE) <= 0;
}

/** A published score beside the computed one. */
export interface ScoreComparison {
  readonly published: number;
  readonly computed: number;
  /** Published less computed, in points. */
  readonly difference: number;
  readonly agrees: boolean;
}

/** Compares where both exist. Without the one or the other the reason says which: see `side`. */
export function comparePublished(
  published: number | null,
  computed: Score,
): Result<ScoreComparison, { readonly side: 'published' | 'computed'; readonly reason: ScoreReason }> {
  const entered = readScore(published);
  if (!entered.ok) return err({ side: 'published', reason: entered.error });
  if (!computed.ok) return err({ side: 'computed', reason: computed.error });
  return ok({
    published: entered.value,
    computed: computed.value,
    difference: entered.value - computed.value,
    agrees: agrees(computed.value, entered.value),
  });
}
