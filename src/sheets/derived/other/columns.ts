/**
 * The grid of `Capaian Kinerja Lainnya`: number, name and unit, then twelve columns, which are the months or three figures
 * of four quarters, then three for the whole year. A and B find the row in the input tables, and the last column
 * holds the unit for number formats; these do not print.
 */
export const C = {
  id: 0,
  row: 1,
  no: 2,
  name: 3,
  unit: 4,
  months: 5,
  due: 17,
  filled: 18,
  share: 19,
  unitWord: 20,
} as const;
export const MONTHS = 12;
const MONTH_WIDTH = 9;
export const WIDTHS: readonly number[] = [
  8,
  6,
  5,
  42,
  12,
  ...Array.from({ length: MONTHS }, () => MONTH_WIDTH),
  10,
  10,
  10,
  8,
];
export const LAST = C.share;
