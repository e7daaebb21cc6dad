import fc from 'fast-check';
import { compareAchievement, compareRealisation, compareValues } from '../../src/domain/comparison';
import { historyResult } from '../../src/domain/indicator-result';
import type { NilMark } from '../../src/domain/report';
import { err, ok } from '../../src/domain/result';
import { DEFAULT_SETTINGS } from '../../src/domain/settings';
import { anyFigure } from './arbitraries';

const year = (
  target: number | null,
  realisation: number | null,
  nil: NilMark | null = null,
  cap: number | null = null,
) => historyResult({ direction: null }, { target, realisation, nil }, { ...DEFAULT_SETTINGS, cap });

describe('two years', () => {
  test('naik, turun, tetap, with the difference', () => {
    expect(compareRealisation(year(0.8, 1), year(0.75, 0.5))).toEqual(ok({ trend: 'naik', difference: 0.5 }));
    expect(compareRealisation(year(0.8, 0.5), year(0.75, 1))).toEqual(ok({ trend: 'turun', difference: -0.5 }));
    expect(compareRealisation(year(0.8, 1), year(0.75, 1))).toEqual(ok({ trend: 'tetap', difference: 0 }));
    expect(compareAchievement(year(0.8, 1), year(0.5, 1))).toEqual(ok({ trend: 'turun', difference: -0.75 }));
  });

  test('float noise is tetap', () => {
    expect(compareValues(ok(0.1 + 0.2), ok(0.3))).toEqual(ok({ trend: 'tetap', difference: 0 }));
    expect(compareValues(ok(64), ok(63))).toEqual(ok({ trend: 'naik', difference: 1 }));
  });

  test.each<NilMark>(['ya', 'target', 'tidak dinilai'])('a year marked nihil (%s) compares with none', (nil) => {
    expect(compareRealisation(year(0.97, null, nil), year(0.95, 1))).toEqual(err('nil'));
    expect(compareRealisation(year(0.97, 1), year(0.95, null, nil))).toEqual(err('nil'));
    expect(compareAchievement(year(0.97, null, nil), year(0.95, 1))).toEqual(err('nil'));
    expect(compareAchievement(year(0.97, 1), year(0.95, null, nil))).toEqual(err('nil'));
  });

  test('a missing figure is no data', () => {
    expect(compareRealisation(year(0.8, 1), year(0.8, null))).toEqual(err('no-data'));
    expect(compareRealisation(year(0.8, null), year(0.8, 1))).toEqual(err('no-data'));
    expect(compareAchievement(year(null, 1), year(0.8, 1))).toEqual(err('no-data'));
    expect(compareRealisation(year(null, 1), year(0.8, 1))).toEqual(ok({ trend: 'tetap', difference: 0 }));
  });

  test('a cap does not hide a change', () => {
    expect(compareAchievement(year(0.5, 1, null, 1.2), year(0.8, 1, null, 1.2))).toEqual(
      ok({ trend: 'naik', difference: 0.75 }),
    );
  });

  test('turned round, naik becomes turun, for any figures', () => {
    const turned = { naik: 'turun', turun: 'naik', tetap: 'tetap' } as const;
    fc.assert(
      fc.property(anyFigure, anyFigure, (a, b) => {
        const [forth, back] = [compareValues(a, b), compareValues(b, a)];
        if (forth.ok && back.ok) {
          expect(back.value.trend).toBe(turned[forth.value.trend]);
          expect(Number.isFinite(forth.value.difference)).toBe(true);
          expect(forth.value.difference + back.value.difference).toBe(0);
        } else expect(forth).toEqual(back);
      }),
    );
  });
});
