/**
 * The grid of `Tabel Bab III`: A and B find the indicator, then sixteen equal columns that print, each just under a
 * centimetre, then what the add-in says of a
 * sentence, the rows found for each year, and the sentences' IDs. Every table spans a number of the sixteen.
 */
export const FIRST = 2;
export const COUNT = 16;
/** First column that is not printed: the mark beside a sentence that somebody edited. */
export const NOTE = FIRST + COUNT;
export const HELPER = NOTE + 1;
/** Years whose rows a line may need at once. */
export const HELPERS = 8;
/** The ID of the sentence on this row, and what it would say by itself where somebody edited it. */
export const SENTENCE_ID = HELPER + HELPERS;
export const AUTOMATIC = SENTENCE_ID + 1;

/** In characters: 37 pixels, so that sixteen are 15.7 cm. */
const NARROW = 32 / 7;

export const WIDTHS: readonly number[] = [
  9,
  6,
  ...Array.from({ length: COUNT }, () => NARROW),
  30,
  ...Array.from({ length: HELPERS + 2 }, () => 8),
];
