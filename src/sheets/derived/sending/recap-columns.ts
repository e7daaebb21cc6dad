/**
 * The columns of `Rekap`. They are the same for every satker and stay in this order, so that the rows of twenty copies can
 * be stacked by copy and paste.
 */

/** One row an indicator. */
export const I = {
  unitCode: 0,
  code: 1,
  name: 2,
  unit: 3,
  target: 4,
  numerator: 5,
  denominator: 6,
  realisation: 7,
  achievement: 8,
  status: 9,
  lastYear: 10,
  obstacles: 11,
  followUp: 12,
  support: 13,
  evidence: 14,
  note: 15,
  /** Not for stacking: by these the formulas find the row. */
  id: 16,
  row: 17,
} as const;

/** What people type there stays when `Rekap` is written again. */
export const FREE_COLUMNS: ReadonlySet<number> = new Set([I.support, I.note]);

export const INDICATOR_HEADERS = [
  'Kode satker',
  'Kode',
  'Indikator',
  'Satuan',
  'Target',
  'Pembilang',
  'Penyebut',
  'Realisasi',
  'Capaian',
  'Status',
  'Realisasi tahun lalu',
  'Kendala',
  'Tindak lanjut',
  'Dukungan yang diminta',
  'Data dukung',
  'Catatan Kanwil',
  'ID',
  'Baris',
] as const;

export const RECAP_WIDTHS = [12, 14, 34, 12, 17, 17, 13, 17, 12, 15, 15, 34, 34, 24, 30, 30, 14, 13];

/** Rows from the top: title, satker and year, what may be typed, then the satker, then its indicators. */
export const SATKER_HEAD = 4;
export const SATKER_ROW = SATKER_HEAD + 1;
export const INDICATOR_HEAD = SATKER_ROW + 2;
export const FIRST_INDICATOR = INDICATOR_HEAD + 1;
