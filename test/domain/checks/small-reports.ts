/** Reports of one or two rows, made of what a case is about. */
import { checkSubject } from '../../../src/domain/checks/subject';
import { NO_FACTS, type WorkbookFacts } from '../../../src/domain/checks/workbook-facts';
import { makeDay } from '../../../src/domain/calendar-day';
import type {
  BudgetLine,
  CalendarDay,
  EvidencePiece,
  HistoryRecord,
  Identity,
  Indicator,
  Measurement,
  MonthNote,
  OutputLine,
  ProgressReport,
  Quarter,
  QuarterFigure,
  Report,
  ResourceGroup,
  ResourceLine,
  Rupiah,
  ScoreRecord,
  ScoreSystem,
  StrategicTarget,
} from '../../../src/domain/report';
import type { PrintedFigure } from '../../../src/domain/review-records';

export const day = (year: number, month: number, dayOfMonth: number): CalendarDay => {
  const made = makeDay({ year, month, day: dayOfMonth });
  if (made === null) throw new Error('No such day.');
  return made;
};

const IDENTITY: Identity = {
  unitName: 'Balai Contoh',
  unitShortName: null,
  unitCode: '000123',
  budgetSectionCode: null,
  treasuryOfficeCode: null,
  ministry: null,
  recipient: null,
  year: 2023,
  period: 'Tahunan',
  asOf: day(2023, 12, 31),
  letterNumber: null,
  letterDate: null,
  agreementNumber: null,
  agreementDate: null,
  signerTitle: null,
  signerName: null,
  counterpartTitle: null,
  counterpartName: null,
  cap: null,
  nilTreatment: null,
  serviceDisplay: null,
  decimals: null,
  absorptionBase: null,
  efficiencyLimit: null,
  reportingDay: null,
};

export const indicator = (id: string, change: Partial<Indicator> = {}): Indicator => ({
  id,
  code: `SK1.${id}`,
  level: 'IKK',
  objective: 'Meningkatnya layanan',
  name: `Persentase layanan ${id}`,
  unit: '%',
  target: 0.8,
  direction: 'tinggi',
  method: 'pecahan',
  numeratorLabel: null,
  denominatorLabel: null,
  quarterMethod: null,
  supportingOutput: null,
  nationalStandard: null,
  nationalStandardSource: null,
  owner: null,
  note: null,
  ...change,
});

export const measurement = (id: string, change: Partial<Measurement> = {}): Measurement => ({
  id,
  numerator: 9,
  denominator: 10,
  direct: null,
  nil: null,
  nilNote: null,
  evidence: null,
  evidenceDate: null,
  ...change,
});

export const history = (id: string, year: number, target: number, realisation: number): HistoryRecord => ({
  id,
  year,
  target,
  realisation,
  nil: null,
});

export const renstra = (id: string, first: number, ...targets: readonly number[]): readonly StrategicTarget[] =>
  targets.map((target, index) => ({ id, year: first + index, target }));

export const line = (id: string, code: string, ceiling: number | null, spent: number | null): OutputLine => ({
  id,
  year: 2023,
  code,
  name: `Baris ${code}`,
  initialCeiling: null,
  revisedCeiling: ceiling as Rupiah | null,
  blocked: null,
  spent: spent as Rupiah | null,
  asOf: day(2023, 12, 31),
  source: null,
  activityCode: null,
});

export const printed = (change: Partial<PrintedFigure>): PrintedFigure => ({
  id: 'A',
  place: 'Tabel 1',
  element: 'capaian',
  year: 2023,
  value: null,
  sourceLine: null,
  ...change,
});

export const score = (system: ScoreSystem, component: string, value: number, year = 2023): ScoreRecord => ({
  id: `${system}-${component}-${year}`.replace(/ /g, ''),
  year,
  system,
  component,
  value,
  weight: null,
  asOf: day(year, 12, 31),
  source: null,
});

/** Quarters in their order, from the first; `null` is a blank. */
export const quarters = (
  id: string,
  realisations: readonly (number | null)[],
  targets: readonly number[] = [],
): readonly QuarterFigure[] =>
  realisations.map((realisation, index) => ({
    id,
    quarter: `TW${index + 1}` as Quarter,
    target: targets[index] ?? null,
    realisation,
  }));

export const piece = (id: string, change: Partial<EvidencePiece>): EvidencePiece => ({
  id,
  targetNumber: 1,
  targetName: null,
  month: 'B02',
  order: null,
  required: 'Laporan kegiatan',
  state: 'Ada',
  letterNumber: null,
  letterDate: null,
  link: null,
  description: null,
  ...change,
});

export const resource = (id: string, group: ResourceGroup, name: string, amount: number | null): ResourceLine => ({
  id,
  group,
  name,
  people: group === 'aset tetap' ? null : amount,
  value: group === 'aset tetap' ? (amount as Rupiah | null) : null,
  asOf: day(2023, 12, 31),
  note: null,
});

export interface Parts {
  readonly identity?: Partial<Identity>;
  readonly indicators?: readonly Indicator[];
  readonly measurements?: readonly Measurement[];
  readonly strategicTargets?: readonly StrategicTarget[];
  readonly history?: readonly HistoryRecord[];
  readonly spendingTypes?: readonly BudgetLine[];
  readonly activities?: readonly BudgetLine[];
  readonly outputs?: readonly OutputLine[];
  readonly scores?: readonly ScoreRecord[];
  readonly printedFigures?: readonly PrintedFigure[];
  readonly quarters?: readonly QuarterFigure[];
  readonly monthNotes?: readonly MonthNote[];
  readonly evidence?: readonly EvidencePiece[];
  readonly progress?: readonly ProgressReport[];
  readonly resources?: readonly ResourceLine[];
}

/** One indicator with 9 of 10 against 80%, unless the case says otherwise. */
export const report = ({ identity, ...parts }: Parts = {}): Report => ({
  identity: { ...IDENTITY, ...identity },
  indicators: [indicator('A')],
  measurements: [measurement('A')],
  strategicTargets: [],
  history: [],
  analyses: [],
  spendingTypes: [],
  activities: [],
  outputs: [],
  scores: [],
  quarters: [],
  monthNotes: [],
  evidence: [],
  progress: [],
  resources: [],
  printedFigures: [],
  acceptances: [],
  ...parts,
});

export const subject = (parts: Parts, facts: Partial<WorkbookFacts> = {}) =>
  checkSubject(report(parts), { ...NO_FACTS, ...facts });

export interface Case {
  readonly check: string;
  readonly says: string;
  readonly parts?: Parts;
  readonly facts?: Partial<WorkbookFacts>;
  /** `severity: sentence` of each finding, in order; none: the check is rightly silent. */
  readonly finds: readonly string[];
  /** `details` of each of them. */
  readonly leads?: readonly string[];
}
