import { describe, expect, it } from '@jest/globals';
import { formatInUnit } from '../../src/domain/unit';
import { formatNumber, formatPercent, formatRupiah } from '../../src/domain/number-text';
import { terbilang } from '../../src/domain/terbilang';
import { cell, formula, formulaText, type Formula } from '../../src/sheets/formula';
import {
  countText,
  dayText,
  numberText,
  percentText,
  quantityText,
  rupiahText,
  unitKindFormula,
} from '../../src/sheets/text-formulas';
import { createCalcEngine } from '../host/calc/engine';
import { valueAt, workbookOf } from '../host/calc/worksheet-text';
import type { CellValue } from '../host/model/types';

const noNames = {
  table: (key: string): string => key,
  column: (_: string, key: string): string => key,
  sheet: (key: string): string => key,
};
const value = formula`${cell(0, 0)}`;
const decimals = formula`${cell(0, 1)}`;
const unit = formula`${cell(0, 2)}`;

async function shown(made: Formula, a1: number, b1 = 2, c1 = ''): Promise<CellValue> {
  const workbook = workbookOf({ Lembar: { A1: a1, B1: b1, C1: c1, D1: formulaText(made, noNames) } });
  await createCalcEngine().recalculate(workbook, () => Promise.reject(new Error('No custom function is expected.')));
  return valueAt(workbook, 'D1');
}

describe('numbers in sentences are written as the domain writes them', () => {
  it.each([
    0, 1, 7, 999, 1000, 1001, 12_345, 999_999, 1_000_000, 7_975_084_732, 1_000_000_000_000, 123_456_789_012_345,
  ])('rupiah %d', async (amount) => {
    expect(await shown(rupiahText(value), amount)).toBe(formatRupiah(amount));
    expect(await shown(rupiahText(value), -amount)).toBe(formatRupiah(-amount));
  });

  it.each([0, 1, 0.5, 83, 3.25, 3.2, 1234.5, 0.1234, 0.0001, 10.05, 99_999.999, 8_095_386_000])(
    'number %d',
    async (n) => {
      expect(await shown(numberText(value), n)).toBe(formatNumber(n));
    },
  );

  it.each([
    0,
    1,
    0.8,
    1.25,
    1.0638297872340425,
    0.9101123595505618,
    1.3333333333333333,
    65_038_490 / 65_040_000,
    0.005,
    12.345678,
    0.30000000000000004,
    1.00005,
    0.99995,
    9.9999999,
    1234.5,
    -0.25,
    -12.5,
  ])('percentage %d', async (fraction) => {
    for (const places of [0, 1, 2] as const) {
      expect(await shown(percentText(value, decimals), fraction, places)).toBe(formatPercent(fraction, places));
    }
  });

  it.each([
    [0.8, '%', '80%'],
    [0.9101123595505618, 'Persen', '91,01%'],
    [5_000_000, 'Rupiah', 'Rp5.000.000'],
    [83, 'Indeks', '83'],
    [3.2, 'Indeks kepuasan', '3,2'],
    [64, 'Unit', '64 Unit'],
    [1, 'Layanan', '1 Layanan'],
    [1500.5, 'Jam', '1.500,5 Jam'],
  ])('%d in %s', async (n, word, expected) => {
    expect(await shown(quantityText(value, unitKindFormula(unit), unit, decimals), n, 2, word)).toBe(expected);
    if (word !== '%' && word !== 'Persen') expect(formatInUnit(n, word)).toBe(expected);
  });

  it.each([0, 1, 8, 10, 11, 12, 19, 20, 21, 24, 99, 100, 101, 111, 126, 200, 999])('count %d', async (n) => {
    const words = terbilang(n);
    expect(await shown(countText(value), n)).toBe(words.ok ? `${n} (${words.value})` : '');
  });

  it('leaves the words out where a count has more than three digits', async () => {
    expect(await shown(countText(value), 1000)).toBe('1000');
  });

  it('writes days', async () => {
    expect(await shown(dayText(value), 45_291)).toBe('31 Desember 2023');
  });
});
