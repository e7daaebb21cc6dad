/**
 * A number as decimal digits: 0.digits x 10^point. Rounding and shifting work on what a person reads, not on the binary
 * value, so 1.005 rounds to 1.01 and 0.275 is 27.5%.
 */
export interface Decimal {
  readonly negative: boolean;
  /** Without leading or trailing zeros; empty for zero. */
  readonly digits: string;
  readonly point: number;
}

/** Excel shows and compares numbers with 15 significant digits. */
export const EXCEL_DIGITS = 15;

/** The digits that identify the number (`shortest`), or those that Excel would show. The number must be finite. */
export function toDecimal(value: number, precision: 'shortest' | 'excel'): Decimal {
  const text = Math.abs(value).toExponential(precision === 'excel' ? EXCEL_DIGITS - 1 : undefined);
  const [mantissa = '', exponent = '0'] = text.split('e');
  return normalise(value < 0, mantissa.replace('.', ''), Number(exponent) + 1);
}

/** Moves the decimal point: 2 places turn a fraction into percent. */
export function shift(decimal: Decimal, places: number): Decimal {
  return normalise(decimal.negative, decimal.digits, decimal.point + places);
}

/** Rounds half away from zero to a number of decimals, as Excel does. */
export function roundDecimal(decimal: Decimal, decimals: number): Decimal {
  const keep = decimal.point + decimals;
  if (keep < 0) return normalise(decimal.negative, '', 0);
  const kept = decimal.digits.slice(0, keep);
  const next = decimal.digits[keep];
  if (next === undefined || next < '5') return normalise(decimal.negative, kept, decimal.point);
  const raised = String(BigInt(kept) + 1n);
  return normalise(decimal.negative, raised, decimal.point + raised.length - kept.length);
}

/** The whole part and the decimals as digits; at least `decimals` of them. */
export function digitsOf(decimal: Decimal, decimals = 0): { readonly whole: string; readonly fraction: string } {
  const { digits, point } = decimal;
  const whole = point <= 0 ? '0' : digits.slice(0, point).padEnd(point, '0');
  const fraction = point <= 0 ? '0'.repeat(-point) + digits : digits.slice(point);
  return { whole, fraction: fraction.padEnd(decimals, '0') };
}

/** Back to a number: the double nearest to the digits. */
export function toNumber(decimal: Decimal): number {
  return Number(`${decimal.negative ? '-' : ''}0.${decimal.digits}e${decimal.point}`);
}

/** Without trailing zeros; one zero, which has no sign. There are no leading ones where a number begins. */
function normalise(negative: boolean, digits: string, point: number): Decimal {
  const significant = digits.replace(/0+$/, '');
  return significant === '' ? { negative: false, digits: '', point: 0 } : { negative, digits: significant, point };
}
