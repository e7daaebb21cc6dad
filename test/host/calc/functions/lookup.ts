import { compareValues } from '../coercion';
import { booleanOf, define, numberOf, scalar, sizeOf } from '../definition';
import { unsupported } from '../refusal';
import { ArrayValue, isError, NA_ERROR, RangeValue, REF_ERROR, VALUE_ERROR } from '../values';
import { hasWildcard, wildcardPattern } from '../wildcards';
import { RangeIndex } from '../range-index';
import type { FunctionDefinition } from '../definition';
import type { Pass } from '../pass';
import type { Value } from '../values';
import type { CellValue } from '../../model/types';

function indexOf(value: RangeValue | ArrayValue, pass: Pass): RangeIndex {
  return value instanceof RangeValue ? pass.index(value) : new RangeIndex(value.data, value.rows, value.columns);
}

/** Position (from 0) of a value in a row or column, -1 for none. `order` as MATCH's third parameter. */
function position(sought: CellValue, index: RangeIndex, order: number): number {
  const wanted = sought ?? 0;
  if (isError(wanted)) return -1;
  if (order === 0) {
    if (typeof wanted !== 'string' || !hasWildcard(wanted)) return index.findExact(wanted);
    const pattern = wildcardPattern(wanted, 'whole');
    return index.values.findIndex((value) => typeof value === 'string' && pattern.test(value));
  }
  return nearest(wanted, index, order);
}

/** The last value not beyond the sought one, in a sorted list; errors and other types are passed over. */
function nearest(wanted: number | string | boolean, index: RangeIndex, order: number): number {
  const direction = order > 0 ? 'ascending' : 'descending';
  const { sorted } = index;
  const flat =
    sorted === 'ascending' &&
    index.values.every(
      (value) =>
        value === null || isError(value) || value === index.values.find((one) => one !== null && !isError(one)),
    );
  if (sorted !== direction && !flat) unsupported(`Approximate matching in values that are not sorted ${direction}`);
  let found = -1;
  for (const [at, value] of index.values.entries()) {
    if (value === null || typeof value !== typeof wanted || isError(value)) continue;
    const step = compareValues(value, wanted) as number;
    if (order > 0 ? step <= 0 : step >= 0) found = at;
    // Descending: Excel stops at the first value below, and takes the first of equals.
    if (order < 0 && step <= 0) break;
  }
  return found;
}

function match([sought = null, where = null, type]: readonly Value[], pass: Pass): Value {
  if (isError(where)) return where;
  const order = type === undefined ? 1 : numberOf(type);
  if (isError(order)) return order;
  if (!(where instanceof RangeValue) && !(where instanceof ArrayValue)) return NA_ERROR;
  if (where.rows > 1 && where.columns > 1) return NA_ERROR;
  const at = position(scalar(sought), indexOf(where, pass), order);
  return at < 0 ? NA_ERROR : at + 1;
}

function part(source: Value, row: number, column: number, rows: number, columns: number): Value {
  if (source instanceof RangeValue) {
    const top = source.top + row;
    const left = source.left + column;
    return new RangeValue(source.sheet, top, left, top + rows - 1, left + columns - 1);
  }
  if (!(source instanceof ArrayValue)) return source;
  if (rows === 1 && columns === 1) return source.at(row, column);
  const data = Array.from({ length: rows * columns }, (_, at) =>
    source.at(row + Math.floor(at / columns), column + (at % columns)),
  );
  return new ArrayValue(rows, columns, data);
}

