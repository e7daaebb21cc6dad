import { lift } from './operators';
import { CalculationRefused, unsupported } from './refusal';
import { ArrayValue, isError, RangeValue } from './values';
import type { Evaluator, FunctionDefinition, ParameterKind } from './definition';
import type { Pass } from './pass';
import type { Value } from './values';
import type { FunctionArgument } from '../model/calc-engine';
import type { CellError, CellValue } from '../model/types';

/** The one value of a result. */
export function onlyValue(value: Value, pass: Pass): CellValue {
  if (value instanceof RangeValue) {
    if (!value.single) unsupported('A result of several cells (it would spill)');
    return pass.cellValue(value.sheet, value.top, value.left);
  }
  if (value instanceof ArrayValue) {
    if (value.data.length > 1) unsupported('A result of several values (it would spill)');
    return value.at(0, 0);
  }
  return value;
}

/** @throws CalculationRefused for a number of arguments with which Excel would not accept the formula. */
export function checkArguments(name: string, given: number, required: number, most: number): void {
  if (given < required || given > most) throw new CalculationRefused('syntax', `${name} with ${given} arguments`);
}

/** How each argument of a call is taken, with the last kinds repeated as the function allows. */
export function argumentKinds(
  name: string,
  { kinds, repeat, required }: FunctionDefinition,
  given: number,
): ParameterKind[] {
  checkArguments(name, given, required, repeat > 0 ? 255 : kinds.length);
  const kindAt = (at: number) => kinds[at < kinds.length ? at : kinds.length - repeat + ((at - kinds.length) % repeat)];
  return Array.from({ length: given }, (_, at) => kindAt(at) ?? 'value');
}

export function callBuiltIn(
  definition: FunctionDefinition,
  evaluators: readonly Evaluator[],
  kinds: readonly ParameterKind[],
  mode: ParameterKind,
): Evaluator {
  const { takesErrors, evaluate } = definition;
  return (pass) => {
    const values = new Array<Value>(evaluators.length);
    let several = false;
    for (const [at, argument] of evaluators.entries()) {
      let value = argument(pass);
      if (kinds[at] === 'value') {
        if (value instanceof RangeValue && value.single) value = pass.cellValue(value.sheet, value.top, value.left);
        if (!isSingle(value)) several = true;
        else if (!takesErrors && isError(value)) return value;
      }
      values[at] = value;
    }
    return several ? liftCall(definition, values, kinds, mode, pass) : evaluate(values, pass);
  };
}

/** Runs a function of single values once per element of its arrays. */
function liftCall(
  definition: FunctionDefinition,
  values: readonly Value[],
  kinds: readonly ParameterKind[],
  mode: ParameterKind,
  pass: Pass,
): Value {
  const single = kinds.map((kind) => kind === 'value');
  const lifted = values.map((value, at) => (single[at] === true ? value : null));
  const args = [...values];
  return lift(lifted, mode, pass, (elements) => {
    for (let at = 0; at < args.length; at++) {
      if (single[at] !== true) continue;
      const element = elements[at] ?? null;
      if (!definition.takesErrors && isError(element)) return element;
      args[at] = element;
    }
    return onlyValue(definition.evaluate(args, pass), pass);
  });
}

/** A call of an add-in's function: a name with a namespace that Excel does not know. An error goes before the call. */
export function callCustom(name: string, evaluators: readonly (Evaluator | undefined)[]): Evaluator {
  return (pass) => {
    const values: FunctionArgument[] = [];
    for (const evaluate of evaluators) {
      const value = evaluate === undefined ? undefined : customArgument(evaluate(pass), pass);
      const error = value === undefined ? undefined : errorIn(value);
      if (error) return error;
      values.push(value);
    }
    return pass.callCustom(name, values);
  };
}

function customArgument(value: Value, pass: Pass): Exclude<FunctionArgument, undefined> {
  if (value instanceof RangeValue) {
    if (value.single) return pass.cellValue(value.sheet, value.top, value.left);
    return rowsOf(value.rows, value.columns, pass.index(value).values);
  }
  return value instanceof ArrayValue ? rowsOf(value.rows, value.columns, value.data) : value;
}

function rowsOf(rows: number, columns: number, data: readonly CellValue[]): CellValue[][] {
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, at) => data[row * columns + at] ?? null),
  );
}

function errorIn(value: Exclude<FunctionArgument, undefined>): CellError | undefined {
  const values = Array.isArray(value) ? (value as readonly (readonly CellValue[])[]).flat() : [value as CellValue];
  return values.find((one) => isError(one));
}

export function isSingle(value: Value): value is CellValue {
  return !(value instanceof RangeValue) && !(value instanceof ArrayValue);
}
