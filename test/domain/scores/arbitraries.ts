import fc from 'fast-check';

/** A score as applications publish it: points with two decimals. */
export const score = fc.integer({ min: 0, max: 10_000 }).map((hundredths) => hundredths / 100);

/** A score, or blank. */
export const scoreCell = fc.option(score, { freq: 4 });
