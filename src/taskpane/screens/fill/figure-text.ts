/** Figures as the lists and forms write them. */
import type { Figure } from '../../../domain/figure';
import type { Amount } from '../../../domain/budget';
import { formatPercent, formatRupiah } from '../../../domain/number-text';
import type { DisplayDecimals } from '../../../domain/rounding';
import { formatInUnit, isPercentUnit } from '../../../domain/unit';

export const NO_FIGURE = '–';

export const percentText = (figure: Figure, decimals: DisplayDecimals): string =>
  figure.ok ? formatPercent(figure.value, decimals) : NO_FIGURE;

export const amountText = (amount: Amount): string => (amount.ok ? formatRupiah(amount.value) : NO_FIGURE);

export const rupiahText = (amount: number | null): string => (amount === null ? NO_FIGURE : formatRupiah(amount));

/** A target or realisasi with its unit. */
export function quantityText(value: number | null, unit: string | null, decimals?: DisplayDecimals): string {
  if (value === null) return NO_FIGURE;
  return isPercentUnit(unit) ? formatInUnit(value, unit, decimals) : formatInUnit(value, unit);
}
