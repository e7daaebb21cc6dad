/** Columns of the sheet, from A. */
export const C = {
  id: 0,
  row: 1,
  no: 2,
  objective: 3,
  code: 4,
  name: 5,
  unit: 6,
  target: 7,
  realisation: 8,
  achievement: 9,
  status: 10,
  note: 11,
  /** What the chart of capaian draws, beside it; not printed. */
  plottedCode: 12,
  plotted: 13,
} as const;
export const WIDTHS = [9, 6, 5, 32, 12, 44, 11, 17, 17, 12, 17, 28, 8, 8];
/** The last printed column. */
export const LAST = C.note;
/** Rows that other parts of the sheet refer to. */
export interface Rows {
  readonly first: number;
  readonly count: number;
}
