/**
 * Every name the add-in gives to a part of the workbook. Table names and defined names are a contract with workbooks
 * already in use: they never change once released. Sheet names are only what a new sheet is called; users may rename it.
 */

export const SHEETS = {
  guide: 'Petunjuk',
  identity: 'Identitas Satker',
  agreement: 'Perjanjian Kinerja',
  strategicPlan: 'Target Renstra',
  measurement: 'Pengukuran Kinerja',
  history: 'Riwayat Kinerja',
  analysis: 'Analisis Kinerja',
  budget: 'Realisasi Anggaran',
  scoreInputs: 'Nilai Kinerja Anggaran',
  sentences: 'Kalimat Suntingan',
  quarters: 'e-Performance',
  monthNotes: 'Catatan Bulanan',
  evidence: 'Target Kinerja B01-B12',
  progress: 'e-Monev Bappenas',
  resources: 'SDM dan Aset',
  printed: 'Angka Tercetak',
  acceptance: 'Temuan Diterima',
  calculation: 'Hitungan',
  summary: 'Ikhtisar',
  comparison: 'Perbandingan',
  chapterOne: 'Tabel Bab I',
  report: 'Tabel Bab III',
  scores: 'Kinerja Anggaran',
  other: 'Capaian Kinerja Lainnya',
  charts: 'Grafik',
  contents: 'Daftar Tabel dan Gambar',
  findings: 'Hasil Pengecekan',
  recap: 'Rekap',
  fileNotes: 'Keterangan Berkas',
} as const;
export type SheetKey = keyof typeof SHEETS;

export const INPUT_TABLES = {
  identity: 'tblIdentitas',
  indicators: 'tblTarget',
  strategicTargets: 'tblRenstra',
  measurements: 'tblPengukuran',
  history: 'tblRiwayat',
  analyses: 'tblAnalisis',
  spendingTypes: 'tblBelanja',
  activities: 'tblKegiatan',
  outputs: 'tblOutput',
  scores: 'tblNilaiKinerja',
  sentences: 'tblNarasi',
  quarters: 'tblTriwulan',
  monthNotes: 'tblCatatanBulanan',
  evidence: 'tblTargetKinerja',
  progress: 'tblEmonev',
  resources: 'tblSdmAset',
  printedFigures: 'tblTercetak',
  acceptances: 'tblTerima',
} as const;
export type InputTableKey = keyof typeof INPUT_TABLES;

export const DERIVED_TABLES = {
  indicatorResults: 'tblHitungan',
  budgetResults: 'tblHitunganAnggaran',
  indicatorTexts: 'tblHitunganTeks',
  yearResults: 'tblHitunganTahun',
  scoreResults: 'tblHitunganNilai',
  scoreYears: 'tblHitunganNKA',
} as const;
export type DerivedTableKey = keyof typeof DERIVED_TABLES;

export const TABLES = { ...INPUT_TABLES, ...DERIVED_TABLES } as const;
export type TableKey = keyof typeof TABLES;

/** Defined names of the add-in; `area_*` mark what it may rewrite on a derived sheet. */
export const NAMES = {
  /** The IDs of all indicators; the source of pick lists. */
  indicatorIds: 'lkjip_ID',
  /** Present while a command is writing: the workbook may be half-built. */
  buildMark: 'lkjip_sedang_menulis',
  guideArea: 'lkjip_area_petunjuk',
  summaryArea: 'lkjip_area_ikhtisar',
  comparisonArea: 'lkjip_area_perbandingan',
  chapterOneArea: 'lkjip_area_tabel_bab_i',
  reportArea: 'lkjip_area_tabel_bab_iii',
  scoresArea: 'lkjip_area_kinerja_anggaran',
  otherArea: 'lkjip_area_capaian_lainnya',
  chartsArea: 'lkjip_area_grafik',
  contentsArea: 'lkjip_area_daftar_tabel',
  findingsArea: 'lkjip_area_hasil_pengecekan',
  recapArea: 'lkjip_area_rekap',
  fileNotesArea: 'lkjip_area_keterangan_berkas',
} as const;

/** The namespace of the custom functions, as the manifest declares it. */
export const FUNCTION_NAMESPACE = 'LKJIP';

/** Version of the sheets described in this folder; stored in `tblIdentitas` under the ID `skema`. */
export const SCHEMA_VERSION = 1;

/** Derived sheets that Susun lays out, from the left. */
export const BUILT_SHEETS = [
  'calculation',
  'summary',
  'comparison',
  'chapterOne',
  'report',
  'scores',
  'other',
  'charts',
  'contents',
] as const satisfies readonly SheetKey[];
