import fc from 'fast-check';
import { formatNumber } from '../../../src/domain/number-text';
import { err, ok } from '../../../src/domain/result';
import { budgetEfficiency, efficiencyValue } from '../../../src/domain/scores/efficiency-value';
import { comparePublished } from '../../../src/domain/scores/published';
import { SMART_2021 } from '../../../src/domain/scores/rule-table';
import { SMART_COMPONENTS, type SmartWeights } from '../../../src/domain/scores/rules';
import { smartScore, type SmartValues } from '../../../src/domain/scores/smart';
import { assignments, smartAssignment } from '../../../src/domain/scores/smart-assignment';
import { anyCell } from '../arbitraries';
import { score } from './arbitraries';

const values = (
  outputAchievement: number | null,
  efficiency: number | null,
  consistency: number | null,
  absorption: number | null,
): SmartValues => ({ outputAchievement, efficiencyValue: efficiency, consistency, absorption });

const SOURCE = values(100, 87.34, 83.83, 99.3);
const PUSLATBANG = values(99.72, 59.98, 99.61, 95.53);

/** As the source report's text attaches the bobot: penyerapan 28,6, efisiensi 18,2, konsistensi 9,7. */
const AS_WORDED: SmartWeights = { outputAchievement: 43.5, absorption: 28.6, efficiencyValue: 18.2, consistency: 9.7 };

const shown = (result: ReturnType<typeof smartScore>) => (result.ok ? formatNumber(result.value, 2) : result.error);

describe('Nilai Efisiensi', () => {
  test.each([
    [0.1494, 87.35],
    [0, 50],
    [0.2, 100],
    [-0.2, 0],
    [0.2001, 100],
    [-9, 0],
    [Infinity, 100],
    [-Infinity, 0],
    [-0.1, 25],
  ])('of %d is %d points', (efficiency, expected) => {
    expect(efficiencyValue(efficiency)).toEqual(ok(expected));
  });

  test('is missing for a blank, and never NaN', () => {
    expect(efficiencyValue(null)).toEqual(err('not-filled'));
    expect(efficiencyValue(NaN)).toEqual(err('out-of-range'));
  });

  test('lies between 0 and 100, and rises with Efisiensi', () => {
    const efficiency = fc.double({ min: -2, max: 2, noNaN: true });
    fc.assert(
      fc.property(efficiency, efficiency, (a, b) => {
        const [low, high] = [efficiencyValue(Math.min(a, b)), efficiencyValue(Math.max(a, b))];
        if (!low.ok || !high.ok) throw new Error('No value');
        expect(low.value).toBeGreaterThanOrEqual(0);
        expect(high.value).toBeLessThanOrEqual(100);
        expect(low.value).toBeLessThanOrEqual(high.value);
      }),
    );
  });
});

describe('Efisiensi', () => {
  const output = (ceiling: number | null, achievement: number | null, spent: number | null) => ({
    ceiling,
    achievement,
    spent,
  });

  test('weighs what was due for the outputs reached against what was spent', () => {
    expect(budgetEfficiency([output(1000, 1, 900), output(500, 0.8, 400)])).toEqual(ok((1400 - 1300) / 1400));
    expect(budgetEfficiency([output(1000, 0.5, 1000)])).toEqual(ok(-1));
  });

  test('has a reason where it cannot be computed', () => {
    expect(budgetEfficiency([])).toEqual(err('no-data'));
    expect(budgetEfficiency([output(1000, 0, 900)])).toEqual(err('denominator-zero'));
    expect(budgetEfficiency([output(1000, 1, 900), output(null, 1, 5)])).toEqual(err('not-filled'));
    expect(budgetEfficiency([output(1000, null, 900)])).toEqual(err('not-filled'));
    expect(budgetEfficiency([output(1000, 1, null)])).toEqual(err('not-filled'));
    expect(budgetEfficiency([output(1e308, 10, 5)])).toEqual(err('out-of-range'));
  });
});

