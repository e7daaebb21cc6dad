/** Columns of `Kinerja Anggaran`: A and B find the row, then what is printed, then what the chart is drawn from. */
const FIRST = 5;
const FIGURES = 14;

export const C = {
  no: 2,
  year: 3,
  system: 4,
  first: FIRST,
  note: FIRST + FIGURES,
  smart: FIRST + FIGURES + 1,
  planning: FIRST + FIGURES + 2,
  plottedIkpa: FIRST + FIGURES + 3,
} as const;

const POINTS = 9;
const WORDS = 11;

export const WIDTHS: readonly number[] = [
  14,
  6,
  5,
  8,
  18,
  ...[POINTS, POINTS, POINTS, WORDS],
  ...[POINTS, POINTS, POINTS, WORDS, WORDS],
  ...[POINTS, POINTS, POINTS, WORDS, WORDS],
  26,
  ...[8, 8, 8],
];

export const PRINTED = { column: C.no, columns: C.note - C.no + 1 };
