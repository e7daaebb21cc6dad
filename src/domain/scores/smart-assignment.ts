import { ok, type Result } from '../result';
import { readScore, type ScoreReason } from './points';
import { agrees } from './published';
import { SMART_2021 } from './rule-table';
import type { SmartWeights } from './rules';
import { smartScore, type SmartValues } from './smart';

/**
 * Which assignment of the four bobot a published score follows.
 * - `as-ruled`: the one of the rules.
 * - `other-assignment`: only others, listed; a report's text may have attached the bobot to the wrong components.
 * - `no-assignment`: none of the 24, so a component or the score itself is wrong.
 */
export type SmartAssignment =
  | { readonly kind: 'as-ruled' }
  | { readonly kind: 'other-assignment'; readonly weights: readonly SmartWeights[] }
  | { readonly kind: 'no-assignment' };

/** Tries all 24 assignments; the reason why not, where a component or the published score is missing. */
export function smartAssignment(
  values: SmartValues,
  published: number | null,
  ruled: SmartWeights = SMART_2021.weights,
): Result<SmartAssignment, ScoreReason> {
  const score = readScore(published);
  if (!score.ok) return score;
  const computed = smartScore(values, ruled);
  if (!computed.ok) return computed;
  if (agrees(computed.value, score.value)) return ok({ kind: 'as-ruled' });
  const weights = assignments(ruled).filter((assigned) => {
    const other = smartScore(values, assigned);
    return other.ok && agrees(other.value, score.value);
  });
  return ok(weights.length === 0 ? { kind: 'no-assignment' } : { kind: 'other-assignment', weights });
}

/** Every way to give the four bobot to the four components, that of the rules first. */
export function assignments(ruled: SmartWeights): readonly SmartWeights[] {
  return orders([ruled.outputAchievement, ruled.efficiencyValue, ruled.consistency, ruled.absorption]).map(
    ([outputAchievement, efficiencyValue, consistency, absorption]) => ({
      outputAchievement,
      efficiencyValue,
      consistency,
      absorption,
    }),
  );
}

type Four = readonly [number, number, number, number];

/** The 24 orders of four numbers, the given one first. */
function orders(four: Four): readonly Four[] {
  const places = [0, 1, 2, 3] as const;
  return places.flatMap((a) =>
    places.flatMap((b) =>
      places.flatMap((c) =>
        places.flatMap((d): readonly Four[] =>
          new Set([a, b, c, d]).size === 4 ? [[four[a], four[b], four[c], four[d]]] : [],
        ),
      ),
    ),
  );
}
