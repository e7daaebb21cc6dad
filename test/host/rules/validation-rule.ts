import type { Validation, Workbook } from '../model/types';
import type { ValidationRule } from '../model/validation';
import { invalidArgument } from '../model/host-error';
import { checkRuleFormula } from './formula-entry';

/** Items of a list that is typed into the rule. Source: Excel's limit for data validation (experience). */
export const MAX_INLINE_LIST = 255;

const OPERATORS = [
  'Between',
  'NotBetween',
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqualTo',
  'LessThanOrEqualTo',
] as const;
const BOUNDED = ['wholeNumber', 'decimal', 'date', 'textLength'] as const;

type Plain = Readonly<Record<string, unknown>>;

function asObject(value: unknown): Plain {
  if (value === null || typeof value !== 'object') throw invalidArgument('A validation rule must be an object.');
  return value as Plain;
}

/**
 * Reads `DataValidation.rule`: one of list, wholeNumber, decimal, date, textLength, custom; `{}` takes the rule away.
 *
 * @param referenceOf A range object as formula text, null for anything else.
 */
export function readRule(
  workbook: Workbook,
  rule: unknown,
  referenceOf: (value: unknown) => string | null,
): Omit<ValidationRule, 'alert' | 'prompt' | 'ignoreBlanks'> | null {
  const entries = Object.entries(asObject(rule)).filter(([, value]) => value !== undefined && value !== null);
  if (entries.length === 0) return null;
  const [entry] = entries;
  if (entries.length > 1 || !entry) throw invalidArgument('A validation rule names exactly one criterion.');
  const [kind, raw] = entry;
  const criterion = asObject(raw);
  const bound = (value: unknown): string | number | undefined => {
    if (value === undefined || value === null || value === '') return undefined;
    if (typeof value === 'number') return value;
    const reference = referenceOf(value);
    if (reference !== null) return reference;
    if (typeof value !== 'string') throw invalidArgument('A bound is a number, a formula, a date or a range.');
    if (value.startsWith('=')) checkRuleFormula(workbook, value);
    return value;
  };
  if (kind === 'list') return readList(workbook, criterion, referenceOf);
  if (kind === 'custom') {
    const formula = criterion['formula'];
    if (typeof formula !== 'string' || !formula.startsWith('=')) throw invalidArgument('A custom rule is a formula.');
    checkRuleFormula(workbook, formula);
    return { type: 'custom', formula1: formula };
  }
  const type = BOUNDED.find((candidate) => candidate === kind);
  if (!type) throw invalidArgument(`A validation rule of the kind "${kind}" is not known here.`);
  return { type, ...readBounds(criterion, bound) };
}

function readBounds(
  criterion: Plain,
  bound: (value: unknown) => string | number | undefined,
): Pick<ValidationRule, 'formula1' | 'formula2' | 'operator'> {
  const operator = OPERATORS.find((candidate) => candidate === criterion['operator']);
  const formula1 = bound(criterion['formula1']);
  const formula2 = bound(criterion['formula2']);
  if (!operator || formula1 === undefined) throw invalidArgument('The rule needs an operator and a first bound.');
  const two = operator === 'Between' || operator === 'NotBetween';
  if (two && formula2 === undefined) throw invalidArgument(`${operator} needs two bounds.`);
  return { operator, formula1, ...(two && formula2 !== undefined ? { formula2 } : {}) };
}

function readList(
  workbook: Workbook,
  criterion: Plain,
  referenceOf: (value: unknown) => string | null,
): Pick<Validation, 'type' | 'formula1' | 'inCellDropDown'> {
  const { source, inCellDropDown } = criterion;
  const reference = referenceOf(source);
  const text = reference ?? source;
  if (typeof text !== 'string' || text === '') throw invalidArgument('A list needs a source.');
  if (text.startsWith('=')) checkRuleFormula(workbook, text);
  else if (text.length > MAX_INLINE_LIST) {
    throw invalidArgument(
      `A list typed into the rule has at most ${MAX_INLINE_LIST} characters; this one has ${text.length}.`,
    );
  }
  return { type: 'list', formula1: text, inCellDropDown: inCellDropDown !== false };
}

/** Titles have at most 32 characters, messages 255. Source: documentation of `DataValidationErrorAlert`, experience. */
export function checkMessage(title: string, message: string): void {
  if (title.length > 32) throw invalidArgument(`The title "${title}" has more than 32 characters.`);
  if (message.length > 255) throw invalidArgument('A validation message has at most 255 characters.');
}
