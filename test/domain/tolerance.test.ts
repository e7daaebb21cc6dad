import fc from 'fast-check';
import { compareFigures, isReached, TOLERANCE } from '../../src/domain/tolerance';

describe('equality of figures', () => {
  test.each([
    [1, 1, 0],
    [0.1 + 0.2, 0.3, 0],
    [0.3, 0.1 + 0.2, 0],
    [1 - 1e-11, 1, -1],
    [1 + 1e-11, 1, 1],
    [8_095_386_000_000.5, 8_095_386_000_000.4, 0],
    [9_000_000_000_001, 9_000_000_000_000, 1],
    [9_000_000_000_000, 9_000_000_000_001, -1],
    [-5, 5, -1],
    [Infinity, 1, 1],
    [-Infinity, 1, -1],
  ])('%d against %d is %d', (a, b, expected) => {
    expect(compareFigures(a, b)).toBe(expected);
  });

  test('is the same seen from either side', () => {
    const finite = fc.double({ noNaN: true, noDefaultInfinity: true });
    fc.assert(
      fc.property(finite, finite, (a, b) => {
        expect(compareFigures(a, b) + compareFigures(b, a)).toBe(0);
      }),
    );
  });

  test('reached is 100% or more, noise aside', () => {
    expect(isReached(1)).toBe(true);
    expect(isReached(1 - Number.EPSILON)).toBe(true);
    expect(isReached(1 - 2 * TOLERANCE)).toBe(false);
    expect(isReached(65_038_490 / 65_040_000)).toBe(false);
    expect(isReached(1.25)).toBe(true);
    expect(isReached(-1)).toBe(false);
  });
});
