import {
  achievement,
  achievementStatus,
  countedRealisation,
  STATUSES,
  type Achievement,
  type Status,
} from './achievement';
import { filled, type Figure, type MissingReason } from './figure';
import { realisation } from './realisation';
import type { Direction, HistoryRecord, Indicator, Measurement, NilMark, NilTreatment } from './report';
import type { Result } from './result';
import type { ReportSettings } from './settings';

/** What a row shows for x/0 without a nihil mark, where the functions answer #DIV/0! and STATUS is not asked. */
export const ZERO_DENOMINATOR = 'Penyebut nol';

/** The status of a row: what STATUS answers, or the name of a denominator that is zero. */
export const ROW_STATUSES = [...STATUSES, ZERO_DENOMINATOR] as const;
export type RowStatus = Status | typeof ZERO_DENOMINATOR;

/** Everything that a table says about one indicator in one year. */
export interface IndicatorResult {
  readonly target: number | null;
  /** As it counts: for nihil "target" it is the target. */
  readonly realisation: Figure;
  readonly achievement: Result<Achievement, MissingReason>;
  readonly status: RowStatus;
  /** Why there is no capaian; `null` where there is one. */
  readonly reason: MissingReason | null;
  /** The treatment that applied; `null` where the row is not marked nihil. */
  readonly nil: NilTreatment | null;
}

/** What the settings of a report add to a row. */
export type ResultSettings = Pick<ReportSettings, 'cap' | 'nilTreatment'>;

/** The result of the reporting year. Commands and checks use this and nothing else; an absent row is a blank one. */
export function indicatorResult(
  indicator: Pick<Indicator, 'target' | 'direction' | 'method'>,
  measurement: Pick<Measurement, 'numerator' | 'denominator' | 'direct' | 'nil'> | undefined,
  settings: ResultSettings,
): IndicatorResult {
  const row = measurement ?? { numerator: null, denominator: null, direct: null, nil: null };
  const { target, direction, method } = indicator;
  return result({ target, direction, realisation: realisation(method, row), nil: row.nil }, settings);
}

/** The result of an earlier year from the figures reported then, with the indicator's present direction. */
export function historyResult(
  indicator: Pick<Indicator, 'direction'>,
  record: Pick<HistoryRecord, 'target' | 'realisation' | 'nil'>,
  settings: ResultSettings,
): IndicatorResult {
  const { target, nil } = record;
  return result({ target, direction: indicator.direction, realisation: filled(record.realisation), nil }, settings);
}

/** The mark on a row as a treatment: `ya` takes the one chosen for the whole report. */
export function nilTreatmentOf(
  mark: NilMark | null,
  settings: Pick<ReportSettings, 'nilTreatment'>,
): NilTreatment | null {
  return mark === 'ya' ? settings.nilTreatment : mark;
}

interface Row {
  readonly target: number | null;
  readonly direction: Direction | null;
  readonly realisation: Figure;
  readonly nil: NilMark | null;
}

function result(row: Row, settings: ResultSettings): IndicatorResult {
  const nil = nilTreatmentOf(row.nil, settings);
  const input = { ...row, nil, cap: settings.cap };
  const achieved = achievement(input);
  const reason = achieved.ok ? null : achieved.error;
  return {
    target: row.target,
    realisation: countedRealisation(input),
    achievement: achieved,
    status: reason === 'denominator-zero' ? ZERO_DENOMINATOR : achievementStatus(input),
    reason,
    nil,
  };
}
