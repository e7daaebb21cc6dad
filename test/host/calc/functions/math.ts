import { define, numberOf, numeric, sizeOf, valuesOf } from '../definition';
import { finite, toNumber } from '../coercion';
import { power } from '../operators';
import { ArrayValue, DIV0_ERROR, isError, NUM_ERROR, RangeValue, VALUE_ERROR } from '../values';
import type { FunctionDefinition } from '../definition';
import type { Pass } from '../pass';
import type { Value } from '../values';
import type { CellError, CellValue } from '../../model/types';

type Rounding = (value: number) => number;

/** Rounds the decimal number that Excel shows (15 digits), not its binary neighbour: ROUND(1.005,2) is 1.01. */
export function roundDecimal(value: number, digits: number, rounding: Rounding = Math.round): number {
  const places = Math.trunc(digits);
  const shifted = shift(Number(Math.abs(value).toPrecision(15)), places);
  return Math.sign(value) * shift(rounding(shifted), -places);
}

function shift(value: number, places: number): number {
  const [mantissa = '0', exponent = '0'] = String(value).split('e');
  return Number(`${mantissa}e${Number(exponent) + places}`);
}

const rounding = (mode: Rounding): FunctionDefinition =>
  numeric(2, 0, (value = 0, digits = 0) => finite(roundDecimal(value, digits, mode)));

/**
 * The numbers of an aggregate: in references and arrays only numbers count, an argument by itself is read as a number.
 *
 * @returns the first error met instead
 */
export function numbersOf(args: readonly Value[], pass: Pass): number[] | CellError {
  const numbers: number[] = [];
  for (const arg of args) {
    if (arg instanceof RangeValue || arg instanceof ArrayValue) {
      for (const value of valuesOf(arg, pass)) {
        if (typeof value === 'number') numbers.push(value);
        else if (isError(value)) return value;
      }
    } else {
      const number = toNumber(arg);
      if (isError(number)) return number;
      numbers.push(number);
    }
  }
  return numbers;
}

const aggregate = (compute: (numbers: readonly number[]) => CellValue): FunctionDefinition =>
  define({ kinds: ['range'], repeat: 1 }, (args, pass) => {
    const numbers = numbersOf(args, pass);
    return Array.isArray(numbers) ? compute(numbers) : numbers;
  });

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
const least = (numbers: readonly number[]) => numbers.reduce((best, number) => Math.min(best, number), Infinity);
const greatest = (numbers: readonly number[]) => numbers.reduce((best, number) => Math.max(best, number), -Infinity);

/** Multiplies arrays of one size element by element and adds up; what is no number counts as 0. */
function sumProduct(args: readonly Value[], pass: Pass): CellValue {
  const size = sizeOf(args[0] ?? null);
  const columns = args.map((arg) => valuesOf(arg, pass));
  if (args.some((arg) => sizeOf(arg).rows !== size.rows || sizeOf(arg).columns !== size.columns)) return VALUE_ERROR;
  for (const column of columns) {
    const error = column.find((value) => isError(value));
    if (error !== undefined) return error;
  }
  let total = 0;
  for (const at of (columns[0] ?? []).keys()) {
    total += columns.reduce((product, column) => {
      const value = column[at];
      return product * (typeof value === 'number' ? value : 0);
    }, 1);
  }
  return finite(total);
}

function countWhere(count: (value: CellValue, direct: boolean) => boolean): FunctionDefinition {
  return define({ kinds: ['range'], repeat: 1 }, (args, pass) => {
    let total = 0;
    for (const arg of args) {
      const direct = !(arg instanceof RangeValue) && !(arg instanceof ArrayValue);
      for (const value of valuesOf(arg, pass)) if (count(value, direct)) total++;
    }
    return total;
  });
}

export const MATH: Readonly<Record<string, FunctionDefinition>> = {
  ABS: numeric(1, 0, (value = 0) => Math.abs(value)),
  INT: numeric(1, 0, (value = 0) => Math.floor(value)),
  SIGN: numeric(1, 0, (value = 0) => Math.sign(value)),
  SQRT: numeric(1, 0, (value = 0) => (value < 0 ? NUM_ERROR : Math.sqrt(value))),
  POWER: numeric(2, 0, (base = 0, exponent = 0) => power(base, exponent)),
  MOD: numeric(2, 0, (value = 0, divisor = 0) =>
    divisor === 0 ? DIV0_ERROR : finite(value - divisor * Math.floor(value / divisor)),
  ),
  ROUND: rounding(Math.round),
  ROUNDUP: rounding(Math.ceil),
  ROUNDDOWN: rounding(Math.floor),
  TRUNC: numeric(2, 1, (value = 0, digits = 0) => finite(roundDecimal(value, digits, Math.floor))),
  SUM: aggregate((numbers) => finite(sum(numbers))),
  PRODUCT: aggregate((numbers) => (numbers.length === 0 ? 0 : finite(numbers.reduce((a, b) => a * b, 1)))),
  AVERAGE: aggregate((numbers) => (numbers.length === 0 ? DIV0_ERROR : finite(sum(numbers) / numbers.length))),
  MIN: aggregate((numbers) => (numbers.length === 0 ? 0 : least(numbers))),
  MAX: aggregate((numbers) => (numbers.length === 0 ? 0 : greatest(numbers))),
  SUMPRODUCT: define({ kinds: ['array'], repeat: 1 }, sumProduct),
  // A number, a date or a text that spells a number counts when it is an argument by itself.
  COUNT: countWhere((value, direct) => typeof value === 'number' || (direct && !isError(toNumber(value)))),
  COUNTA: countWhere((value, direct) => value !== null || direct),
  COUNTBLANK: define({ kinds: ['range'] }, ([range = null], pass) => {
    if (!(range instanceof RangeValue)) return VALUE_ERROR;
    const filled = valuesOf(range, pass).filter((value) => value !== null && value !== '').length;
    return range.rows * range.columns - filled;
  }),
  /** Sums, counts and the like over visible and hidden rows alike: the host keeps no hidden rows. */
  SUBTOTAL: define({ kinds: ['value', 'range'], repeat: 1 }, ([code = null, ...ranges], pass) => {
    const kind = numberOf(code, true);
    if (isError(kind)) return kind;
    const name = ['AVERAGE', 'COUNT', 'COUNTA', 'MAX', 'MIN', 'PRODUCT', , , 'SUM'][(kind % 100) - 1];
    return name === undefined ? VALUE_ERROR : (MATH[name] as FunctionDefinition).evaluate(ranges, pass);
  }),
};
