import fc from 'fast-check';
import { formatNumber } from '../../../src/domain/number-text';
import { err, ok } from '../../../src/domain/result';
import { aspectValue, aspectValues, ikpaByRule, ikpaScore, type IkpaValues } from '../../../src/domain/scores/ikpa';
import type { IkpaComponentId } from '../../../src/domain/scores/ikpa-components';
import { RULE_SETS } from '../../../src/domain/scores/rule-table';
import type { IkpaRule } from '../../../src/domain/scores/rules';
import { anyCell } from '../arbitraries';
import { score, scoreCell } from './arbitraries';

const ruleOf = (year: number): IkpaRule => {
  const set = RULE_SETS.find(({ firstYear, lastYear }) => firstYear <= year && year <= lastYear);
  if (set === undefined) throw new Error(`No rules for ${year}`);
  return set.ikpa;
};

const full = (rule: IkpaRule, value: number | null = 100): IkpaValues =>
  Object.fromEntries(rule.components.map(({ id }) => [id, value]));

const SOURCE: IkpaValues = { ...full(ruleOf(2023)), imprestFunds: 97.24 };

describe('IKPA', () => {
  test('of the source report', () => {
    expect(ikpaByRule(ruleOf(2023), SOURCE)).toEqual(ok({ total: 99.724, conversion: 1, final: 99.724 }));
    expect(formatNumber(99.724, 2)).toBe('99,72');
  });

  test.each(RULE_SETS.map(({ firstYear, ikpa }) => [firstYear, ikpa] as const))('is 100 at best in %d', (_, rule) => {
    expect(ikpaByRule(rule, full(rule))).toEqual(ok({ total: 100, conversion: 1, final: 100 }));
  });

  test('a component that does not apply leaves nilai total and konversi bobot', () => {
    const rule = ruleOf(2023);
    expect(ikpaByRule(rule, { ...full(rule), contracts: null })).toEqual(
      ok({ total: 90, conversion: 0.9, final: 100 }),
    );
    const { contracts, ...others } = SOURCE;
    expect(contracts).toBe(100);
    expect(ikpaByRule(rule, others)).toEqual(ok({ total: 89.724, conversion: 0.9, final: 99.693333333333 }));
    expect(ikpaByRule(rule, { ...SOURCE, contracts: 0 })).toEqual(ok({ total: 89.724, conversion: 1, final: 89.724 }));
  });

  test("a component without bobot counts for nothing where its value is zero, as in the ministry's export", () => {
    const [applies, not] = [{ value: 90, weight: 40 }, { value: 0 }];
    const alone = ok({ total: 36, conversion: 0.4, final: 90 });
    expect(ikpaScore([applies, { ...not, weight: 0 }])).toEqual(alone);
    expect(ikpaScore([applies, { ...not, weight: null }])).toEqual(alone);
    expect(ikpaScore([applies, { value: null, weight: null }])).toEqual(alone);
    expect(ikpaScore([applies, { value: 0.01, weight: 0 }])).toEqual(err('weight-missing'));
    expect(ikpaScore([applies, { value: 0.01, weight: null }])).toEqual(err('weight-missing'));
  });

  test('from 2024 Dispensasi SPM is taken off after konversi bobot', () => {
    const rule = ruleOf(2024);
    const values = { ...full(rule), contracts: null, absorption: 91 };
    expect(ikpaByRule(rule, values)).toEqual(ok({ total: 88.2, conversion: 0.9, final: 98 }));
    expect(ikpaByRule(rule, values, 0.5)).toEqual(ok({ total: 88.2, conversion: 0.9, final: 97.5 }));
    expect(ikpaByRule(rule, values, 98)).toEqual(ok({ total: 88.2, conversion: 0.9, final: 0 }));
    for (const deduction of [-0.1, 98.01, NaN, Infinity]) {
      expect(ikpaByRule(rule, values, deduction)).toEqual(err('deduction-out-of-bounds'));
    }
    expect(ikpaByRule(ruleOf(2023), SOURCE, 0.5)).toEqual(err('deduction-out-of-bounds'));
  });

  test('has a reason where it cannot be computed', () => {
    expect(ikpaScore([])).toEqual(err('no-data'));
    expect(ikpaByRule(ruleOf(2023), {})).toEqual(err('no-data'));
    expect(ikpaScore([{ value: 0, weight: 0 }])).toEqual(err('no-data'));
    expect(ikpaScore([{ value: 100.01, weight: 10 }])).toEqual(err('score-out-of-bounds'));
    expect(ikpaScore([{ value: NaN, weight: 10 }])).toEqual(err('out-of-range'));
    expect(ikpaScore([{ value: 90, weight: NaN }])).toEqual(err('out-of-range'));
    expect(ikpaScore([{ value: 90, weight: -1 }])).toEqual(err('weight-negative'));
    expect(ikpaScore([{ value: null, weight: -1 }])).toEqual(err('weight-negative'));
    expect(ikpaScore([{ value: 90, weight: Infinity }])).toEqual(err('weights-above-100'));
    const twice = [
      { value: 90, weight: 60 },
      { value: null, weight: 40.5 },
    ];
    expect(ikpaScore(twice)).toEqual(err('weights-above-100'));
  });

  test('lies between the lowest and the highest component that applies, and konversi is their share', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...RULE_SETS),
        fc.array(scoreCell, { minLength: 13, maxLength: 13 }),
        ({ ikpa }, cells) => {
          const components = ikpa.components.map(({ weight }, at) => ({ weight, value: cells[at] ?? null }));
          const applying = components.flatMap(({ value, weight }) => (value === null ? [] : [{ value, weight }]));
          const result = ikpaScore(components);
          expect(result.ok).toBe(applying.length > 0);
          if (!result.ok) return;
          const { total, conversion, final } = result.value;
          expect(final).toBeGreaterThanOrEqual(Math.min(...applying.map(({ value }) => value)) - 1e-9);
          expect(final).toBeLessThanOrEqual(Math.max(...applying.map(({ value }) => value)) + 1e-9);
          expect(conversion).toBeCloseTo(applying.reduce((sum, { weight }) => sum + weight, 0) / 100, 10);
          expect(total).toBeCloseTo(final * conversion, 8);
        },
      ),
    );
  });

  test('rises with each component, and falls by what is taken off', () => {
    fc.assert(
      fc.property(fc.constantFrom(...RULE_SETS), score, score, fc.nat(12), (set, low, high, place) => {
        const { ikpa } = set;
        const raised = ikpa.components[place % ikpa.components.length]?.id as IkpaComponentId;
        const before = ikpaByRule(ikpa, { ...full(ikpa, 60), [raised]: Math.min(low, high) });
        const after = ikpaByRule(ikpa, { ...full(ikpa, 60), [raised]: Math.max(low, high) });
        if (!before.ok || !after.ok) throw new Error('No score');
        expect(after.value.final).toBeGreaterThanOrEqual(before.value.final);
      }),
    );
  });

  test('is a finite number of points or a reason, for any cells', () => {
    const component = fc.record({ value: anyCell, weight: anyCell });
    fc.assert(
      fc.property(fc.array(component, { maxLength: 4 }), anyCell, (components, deduction) => {
        const result = ikpaScore(components, deduction);
        if (result.ok) expect(result.value.final >= 0 && result.value.final <= 100).toBe(true);
        if (result.ok) expect(result.value.conversion >= 0 && result.value.conversion <= 1).toBe(true);
      }),
    );
  });
});

