import fc from 'fast-check';
import { cappedEfficiency, efficiency, EFFICIENCY_BANDS, efficiencyBand } from '../../src/domain/efficiency';
import { err, ok } from '../../src/domain/result';
import { anyDouble } from './arbitraries';

describe('efficiency', () => {
  test('is capaian minus serapan', () => {
    expect(efficiency(1.25, 0.75)).toEqual(ok(0.5));
    expect(efficiency(0.5, 0.75)).toEqual(ok(-0.25));
    expect(efficiency(1e308, -1e308)).toEqual(err('out-of-range'));
  });

  test('counts capaian for 100% at most unless the cap is lifted', () => {
    expect(cappedEfficiency(1.25, 0.75)).toEqual(ok(0.25));
    expect(cappedEfficiency(0.9, 0.5)).toEqual(ok(0.4));
    expect(cappedEfficiency(1.25, 0.75, 1.2)).toEqual(ok(0.44999999999999996));
    expect(cappedEfficiency(1.25, 0.75, null)).toEqual(ok(0.5));
  });

  test.each([
    [0.0501, 'Efisien'],
    [0.05, 'Cukup'],
    [1.05 - 1, 'Cukup'],
    [0, 'Cukup'],
    [-0.05, 'Cukup'],
    [1 - 1.05, 'Cukup'],
    [-0.0501, 'Tidak efisien'],
  ])('%d is %s', (difference, band) => {
    expect(efficiencyBand(difference)).toBe(band);
  });

  test('spending less for the same result never lowers the band', () => {
    const fraction = fc.double({ min: 0, max: 2, noNaN: true });
    fc.assert(
      fc.property(fraction, fraction, fraction, (achieved, a, b) => {
        const [less, more] = a < b ? [a, b] : [b, a];
        expect(rank(achieved, less)).toBeLessThanOrEqual(rank(achieved, more));
      }),
    );
  });

  test('no input gives NaN or an infinity', () => {
    fc.assert(
      fc.property(anyDouble, anyDouble, (a, b) => {
        const result = cappedEfficiency(a, b);
        expect(!result.ok || Number.isFinite(result.value)).toBe(true);
      }),
    );
  });
});

function rank(achieved: number, absorbed: number): number {
  const difference = efficiency(achieved, absorbed);
  return difference.ok ? EFFICIENCY_BANDS.indexOf(efficiencyBand(difference.value)) : -1;
}
