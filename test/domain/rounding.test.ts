import fc from 'fast-check';
import { digitsOf, roundDecimal, shift, toDecimal, toNumber } from '../../src/domain/decimal';
import { formatPercent } from '../../src/domain/number-text';
import { percentDigits, roundHalfUp, type DisplayDecimals } from '../../src/domain/rounding';
import { isReached } from '../../src/domain/tolerance';
import { typedNumber } from './arbitraries';

const finite = fc.double({ noNaN: true, noDefaultInfinity: true });
const decimals = fc.constantFrom<DisplayDecimals>(0, 1, 2);

describe('rounding half up', () => {
  test.each([
    [1.005, 2, 1.01],
    [1.0049, 2, 1],
    [2.5, 0, 3],
    [-2.5, 0, -3],
    [0.5, 0, 1],
    [0.49, 0, 0],
    [0.05, 0, 0],
    [9.995, 2, 10],
    [99.5, 0, 100],
    [0.0951, 1, 0.1],
    [0.0949, 1, 0.1],
    [0.049, 1, 0],
    [1234.5678, 2, 1234.57],
    [1e21, 2, 1e21],
    [2.675, 2, 2.68],
    [-0.001, 2, 0],
  ])('%d to %d decimals is %d', (value, places, expected) => {
    expect(roundHalfUp(value, places)).toBe(expected);
  });

  test('what it rounds is at most half a unit away, and rounding twice changes nothing', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e9, max: 1e9, noNaN: true }), decimals, (value, places) => {
        const rounded = roundHalfUp(value, places);
        expect(Math.abs(rounded - value)).toBeLessThanOrEqual(0.5 * 10 ** -places + 1e-6);
        expect(roundHalfUp(rounded, places)).toBe(rounded);
      }),
    );
  });

  test('keeps the order of two figures', () => {
    fc.assert(
      fc.property(finite, finite, decimals, (a, b, places) => {
        const [low, high] = a < b ? [a, b] : [b, a];
        expect(roundHalfUp(low, places)).toBeLessThanOrEqual(roundHalfUp(high, places));
      }),
    );
  });
});

describe('percentages on display', () => {
  test.each<[fraction: number, decimals: DisplayDecimals, text: string]>([
    [65_038_490 / 65_040_000, 2, '99,99%'],
    [65_038_490 / 65_040_000, 1, '99,9%'],
    [65_038_490 / 65_040_000, 0, '99%'],
    [0.99994, 2, '99,99%'],
    [0.994, 0, '99%'],
    [0.9949, 1, '99,5%'],
    [1, 2, '100,00%'],
    [1.000001, 2, '100,00%'],
    [81 / 89 / 0.9, 2, '101,12%'],
    [4_300_862_808 / 4_404_105_000, 2, '97,66%'],
    [3_277_036_857 / 3_291_500_000, 2, '99,56%'],
    [397_185_067 / 399_781_000, 2, '99,35%'],
    [7_975_084_732 / 8_095_386_000, 2, '98,51%'],
    [-0.12345, 2, '-12,35%'],
    [12.34567, 2, '1.234,57%'],
    [0, 2, '0,00%'],
  ])('%d with %d decimals is %s', (fraction, places, text) => {
    expect(formatPercent(fraction, places)).toBe(text);
  });

  test('below 100% never shows as 100%, from 100% on never as less', () => {
    const near = fc.oneof(finite, fc.double({ min: 0.98, max: 1.02, noNaN: true }));
    fc.assert(
      fc.property(near, decimals, (fraction, places) => {
        expect(toNumber(percentDigits(fraction, places)) >= 100).toBe(isReached(fraction));
      }),
    );
  });
});

describe('decimal digits', () => {
  test('come back as the same number', () => {
    fc.assert(
      fc.property(finite, (value) => {
        expect(toNumber(toDecimal(value, 'shortest'))).toBe(value === 0 ? 0 : value);
      }),
    );
    fc.assert(
      fc.property(typedNumber, (value) => {
        expect(toNumber(toDecimal(value, 'excel'))).toBe(value);
      }),
    );
  });

  test('shifting moves the point without touching a digit', () => {
    expect(toNumber(shift(toDecimal(0.275, 'shortest'), 2))).toBe(27.5);
    expect(toNumber(shift(toDecimal(0.07, 'shortest'), 2))).toBe(7);
    expect(0.07 * 100).not.toBe(7);
  });

  test('are written out in full, small and large', () => {
    expect(digitsOf(toDecimal(1e21, 'shortest'))).toEqual({ whole: '1000000000000000000000', fraction: '' });
    expect(digitsOf(toDecimal(1.5e-7, 'shortest'))).toEqual({ whole: '0', fraction: '00000015' });
    expect(digitsOf(toDecimal(12.5, 'shortest'), 3)).toEqual({ whole: '12', fraction: '500' });
    expect(digitsOf(toDecimal(0, 'shortest'), 2)).toEqual({ whole: '0', fraction: '00' });
    expect(toDecimal(-0, 'shortest')).toEqual({ negative: false, digits: '', point: 0 });
  });

  test('rounding may carry into a new digit, or leave nothing', () => {
    expect(roundDecimal(toDecimal(9.96, 'shortest'), 1)).toEqual({ negative: false, digits: '1', point: 2 });
    expect(roundDecimal(toDecimal(-0.004, 'shortest'), 2)).toEqual({ negative: false, digits: '', point: 0 });
    expect(roundDecimal(toDecimal(0.0004, 'shortest'), 1)).toEqual({ negative: false, digits: '', point: 0 });
    expect(roundDecimal(toDecimal(1.5, 'shortest'), 1)).toEqual({ negative: false, digits: '15', point: 1 });
  });

  test('Excel sees 15 of them', () => {
    expect(toNumber(toDecimal(0.1 + 0.2, 'excel'))).toBe(0.3);
    expect(toDecimal(1 / 3, 'excel').digits).toBe('333333333333333');
  });
});
