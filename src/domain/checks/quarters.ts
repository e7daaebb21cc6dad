import { compareDays } from '../calendar-day';
import { quarterEnd, reportingDay } from '../month';
import { DEFAULT_QUARTER_METHOD, yearFromQuarters } from '../quarterly';
import { QUARTER_METHODS, QUARTERS, type Quarter, type QuarterFigure, type QuarterMethod } from '../report';
import { valueOrNull } from '../result';
import { isPercentUnit } from '../unit';
import type { Check } from './check';
import { periodDue } from './due';
import type { FindingPlace, Observation } from './finding';
import { objectiveGroup } from './groups';
import { foldId, type CheckSubject, type IndicatorCase, type Objective } from './subject';
import { clauses as joined, listed, realised, target as shown } from './wording';

/** What one indicator's quarters say, as a clause of the sentence of its sasaran. */
interface Clause {
  readonly one: IndicatorCase;
  readonly words: string;
  readonly place: FindingPlace;
  readonly figures: readonly (string | number | null)[];
}

/** Quarters make up the year in one of three ways; what they make must be the year's own figure. */
export const quarters: Check = {
  id: 'quarters',
  title: 'Triwulan e-Performance',
  rule: 'Realisasi triwulan menurut cara hitungnya (penjumlahan, kumulatif, posisi akhir) sama dengan realisasi tahun, dan target triwulan dengan target Perjanjian Kinerja.',
  source: 'e-Performance (per triwulan, paling lambat tanggal 10 bulan berikutnya, dapat diubah di Identitas Satker)',
  severities: ['salah', 'perlu-konfirmasi'],
  find: (subject) =>
    subject.objectives.flatMap((objective) => [
      ...observed(
        'salah',
        objective,
        objective.cases.flatMap((one) => realisationDiffers(subject, one)),
      ),
      ...observed(
        'perlu-konfirmasi',
        objective,
        objective.cases.flatMap((one) => questions(subject, one)),
      ),
    ]),
};

function observed(severity: Observation['severity'], objective: Objective, clauses: readonly Clause[]): Observation[] {
  const [first, ...others] = clauses;
  if (first === undefined) return [];
  return [
    {
      severity,
      sentence: `${joined(clauses.map(({ words }) => words))}.`,
      group: objectiveGroup(
        objective,
        clauses.map(({ one }) => one),
      ),
      places: [first.place, ...others.map(({ place }) => place)],
      figures: clauses.flatMap(({ one, figures }) => [one.indicator.id, ...figures]),
    },
  ];
}

const rowsOf = ({ report }: CheckSubject, { indicator }: IndicatorCase): readonly QuarterFigure[] =>
  report.quarters.filter((row) => foldId(row.id) === foldId(indicator.id));

/** Quarters of the period; a report on Semester I ends with the second. */
const quartersOf = ({ report }: CheckSubject): readonly Quarter[] =>
  report.identity.period === 'Semester I' ? QUARTERS.slice(0, 2) : QUARTERS;

const placeOf = (id: string, quarter: Quarter, column: 'target' | 'realisation'): FindingPlace => ({
  table: 'quarters',
  column,
  row: { id, quarter },
});

/** A sum needs every quarter; a position or a running total needs the last one. */
function complete(
  rows: readonly QuarterFigure[],
  own: readonly Quarter[],
  method: QuarterMethod,
  part: 'target' | 'realisation',
): boolean {
  const filled = (quarter: Quarter): boolean => rows.some((row) => row.quarter === quarter && row[part] !== null);
  const last = own.at(-1);
  return method === 'penjumlahan' ? own.every(filled) : last !== undefined && filled(last);
}

/** Two decimals are shown; less than half of the last one is no difference. */
const differs = (a: number, b: number, unit: string | null): boolean =>
  Math.abs(a - b) > (isPercentUnit(unit) ? 0.00005 : 0.005);

