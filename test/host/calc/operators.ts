import { compareValues, finite, toNumber, toText } from './coercion';
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
      const a = toNumber(left);
      if (typeof a !== 'number') return a;
      const b = toNumber(right);
      return typeof b !== 'number' ? b : arithmetic(a, b);
    };
  }
  const comparison = COMPARISON[operator];
  if (comparison) {
    return (left, right) => {
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

/** Applies a function of single values element by element; single rows, columns and values stretch to the others' size. */
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
  const rows = Math.max(...arrays.map((value) => (value instanceof ArrayValue ? value.rows : 1)));
  const columns = Math.max(...arrays.map((value) => (value instanceof ArrayValue ? value.columns : 1)));
  if (mode !== 'array' && rows * columns > 1)
    unsupported('An operation on several cells outside SUMPRODUCT and its like (an array formula)');
  const data: CellValue[] = [];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      data.push(apply(arrays.map((value) => (value instanceof ArrayValue ? stretched(value, row, column) : value))));
    }
  }
  return rows * columns === 1 ? (data[0] ?? null) : new ArrayValue(rows, columns, data);
}

function stretched(array: ArrayValue, row: number, column: number): CellValue {
  const r = array.rows === 1 ? 0 : row;
  const c = array.columns === 1 ? 0 : column;
  return r < array.rows && c < array.columns ? array.at(r, c) : NA_ERROR;
}

/** `@`: the cell of a range in the row or the column of the formula. */
export function intersect(range: RangeValue, pass: Pass): CellValue {
  const { row, column } = pass.current;
  const r = range.rows === 1 ? range.top : row;
  const c = range.columns === 1 ? range.left : column;
  const inside = r >= range.top && r <= range.bottom && c >= range.left && c <= range.right;
  return inside ? pass.cellValue(range.sheet, r, c) : VALUE_ERROR;
}