/** INDEX(source, row, [column]); row or column 0 is all of them, and one number counts along a single row. */
function index([source = null, rowArg, columnArg, area]: readonly Value[]): Value {
  if (isError(source)) return source;
  if (area !== undefined && scalar(area) !== 1) unsupported('INDEX with several areas');
  const size = sizeOf(source);
  let row = numberOf(rowArg, true);
  let column: ReturnType<typeof numberOf> = columnArg === undefined ? 0 : numberOf(columnArg, true);
  if (isError(row)) return row;
  if (isError(column)) return column;
  if (columnArg === undefined && size.rows === 1) [row, column] = [0, row];
  const [r, c] = [row, column];
  if (r < 0 || c < 0) return VALUE_ERROR;
  if (r > size.rows || c > size.columns) return REF_ERROR;
  return part(source, r === 0 ? 0 : r - 1, c === 0 ? 0 : c - 1, r === 0 ? size.rows : 1, c === 0 ? size.columns : 1);
}

/** VLOOKUP (`down`) and HLOOKUP. */
function tableLookup(down: boolean): FunctionDefinition {
  return define(
    { kinds: ['value', 'range', 'value', 'value'], required: 3 },
    ([sought = null, table = null, number, near], pass) => {
      if (!(table instanceof RangeValue) && !(table instanceof ArrayValue)) return isError(table) ? table : VALUE_ERROR;
      const offset = numberOf(number, true);
      if (isError(offset)) return offset;
      const approximate = near === undefined ? true : booleanOf(near);
      if (isError(approximate)) return approximate;
      if (offset < 1) return VALUE_ERROR;
      if (offset > (down ? table.columns : table.rows)) return REF_ERROR;
      const keys = down ? part(table, 0, 0, table.rows, 1) : part(table, 0, 0, 1, table.columns);
      const list = keys instanceof RangeValue || keys instanceof ArrayValue ? keys : new ArrayValue(1, 1, [keys]);
      const at = position(scalar(sought), indexOf(list, pass), approximate ? 1 : 0);
      if (at < 0) return NA_ERROR;
      return down ? part(table, at, offset - 1, 1, 1) : part(table, offset - 1, at, 1, 1);
    },
  );
}

/** LOOKUP(value, vector, [results]): the vector form, always approximate. */
function lookup([sought = null, vector = null, results]: readonly Value[], pass: Pass): Value {
  if (!(vector instanceof RangeValue) && !(vector instanceof ArrayValue)) return isError(vector) ? vector : NA_ERROR;
  const target = results ?? vector;
  if (vector.rows > 1 && vector.columns > 1) unsupported('LOOKUP in several rows and columns');
  const at = position(scalar(sought), indexOf(vector, pass), 1);
  if (at < 0) return NA_ERROR;
  const size = sizeOf(target);
  return size.columns === 1 ? part(target, at, 0, 1, 1) : part(target, 0, at, 1, 1);
}

/** Of several rows or columns an array of their numbers, which only functions that take arrays make use of. */
const numbers = (down: boolean): FunctionDefinition =>
  define({ kinds: ['range'], required: 0 }, ([range], pass) => {
    if (range === undefined) return (down ? pass.current.row : pass.current.column) + 1;
    if (!(range instanceof RangeValue)) return isError(range) ? range : VALUE_ERROR;
    const first = (down ? range.top : range.left) + 1;
    const count = down ? range.rows : range.columns;
    const all = Array.from({ length: count }, (_, index) => first + index);
    return count === 1 ? first : new ArrayValue(down ? count : 1, down ? 1 : count, all);
  });

const extent = (pick: (size: { rows: number; columns: number }) => number): FunctionDefinition =>
  define({ kinds: ['range'] }, ([range = null]) => (isError(range) ? range : pick(sizeOf(range))));

export const LOOKUP: Readonly<Record<string, FunctionDefinition>> = {
  MATCH: define({ kinds: ['value', 'range', 'value'], required: 2 }, match),
  INDEX: define({ kinds: ['array', 'value', 'value', 'value'], required: 2 }, index),
  VLOOKUP: tableLookup(true),
  HLOOKUP: tableLookup(false),
  LOOKUP: define({ kinds: ['value', 'array', 'array'], required: 2 }, lookup),
  ROW: numbers(true),
  COLUMN: numbers(false),
  ROWS: extent(({ rows }) => rows),
  COLUMNS: extent(({ columns }) => columns),
};
