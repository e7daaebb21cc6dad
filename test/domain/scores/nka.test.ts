import fc from 'fast-check';
import { formatNumber } from '../../../src/domain/number-text';
import { err, ok } from '../../../src/domain/result';
import { nkaOfYear } from '../../../src/domain/scores/nka';
import { agrees, comparePublished } from '../../../src/domain/scores/published';
import { anyCell } from '../arbitraries';
import { score } from './arbitraries';

describe('NKA', () => {
  test('of 2023, from the published scores and from the computed ones', () => {
    expect(nkaOfYear(93.37, 99.72, 2023)).toEqual(ok(95.91));
    const computed = nkaOfYear(93.3684, 99.724, 2023);
    expect(computed.ok && formatNumber(computed.value, 2)).toBe('95,91');
  });

  test.each([
    [2021, 86],
    [2022, 86],
    [2023, 86],
    [2024, 85],
    [2025, 85],
  ])('weighs 90 and 80 by the rules of %d', (year, expected) => {
    expect(nkaOfYear(90, 80, year)).toEqual(ok(expected));
  });

  test('has a reason where it cannot be computed', () => {
    expect(nkaOfYear(null, 99.72, 2023)).toEqual(err('not-filled'));
    expect(nkaOfYear(93.37, null, 2023)).toEqual(err('not-filled'));
    expect(nkaOfYear(93.37, 99.72, null)).toEqual(err('not-filled'));
    expect(nkaOfYear(93.37, 99.72, 2020)).toEqual(err('rules-unknown'));
    expect(nkaOfYear(93.37, 99.72, 23)).toEqual(err('year-invalid'));
    expect(nkaOfYear(100.5, 99.72, 2023)).toEqual(err('score-out-of-bounds'));
    expect(nkaOfYear(93.37, -1, 2023)).toEqual(err('score-out-of-bounds'));
  });

  test('lies between its parts and rises with each', () => {
    fc.assert(
      fc.property(score, score, score, fc.integer({ min: 2021, max: 2040 }), (planning, ikpa, higher, year) => {
        const result = nkaOfYear(planning, ikpa, year);
        if (!result.ok) throw new Error(result.error);
        expect(result.value).toBeGreaterThanOrEqual(Math.min(planning, ikpa) - 1e-9);
        expect(result.value).toBeLessThanOrEqual(Math.max(planning, ikpa) + 1e-9);
        const raised = [
          nkaOfYear(Math.max(planning, higher), ikpa, year),
          nkaOfYear(planning, Math.max(ikpa, higher), year),
        ];
        for (const after of raised) expect(after.ok && after.value).toBeGreaterThanOrEqual(result.value);
      }),
    );
  });

  test('is a finite number of points or a reason, for any cells', () => {
    fc.assert(
      fc.property(anyCell, anyCell, anyCell, (planning, ikpa, year) => {
        const result = nkaOfYear(planning, ikpa, year);
        if (result.ok) expect(result.value >= 0 && result.value <= 100).toBe(true);
      }),
    );
  });
});

describe('a published score beside the computed one', () => {
  test.each([
    [93.37, 93.3684, true],
    [87.34, 87.35, true],
    [87.33, 87.35, false],
    [99.72, 99.724, true],
    [95.93, 93.3684, false],
    [93.7, 93.3684, false],
    [0.3, 0.1 + 0.2, true],
    [0.31, 0.1 + 0.2, true],
  ])('%d published and %d computed: %s', (published, computed, expected) => {
    expect(agrees(computed, published)).toBe(expected);
    expect(agrees(published, computed)).toBe(expected);
  });

  test('shows the difference from the computed score', () => {
    const compared = comparePublished(95.93, ok(93.3684));
    expect(compared).toEqual(ok({ published: 95.93, computed: 93.3684, difference: 95.93 - 93.3684, agrees: false }));
  });

  test('says which of the two is missing, and why', () => {
    expect(comparePublished(null, ok(93.37))).toEqual(err({ side: 'published', reason: 'not-filled' }));
    expect(comparePublished(9337, ok(93.37))).toEqual(err({ side: 'published', reason: 'score-out-of-bounds' }));
    expect(comparePublished(93.37, err('rules-unknown'))).toEqual(err({ side: 'computed', reason: 'rules-unknown' }));
    expect(comparePublished(null, err('not-filled'))).toEqual(err({ side: 'published', reason: 'not-filled' }));
  });
});
