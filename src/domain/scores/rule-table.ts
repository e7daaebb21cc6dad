/**
 * The rules of the budget performance scores, by year. A report keeps the rules of its own year; a year that is not here
 * borrows those of the last one, marked `perlu dicek`.
 */
import { err, ok, type Result } from '../result';
import { IKPA_CATEGORIES, NKA_CATEGORIES } from './categories';
import { COMPONENTS_2021, COMPONENTS_2022, COMPONENTS_2024 } from './ikpa-components';
import type { ScoreReason } from './points';
import type { IkpaRule, NkaRule, Rule, RuleSet, SmartRule } from './rules';

/**
 * Two published reports prove this assignment of the four bobot; the source report's text attaches the last three to the
 * wrong components. The limits of -20% and 20% in Nilai Efisiensi have not been read in the regulation yet.
 */
export const SMART_2021: SmartRule = {
  kind: 'smart',
  name: 'SMART',
  basis: 'PMK 22/PMK.02/2021',
  status: 'terverifikasi',
  weights: { outputAchievement: 43.5, efficiencyValue: 28.6, consistency: 18.2, absorption: 9.7 },
  efficiencyValue: { basis: 'PMK 22/PMK.02/2021', status: 'perlu dicek' },
};

const IKPA_2021: IkpaRule = {
  basis: 'PER-4/PB/2021',
  status: 'terverifikasi',
  components: COMPONENTS_2021,
  deduction: null,
  categories: IKPA_CATEGORIES,
};

const IKPA_2022: IkpaRule = { ...IKPA_2021, basis: 'PER-5/PB/2022', components: COMPONENTS_2022 };

const IKPA_2024: IkpaRule = {
  ...IKPA_2021,
  basis: 'PER-5/PB/2024',
  components: COMPONENTS_2024,
  deduction: 'Dispensasi SPM',
};

const NKA_2021: NkaRule = {
  basis: 'PMK 2/PMK.02/2021',
  status: 'terverifikasi',
  weights: { planning: 60, ikpa: 40 },
  categories: NKA_CATEGORIES,
};

/** The halves are second hand and agree with published scores; the categories are those of the earlier regulation. */
const NKA_2024: NkaRule = {
  ...NKA_2021,
  basis: 'PMK 62 Tahun 2023',
  status: 'perlu dicek',
  weights: { planning: 50, ikpa: 50 },
};

const RULES_2024: RuleSet = {
  firstYear: 2024,
  lastYear: 2024,
  planning: {
    kind: 'published',
    name: 'Nilai Kinerja Perencanaan Anggaran',
    basis: NKA_2024.basis,
    status: NKA_2024.status,
  },
  ikpa: IKPA_2024,
  nka: NKA_2024,
};

/** The latest last, without a gap between the years. */
export const RULE_SETS: readonly RuleSet[] = [
  { firstYear: 2021, lastYear: 2021, planning: SMART_2021, ikpa: IKPA_2021, nka: NKA_2021 },
  { firstYear: 2022, lastYear: 2023, planning: SMART_2021, ikpa: IKPA_2022, nka: NKA_2021 },
  RULES_2024,
];

/** No rules are known for a year before this one. */
export const FIRST_YEAR = 2021;

/** The rules of a year; those of the last known one, all `perlu dicek`, for a later year; none for an earlier one. */
export function rulesOf(year: number | null): Result<RuleSet, ScoreReason> {
  if (year === null) return err('not-filled');
  if (!Number.isInteger(year) || year < 1000 || year > 9999) return err('year-invalid');
  if (year < FIRST_YEAR) return err('rules-unknown');
  return ok(RULE_SETS.find(({ lastYear }) => year <= lastYear) ?? borrowed(RULES_2024));
}

function borrowed(set: RuleSet): RuleSet {
  return { ...set, planning: unchecked(set.planning), ikpa: unchecked(set.ikpa), nka: unchecked(set.nka) };
}

function unchecked<R extends Rule>(rule: R): R {
  return { ...rule, status: 'perlu dicek' };
}
