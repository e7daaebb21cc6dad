import { readCriterion } from '../criteria';
import { define, scalar, sizeOf } from '../definition';
import { finite } from '../coercion';
import { DIV0_ERROR, isError, RangeValue, VALUE_ERROR } from '../values';
import type { Criterion } from '../criteria';
import type { FunctionDefinition } from '../definition';
import type { Pass } from '../pass';
import type { Value } from '../values';
import type { CellError, CellValue } from '../../model/types';

/** A range with what its cells must satisfy. */
interface Condition {
  readonly range: RangeValue;
  readonly criterion: Criterion;
}

function readConditions(args: readonly Value[]): Condition[] | CellError {
  const conditions: Condition[] = [];
  for (let at = 0; at + 1 < args.length; at += 2) {
    const range = args[at] ?? null;
    if (!(range instanceof RangeValue)) return isError(range) ? range : VALUE_ERROR;
    conditions.push({ range, criterion: readCriterion(scalar(args[at + 1])) });
  }
  return conditions;
}

/** Positions (row by row) that satisfy all conditions, or null when the ranges differ in size. */
function selected(conditions: readonly Condition[], pass: Pass): number[] | null {
  const first = conditions[0];
  if (!first) return null;
  const { rows, columns } = first.range;
  if (conditions.some(({ range }) => range.rows !== rows || range.columns !== columns)) return null;
  const tests = conditions.map(({ range, criterion }) => ({ index: pass.index(range), criterion }));
  // The condition that a hash answers with the fewest cells goes first.
  const keyed = tests
    .filter(({ criterion }) => criterion.key !== undefined)
    .map((one) => ({ one, hits: one.index.findCriterion(one.criterion.key ?? 0) }))
    .sort((a, b) => a.hits.length - b.hits.length)[0];
  const candidates = keyed ? keyed.hits : Array.from({ length: rows * columns }, (_, at) => at);
  const others = tests.filter((one) => one !== keyed?.one);
  return candidates.filter((at) => others.every(({ index, criterion }) => criterion.matches(index.values[at] ?? null)));
}

/** The range of SUMIF's third argument: its corner, with the size of the range that is tested. */
function sameSize(corner: RangeValue, model: RangeValue): RangeValue {
  return new RangeValue(
    corner.sheet,
    corner.top,
    corner.left,
    corner.top + model.rows - 1,
    corner.left + model.columns - 1,
  );
}

type Finish = (numbers: readonly number[]) => CellValue;
const total: Finish = (numbers) => finite(numbers.reduce((sum, number) => sum + number, 0));
const mean: Finish = (numbers) =>
  numbers.length === 0 ? DIV0_ERROR : finite(numbers.reduce((a, b) => a + b, 0) / numbers.length);

function numbersAt(range: RangeValue, positions: readonly number[], pass: Pass): number[] | CellError {
  const { values } = pass.index(range);
  const numbers: number[] = [];
  for (const at of positions) {
    const value = values[at] ?? null;
    if (typeof value === 'number') numbers.push(value);
    else if (isError(value)) return value;
  }
  return numbers;
}

function overSelection(
  range: Value,
  conditions: readonly Condition[] | CellError,
  pass: Pass,
  finish: Finish,
): CellValue {
  if (!Array.isArray(conditions)) return conditions as CellError;
  if (!(range instanceof RangeValue)) return isError(range) ? range : VALUE_ERROR;
  const list = conditions as readonly Condition[];
  const size = sizeOf(range);
  const model = list[0]?.range;
  if (!model || model.rows !== size.rows || model.columns !== size.columns) return VALUE_ERROR;
  const positions = selected(list, pass);
  if (!positions) return VALUE_ERROR;
  const numbers = numbersAt(range, positions, pass);
  return Array.isArray(numbers) ? finish(numbers) : numbers;
}

function one(finish: Finish): FunctionDefinition {
  return define(
    { kinds: ['range', 'value', 'range'], required: 2, takesErrors: true },
    ([range = null, criterion = null, values], pass) => {
      const conditions = readConditions([range, criterion]);
      if (!(range instanceof RangeValue)) return overSelection(range, conditions, pass, finish);
      const summed = values instanceof RangeValue ? sameSize(values, range) : (values ?? range);
      return overSelection(summed, conditions, pass, finish);
    },
  );
}

function several(finish: Finish): FunctionDefinition {
  return define(
    { kinds: ['range', 'range', 'value'], repeat: 2, takesErrors: true },
    ([range = null, ...pairs], pass) => {
      return overSelection(range, readConditions(pairs), pass, finish);
    },
  );
}

function count(args: readonly Value[], pass: Pass): CellValue {
  const conditions = readConditions(args);
  if (!Array.isArray(conditions)) return conditions;
  return selected(conditions, pass)?.length ?? VALUE_ERROR;
}

const extreme =
  (pick: (...numbers: number[]) => number): Finish =>
  (numbers) =>
    numbers.length === 0 ? 0 : numbers.reduce((a, b) => pick(a, b));

export const CONDITIONAL: Readonly<Record<string, FunctionDefinition>> = {
  COUNTIF: define({ kinds: ['range', 'value'], takesErrors: true }, count),
  COUNTIFS: define({ kinds: ['range', 'value'], repeat: 2, takesErrors: true }, count),
  SUMIF: one(total),
  SUMIFS: several(total),
  AVERAGEIF: one(mean),
  AVERAGEIFS: several(mean),
  MINIFS: several(extreme(Math.min)),
  MAXIFS: several(extreme(Math.max)),
};
