import { digitsOf, EXCEL_DIGITS, toDecimal, toNumber } from './decimal';
import { err, ok, type Result } from './result';

const DIGITS = ['nol', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan'] as const;
const SCALES = ['', ' ribu', ' juta', ' miliar', ' triliun'] as const;

/**
 * A number in Indonesian words, up to 15 significant digits and below 1e15: 100,05 is "seratus koma nol lima",
 * -1.000 "minus seribu". What has more digits, or is no finite number, is refused: no text could be trusted for it.
 */
export function terbilang(value: number): Result<string, 'too-many-digits'> {
  if (!Number.isFinite(value) || Math.abs(value) >= 10 ** EXCEL_DIGITS) return err('too-many-digits');
  const decimal = toDecimal(value, 'excel');
  if (!isSameNumber(value, toNumber(decimal))) return err('too-many-digits');
  const { whole, fraction } = digitsOf(decimal);
  const words = [decimal.negative ? 'minus' : '', wholeInWords(whole), fractionInWords(fraction)];
  return ok(words.filter((word) => word !== '').join(' '));
}

/** The last bit or two that arithmetic leaves (0,1 + 0,2) are not digits of the number. */
function isSameNumber(value: number, rounded: number): boolean {
  return Math.abs(value - rounded) <= 2 * Number.EPSILON * Math.abs(value);
}

function fractionInWords(digits: string): string {
  if (digits === '') return '';
  return `koma ${Array.from(digits, (digit) => digitWord(digit)).join(' ')}`;
}

function wholeInWords(digits: string): string {
  if (digits === '0') return DIGITS[0];
  const count = Math.ceil(digits.length / 3);
  const padded = digits.padStart(count * 3, '0');
  const parts: string[] = [];
  for (let group = 0; group < count; group += 1) {
    const scale = count - 1 - group;
    const value = Number(padded.slice(group * 3, group * 3 + 3));
    // One thousand is "seribu"; one million and above keep "satu".
    if (value === 1 && scale === 1) parts.push('seribu');
    else if (value > 0) parts.push(`${hundredsInWords(value)}${SCALES[scale] ?? ''}`);
  }
  return parts.join(' ');
}

/** 1 to 999. */
function hundredsInWords(value: number): string {
  const hundreds = Math.floor(value / 100);
  const rest = value % 100;
  const parts: string[] = [];
  if (hundreds === 1) parts.push('seratus');
  else if (hundreds > 1) parts.push(`${digitWord(hundreds)} ratus`);
  if (rest > 0) parts.push(tensInWords(rest));
  return parts.join(' ');
}

/** 1 to 99. */
function tensInWords(value: number): string {
  if (value < 10) return digitWord(value);
  if (value === 10) return 'sepuluh';
  if (value === 11) return 'sebelas';
  if (value < 20) return `${digitWord(value - 10)} belas`;
  const ones = value % 10;
  return `${digitWord(Math.floor(value / 10))} puluh${ones > 0 ? ` ${digitWord(ones)}` : ''}`;
}

function digitWord(digit: string | number): string {
  const word = DIGITS[Number(digit)];
  if (word === undefined) throw new RangeError(`Not a digit: ${digit}`);
  return word;
}
