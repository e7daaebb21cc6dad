/**
 * Between Excel's cells and the domain: reads the arguments of a custom function and turns results into cell values.
 *
 * An empty cell reaches a function as null on the web and as 0 on the desktop, an omitted argument as null. For a
 * required number 0 is zero, so sheet formulas pass "" for an empty cell; for the optional arguments 0 never has a
 * meaning of its own and counts as blank, which makes both platforms agree.
 */
import { readCap as toCap, type Cap } from '../domain/achievement';
import { filled, type Figure, type MissingReason } from '../domain/figure';
import type { Result } from '../domain/result';
import { functionTexts } from '../texts/functions.id';

/** A required number; a blank is `not-filled`. Text is refused, also text that looks like a number. */
export function readNumber(parameter: string, argument: unknown): Figure {
  return filled(numberOrBlank(parameter, argument));
}

/** A required number or a blank. */
export function numberOrBlank(parameter: string, argument: unknown): number | null {
  const value = readScalar(parameter, argument);
  if (typeof value === 'string') throw invalidValue(functionTexts.numberExpected(parameter));
  return value;
}

/** An optional word from a list, whatever its letter case; `null` where it is blank. */
export function readWord<const Word extends string>(
  parameter: string,
  argument: unknown,
  words: readonly Word[],
): Word | null {
  const value = readOptional(parameter, argument);
  const typed = typeof value === 'string' ? value.trim().toLowerCase().replace(/\s+/g, ' ') : value;
  if (typed === null || typed === '') return null;
  const known = words.find((word) => word === typed);
  if (known === undefined) throw invalidValue(functionTexts.unknownWord(parameter, words));
  return known;
}

/** An optional text, such as a unit. */
export function readText(parameter: string, argument: unknown): string {
  const value = readOptional(parameter, argument);
  if (typeof value === 'number') throw invalidValue(functionTexts.textExpected(parameter));
  return value?.trim() ?? '';
}

/** An optional number; 0 is blank, as an empty cell is on the desktop. */
export function readOptionalNumber(parameter: string, argument: unknown): number | null {
  const value = readOptional(parameter, argument);
  if (typeof value === 'string') throw invalidValue(functionTexts.numberExpected(parameter));
  return value;
}

/** The optional cap of capaian. */
export function readCap(parameter: string, argument: unknown): Cap {
  const cap = toCap(readOptionalNumber(parameter, argument));
  if (!cap.ok) throw invalidValue(functionTexts.capInvalid);
  return cap.value;
}

/** A result as a cell: its value, "" where an input is blank, or the Excel error that fits the reason. */
export function toCell<Value extends number | string>(result: Result<Value, MissingReason>): Value | '' {
  if (result.ok) return result.value;
  switch (result.error) {
    case 'not-filled':
    case 'method-missing':
    case 'target-missing':
    case 'not-assessed':
    case 'no-data':
      return '';
    case 'denominator-zero':
    case 'target-zero':
    case 'realisation-not-positive':
    case 'ceiling-zero':
      throw cellError(CustomFunctions.ErrorCode.divisionByZero);
    case 'target-negative':
      throw invalidValue(functionTexts.targetNegative);
    case 'out-of-range':
      throw cellError(CustomFunctions.ErrorCode.invalidNumber);
  }
}

function readOptional(parameter: string, argument: unknown): number | string | null {
  const value = readScalar(parameter, argument);
  return value === 0 ? null : value;
}

/** One cell as a number, a non-empty text or `null` for a blank; everything else is #VALUE! with its reason. */
function readScalar(parameter: string, argument: unknown): number | string | null {
  const value = singleValue(parameter, argument);
  switch (typeof value) {
    case 'undefined':
      return null;
    case 'number':
      return value;
    case 'string':
      return value === '' ? null : value;
    case 'boolean':
      throw invalidValue(functionTexts.logicalValue(parameter));
    case 'object':
      if (value === null || isInvocation(value)) return null;
      throw invalidValue(
        isErrorValue(value) ? functionTexts.errorValue(parameter) : functionTexts.unsupportedValue(parameter),
      );
    default:
      throw invalidValue(functionTexts.unsupportedValue(parameter));
  }
}

/** Unwraps what stands for one cell: a 1x1 array, and a data type (a formatted number) with its basic value. */
function singleValue(parameter: string, argument: unknown): unknown {
  if (Array.isArray(argument)) {
    const cells: readonly unknown[] = argument;
    if (cells.length !== 1) throw invalidValue(functionTexts.singleCell(parameter));
    return singleValue(parameter, cells[0]);
  }
  const isDataType = typeof argument === 'object' && argument !== null && 'basicValue' in argument;
  return isDataType && !isErrorValue(argument) ? argument.basicValue : argument;
}

function isErrorValue(value: object): boolean {
  return value instanceof Error || ('type' in value && value.type === 'Error');
}

/**
 * The runtime appends an invocation object to the arguments. Where Excel still holds older metadata with fewer
 * parameters, it lands in the place of an optional argument.
 */
function isInvocation(value: object): boolean {
  return 'functionName' in value && 'address' in value;
}

/** #VALUE! with its reason. */
export function invalidValue(message: string): Error {
  return cellError(CustomFunctions.ErrorCode.invalidValue, message);
}

/** Excel shows a message for #VALUE! and #N/A only. The runtime's class extends Error; its typings leave that out. */
export function cellError(code: CustomFunctions.ErrorCode, message?: string): Error {
  return new CustomFunctions.Error(code, message) as CustomFunctions.Error & Error;
}
