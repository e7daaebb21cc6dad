import { roundDecimal, shift, toDecimal, toNumber, type Decimal } from './decimal';
import { isReached } from './tolerance';

/** Decimals of a percentage on display. */
export type DisplayDecimals = 0 | 1 | 2;

export const DEFAULT_DECIMALS: DisplayDecimals = 2;

/** Rounds half away from zero on the 15 digits that Excel shows: 1.005 to two decimals is 1.01. The number is finite. */
export function roundHalfUp(value: number, decimals: number): number {
  return toNumber(roundDecimal(toDecimal(value, 'excel'), decimals));
}

/**
 * A fraction as percent digits, all of them or with at most `decimals` decimals. What is under 100% is never shown as
 * 100%: 65.038.490 of 65.040.000 is 99.99, not 100.00.
 */
export function percentDigits(fraction: number, decimals?: DisplayDecimals): Decimal {
  const exact = shift(toDecimal(fraction, 'excel'), 2);
  if (decimals === undefined) return exact;
  const rounded = roundDecimal(exact, decimals);
  if (isReached(fraction) || toNumber(rounded) < 100) return rounded;
  return toDecimal((10 ** (decimals + 2) - 1) / 10 ** decimals, 'excel');
}
