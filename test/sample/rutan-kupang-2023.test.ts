import { describe, expect, test } from '@jest/globals';
import { meanByObjective, overallMean } from '../../src/domain/aggregate';
import { absorption, lineAbsorption, totalsByYear } from '../../src/domain/budget';
import type { Figure } from '../../src/domain/figure';
import { historyResult, indicatorResult, type IndicatorResult } from '../../src/domain/indicator-result';
import type { BudgetLine, Indicator } from '../../src/domain/report';
import { readSettings } from '../../src/domain/settings';
import { readSample, readSampleText } from './read-sample';

const report = readSample('rutan-kupang-2023');
const { settings } = readSettings(report.identity);

function indicator(code: string): Indicator {
  const found = report.indicators.find((one) => one.code === code);
  if (found === undefined) throw new Error(`No indicator ${code}`);
  return found;
}

function resultOf(one: Indicator): IndicatorResult {
  return indicatorResult(
    one,
    report.measurements.find(({ id }) => id === one.id),
    settings,
  );
}

function percent(figure: Figure): number {
  if (!figure.ok) throw new Error(figure.error);
  return Math.round(figure.value * 10_000) / 100;
}

function capaian(result: IndicatorResult): number {
  if (!result.achievement.ok) throw new Error(result.achievement.error);
  return Math.round(result.achievement.value.value * 10_000) / 100;
}

function total(lines: readonly BudgetLine[], column: 'revisedCeiling' | 'spent'): number {
  return lines.reduce((sum, line) => sum + (line[column] ?? NaN), 0);
}

describe('the Perjanjian Kinerja', () => {
  test('has 3 IKU, 6 IKP and 24 IKK, 15 of them in percent', () => {
    const levels = report.indicators.map(({ level }) => level);
    expect(['IKU', 'IKP', 'IKK'].map((level) => levels.filter((one) => one === level).length)).toEqual([3, 6, 24]);
    expect(report.indicators.filter(({ level, unit }) => level === 'IKK' && unit === '%')).toHaveLength(15);
  });

  test('has 8, 3, 4 and 9 IKK under its four sasaran, coded in order', () => {
    const codes = report.indicators.filter(({ level }) => level === 'IKK').map(({ code }) => code);
    const expected = [8, 3, 4, 9].flatMap((count, sk) =>
      Array.from({ length: count }, (_, ikk) => `SK${sk + 1}.IKK${ikk + 1}`),
    );
    expect(codes).toEqual(expected);
    expect(new Set(report.indicators.map(({ objective }) => objective)).size).toBe(3 + 3 + 4);
  });

  test('has the agreed targets, percentages as fractions and index values as they are', () => {
    expect(report.indicators.map(({ target }) => target)).toEqual([
      ...[0.9, 80, 80],
      ...[80, 85, 85, 85, 83, 80],
      ...[0.8, 0.94, 0.97, 0.8, 0.85, 0.85, 0.8, 0.27],
      ...[0.9, 0.9, 0.9],
      ...[0.85, 0.8, 0.85, 0.8],
      ...[1, 1, 1, 1, 1, 2, 64, 10, 1],
    ]);
  });

  test('names an existing output for every IKK, SK3 by keamanan and the goods by sarana', () => {
    const outputName = (code: string): string | null | undefined =>
      report.outputs.find((line) => line.code === indicator(code).supportingOutput)?.name;
    expect(outputName('SK1.IKK1')).toBe('Fasilitasi dan Pembinaan Masyarakat');
    expect(outputName('SK2.IKK3')).toBe('Fasilitasi dan Pembinaan Masyarakat');
    expect(outputName('SK3.IKK4')).toBe('Operasi Bidang Keamanan');
    expect(outputName('SK4.IKK9')).toBe('Layanan Sarana dan Prasarana Internal');
    expect(report.indicators.filter(({ level, supportingOutput }) => level === 'IKK' && !supportingOutput)).toEqual([]);
  });
});

describe('the figures of 2023', () => {
  test.each([
    ['SK1.IKK1', 125],
    ['SK1.IKK2', 106.38],
    ['SK1.IKK3', 100],
    ['SK1.IKK5', 117.65],
    ['SK1.IKK8', 100],
    ['SK2.IKK1', 101.12],
    ['SK3.IKK1', 100],
    ['SK4.IKK7', 100],
  ])('capaian of %s is %d%%', (code, expected) => {
    expect(capaian(resultOf(indicator(code)))).toBe(expected);
  });

  test('overstaying went from 89 to 8, 91.01%', () => {
    expect(percent(resultOf(indicator('SK2.IKK1')).realisation)).toBe(91.01);
  });

  test('two indicators are nihil, each with its note; SK1-8 is not one of them', () => {
    const nil = report.measurements.filter(({ nil: mark }) => mark !== null);
    expect(nil.map(({ id }) => report.indicators.find((one) => one.id === id)?.code)).toEqual(['SK1.IKK3', 'SK3.IKK1']);
    expect(nil.every(({ nilNote, denominator }) => nilNote !== null && denominator === 0)).toBe(true);
    expect(resultOf(indicator('SK1.IKK3')).status).toBe('Nihil');
    expect(resultOf(indicator('SK1.IKK8')).status).toBe('Tercapai');
  });

  test('the means are 114.58, 107.78, 116.91, 100.00, and 108.65 over all', () => {
    const placed = report.indicators.map((one) => ({ ...one, result: resultOf(one) }));
    expect(meanByObjective(placed).map(({ mean }) => percent(mean.value))).toEqual([114.58, 107.78, 116.91, 100]);
    const overall = overallMean(placed);
    expect([percent(overall.value), overall.counted, overall.total]).toEqual([108.65, 24, 24]);
  });

  test('the IKU and IKP were agreed and never measured', () => {
    const measured = report.indicators.filter(({ level }) => level !== 'IKK').map((one) => resultOf(one).status);
    expect(measured).toEqual(Array(9).fill('Belum diisi'));
  });
});

