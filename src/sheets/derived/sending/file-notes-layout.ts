/**
 * How `Keterangan Berkas` is laid out, for who writes it and for who reads it back.
 *
 * Facts stand in rows: label in column A, value in column B. Below the line {@link SENT_TITLE} come the inputs as they were
 * sent, one block a table without a blank row in between: every row has the table's name in column A; the first row of a
 * block has the headers of the table's input columns (as first released, whatever users call them) from column B on, each
 * further row one row of the table in its order. Figures are numbers, days are ISO texts (`2023-12-31`), a typed formula is
 * its en-US text with `=`, a blank is an empty cell. Everything on the sheet is a constant.
 */

export const FACTS = {
  unitName: 'Satuan kerja',
  unitCode: 'Kode satker',
  year: 'Tahun laporan',
  period: 'Periode',
  asOf: 'Keadaan per tanggal',
  fileName: 'Nama berkas',
  version: 'Versi salinan',
  sentAt: 'Salinan dibuat',
  addInVersion: 'Versi add-in LKjIP',
  state: 'Keadaan salinan',
  smallCounts: 'Jumlah kecil dalam kalimat',
} as const;
export type Fact = keyof typeof FACTS;

export const LABEL = 0;
export const VALUE = 1;

export const SENT_TITLE = 'Isian yang Dikirim';
