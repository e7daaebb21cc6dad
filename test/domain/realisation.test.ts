import fc from 'fast-check';
import { figure, filled } from '../../src/domain/figure';
import { fraction, realisation, reduction } from '../../src/domain/realisation';
import { REALISATION_METHODS } from '../../src/domain/report';
import { err, ok } from '../../src/domain/result';
import { anyCell, count } from './arbitraries';

describe('realisasi', () => {
  test.each([
    [283, 283, ok(1)],
    [0, 283, ok(0)],
    [81, 89, ok(81 / 89)],
    [null, 283, err('not-filled')],
    [283, null, err('not-filled')],
    [null, 0, err('not-filled')],
    [null, null, err('not-filled')],
    [5, 0, err('denominator-zero')],
    [0, 0, err('denominator-zero')],
    [1e300, 1e-300, err('out-of-range')],
  ])('%p / %p', (numerator, denominator, expected) => {
    expect(fraction(numerator, denominator)).toEqual(expected);
  });

  test.each([
    [89, 8, ok(81 / 89)],
    [8, 16, ok(-1)],
    [89, 89, ok(0)],
    [89, null, err('not-filled')],
    [null, 8, err('not-filled')],
    [0, 8, err('denominator-zero')],
    [0, 0, err('denominator-zero')],
  ])('penurunan from %p to %p', (start, end, expected) => {
    expect(reduction(start, end)).toEqual(expected);
  });

  test('the method decides which inputs count: for a reduction the denominator is awal', () => {
    const inputs = { numerator: 8, denominator: 89, direct: 0.27 };
    expect(realisation('pecahan', inputs)).toEqual(ok(8 / 89));
    expect(realisation('penurunan', inputs)).toEqual(ok(81 / 89));
    expect(realisation('langsung', inputs)).toEqual(ok(0.27));
    expect(realisation(null, inputs)).toEqual(err('method-missing'));
    expect(realisation('langsung', { ...inputs, direct: null })).toEqual(err('not-filled'));
    expect(realisation('langsung', { ...inputs, direct: 0 })).toEqual(ok(0));
  });

  test('no input gives NaN or an infinity', () => {
    fc.assert(
      fc.property(
        anyCell,
        anyCell,
        anyCell,
        fc.constantFrom(...REALISATION_METHODS),
        (numerator, denominator, direct, method) => {
          const result = realisation(method, { numerator, denominator, direct });
          expect(!result.ok || Number.isFinite(result.value)).toBe(true);
        },
      ),
    );
  });

  test('more of the numerator is never less realisasi; a reduction mirrors it', () => {
    const positive = count.map((value) => value + 1);
    fc.assert(
      fc.property(count, count, positive, (a, b, whole) => {
        const [low, high] = a < b ? [a, b] : [b, a];
        expect(numberOf(fraction(high, whole))).toBeGreaterThanOrEqual(numberOf(fraction(low, whole)));
        expect(numberOf(reduction(whole, low))).toBeGreaterThanOrEqual(numberOf(reduction(whole, high)));
        expect(numberOf(reduction(whole, low))).toBeCloseTo(1 - numberOf(fraction(low, whole)), 8);
      }),
    );
  });

  test('a figure is finite and never minus zero', () => {
    expect(figure(Number.NaN)).toEqual(err('out-of-range'));
    expect(figure(-Infinity)).toEqual(err('out-of-range'));
    expect(Object.is(numberOf(figure(-0)), 0)).toBe(true);
    expect(filled(null)).toEqual(err('not-filled'));
    expect(filled(0)).toEqual(ok(0));
  });
});

function numberOf(result: ReturnType<typeof figure>): number {
  return result.ok ? result.value : Number.NaN;
}
