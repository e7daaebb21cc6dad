/** Generators for property tests: the figures people enter, and every double there is. */
import fc from 'fast-check';
import type { AchievementInput } from '../../src/domain/achievement';
import type { Figure } from '../../src/domain/figure';
import { DIRECTIONS, NIL_TREATMENTS, type Rupiah } from '../../src/domain/report';
import { err, ok } from '../../src/domain/result';

/** Any double at all, also NaN and the infinities. */
export const anyDouble = fc.double();

/** A cell of numbers: blank, an everyday figure, or any double. */
export const anyCell = fc.oneof(
  fc.constant(null),
  fc.constantFrom(0, 1, -1, 0.8, 89),
  fc.integer({ min: 0, max: 100_000 }),
  anyDouble,
);

export const count = fc.integer({ min: 0, max: 1_000_000 });

/** A number that a cell can hold as it was typed: at most 15 significant digits, small or large. */
export const typedNumber = fc
  .tuple(fc.bigInt({ min: -999_999_999_999_999n, max: 999_999_999_999_999n }), fc.integer({ min: -18, max: 6 }))
  .map(([digits, exponent]) => Number(`${digits}e${exponent}`))
  .map((value) => (value === 0 ? 0 : value));

/** A percentage typed with up to four decimals, as a fraction above zero. */
export const typedPercent = fc.integer({ min: 1, max: 3_000_000 }).map((parts) => Number(`${parts}e-6`));

export const rupiah = fc.maxSafeInteger().map((value) => (value === 0 ? 0 : value) as Rupiah);

/** An amount a satker could have. */
export const budgetAmount = fc.integer({ min: 0, max: 2_000_000_000 }).map((value) => value as Rupiah);

export const anyFigure: fc.Arbitrary<Figure> = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => ok(value)),
  fc.constantFrom(err('not-filled' as const), err('denominator-zero' as const)),
);

export const anyAchievementInput: fc.Arbitrary<AchievementInput> = fc.record({
  target: anyCell,
  realisation: fc.oneof(
    anyFigure,
    anyDouble.filter(Number.isFinite).map((value) => ok(value)),
  ),
  direction: fc.option(fc.constantFrom(...DIRECTIONS)),
  nil: fc.option(fc.constantFrom(...NIL_TREATMENTS)),
  cap: fc.option(fc.double({ min: 0.01, max: 10, noNaN: true })),
});
