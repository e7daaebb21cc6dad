/**
 * The field table of a report: for every record of `report.ts`, which value each field accepts.
 *
 * The mapped types make the compiler refuse a table that lacks a field of its record, has one too many, or accepts a
 * value the record does not hold. The reader of the data format, its documentation test and its messages all follow
 * this table.
 */
import {
  ABSORPTION_BASES,
  ANALYSIS_PARTS,
  DIRECTIONS,
  EFFICIENCY_LIMITS,
  EVIDENCE_STATES,
  LEVELS,
  MONTH_CODES,
  NIL_MARKS,
  NIL_TREATMENTS,
  PERIODS,
  QUARTER_METHODS,
  QUARTERS,
  REALISATION_METHODS,
  SCORE_SYSTEMS,
  RESOURCE_GROUPS,
  SERVICE_DISPLAYS,
  type Analysis,
  type BudgetLine,
  type EvidencePiece,
  type HistoryRecord,
  type Identity,
  type Indicator,
  type Measurement,
  type MonthNote,
  type OutputLine,
  type ProgressReport,
  type QuarterFigure,
  type Report,
  type ScoreRecord,
  type ResourceLine,
  type StrategicTarget,
} from './report';
import { PRINTED_ELEMENTS, type Acceptance, type PrintedFigure } from './review-records';
import {
  cap,
  day,
  dayOfMonth,
  decimals,
  id,
  number,
  numberOrText,
  order,
  rupiah,
  text,
  word,
  year,
  type Field,
} from './report-values';

export type FieldsOf<Row> = { readonly [Name in keyof Row]-?: Field<Row[Name]> };

const IDENTITY: FieldsOf<Identity> = {
  unitName: text,
  unitShortName: text,
  unitCode: text,
  budgetSectionCode: text,
  treasuryOfficeCode: text,
  ministry: text,
  recipient: text,
  year,
  period: word(PERIODS),
  asOf: day,
  letterNumber: text,
  letterDate: day,
  agreementNumber: text,
  agreementDate: day,
  signerTitle: text,
  signerName: text,
  counterpartTitle: text,
  counterpartName: text,
  cap,
  nilTreatment: word(NIL_TREATMENTS),
  serviceDisplay: word(SERVICE_DISPLAYS),
  decimals,
  absorptionBase: word(ABSORPTION_BASES),
  efficiencyLimit: word(EFFICIENCY_LIMITS),
  reportingDay: dayOfMonth,
};

const INDICATOR: FieldsOf<Indicator> = {
  id,
  code: text,
  level: word(LEVELS),
  objective: text,
  name: text,
  unit: text,
  target: number,
  direction: word(DIRECTIONS),
  method: word(REALISATION_METHODS),
  numeratorLabel: text,
  denominatorLabel: text,
  quarterMethod: word(QUARTER_METHODS),
  supportingOutput: text,
  nationalStandard: numberOrText,
  nationalStandardSource: text,
  owner: text,
  note: text,
};

const STRATEGIC_TARGET: FieldsOf<StrategicTarget> = { id, year, target: number };

const MEASUREMENT: FieldsOf<Measurement> = {
  id,
  numerator: number,
  denominator: number,
  direct: number,
  nil: word(NIL_MARKS),
  nilNote: text,
  evidence: text,
  evidenceDate: day,
};

const HISTORY_RECORD: FieldsOf<HistoryRecord> = {
  id,
  year,
  target: number,
  realisation: number,
  nil: word(NIL_MARKS),
};

const ANALYSIS: FieldsOf<Analysis> = { id, part: word(ANALYSIS_PARTS), order, title: text, text };

const BUDGET_LINE: FieldsOf<BudgetLine> = {
  id,
  year,
  code: text,
  name: text,
  initialCeiling: rupiah,
  revisedCeiling: rupiah,
  blocked: rupiah,
  spent: rupiah,
  asOf: day,
  source: text,
};

const OUTPUT_LINE: FieldsOf<OutputLine> = { ...BUDGET_LINE, activityCode: text };

const SCORE_RECORD: FieldsOf<ScoreRecord> = {
  id,
  year,
  system: word(SCORE_SYSTEMS),
  component: text,
  value: number,
  weight: number,
  asOf: day,
  source: text,
};

const QUARTER_FIGURE: FieldsOf<QuarterFigure> = { id, quarter: word(QUARTERS), target: number, realisation: number };

const MONTH_NOTE: FieldsOf<MonthNote> = { id, month: word(MONTH_CODES), note: text, enteredOn: day };

const EVIDENCE_PIECE: FieldsOf<EvidencePiece> = {
  id,
  targetNumber: order,
  targetName: text,
  month: word(MONTH_CODES),
  order,
  required: text,
  state: word(EVIDENCE_STATES),
  letterNumber: text,
  letterDate: day,
  link: text,
  description: text,
};

const PROGRESS_REPORT: FieldsOf<ProgressReport> = {
  id,
  year,
  month: word(MONTH_CODES),
  budgetProgress: number,
  physicalProgress: number,
  note: text,
};

const RESOURCE_LINE: FieldsOf<ResourceLine> = {
  id,
  group: word(RESOURCE_GROUPS),
  name: text,
  people: number,
  value: rupiah,
  asOf: day,
  note: text,
};
const PRINTED_FIGURE: FieldsOf<PrintedFigure> = {
  id,
  place: text,
  element: word(PRINTED_ELEMENTS),
  year,
  value: number,
  sourceLine: order,
};

const ACCEPTANCE: FieldsOf<Acceptance> = { id, sentence: text, reason: text, day };

type ListName = Exclude<keyof Report, 'identity'>;

/** The fields of each part of a report, in the order in which the data format documents them. */
export const REPORT_FIELDS: { readonly identity: FieldsOf<Identity> } & {
  readonly [Name in ListName]: FieldsOf<Report[Name][number]>;
} = {
  identity: IDENTITY,
  indicators: INDICATOR,
  strategicTargets: STRATEGIC_TARGET,
  measurements: MEASUREMENT,
  history: HISTORY_RECORD,
  analyses: ANALYSIS,
  spendingTypes: BUDGET_LINE,
  activities: BUDGET_LINE,
  outputs: OUTPUT_LINE,
  scores: SCORE_RECORD,
  quarters: QUARTER_FIGURE,
  monthNotes: MONTH_NOTE,
  evidence: EVIDENCE_PIECE,
  progress: PROGRESS_REPORT,
  resources: RESOURCE_LINE,
  printedFigures: PRINTED_FIGURE,
  acceptances: ACCEPTANCE,
};
