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
  LEVELS,
  NIL_MARKS,
  NIL_TREATMENTS,
  PERIODS,
  QUARTER_METHODS,
  REALISATION_METHODS,
  SCORE_SYSTEMS,
  SERVICE_DISPLAYS,
  type Analysis,
  type BudgetLine,
  type HistoryRecord,
  type Identity,
  type Indicator,
  type Measurement,
  type OutputLine,
  type Report,
  type ScoreRecord,
  type StrategicTarget,
} from './report';
import {
  cap,
  day,
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
};
