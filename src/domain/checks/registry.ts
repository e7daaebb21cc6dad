/** Every check, in the order in which their findings are listed within a severity. */
import { achievementAboveLimit } from './achievement-above-limit';
import { agreementAgainstRenstra } from './agreement-against-renstra';
import { alteredFormulas } from './altered-formulas';
import { budgetCuts } from './budget-cuts';
import { budgetInputs } from './budget-inputs';
import { capitalSpending } from './capital-spending';
import { changedColumns } from './changed-columns';
import type { Check } from './check';
import { directionWords } from './direction-words';
import { duplicates } from './duplicates';
import { errorValues } from './error-values';
import { evidenceDates } from './evidence-dates';
import { evidenceMissing } from './evidence-missing';
import { evidenceWindow } from './evidence-window';
import { excludingCounts } from './excluding-counts';
import { figureAsRealisation } from './figure-as-realisation';
import { historyYears } from './history-years';
import { lastYearCopied } from './last-year-copied';
import { letterNumbers } from './letter-numbers';
import { nilMark } from './nil-mark';
import { numeratorAboveDenominator } from './numerator-above-denominator';
import { olderSchema } from './older-schema';
import { outOfRange } from './out-of-range';
import { paperDates } from './paper-dates';
import { printedFigures } from './printed-figures';
import { printedPlaces } from './printed-places';
import { publishedScores } from './published-scores';
import { quarters } from './quarters';
import { realisationEqualsTarget } from './realisation-equals-target';
import { realisationMissing } from './realisation-missing';
import { references } from './references';
import { repeatedHistory } from './repeated-history';
import { repeatedRows } from './repeated-rows';
import { requiredInputs } from './required-inputs';
import { resourceTotals } from './resource-totals';
import { rowIds } from './row-ids';
import { spentAboveCeiling } from './spent-above-ceiling';
import { targetZero } from './target-zero';
import { twoSystems } from './two-systems';
import { unchangedTargets } from './unchanged-targets';
import { unitFits } from './unit-fits';
import { unreadInput } from './unread-input';
import { zeroDenominator } from './zero-denominator';

export const CHECKS: readonly Check[] = [
  olderSchema,
  changedColumns,
  rowIds,
  alteredFormulas,
  errorValues,
  unreadInput,
  requiredInputs,
  outOfRange,
  budgetCuts,
  spentAboveCeiling,
  capitalSpending,
  lastYearCopied,
  publishedScores,
  twoSystems,
  budgetInputs,
  paperDates,
  realisationMissing,
  targetZero,
  zeroDenominator,
  numeratorAboveDenominator,
  figureAsRealisation,
  realisationEqualsTarget,
  nilMark,
  excludingCounts,
  agreementAgainstRenstra,
  repeatedHistory,
  historyYears,
  quarters,
  directionWords,
  unitFits,
  duplicates,
  repeatedRows,
  references,
  evidenceDates,
  evidenceWindow,
  letterNumbers,
  evidenceMissing,
  resourceTotals,
  printedFigures,
  printedPlaces,
  achievementAboveLimit,
  unchangedTargets,
];
