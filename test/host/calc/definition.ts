import { toBoolean, toNumber, toText } from './coercion';
import { ArrayValue, isError, RangeValue } from './values';
import type { Pass } from './pass';
import type { Value } from './values';
import type { CellError, CellValue } from '../model/types';

/**
 * How a parameter takes its argument.
 *
 * - `value`: one value. Inside an array-evaluating function (`array`) the function runs once per element.
 * - `range`: a reference or an array as it is; no operators over several cells (Excel up to 2019 wants Ctrl+Shift+Enter).
 * - `array`: operators inside work element by element, as in SUMPRODUCT.
 */
export type ParameterKind = 'value' | 'range' | 'array';

/** An expression ready to run. */
export type Evaluator = (pass: Pass) => Value;

export interface FunctionDefinition {
  readonly kinds: readonly ParameterKind[];
  readonly required: number;
  /** So many of the last kinds repeat without end; 0: the list is complete. */
  readonly repeat: number;
  /** An error in a `value` argument is handed over instead of becoming the result. */
  readonly takesErrors: boolean;
  readonly evaluate: (args: readonly Value[], pass: Pass) => Value;
}

interface Shape {
  readonly kinds: readonly ParameterKind[];
  readonly required?: number;
  readonly repeat?: number;
  readonly takesErrors?: boolean;
}

export function define(shape: Shape, evaluate: FunctionDefinition['evaluate']): FunctionDefinition {
  const { kinds, repeat = 0, takesErrors = false } = shape;
  return { kinds, required: shape.required ?? kinds.length, repeat, takesErrors, evaluate };
}

/** A function of numbers; `optional` of them may be missing and then read as undefined. */
export function numeric(
  count: number,
  optional: number,
  compute: (...numbers: readonly (number | undefined)[]) => CellValue,
): FunctionDefinition {
  return define({ kinds: new Array<ParameterKind>(count).fill('value'), required: count - optional }, (args) => {
    const numbers: (number | undefined)[] = [];
    for (const arg of args) {
      const number = toNumber(scalar(arg));
      if (isError(number)) return number;
      numbers.push(number);
    }
    return compute(...numbers);
  });
}

/** `value` arguments arrive here as cell values: the compiler has seen to that. */
export function scalar(value: Value | undefined): CellValue {
  if (value === undefined) return null;
  if (value instanceof RangeValue || value instanceof ArrayValue)
    throw new TypeError('A single value was expected here.');
  return value;
}

/** The argument as a number; `whole` cuts the decimals, as the counting parameters of text functions do. */
export function numberOf(value: Value | undefined, whole = false): number | CellError {
  const number = toNumber(scalar(value));
  return whole && typeof number === 'number' ? Math.trunc(number) : number;
}
export function textOf(value: Value | undefined): string | CellError {
  return toText(scalar(value));
}
export function booleanOf(value: Value | undefined): boolean | CellError {
  return toBoolean(scalar(value));
}

/** All values of a `range` or `array` argument, row by row, without the empty rows at its end. */
export function valuesOf(value: Value, pass: Pass): readonly CellValue[] {
  if (value instanceof RangeValue) return pass.index(value).values;
  if (value instanceof ArrayValue) return value.data;
  return [value];
}

export function sizeOf(value: Value): { rows: number; columns: number } {
  if (value instanceof RangeValue || value instanceof ArrayValue) return { rows: value.rows, columns: value.columns };
  return { rows: 1, columns: 1 };
}
