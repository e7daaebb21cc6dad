import { digitsOf, roundDecimal, toDecimal, type Decimal } from './decimal';
import { percentDigits, type DisplayDecimals } from './rounding';

/** A finite number in Indonesian notation: 1.234,5. All decimals it has (of Excel's 15 digits), or exactly `decimals`. */
export function formatNumber(value: number, decimals?: number): string {
  const decimal = toDecimal(value, Number.isSafeInteger(value) ? 'shortest' : 'excel');
  return write(decimals === undefined ? decimal : roundDecimal(decimal, decimals), decimals);
}

/** A fraction as a percentage per EYD, without a space: 80%, 27,5%; with `decimals` exactly so many: 125,00%. */
export function formatPercent(fraction: number, decimals?: DisplayDecimals): string {
  return `${write(percentDigits(fraction, decimals), decimals)}%`;
}

/** Rupiah per EYD, without a space: Rp8.095.386.000, -Rp479.019.576. Money is whole; a mean of money may not be. */
export function formatRupiah(amount: number): string {
  return `${amount < 0 ? '-' : ''}Rp${formatNumber(Math.abs(amount))}`;
}

function write(decimal: Decimal, decimals = 0): string {
  const { whole, fraction } = digitsOf(decimal, decimals);
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, '.');
  return `${decimal.negative ? '-' : ''}${grouped}${fraction === '' ? '' : `,${fraction}`}`;
}
