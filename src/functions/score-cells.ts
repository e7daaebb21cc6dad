/**
 * Arguments and results of the score functions. Scores are points from 0 to 100, everything else in the workbook is a
 * fraction; where the one is taken for the other the answer is #VALUE! with the reason, not a plausible wrong score.
 */
import { formatNumber } from '../domain/number-text';
import { err, type Result } from '../domain/result';
import type { WeighedValue } from '../domain/scores/ikpa';
import { HIGHEST_SCORE, LOWEST_SCORE, type ScoreReason } from '../domain/scores/points';
import { FIRST_YEAR } from '../domain/scores/rule-table';
import { functionTexts } from '../texts/functions.id';
import { cellError, invalidValue, numberOrBlank, toCell } from './adapt';

/** A true score hardly ever lies between 0 and 1 point; 0.993 is a percentage that somebody pointed at. */
const LARGEST_FRACTION = 1;

/** A score in points or a blank. */
export function readPoints(parameter: string, argument: unknown): number | null {
  const value = numberOrBlank(parameter, argument);
  if (value === null) return null;
  if (value < LOWEST_SCORE || value > HIGHEST_SCORE) {
    throw invalidValue(functionTexts.scoreExpected(parameter, formatNumber(value)));
  }
  if (value > LOWEST_SCORE && value <= LARGEST_FRACTION) {
    throw invalidValue(functionTexts.scoreNotFraction(parameter, formatNumber(value)));
  }
  return value;
}

/**
 * Efisiensi as a fraction or a blank. Beyond 100% either way nearly always means that points were typed (14.94), which
 * would count as the limit; and a true value there changes nothing, so -100% can stand for it.
 */
export function readEfficiency(parameter: string, argument: unknown): number | null {
  const value = numberOrBlank(parameter, argument);
  if (value !== null && Math.abs(value) > 1) throw invalidValue(functionTexts.efficiencyExpected(formatNumber(value)));
  return value;
}

/**
 * Two ranges of the same shape as components. An empty cell of a range arrives as null on the web and as 0 on the desktop,
 * where nothing tells it from a zero. Two things mean "does not apply" on both: "" from a formula such as
 * `IF([@X]="","",[@X])`, and a bobot left empty together with its nilai.
 */
export function readComponents(values: unknown, weights: unknown): readonly WeighedValue[] {
  const first = rowsOf(values);
  const second = rowsOf(weights);
  if (first.length !== second.length || first[0]?.length !== second[0]?.length) {
    throw invalidValue(functionTexts.sameShape('nilai', 'bobot'));
  }
  const weightCells = second.flat();
  return first.flat().map((value, index) => ({
    value: readPoints(functionTexts.cellOf('nilai', index + 1), value),
    weight: numberOrBlank(functionTexts.cellOf('bobot', index + 1), weightCells[index]),
  }));
}

/** A range arrives as rows of cells; one cell may arrive as it is. */
function rowsOf(argument: unknown): readonly (readonly unknown[])[] {
  return Array.isArray(argument) ? (argument as readonly (readonly unknown[])[]) : [[argument]];
}

/** A score as a cell: its points, "" where an input is blank, or #VALUE! with what is wrong. */
export function toScoreCell(score: Result<number, ScoreReason>): number | string {
  if (score.ok) return score.value;
  switch (score.error) {
    case 'year-invalid':
      throw invalidValue(functionTexts.yearInvalid);
    case 'rules-unknown':
      throw invalidValue(functionTexts.yearTooEarly(FIRST_YEAR));
    case 'score-out-of-bounds':
      // Only for a score that no argument names: `readPoints` says which argument is out of bounds.
      throw cellError(CustomFunctions.ErrorCode.invalidNumber);
    case 'weight-negative':
      throw invalidValue(functionTexts.weightNegative);
    case 'weight-missing':
      throw invalidValue(functionTexts.weightMissing);
    case 'weights-above-100':
      throw invalidValue(functionTexts.weightsAbove100);
    case 'deduction-out-of-bounds':
      throw invalidValue(functionTexts.deductionInvalid);
    default:
      return toCell(err(score.error));
  }
}
