import fc from 'fast-check';
import {
  absorption,
  ceilingOf,
  CEILINGS,
  columnTotal,
  lineAbsorption,
  remainder,
  SPENDING_TYPES,
  spendingTypeOf,
  totalAmounts,
  totalsByYear,
  type BudgetAmounts,
} from '../../src/domain/budget';
import type { Rupiah } from '../../src/domain/report';
import { err, ok } from '../../src/domain/result';
import { anyCell, budgetAmount } from './arbitraries';

const rp = (value: number) => value as Rupiah;

const line = (changes: Partial<Record<keyof BudgetAmounts | 'year', number | null>>) => {
  const blank = { initialCeiling: null, revisedCeiling: null, blocked: null, spent: null, year: 2023 };
  return { ...blank, ...changes } as BudgetAmounts & { year: number | null };
};

describe('the three meanings of pagu', () => {
  const full = line({ initialCeiling: 100, revisedCeiling: 120, blocked: 20, spent: 60 });

  test('give three ceilings, three serapan and three remainders', () => {
    expect(CEILINGS.map((meaning) => ceilingOf(full, meaning))).toEqual([ok(100), ok(120), ok(100)]);
    expect(CEILINGS.map((meaning) => lineAbsorption(full, meaning))).toEqual([ok(0.6), ok(0.5), ok(0.6)]);
    expect(CEILINGS.map((meaning) => remainder(full, meaning))).toEqual([ok(40), ok(60), ok(40)]);
  });

  test('serapan and sisa are on the last revision unless said otherwise', () => {
    expect(ceilingOf(full)).toEqual(ok(120));
    expect(lineAbsorption(full)).toEqual(ok(0.5));
    expect(remainder(full)).toEqual(ok(60));
  });

  test('a blank is unknown, not zero', () => {
    expect(ceilingOf(line({ revisedCeiling: 120 }), 'dapat dibelanjakan')).toEqual(err('not-filled'));
    expect(ceilingOf(line({ blocked: 0 }), 'dapat dibelanjakan')).toEqual(err('not-filled'));
    expect(ceilingOf(line({}), 'awal')).toEqual(err('not-filled'));
    expect(lineAbsorption(line({ revisedCeiling: 120 }))).toEqual(err('not-filled'));
    expect(lineAbsorption(line({ spent: 5 }))).toEqual(err('not-filled'));
    expect(remainder(line({ revisedCeiling: 120 }))).toEqual(err('not-filled'));
    expect(remainder(line({ spent: 120 }))).toEqual(err('not-filled'));
    expect(lineAbsorption(line({ revisedCeiling: 120, spent: 0 }))).toEqual(ok(0));
  });

  test('a ceiling of zero has no serapan, overspending a negative remainder', () => {
    expect(absorption(0, 0)).toEqual(err('ceiling-zero'));
    expect(absorption(0, 5)).toEqual(err('ceiling-zero'));
    expect(absorption(null, 0)).toEqual(err('not-filled'));
    expect(remainder(line({ revisedCeiling: 100, spent: 130 }))).toEqual(ok(-30));
    expect(remainder(line({ revisedCeiling: Number.MAX_SAFE_INTEGER, spent: -1 }))).toEqual(err('out-of-range'));
  });

  test('no input gives NaN or an infinity, and spending more is never less serapan', () => {
    fc.assert(
      fc.property(anyCell, anyCell, (ceiling, spent) => {
        const result = absorption(ceiling, spent);
        expect(!result.ok || Number.isFinite(result.value)).toBe(true);
      }),
    );
    const positive = budgetAmount.map((amount) => rp(amount + 1));
    fc.assert(
      fc.property(positive, budgetAmount, budgetAmount, (ceiling, a, b) => {
        const [low, high] = a < b ? [a, b] : [b, a];
        const [less, more] = [absorption(ceiling, low), absorption(ceiling, high)];
        expect(less.ok && more.ok && less.value <= more.value).toBe(true);
      }),
    );
  });

  test('remainder and spending make up the ceiling, to the rupiah', () => {
    fc.assert(
      fc.property(budgetAmount, budgetAmount, (revisedCeiling, spent) => {
        const left = remainder(line({ revisedCeiling, spent }));
        expect(left.ok && left.value + spent).toBe(revisedCeiling);
      }),
    );
  });
});