describe('nilai aspek', () => {
  test('is the plain mean of its components, whatever their bobot', () => {
    expect(aspectValue([100, 100, 100, 97.24, 100])).toEqual(ok(99.448));
    expect(formatNumber(99.448, 2)).toBe('99,45');
  });

  test('of the source report', () => {
    expect(aspectValues(ruleOf(2023), SOURCE)).toEqual([
      { aspect: 'Kualitas Perencanaan Anggaran', value: ok(100) },
      { aspect: 'Kualitas Pelaksanaan Anggaran', value: ok(99.448) },
      { aspect: 'Kualitas Hasil Pelaksanaan Anggaran', value: ok(100) },
    ]);
  });

  test('leaves out what does not apply', () => {
    expect(aspectValue([100, null, 90])).toEqual(ok(95));
    expect(aspectValue([null, null])).toEqual(err('no-data'));
    expect(aspectValue([])).toEqual(err('no-data'));
    expect(aspectValue([100, 101])).toEqual(err('score-out-of-bounds'));
  });

  test('has three aspects from 2022 on and none in 2021', () => {
    expect(RULE_SETS.map(({ firstYear, ikpa }) => [firstYear, aspectValues(ikpa, {}).length])).toEqual([
      [2021, 0],
      [2022, 3],
      [2024, 3],
    ]);
  });
});