function realisationDiffers(subject: CheckSubject, one: IndicatorCase): Clause[] {
  const { indicator, result, label, measurement } = one;
  const own = quartersOf(subject);
  const rows = rowsOf(subject, one).filter(({ quarter }) => quarter !== null && own.includes(quarter));
  const method = indicator.quarterMethod ?? DEFAULT_QUARTER_METHOD;
  const year = valueOrNull(result.realisation);
  const last = own.at(-1);
  if (year === null || last === undefined || measurement?.nil != null || !periodDue(subject.report.identity)) return [];
  if (!complete(rows, own, method, 'realisation')) return [];
  const made = yearFromQuarters(rows, 'realisation', method);
  if (made === null || !differs(made, year, indicator.unit)) return [];
  const fits = QUARTER_METHODS.find((other) => {
    const value = other === method ? null : yearFromQuarters(rows, 'realisation', other);
    return value !== null && !differs(value, year, indicator.unit);
  });
  const hint = fits === undefined ? '' : ` (dengan cara ${fits} cocok)`;
  return [
    {
      one,
      words: `${label}: realisasi triwulan (${method}) ${realised(made, indicator.unit)}, realisasi tahun ${realised(year, indicator.unit)}${hint}`,
      place: placeOf(indicator.id, last, 'realisation'),
      figures: [method, made, year],
    },
  ];
}

function questions(subject: CheckSubject, one: IndicatorCase): Clause[] {
  const { indicator, label } = one;
  const rows = rowsOf(subject, one);
  if (rows.length === 0) return [];
  const method = indicator.quarterMethod ?? DEFAULT_QUARTER_METHOD;
  const clauses: Clause[] = [];
  const blank = blankQuarters(subject, rows);
  const [first] = blank;
  if (first !== undefined) {
    clauses.push({
      one,
      words: `${label}: realisasi ${listed(blank)} belum diisi`,
      place: placeOf(indicator.id, first, 'realisation'),
      figures: blank,
    });
  }
  const agreed = indicator.target;
  const made = complete(rows, QUARTERS, method, 'target') ? yearFromQuarters(rows, 'target', method) : null;
  if (agreed !== null && made !== null && differs(made, agreed, indicator.unit)) {
    clauses.push({
      one,
      words: `${label}: target triwulan (${method}) ${shown(made, indicator.unit)}, target Perjanjian Kinerja ${shown(agreed, indicator.unit)}`,
      place: placeOf(indicator.id, 'TW4', 'target'),
      figures: [method, made, agreed],
    });
  }
  if (method === 'kumulatif') clauses.push(...falling(one, rows));
  return clauses;
}

/** Quarters whose last day of reporting has passed, of an indicator that is reported by quarter. */
function blankQuarters(
  { report: { identity }, settings }: CheckSubject,
  rows: readonly QuarterFigure[],
): readonly Quarter[] {
  const { year, asOf } = identity;
  if (year === null || asOf === null) return [];
  return QUARTERS.filter((quarter) => {
    const closes = reportingDay(year, quarterEnd(quarter), settings.reportingDay);
    const row = rows.find((one) => one.quarter === quarter);
    return closes !== null && compareDays(closes, asOf) <= 0 && row?.realisation == null;
  });
}

/** A running total cannot fall. */
function falling(one: IndicatorCase, rows: readonly QuarterFigure[]): Clause[] {
  const { indicator, label } = one;
  const filled = QUARTERS.flatMap((quarter) => {
    const value = rows.find((row) => row.quarter === quarter)?.realisation ?? null;
    return value === null ? [] : [{ quarter, value }];
  });
  return filled.flatMap(({ quarter, value }, index): Clause[] => {
    const before = filled[index - 1];
    if (before === undefined || before.value <= value) return [];
    const words = `${label}: realisasi kumulatif ${quarter} ${realised(value, indicator.unit)} lebih kecil dari ${before.quarter} ${realised(before.value, indicator.unit)}`;
    return [
      { one, words, place: placeOf(indicator.id, quarter, 'realisation'), figures: [quarter, value, before.value] },
    ];
  });
}
