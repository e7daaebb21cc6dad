/** One quarter of e-Performance as text, for pasting into the application or a message. */
import { achievement } from './achievement';
import { formatDay, monthName } from './calendar-day';
import { filled } from './figure';
import { monthNumber, monthsOf, quarterEnd, reportingDay } from './month';
import { formatPercent } from './number-text';
import { DEFAULT_QUARTER_METHOD } from './quarterly';
import type { Indicator, MonthNote, Quarter, QuarterFigure } from './report';
import type { DisplayDecimals } from './rounding';
import { formatInUnit } from './unit';

export type QuarterIndicator = Pick<Indicator, 'id' | 'code' | 'name' | 'unit' | 'direction' | 'quarterMethod'>;

export interface QuarterReport {
  readonly year: number | null;
  readonly decimals: DisplayDecimals;
  /** Day of the next month until which a quarter is reported. */
  readonly reportingDay: number;
  readonly indicators: readonly QuarterIndicator[];
  readonly quarters: readonly QuarterFigure[];
  readonly monthNotes: readonly MonthNote[];
}

/** Indicators that have figures or notes in the quarter, in the order of the agreement; `null` where none has. */
export function quarterText(report: QuarterReport, quarter: Quarter): string | null {
  const blocks = report.indicators.flatMap((indicator) => indicatorBlock(report, indicator, quarter) ?? []);
  return blocks.length === 0 ? null : [heading(report, quarter), ...blocks].join('\n\n');
}

function heading({ year, reportingDay: day }: QuarterReport, quarter: Quarter): string {
  const due = year === null ? null : reportingDay(year, quarterEnd(quarter), day);
  return `e-Performance ${quarter}${year === null ? '' : ` ${year}`}${due === null ? '' : ` (batas ${formatDay(due)})`}`;
}

const sameId = (a: string, b: string): boolean => a.toUpperCase() === b.toUpperCase();

function indicatorBlock(report: QuarterReport, indicator: QuarterIndicator, quarter: Quarter): string | null {
  const { unit, quarterMethod } = indicator;
  const figure = report.quarters.find((row) => sameId(row.id, indicator.id) && row.quarter === quarter);
  const notes = monthsOf(quarter).flatMap((month) => {
    const note = report.monthNotes.find((row) => sameId(row.id, indicator.id) && row.month === month)?.note ?? null;
    return note === null ? [] : [`${monthName(monthNumber(month))}: ${note}`];
  });
  const target = figure?.target ?? null;
  const realisation = figure?.realisation ?? null;
  if (target === null && realisation === null && notes.length === 0) return null;
  const shown = (value: number | null): string =>
    value === null ? 'belum diisi' : formatInUnit(value, unit, unit === null ? undefined : report.decimals);
  const { direction } = indicator;
  const share = achievement({ target, realisation: filled(realisation), direction, nil: null, cap: null });
  const name = [indicator.code, indicator.name].filter((part) => part !== null).join(' ');
  const percent = share.ok ? `; Persen: ${formatPercent(share.value.value, report.decimals)}` : '';
  return [
    `${name} (${quarterMethod ?? DEFAULT_QUARTER_METHOD})`,
    `Target: ${shown(target)}; Realisasi: ${shown(realisation)}${percent}`,
    ...notes,
  ].join('\n');
}
