/**
 * The grid of `Tabel Bab III`: A and B find the indicator, then sixteen equal columns that print, each just under a
 * centimetre, then the rows found for each year. Every table spans a number of the sixteen.
 */
export const FIRST = 2;
export const COUNT = 16;
/** First column that is not printed. */
export const HELPER = FIRST + COUNT;
/** Years whose rows a line may need at once. */
export const HELPERS = 8;

/** In characters: 37 pixels, so that sixteen are 15.7 cm. */
const NARROW = 32 / 7;

export const WIDTHS: readonly number[] = [
  9,
  6,
  ...Array.from({ length: COUNT }, () => NARROW),
  ...Array.from({ length: HELPERS }, () => 8),
];
