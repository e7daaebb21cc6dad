/** Published scores that their components do not give, and the rules that such a score follows instead. */
import { formatNumber } from '../number-text';
import type { ScoreRecord, ScoreSystem } from '../report';
import { valueOrNull } from '../result';
import { FINAL_SCORE, SMART_NAMES } from './component-names';
import { ikpaScore } from './ikpa';
import { nkaScore } from './nka';
import { agrees } from './published';
import { RULE_SETS, rulesOf } from './rule-table';
import { SMART_COMPONENTS, type IkpaRule, type NkaRule, type SmartWeights } from './rules';
import { smartScore, type SmartValues } from './smart';
import { smartAssignment } from './smart-assignment';

/** A published score that differs from the computed one. */
export interface PublishedScore {
  readonly system: Exclude<ScoreSystem, 'Perencanaan'>;
  readonly published: number;
  readonly computed: number;
  /** The regulation that the computed one follows. */
  readonly basis: string;
  readonly record: ScoreRecord;
  /** The rows that it is computed from. */
  readonly parts: readonly ScoreRecord[];
  /** The score by other rules; `null` where those need a part that is not there. */
  readonly by: (rules: {
    readonly smart?: SmartWeights;
    readonly ikpa?: IkpaRule;
    readonly nka?: NkaRule;
  }) => number | null;
  readonly smart: SmartValues | null;
}

type Find = (system: ScoreSystem, component: string) => ScoreRecord | undefined;

/** The scores of a year that disagree; of figures of one date only, because a score moves during the year. */
export function scoresOfYear(scores: readonly ScoreRecord[], year: number): readonly PublishedScore[] {
  const rules = rulesOf(year);
  if (!rules.ok) return [];
  const find: Find = (system, component) =>
    scores.find((row) => row.year === year && row.system === system && row.component === component);
  const { planning, ikpa, nka } = rules.value;
  return [
    planning.kind === 'smart' ? smart(find, planning.weights, planning.basis) : null,
    ikpaOf(find, ikpa),
    nkaOf(find, nka, planning.kind === 'smart' ? 'SMART' : 'Perencanaan'),
  ].filter((score): score is PublishedScore => score !== null && !agrees(score.computed, score.published));
}

function smart(find: Find, weights: SmartWeights, basis: string): PublishedScore | null {
  const rows = SMART_COMPONENTS.map((id) => [id, find('SMART', SMART_NAMES[id])] as const);
  const values = Object.fromEntries(rows.map(([id, row]) => [id, row?.value ?? null])) as SmartValues;
  return scored('SMART', find('SMART', FINAL_SCORE), present(rows.map(([, row]) => row)), basis, {
    computed: valueOrNull(smartScore(values, weights)),
    by: ({ smart: other }) => (other === undefined ? null : valueOrNull(smartScore(values, other))),
    smart: values,
  });
}

function ikpaOf(find: Find, rule: IkpaRule): PublishedScore | null {
  const rows = new Map(rule.components.map((component) => [component.id, find('IKPA', component.name)] as const));
  const taken = rule.deduction === null ? undefined : find('IKPA', rule.deduction);
  const score = ({ components, deduction }: IkpaRule, own: boolean): number | null => {
    const known = components.every(({ id }) => rows.has(id));
    if (!known) return null;
    const weighed = components.map(({ id, weight }) => ({
      value: rows.get(id)?.value ?? null,
      weight: own ? (rows.get(id)?.weight ?? weight) : weight,
    }));
    const final = ikpaScore(weighed, deduction === null ? null : (taken?.value ?? null));
    return final.ok ? final.value.final : null;
  };
  return scored('IKPA', find('IKPA', FINAL_SCORE), present([...rows.values(), taken]), rule.basis, {
    computed: score(rule, true),
    by: ({ ikpa }) => (ikpa === undefined ? null : score(ikpa, false)),
    smart: null,
  });
}

/** From the published parts: what is published is what counts. */
function nkaOf(find: Find, rule: NkaRule, system: 'SMART' | 'Perencanaan'): PublishedScore | null {
  const planning = find(system, FINAL_SCORE);
  const ikpa = find('IKPA', FINAL_SCORE);
  const score = (by: NkaRule): number | null => valueOrNull(nkaScore(planning?.value ?? null, ikpa?.value ?? null, by));
  return scored('NKA', find('NKA', FINAL_SCORE), present([planning, ikpa]), rule.basis, {
    computed: score(rule),
    by: ({ nka }) => (nka === undefined ? null : score(nka)),
    smart: null,
  });
}

const present = (rows: readonly (ScoreRecord | undefined)[]): readonly ScoreRecord[] =>
  rows.filter((row): row is ScoreRecord => row !== undefined && row.value !== null);

function scored(
  system: PublishedScore['system'],
  record: ScoreRecord | undefined,
  parts: readonly ScoreRecord[],
  basis: string,
  { computed, by, smart: values }: Pick<PublishedScore, 'by' | 'smart'> & { readonly computed: number | null },
): PublishedScore | null {
  if (record?.value == null || computed === null) return null;
  if (parts.some(({ asOf }) => asOf !== null && record.asOf !== null && asOf !== record.asOf)) return null;
  return { system, published: record.value, computed, basis, record, parts, by, smart: values };
}

/** What else explains the published score, in words: other bobot, or the rules of other years. */
export function followedRules({ system, published, by, smart: values, basis }: PublishedScore): string | null {
  if (system === 'SMART') {
    const found = values === null ? null : valueOrNull(smartAssignment(values, published));
    if (found?.kind !== 'other-assignment') return null;
    const [weights] = found.weights;
    if (weights === undefined) return null;
    const shown = SMART_COMPONENTS.map((id) => `${SMART_NAMES[id]} ${formatNumber(weights[id])}`);
    return `bobot ${shown.join(', ')}`;
  }
  const other = RULE_SETS.find((set) => {
    const rule = system === 'IKPA' ? set.ikpa : set.nka;
    const score = rule.basis === basis ? null : by(system === 'IKPA' ? { ikpa: set.ikpa } : { nka: set.nka });
    return score !== null && agrees(score, published);
  });
  return other === undefined ? null : `bobot ${(system === 'IKPA' ? other.ikpa : other.nka).basis}`;
}
