/**
 * What a report is: the records behind every table of an LKjIP.
 *
 * One field name serves the JSON data format, the logical columns of the worksheets and the rules, so a fact has one
 * spelling everywhere. Words that a user picks from a list (`tinggi`, `pecahan`, `target`) are stored as they stand in
 * the cell. `null` is a blank: nobody has filled it in; it never means zero.
 *
 * Percentages are fractions (0.8 is 80%), money is whole rupiah, days are ISO calendar days (`2023-12-31`).
 */
import type { Acceptance, PrintedFigure } from './review-records';
import type { CalendarDay, Rupiah } from './scalars';

export type { CalendarDay, Rupiah } from './scalars';

/** IKU: Sasaran Strategis; IKP: Sasaran Program; IKK: Sasaran Kegiatan. */
export const LEVELS = ['IKU', 'IKP', 'IKK'] as const;
export type Level = (typeof LEVELS)[number];

/** Which way is good, and how capaian is computed: R/T, (2T-R)/T, T/R. */
export const DIRECTIONS = ['tinggi', 'rendah', 'rendah rasio'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** How realisasi comes about: pembilang/penyebut, (awal-akhir)/awal, or entered as it is. */
export const REALISATION_METHODS = ['pecahan', 'penurunan', 'langsung'] as const;
export type RealisationMethod = (typeof REALISATION_METHODS)[number];

/** What becomes of an indicator without a single case: realisasi set to the target, or left out. */
export const NIL_TREATMENTS = ['target', 'tidak dinilai'] as const;
export type NilTreatment = (typeof NIL_TREATMENTS)[number];

/** The mark on a row: a treatment of its own, or `ya` for the one chosen for the whole report. */
export const NIL_MARKS = ['ya', ...NIL_TREATMENTS] as const;
export type NilMark = (typeof NIL_MARKS)[number];

/** How quarterly figures make up the year. */
export const QUARTER_METHODS = ['penjumlahan', 'kumulatif', 'posisi akhir'] as const;
export type QuarterMethod = (typeof QUARTER_METHODS)[number];

export const PERIODS = ['Semester I', 'Tahunan'] as const;
export type Period = (typeof PERIODS)[number];

/** How capaian of Layanan, Unit and the like is shown. */
export const SERVICE_DISPLAYS = ['angka', 'kata'] as const;
export type ServiceDisplay = (typeof SERVICE_DISPLAYS)[number];

export const ANALYSIS_PARTS = ['penyebab', 'alternatif solusi', 'program penunjang'] as const;
export type AnalysisPart = (typeof ANALYSIS_PARTS)[number];

/** What serapan is computed on: the last revision, or what of it may be spent (less blokir). */
export const ABSORPTION_BASES = ['pagu revisi', 'pagu efektif'] as const;
export type AbsorptionBase = (typeof ABSORPTION_BASES)[number];

/** Whether capaian counts for 100% at most in the analysis of efficiency. */
export const EFFICIENCY_LIMITS = ['dibatasi 100%', 'tanpa batas'] as const;
export type EfficiencyLimit = (typeof EFFICIENCY_LIMITS)[number];

/** The budget performance scores; `Perencanaan` takes the place of SMART from 2024. */
export const SCORE_SYSTEMS = ['SMART', 'Perencanaan', 'IKPA', 'NKA'] as const;
export type ScoreSystem = (typeof SCORE_SYSTEMS)[number];

/** Months as Target Kinerja numbers them: B01 is January. */
// prettier-ignore
export const MONTH_CODES = ['B01', 'B02', 'B03', 'B04', 'B05', 'B06', 'B07', 'B08', 'B09', 'B10', 'B11', 'B12'] as const;
export type MonthCode = (typeof MONTH_CODES)[number];

export const QUARTERS = ['TW1', 'TW2', 'TW3', 'TW4'] as const;
export type Quarter = (typeof QUARTERS)[number];

/** What became of a piece of evidence. `Idem` repeats an earlier month. */
export const EVIDENCE_STATES = [
  'Ada',
  'Sebagian',
  'Idem',
  'Tidak dilaksanakan',
  'Bukan kewenangan satker',
  'Dijadwalkan ulang',
  'Belum',
  'Tidak dipersyaratkan',
] as const;
export type EvidenceState = (typeof EVIDENCE_STATES)[number];

/** What Bab I tells of the office: its duties in words, and in figures its staff and its fixed assets. */
export const RESOURCE_GROUPS = ['tugas', 'fungsi', 'uraian tugas', 'jabatan', 'pendidikan', 'aset tetap'] as const;
export type ResourceGroup = (typeof RESOURCE_GROUPS)[number];

/** The satker, its period and papers, and the settings of the report. */
export interface Identity {
  readonly unitName: string | null;
  readonly unitShortName: string | null;
  readonly unitCode: string | null;
  /** Kode bagian anggaran. */
  readonly budgetSectionCode: string | null;
  readonly treasuryOfficeCode: string | null;
  readonly ministry: string | null;
  /** Who receives the report: a Kanwil, or another office. */
  readonly recipient: string | null;
  readonly year: number | null;
  readonly period: Period | null;
  /** Keadaan per tanggal. */
  readonly asOf: CalendarDay | null;
  readonly letterNumber: string | null;
  readonly letterDate: CalendarDay | null;
  readonly agreementNumber: string | null;
  readonly agreementDate: CalendarDay | null;
  readonly signerTitle: string | null;
  readonly signerName: string | null;
  readonly counterpartTitle: string | null;
  readonly counterpartName: string | null;
  /** Batas capaian as a fraction (1.2 = 120%); blank: none. */
  readonly cap: number | null;
  readonly nilTreatment: NilTreatment | null;
  readonly serviceDisplay: ServiceDisplay | null;
  /** Decimals shown for percentages, 0 to 2. */
  readonly decimals: number | null;
  readonly absorptionBase: AbsorptionBase | null;
  readonly efficiencyLimit: EfficiencyLimit | null;
  /** Day of the following month until which a month or quarter is reported, 1 to 28; blank: the 10th. */
  readonly reportingDay: number | null;
}

/** One row of the Perjanjian Kinerja. */
export interface Indicator {
  readonly id: string;
  readonly code: string | null;
  readonly level: Level | null;
  readonly objective: string | null;
  readonly name: string | null;
  readonly unit: string | null;
  readonly target: number | null;
  readonly direction: Direction | null;
  readonly method: RealisationMethod | null;
  readonly numeratorLabel: string | null;
  readonly denominatorLabel: string | null;
  readonly quarterMethod: QuarterMethod | null;
  /** Code of the budget output that supports the indicator. */
  readonly supportingOutput: string | null;
  /** A figure in the indicator's unit, or words ("tidak ada", "NA"). */
  readonly nationalStandard: number | string | null;
  readonly nationalStandardSource: string | null;
  readonly owner: string | null;
  readonly note: string | null;
}

/** Renstra target of one indicator in one year. */
export interface StrategicTarget {
  readonly id: string;
  readonly year: number | null;
  readonly target: number | null;
}

/** What was measured this year for one indicator. */
export interface Measurement {
  readonly id: string;
  /** Pembilang; for `penurunan` the figure at the end (akhir). */
  readonly numerator: number | null;
  /** Penyebut; for `penurunan` the figure at the start (awal). */
  readonly denominator: number | null;
  /** Realisasi entered as it is. */
  readonly direct: number | null;
  readonly nil: NilMark | null;
  readonly nilNote: string | null;
  readonly evidence: string | null;
  readonly evidenceDate: CalendarDay | null;
}

/** Target and realisasi of one indicator in an earlier year, as reported then. */
export interface HistoryRecord {
  readonly id: string;
  readonly year: number | null;
  readonly target: number | null;
  readonly realisation: number | null;
  readonly nil: NilMark | null;
}

/** One paragraph of analysis; an indicator may have several of each part. */
export interface Analysis {
  readonly id: string;
  readonly part: AnalysisPart | null;
  readonly order: number | null;
  readonly title: string | null;
  readonly text: string | null;
}

/** What every budget line holds, whichever way the budget is cut. */
export interface BudgetLine {
  readonly id: string;
  readonly year: number | null;
  /** 51, 52, 53, 57 for jenis belanja; the kegiatan or output code otherwise. */
  readonly code: string | null;
  readonly name: string | null;
  /** Pagu awal. */
  readonly initialCeiling: Rupiah | null;
  /** Pagu revisi terakhir. */
  readonly revisedCeiling: Rupiah | null;
  /** Blokir: the part of the ceiling that may not be spent. */
  readonly blocked: Rupiah | null;
  readonly spent: Rupiah | null;
  readonly asOf: CalendarDay | null;
  readonly source: string | null;
}

/** An output (KRO/RO) belongs to a kegiatan. */
export interface OutputLine extends BudgetLine {
  readonly activityCode: string | null;
}

/** One figure of a budget performance score as published: a component, or the final score of a year. */
export interface ScoreRecord {
  readonly id: string;
  readonly year: number | null;
  readonly system: ScoreSystem | null;
  /** As the rules of the year call it, or `Nilai akhir` for the published score itself. */
  readonly component: string | null;
  /** Points, 0 to 100. */
  readonly value: number | null;
  /** Bobot in points where it is not that of the rules. */
  readonly weight: number | null;
  readonly asOf: CalendarDay | null;
  readonly source: string | null;
}

/** Target and realisasi of one indicator in one quarter, as entered in e-Performance. */
export interface QuarterFigure {
  readonly id: string;
  readonly quarter: Quarter | null;
  readonly target: number | null;
  readonly realisation: number | null;
}

/** What e-Performance was told of one indicator in one month. */
export interface MonthNote {
  readonly id: string;
  readonly month: MonthCode | null;
  readonly note: string | null;
  readonly enteredOn: CalendarDay | null;
}

/** One piece of evidence that a Target Kinerja asks for in one month; a month may ask for several. */
export interface EvidencePiece {
  readonly id: string;
  readonly targetNumber: number | null;
  /** Stands with one piece of the target at least. */
  readonly targetName: string | null;
  readonly month: MonthCode | null;
  /** 1, 2, 3 within the month. */
  readonly order: number | null;
  readonly required: string | null;
  readonly state: EvidenceState | null;
  readonly letterNumber: string | null;
  readonly letterDate: CalendarDay | null;
  readonly link: string | null;
  /** What was done, or the reason why it was not. */
  readonly description: string | null;
}

/** One month's report to e-Monev Bappenas; shares as fractions. */
export interface ProgressReport {
  readonly id: string;
  readonly year: number | null;
  readonly month: MonthCode | null;
  readonly budgetProgress: number | null;
  readonly physicalProgress: number | null;
  readonly note: string | null;
}

/** A duty in words, a number of staff, or the value of a kind of fixed asset; no person by name. */
export interface ResourceLine {
  readonly id: string;
  readonly group: ResourceGroup | null;
  /** The duty itself, or the position, education or kind of asset that the line is about. */
  readonly name: string | null;
  readonly people: number | null;
  /** Negative for what has been written off. */
  readonly value: Rupiah | null;
  readonly asOf: CalendarDay | null;
  /** In a line of `uraian tugas` what that position does. */
  readonly note: string | null;
}

/** A whole report: what the workbook holds, and what the JSON data format says. */
export interface Report {
  readonly identity: Identity;
  readonly indicators: readonly Indicator[];
  readonly strategicTargets: readonly StrategicTarget[];
  readonly measurements: readonly Measurement[];
  readonly history: readonly HistoryRecord[];
  readonly analyses: readonly Analysis[];
  readonly spendingTypes: readonly BudgetLine[];
  readonly activities: readonly BudgetLine[];
  readonly outputs: readonly OutputLine[];
  readonly scores: readonly ScoreRecord[];
  readonly quarters: readonly QuarterFigure[];
  readonly monthNotes: readonly MonthNote[];
  readonly evidence: readonly EvidencePiece[];
  readonly progress: readonly ProgressReport[];
  readonly resources: readonly ResourceLine[];
  readonly printedFigures: readonly PrintedFigure[];
  readonly acceptances: readonly Acceptance[];
}
