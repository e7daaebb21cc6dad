import { compareNumbers, compareText, numberInText } from './coercion';
import { criterionKey } from './range-index';
import { isError } from './values';
import { hasWildcard, wildcardPattern } from './wildcards';
import type { CellValue } from '../model/types';

/** One criterion of COUNTIF, SUMIFS and their like. */
export interface Criterion {
  /** Equality with this value, found by hash. */
  readonly key?: number | string | boolean;
  /** Whether a cell that holds nothing is selected: those are not listed among a range's values. */
  readonly matches: (value: CellValue) => boolean;
}

type Operator = '=' | '<>' | '<' | '>' | '<=' | '>=';

/** Reads a criterion: `5`, `"x"`, `">=5"`, `"<>"`, `"SK*"`. An empty cell as criterion is 0. */
export function readCriterion(criterion: CellValue): Criterion {
  if (criterion === null) return equalTo(0);
  if (isError(criterion)) return { matches: (value) => isError(value) && value.error === criterion.error };
  if (typeof criterion !== 'string') return equalTo(criterion);
  const operator = (/^(?:<>|<=|>=|=|<|>)/.exec(criterion)?.[0] ?? '') as Operator | '';
  const operand = criterion.slice(operator.length);
  if (operator === '' || operator === '=') return equality(operand, operator);
  if (operator === '<>') return inequality(operand);
  return ordered(operator, operand);
}

function equality(operand: string, operator: '' | '='): Criterion {
  // "=" selects what is truly empty, "" also a formula's empty text.
  if (operand === '') return { matches: (value) => value === null || (operator === '' && value === '') };
  const error = /^#[A-Z0-9/]+[!?]?$/.test(operand);
  if (error) return { matches: (value) => isError(value) && value.error === operand };
  const typed = typedValue(operand);
  if (typeof typed !== 'string') return equalTo(typed);
  if (!hasWildcard(typed)) return equalTo(typed);
  const pattern = wildcardPattern(typed, 'whole');
  return { matches: (value) => typeof value === 'string' && pattern.test(value) };
}

function equalTo(wanted: number | string | boolean): Criterion {
  const key = criterionKey(wanted);
  return { key, matches: (value) => value !== null && !isError(value) && criterionKey(value) === key };
}

function inequality(operand: string): Criterion {
  if (operand === '') return { matches: (value) => value !== null };
  const same = equality(operand, '=');
  return { matches: (value) => !same.matches(value) };
}

function ordered(operator: Exclude<Operator, '=' | '<>'>, operand: string): Criterion {
  const bound = typedValue(operand);
  const holds = (order: number) =>
    operator === '<' ? order < 0 : operator === '>' ? order > 0 : operator === '<=' ? order <= 0 : order >= 0;
  return {
    matches: (value) => {
      if (typeof value === 'number' && typeof bound === 'number') return holds(compareNumbers(value, bound));
      if (typeof value === 'string' && typeof bound === 'string') return holds(compareText(value, bound));
      return typeof value === 'boolean' && typeof bound === 'boolean' && holds(Number(value) - Number(bound));
    },
  };
}

function typedValue(text: string): number | string | boolean {
  const upper = text.toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE') return upper === 'TRUE';
  return hasWildcard(text) ? text : (numberInText(text) ?? text);
}
