/**
 * How far two figures may lie apart and still be the same one.
 *
 * A double carries about 16 digits; a figure here is the result of at most a few operations, which leaves noise near
 * 1e-15. The smallest true difference is one case among some hundred million (1e-8) or one rupiah in a budget of
 * hundreds of billions (1e-11). 1e-12 lies between the two, so noise never turns a status and a true shortfall always
 * shows.
 */
export const TOLERANCE = 1e-12;

/** -1, 0 or 1. Whole numbers compare exactly; others within `TOLERANCE` of the larger one (absolute below 1). */
export function compareFigures(a: number, b: number): -1 | 0 | 1 {
  if (a === b) return 0;
  const exact = Number.isSafeInteger(a) && Number.isSafeInteger(b);
  const scale = Math.max(1, Math.abs(a), Math.abs(b));
  if (!exact && Number.isFinite(scale) && Math.abs(a - b) <= TOLERANCE * scale) return 0;
  return a < b ? -1 : 1;
}

/** Whether a capaian stands for "target reached": 100% or more, float noise aside. */
export function isReached(achievement: number): boolean {
  return compareFigures(achievement, 1) >= 0;
}
