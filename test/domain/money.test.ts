import fc from 'fast-check';
import { subtractRupiah, sumRupiah, toRupiah } from '../../src/domain/money';
import type { Rupiah } from '../../src/domain/report';
import { err, ok } from '../../src/domain/result';
import { rupiah } from './arbitraries';

const MAX = Number.MAX_SAFE_INTEGER as Rupiah;
const MIN = Number.MIN_SAFE_INTEGER as Rupiah;

describe('money', () => {
  test.each([
    [8_095_386_000, ok(8_095_386_000)],
    [-479_019_576, ok(-479_019_576)],
    [0, ok(0)],
    [-0, ok(0)],
    [MAX, ok(MAX)],
    [MAX + 1, err('money-too-large')],
    [0.5, err('money-not-whole')],
    [Number.NaN, err('money-too-large')],
    [-Infinity, err('money-too-large')],
  ])('%d', (value, expected) => {
    expect(toRupiah(value)).toEqual(expected);
  });

  test('the fixed assets of the 2023 report', () => {
    const assets = [5_857_571_665, 9_908_108_298, -479_019_576] as Rupiah[];
    expect(sumRupiah(assets)).toEqual(ok(15_286_660_387));
    expect(sumRupiah([])).toEqual(ok(0));
  });

  test('a sum may pass the limit on the way, and is refused only where it ends beyond', () => {
    expect(sumRupiah([MAX, MAX, MIN])).toEqual(ok(MAX));
    expect(sumRupiah([MAX, 1 as Rupiah])).toEqual(err('money-too-large'));
    expect(sumRupiah([MIN, -1 as Rupiah])).toEqual(err('money-too-large'));
  });

  test('sums are exact in any order', () => {
    fc.assert(
      fc.property(fc.array(rupiah), (amounts) => {
        const exact = amounts.reduce((total, amount) => total + BigInt(amount), 0n);
        const sum = sumRupiah(amounts);
        expect(sum).toEqual(sumRupiah([...amounts].reverse()));
        if (sum.ok) expect(BigInt(sum.value)).toBe(exact);
        else expect(exact > BigInt(MAX) || exact < -BigInt(MAX)).toBe(true);
      }),
    );
  });

  test('a difference is a sum with the sign turned', () => {
    fc.assert(
      fc.property(rupiah, rupiah, (a, b) => {
        expect(subtractRupiah(a, b)).toEqual(sumRupiah([a, (0 - b) as Rupiah]));
      }),
    );
  });
});