describe('other years', () => {
  test('every IKK has Renstra targets for 2021 to 2024, and only an IKK', () => {
    const ids = report.indicators.filter(({ level }) => level === 'IKK').map(({ id }) => id);
    expect(report.strategicTargets.map(({ id, year }) => `${id} ${year}`)).toEqual(
      ids.flatMap((id) => [2021, 2022, 2023, 2024].map((year) => `${id} ${year}`)),
    );
  });

  test('Renstra says 94% for SK1-3 where the agreement says 97%; all other IKK agree', () => {
    const differing = report.indicators.filter(({ id, level, target }) => {
      const planned = report.strategicTargets.find((one) => one.id === id && one.year === 2023)?.target;
      return level === 'IKK' && planned !== target;
    });
    expect(differing.map(({ code, target }) => [code, target])).toEqual([['SK1.IKK3', 0.97]]);
  });

  test.each([
    ['SK1.IKK1', 133.33],
    ['SK2.IKK1', 100],
    ['SK3.IKK2', 142.86],
    ['SK3.IKK3', 125],
    ['SK4.IKK7', 100],
  ])('capaian of %s in 2022 was %d%%', (code, expected) => {
    const record = report.history.find(({ id, year }) => id === indicator(code).id && year === 2022);
    if (record === undefined) throw new Error('no record');
    expect(capaian(historyResult(indicator(code), record, settings))).toBe(expected);
  });
});

describe('the budget', () => {
  test('serapan is 97.66, 99.56, 99.35 and 98.51%', () => {
    expect(report.spendingTypes.map((line) => percent(lineAbsorption(line)))).toEqual([97.66, 99.56, 99.35]);
    expect(
      percent(absorption(total(report.spendingTypes, 'revisedCeiling'), total(report.spendingTypes, 'spent'))),
    ).toBe(98.51);
  });

  test('serapan of the outputs and kegiatan is as printed', () => {
    expect(report.outputs.map((line) => percent(lineAbsorption(line)))).toEqual([99.73, 100, 97.87, 99.35, 100, 99.55]);
    expect(report.activities.map((line) => percent(lineAbsorption(line)))).toEqual([99.73, 97.99]);
  });

  test('the ceiling is the same by every cut, and the spending Rp969 apart, as printed', () => {
    const cuts = [report.spendingTypes, report.activities, report.outputs];
    expect(cuts.map((lines) => total(lines, 'revisedCeiling'))).toEqual(Array(3).fill(8_095_386_000));
    expect(cuts.map((lines) => total(lines, 'spent'))).toEqual([7_975_084_732, 7_975_085_701, 7_975_085_701]);
  });

  test('outputs add up to their kegiatan', () => {
    for (const activity of report.activities) {
      const own = report.outputs.filter(({ activityCode }) => activityCode === activity.code);
      expect([total(own, 'revisedCeiling'), total(own, 'spent')]).toEqual([activity.revisedCeiling, activity.spent]);
    }
  });

  test('is of 2023 alone, and has neither an initial ceiling nor a blokir', () => {
    const totals = totalsByYear([...report.spendingTypes, ...report.activities, ...report.outputs]);
    expect(totals.map(({ year, initialCeiling, blocked }) => [year, initialCeiling.counted, blocked.counted])).toEqual([
      [2023, 0, 0],
    ]);
  });
});

test('the analyses are numbered from 1 within their part, none is empty, and no alternatif solusi is printed', () => {
  const numbers = new Map<string, number[]>();
  for (const { id, part, order } of report.analyses) {
    numbers.set(`${id} ${part}`, [...(numbers.get(`${id} ${part}`) ?? []), order ?? 0]);
  }
  for (const orders of numbers.values()) expect(orders).toEqual(orders.map((_, index) => index + 1));
  expect(report.analyses.every(({ text }) => text !== null && /[.:]$/.test(text))).toBe(true);
  expect(new Set(report.analyses.map(({ part }) => part))).toEqual(new Set(['penyebab', 'program penunjang']));
  expect(numbers.size).toBe(2 * 24);
});

test('names no person and no employee number', () => {
  expect([report.identity.signerName, report.identity.counterpartName]).toEqual([null, null]);
  expect(report.indicators.every(({ owner }) => owner === null)).toBe(true);
  // An employee number has 18 digits, often written in groups; a title after a name ends in "S.Pd", "S.H." and the like.
  const text = readSampleText('rutan-kupang-2023');
  expect(text).not.toMatch(/\d{8} ?\d{6} ?\d ?\d{3}/);
  expect(text).not.toMatch(/\bNIP\b|,\s*(?:A\.Md|S\.|SH\b|M\.)/);
});
