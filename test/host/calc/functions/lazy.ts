import { booleanOf, numberOf, scalar } from '../definition';
import { unsupported } from '../refusal';
import { ArrayValue, isError, NA_ERROR, RangeValue, VALUE_ERROR } from '../values';
import type { Evaluator, ParameterKind } from '../definition';
import type { Pass } from '../pass';
import type { Value } from '../values';

/** Functions that evaluate only the arguments that they need. `null` stands for an argument left empty. */
export interface LazyDefinition {
  readonly required: number;
  readonly most: number;
  /** The argument is a condition or a number, not a possible result. */
  readonly selects: (at: number) => boolean;
  readonly evaluate: (args: readonly Evaluator[], pass: Pass) => Value;
}

/** One value where a choice is made: arrays would need an array formula in Excel up to 2019. */
function single(value: Value, pass: Pass): Value {
  if (value instanceof RangeValue && value.single) return pass.cellValue(value.sheet, value.top, value.left);
  if (value instanceof RangeValue || value instanceof ArrayValue)
    unsupported('A choice over several values (an array formula)');
  return value;
}

function orElse(args: readonly Evaluator[], pass: Pass, replaces: (value: Value) => boolean): Value {
  const value = single((args[0] as Evaluator)(pass), pass);
  return replaces(value) ? (args[1] as Evaluator)(pass) : value;
}

export const LAZY: Readonly<Record<string, LazyDefinition>> = {
  IF: {
    required: 2,
    most: 3,
    selects: (at) => at === 0,
    evaluate: ([condition, then, otherwise], pass) => {
      const holds = booleanOf(single((condition as Evaluator)(pass), pass));
      if (isError(holds)) return holds;
      if (holds) return (then as Evaluator)(pass);
      return otherwise ? otherwise(pass) : false;
    },
  },
  IFERROR: { required: 2, most: 2, selects: () => false, evaluate: (args, pass) => orElse(args, pass, isError) },
  IFNA: {
    required: 2,
    most: 2,
    selects: () => false,
    evaluate: (args, pass) => orElse(args, pass, (value) => isError(value) && value.error === NA_ERROR.error),
  },
  CHOOSE: {
    required: 2,
    most: 255,
    selects: (at) => at === 0,
    evaluate: ([number, ...choices], pass) => {
      const at = numberOf(scalar(single((number as Evaluator)(pass), pass)), true);
      if (isError(at)) return at;
      return choices[at - 1]?.(pass) ?? VALUE_ERROR;
    },
  },
};

export function kindOfLazy(definition: LazyDefinition, at: number, mode: ParameterKind): ParameterKind {
  return definition.selects(at) ? 'value' : mode;
}
