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
import { excludingCounts } from './excluding-counts';
import { figureAsRealisation } from './figure-as-realisation';
import { historyYears } from './history-years';
import { nilMark } from './nil-mark';
import { numeratorAboveDenominator } from './numerator-above-denominator';
import { olderSchema } from './older-schema';
import { outOfRange } from './out-of-range';
import { paperDates } from './paper-dates';
import { printedFigures } from './printed-figures';
import { realisationEqualsTarget } from './realisation-equals-target';
import { realisationMissing } from './realisation-missing';
import { references } from './references';
import { repeatedHistory } from './repeated-history';
import { requiredInputs } from './required-inputs';
import { rowIds } from './row-ids';
import { spentAboveCeiling } from './spent-above-ceiling';
import { targetZero } from './target-zero';
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
  directionWords,
  unitFits,
  duplicates,
  references,
  evidenceDates,
  printedFigures,
  achievementAboveLimit,
  unchangedTargets,
];