describe('SMART', () => {
  test('of two published reports', () => {
    expect([shown(smartScore(SOURCE)), shown(smartScore(PUSLATBANG))]).toEqual(['93,37', '87,93']);
  });

  test('with the bobot as the source report words them is another figure', () => {
    expect(shown(smartScore(SOURCE, AS_WORDED))).toBe('95,93');
  });

  test('is exactly 100 and 0 at the ends', () => {
    expect(smartScore(values(100, 100, 100, 100))).toEqual(ok(100));
    expect(smartScore(values(0, 0, 0, 0))).toEqual(ok(0));
  });

  test.each(SMART_COMPONENTS)('needs %s, in points', (component) => {
    expect(smartScore({ ...SOURCE, [component]: null })).toEqual(err('not-filled'));
    expect(smartScore({ ...SOURCE, [component]: 100.01 })).toEqual(err('score-out-of-bounds'));
    expect(smartScore({ ...SOURCE, [component]: -0.01 })).toEqual(err('score-out-of-bounds'));
    expect(smartScore({ ...SOURCE, [component]: NaN })).toEqual(err('out-of-range'));
  });

  test('lies between its lowest and highest component, and rises with each', () => {
    fc.assert(
      fc.property(
        fc.tuple(score, score, score, score),
        fc.constantFrom(...SMART_COMPONENTS),
        score,
        (four, raised, to) => {
          const before = values(...four);
          const result = smartScore(before);
          if (!result.ok) throw new Error(result.error);
          expect(result.value).toBeGreaterThanOrEqual(Math.min(...four) - 1e-9);
          expect(result.value).toBeLessThanOrEqual(Math.max(...four) + 1e-9);
          const after = smartScore({ ...before, [raised]: Math.max(to, before[raised] ?? 0) });
          expect(after.ok && after.value).toBeGreaterThanOrEqual(result.value);
        },
      ),
    );
  });

  test('is a finite number of points or a reason, for any cells', () => {
    fc.assert(
      fc.property(anyCell, anyCell, anyCell, anyCell, (a, b, c, d) => {
        const result = smartScore(values(a, b, c, d));
        if (result.ok) expect(result.value >= 0 && result.value <= 100).toBe(true);
      }),
    );
  });
});

describe('the assignment of the bobot', () => {
  test('the published scores follow the rules', () => {
    expect(smartAssignment(SOURCE, 93.37)).toEqual(ok({ kind: 'as-ruled' }));
    expect(smartAssignment(PUSLATBANG, 87.93)).toEqual(ok({ kind: 'as-ruled' }));
  });

  test('no other one of the 24 gives them', () => {
    const matching = (of: SmartValues, published: number) =>
      assignments(SMART_2021.weights).filter((weights) => {
        const compared = comparePublished(published, smartScore(of, weights));
        return compared.ok && compared.value.agrees;
      });
    expect(matching(SOURCE, 93.37)).toEqual([SMART_2021.weights]);
    expect(matching(PUSLATBANG, 87.93)).toEqual([SMART_2021.weights]);
  });

  test('a score by the wording of the source is recognised as such', () => {
    expect(smartAssignment(SOURCE, 95.93)).toEqual(ok({ kind: 'other-assignment', weights: [AS_WORDED] }));
  });

  test('a score that nothing explains', () => {
    expect(smartAssignment(SOURCE, 82.26)).toEqual(ok({ kind: 'no-assignment' }));
    expect(smartAssignment(SOURCE, 93.7)).toEqual(ok({ kind: 'no-assignment' }));
  });

  test('where all components are the same, every assignment is the one of the rules', () => {
    expect(smartAssignment(values(90, 90, 90, 90), 90)).toEqual(ok({ kind: 'as-ruled' }));
  });

  test('is unknown without the score or a component', () => {
    expect(smartAssignment(SOURCE, null)).toEqual(err('not-filled'));
    expect(smartAssignment(SOURCE, 9337)).toEqual(err('score-out-of-bounds'));
    expect(smartAssignment({ ...SOURCE, consistency: null }, 93.37)).toEqual(err('not-filled'));
  });

  test('all 24 are different and use the same four bobot; the rules come first', () => {
    const all = assignments(SMART_2021.weights);
    expect(new Set(all.map((weights) => JSON.stringify(weights))).size).toBe(24);
    for (const weights of all) expect(Object.values(weights).sort((a, b) => a - b)).toEqual([9.7, 18.2, 28.6, 43.5]);
    expect(all[0]).toEqual(SMART_2021.weights);
  });
});
