import { compareNumbers, compareValues, finite, toNumber, toText } from './coercion';
import { unsupported } from './refusal';
import { ArrayValue, DIV0_ERROR, NA_ERROR, NUM_ERROR, RangeValue, VALUE_ERROR } from './values';
import type { ParameterKind } from './definition';
import type { Pass } from './pass';
import type { Value } from './values';
import type { CellError, CellValue } from '../model/types';

type Binary = (left: CellValue, right: CellValue) => CellValue;

const ARITHMETIC: Readonly<Record<string, (a: number, b: number) => number | CellError>> = {
  '+': (a, b) => finite(a + b),
  '-': (a, b) => finite(a - b),
  '*': (a, b) => finite(a * b),
  '/': (a, b) => (b === 0 ? DIV0_ERROR : finite(a / b)),
  '^': power,
};
const COMPARISON: Readonly<Record<string, (order: number) => boolean>> = {
  '=': (order) => order === 0,
  '<>': (order) => order !== 0,
  '<': (order) => order < 0,
  '>': (order) => order > 0,
  '<=': (order) => order <= 0,
  '>=': (order) => order >= 0,
};

export function power(base: number, exponent: number): number | CellError {
  if (base === 0 && exponent === 0) return NUM_ERROR;
  if (base === 0 && exponent < 0) return DIV0_ERROR;
  return finite(base ** exponent);
}

export function binaryOperator(operator: string): Binary {
  const arithmetic = ARITHMETIC[operator];
  if (arithmetic) {
    return (left, right) => {
      if (typeof left === 'number' && typeof right === 'number') return arithmetic(left, right);
      const a = toNumber(left);
      if (typeof a !== 'number') return a;
      const b = toNumber(right);
      return typeof b !== 'number' ? b : arithmetic(a, b);
    };
  }
  const comparison = COMPARISON[operator];
  if (comparison) {
    return (left, right) => {
      if (typeof left === 'number' && typeof right === 'number') return comparison(compareNumbers(left, right));
      const order = compareValues(left, right);
      return typeof order === 'number' ? comparison(order) : order;
    };
  }
  if (operator === '&') return concatenate;
  return unsupported(`The operator ${operator}`);
}

function concatenate(left: CellValue, right: CellValue): CellValue {
  const a = toText(left);
  if (typeof a !== 'string') return a;
  const b = toText(right);
  return typeof b !== 'string' ? b : a + b;
}

export function unaryOperator(operator: string): (value: CellValue) => CellValue {
  // A plus sign changes nothing, not even text.
  if (operator === '+') return (value) => value;
  const factor = operator === '-' ? -1 : operator === '%' ? 0.01 : unsupported(`The operator ${operator}`);
  return (value) => {
    const number = toNumber(value);
    if (typeof number !== 'number') return number;
    return factor === -1 ? (number === 0 ? 0 : -number) : number / 100;
  };
}

/**
 * Applies a function of single values element by element; single rows, columns and values stretch to the others' size.
 * `apply` gets the same list each time and must not keep it.
 */
export function lift(
  args: readonly Value[],
  mode: ParameterKind,
  pass: Pass,
  apply: (values: readonly CellValue[]) => CellValue,
): Value {
  const arrays = args.map((value) => {
    if (!(value instanceof RangeValue)) return value;
    if (value.single) return pass.cellValue(value.sheet, value.top, value.left);
    return new ArrayValue(value.rows, value.columns, pass.index(value).values);
  });
  let rows = 1;
  let columns = 1;
  for (const value of arrays) {
    if (!(value instanceof ArrayValue)) continue;
    rows = Math.max(rows, value.rows);
    columns = Math.max(columns, value.columns);
  }
  if (mode !== 'array' && rows * columns > 1)
    unsupported('An operation on several cells outside SUMPRODUCT and its like (an array formula)');
  const data = new Array<CellValue>(rows * columns);
  // One list for all elements: sums over the letters of a table have hundreds of thousands.
  const elements = arrays.map((value) => (value instanceof ArrayValue ? null : value));
  const moving = arrays.flatMap((value, argument) =>
    value instanceof ArrayValue ? [{ argument, at: stretched(value) }] : [],
  );
  for (let row = 0, at = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++, at++) {
      for (const one of moving) elements[one.argument] = one.at(row, column);
      data[at] = apply(elements);
    }
  }
  return rows * columns === 1 ? (data[0] ?? null) : new ArrayValue(rows, columns, data);
}

/** The element of an array at a place of the result. */
function stretched(array: ArrayValue): (row: number, column: number) => CellValue {
  const { data, rows, columns } = array;
  const down = rows === 1 ? 0 : columns;
  const over = columns === 1 ? 0 : 1;
  return (row, column) =>
    (down > 0 && row >= rows) || (over > 0 && column >= columns)
      ? NA_ERROR
      : (data[row * down + column * over] ?? null);
}

/** `@`: the cell of a range in the row or the column of the formula. */
export function intersect(range: RangeValue, pass: Pass): CellValue {
  const { row, column } = pass.current;
  const r = range.rows === 1 ? range.top : row;
  const c = range.columns === 1 ? range.left : column;
  const inside = r >= range.top && r <= range.bottom && c >= range.left && c <= range.right;
  return inside ? pass.cellValue(range.sheet, r, c) : VALUE_ERROR;
}
