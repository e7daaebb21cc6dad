import { booleanOf, define, scalar, valuesOf } from '../definition';
import { numberInText, toBoolean } from '../coercion';
import { isError, NA_ERROR, RangeValue, ArrayValue, VALUE_ERROR } from '../values';
import type { FunctionDefinition } from '../definition';
import type { Pass } from '../pass';
import type { Value } from '../values';
import type { CellError, CellValue } from '../../model/types';

/** AND, OR, XOR: text and empty cells of a range are left out; no logical value at all is `#VALUE!`. */
function logical(combine: (values: readonly boolean[]) => boolean): FunctionDefinition {
  return define({ kinds: ['range'], repeat: 1 }, (args, pass) => {
    const values: boolean[] = [];
    for (const arg of args) {
      const error = collect(arg, pass, values);
      if (error) return error;
    }
    return values.length === 0 ? VALUE_ERROR : combine(values);
  });
}

function collect(arg: Value, pass: Pass, into: boolean[]): CellError | undefined {
  if (!(arg instanceof RangeValue) && !(arg instanceof ArrayValue)) {
    const value = toBoolean(arg);
    if (isError(value)) return value;
    into.push(value);
    return undefined;
  }
  for (const value of valuesOf(arg, pass)) {
    if (isError(value)) return value;
    if (typeof value === 'boolean') into.push(value);
    else if (typeof value === 'number') into.push(value !== 0);
  }
  return undefined;
}

const test = (check: (value: CellValue) => boolean): FunctionDefinition =>
  define({ kinds: ['value'], takesErrors: true }, ([value]) => check(scalar(value)));

export const LOGICAL: Readonly<Record<string, FunctionDefinition>> = {
  AND: logical((values) => values.every(Boolean)),
  OR: logical((values) => values.some(Boolean)),
  XOR: logical((values) => values.filter(Boolean).length % 2 === 1),
  NOT: define({ kinds: ['value'] }, ([value]) => {
    const condition = booleanOf(value);
    return isError(condition) ? condition : !condition;
  }),
  TRUE: define({ kinds: [] }, () => true),
  FALSE: define({ kinds: [] }, () => false),
  NA: define({ kinds: [] }, () => NA_ERROR),
};

export const INFORMATION: Readonly<Record<string, FunctionDefinition>> = {
  ISNUMBER: test((value) => typeof value === 'number'),
  ISTEXT: test((value) => typeof value === 'string'),
  ISNONTEXT: test((value) => typeof value !== 'string'),
  ISLOGICAL: test((value) => typeof value === 'boolean'),
  ISBLANK: test((value) => value === null),
  ISERROR: test((value) => isError(value)),
  ISERR: test((value) => isError(value) && value.error !== '#N/A'),
  ISNA: test((value) => isError(value) && value.error === '#N/A'),
  N: define({ kinds: ['value'] }, ([value]) => {
    const one = scalar(value);
    return typeof one === 'number' ? one : one === true ? 1 : 0;
  }),
  T: define({ kinds: ['value'] }, ([value]) => (typeof value === 'string' ? value : '')),
  VALUE: define({ kinds: ['value'] }, ([value]) => {
    const one = scalar(value);
    if (typeof one === 'string') return numberInText(one) ?? VALUE_ERROR;
    return typeof one === 'boolean' ? VALUE_ERROR : (one ?? 0);
  }),
};
