/** Number format codes, en-US, and the conditional formats that pick one by the row's unit or by the figure itself. */
import { TOLERANCE } from '../domain/tolerance';
import { PERCENT_WORDS, unitKind } from '../domain/unit';
import { cell, formula, type Formula } from './formula';
import type { ConditionalFormatPlan, Rect } from './plan';
import { STATUS_COLORS } from './style';

export const TEXT_FORMAT = '@';
export const RUPIAH_FORMAT = '#,##0';
/** Millions of rupiah, for charts: labels in full would stand over each other. Their axis says "Juta rupiah". */
export const MILLIONS_FORMAT = '#,##0.0,,';
export const MILLIONS_AXIS_FORMAT = '#,##0,,';
export const INTEGER_FORMAT = '#,##0';
export const DECIMAL_FORMAT = '#,##0.00';
/** Nothing for a zero: a year without the score. */
export const SCORE_LABEL_FORMAT = '0.00;;';
export const YEAR_FORMAT = '0';
export const DAY_FORMAT = 'dd/mm/yyyy';
export const GENERAL_FORMAT = 'General';
const WHOLE_PERCENT_FORMAT = '0%';

/** Decimals shown for percentages: the setting of the report, two without one. */
export type Decimals = 0 | 1 | 2;

export const percentFormat = (decimals: Decimals): string =>
  decimals === 0 ? WHOLE_PERCENT_FORMAT : `0.${'0'.repeat(decimals)}%`;

/** Points of a percentage, as a number of hundredths: 0,0125 is shown as 1,25. */
export const POINTS_FORMAT = '+0.00;-0.00;0.00';

/** The format a figure in this unit really has, so that typing 80 in a percent row gives 80%. */
export function quantityFormat(unit: string | null, decimals: Decimals): string {
  const kind = unitKind(unit);
  return kind === 'percent' ? percentFormat(decimals) : kind === 'rupiah' ? RUPIAH_FORMAT : DECIMAL_FORMAT;
}

const firstCell = ({ row, column }: Rect): Formula => formula`${cell(row, column)}`;

/** Whether a unit cell means percent; the words are those of `isPercentUnit`. */
const percentUnit = (unit: Formula): Formula =>
  formula`OR(${PERCENT_WORDS.map((word) => formula`${unit}="${word}"`).reduce((all, next) => formula`${all},${next}`)})`;

/** Figures in the unit of their row: 80% without decimals, 97,50% with; 64 without, 3,25 with. */
export function quantityConditions(
  rect: Rect,
  unitColumn: number,
  decimals: Decimals,
): readonly ConditionalFormatPlan[] {
  const value = firstCell(rect);
  const percent = percentUnit(formula`${cell(rect.row, unitColumn, { column: true })}`);
  const whole = (factor: number): Formula => formula`ABS(${value}*${factor}-ROUND(${value}*${factor},0))<1E-9`;
  return [
    neverFull(rect, decimals, percent),
    { rect, formula: formula`AND(ISNUMBER(${value}),${percent},${whole(100)})`, numberFormat: WHOLE_PERCENT_FORMAT },
    { rect, formula: formula`AND(ISNUMBER(${value}),${percent})`, numberFormat: percentFormat(decimals) },
    { rect, formula: formula`AND(ISNUMBER(${value}),${whole(1)})`, numberFormat: INTEGER_FORMAT },
  ];
}

/** A share below 100% that rounding would show as 100% is shown as the largest share below it. */
export function neverFull(rect: Rect, decimals: Decimals, when: Formula = formula`TRUE`): ConditionalFormatPlan {
  const value = firstCell(rect);
  const shown = decimals === 0 ? '"99%"' : `"99,${'9'.repeat(decimals)}%"`;
  return {
    rect,
    formula: formula`AND(${when},ISNUMBER(${value}),${value}<1-${TOLERANCE},ROUND(${value},${2 + decimals})>=1)`,
    numberFormat: shown,
  };
}

/** Status words get a colour each, on top of the word. */
export function statusConditions(rect: Rect): readonly ConditionalFormatPlan[] {
  const value = firstCell(rect);
  return STATUS_COLORS.map(({ status, color, fill }) => ({
    rect,
    formula: formula`${value}="${status}"`,
    fill,
    fontColor: color,
  }));
}
