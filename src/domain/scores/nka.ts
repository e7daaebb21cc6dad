import { ok } from '../result';
import { HIGHEST_SCORE, points, readScore, type Score } from './points';
import { rulesOf } from './rule-table';
import type { NkaRule } from './rules';

/** NKA in points from its two parts in points; both count, so a blank one leaves no score. */
export function nkaScore(planning: number | null, ikpa: number | null, { weights }: Pick<NkaRule, 'weights'>): Score {
  const first = readScore(planning);
  if (!first.ok) return first;
  const second = readScore(ikpa);
  if (!second.ok) return second;
  return ok(points((first.value * weights.planning + second.value * weights.ikpa) / HIGHEST_SCORE));
}

/** NKA of a year: the first part is SMART until 2023, then the published Nilai Kinerja Perencanaan Anggaran. */
export function nkaOfYear(planning: number | null, ikpa: number | null, year: number | null): Score {
  const rules = rulesOf(year);
  return rules.ok ? nkaScore(planning, ikpa, rules.value.nka) : rules;
}