describe('jenis belanja', () => {
  test('is the first two digits of the akun', () => {
    expect(spendingTypeOf('511111')).toBe('51');
    expect(spendingTypeOf(' 524111 ')).toBe('52');
    expect(spendingTypeOf('571111')).toBe('57');
    for (const other of ['', '51', '5111111', '1511111', '411111', '51111x', '51 111'])
      expect(spendingTypeOf(other)).toBeNull();
    expect([...SPENDING_TYPES.keys()]).toEqual(['51', '52', '53', '57']);
  });
});

describe('totals by year', () => {
  const lines = [
    line({ year: 2023, revisedCeiling: 4_404_105_000, spent: 4_300_862_808 }),
    line({ year: 2022, revisedCeiling: 10, spent: null }),
    line({ year: 2023, revisedCeiling: 3_291_500_000, spent: 3_277_036_857 }),
    line({ year: null, revisedCeiling: 1, spent: 1 }),
    line({ year: 2023, revisedCeiling: 399_781_000, spent: 397_185_067 }),
  ];

  test('the source report: 98,51% of Rp8.095.386.000', () => {
    const total = totalsByYear(lines).find(({ year }) => year === 2023);
    if (total === undefined) throw new Error('No total');
    expect(total.lines).toBe(3);
    expect(total.revisedCeiling).toEqual({ sum: ok(8_095_386_000), counted: 3, blank: 0 });
    expect(total.spent).toEqual({ sum: ok(7_975_084_732), counted: 3, blank: 0 });
    expect(total.initialCeiling).toEqual({ sum: err('no-data'), counted: 0, blank: 3 });
    expect(lineAbsorption(totalAmounts(total))).toEqual(ok(7_975_084_732 / 8_095_386_000));
    expect(remainder(totalAmounts(total))).toEqual(ok(8_095_386_000 - 7_975_084_732));
    expect(totalAmounts(total)).toEqual({
      initialCeiling: null,
      revisedCeiling: 8_095_386_000,
      blocked: null,
      spent: 7_975_084_732,
    });
  });

  test('years come in order, lines without a year last', () => {
    expect(totalsByYear(lines).map(({ year }) => year)).toEqual([2022, 2023, null]);
    expect(totalsByYear([...lines].reverse()).map(({ year }) => year)).toEqual([2022, 2023, null]);
    expect(totalsByYear([])).toEqual([]);
  });

  test('a blank line is counted, not taken for zero', () => {
    expect(columnTotal([rp(5), null, rp(7)])).toEqual({ sum: ok(12), counted: 2, blank: 1 });
    expect(columnTotal([null])).toEqual({ sum: err('no-data'), counted: 0, blank: 1 });
    expect(columnTotal([rp(0)])).toEqual({ sum: ok(0), counted: 1, blank: 0 });
    expect(columnTotal([rp(Number.MAX_SAFE_INTEGER), rp(1)]).sum).toEqual(err('out-of-range'));
  });

  test('the totals of the years make up the total of all lines', () => {
    const anyLine = fc.record({ year: fc.constantFrom(2021, 2022, 2023, null), spent: fc.option(budgetAmount) });
    fc.assert(
      fc.property(fc.array(anyLine), (amounts) => {
        const all = amounts.map(({ year, spent }) => line({ year, spent }));
        const totals = totalsByYear(all);
        const sum = totals.reduce((part, { spent }) => part + (spent.sum.ok ? spent.sum.value : 0), 0);
        expect(sum).toBe(all.reduce((part, { spent }) => part + (spent ?? 0), 0));
        expect(totals.reduce((part, { spent }) => part + spent.counted + spent.blank, 0)).toBe(all.length);
      }),
    );
  });
});
