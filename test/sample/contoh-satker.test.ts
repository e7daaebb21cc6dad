import { describe, expect, test } from '@jest/globals';
import { REPORT_FIELDS } from '../../src/domain/report-fields';
import { indicatorResult } from '../../src/domain/indicator-result';
import {
  DIRECTIONS,
  LEVELS,
  NIL_MARKS,
  REALISATION_METHODS,
  ANALYSIS_PARTS,
  QUARTER_METHODS,
} from '../../src/domain/report';
import type { BudgetLine } from '../../src/domain/report';
import { readSettings } from '../../src/domain/settings';
import { readSample } from './read-sample';

const report = readSample('contoh-satker');
const { settings } = readSettings(report.identity);

test('says in the name of the unit that it is invented', () => {
  expect(report.identity.unitName).toContain('(data rekaan)');
  expect(report.identity.unitShortName).toContain('(data rekaan)');
  expect(report.identity.ministry).not.toBe(readSample('rutan-kupang-2023').identity.ministry);
});

test('fills every field of every table at least once, and the identity wholly', () => {
  const neverFilled = Object.entries(REPORT_FIELDS).flatMap(([part, fields]) => {
    const rows: readonly object[] = part === 'identity' ? [report.identity] : report[part as 'indicators'];
    return Object.keys(fields).filter((name) =>
      rows.every((row) => (row as Readonly<Record<string, unknown>>)[name] === null),
    );
  });
  expect(neverFilled).toEqual([]);
});

test('uses every word of every list, and many units', () => {
  const words = (values: readonly (string | null)[]): Set<string | null> => new Set(values);
  expect(words(report.indicators.map(({ level }) => level))).toEqual(words(LEVELS));
  expect(words(report.indicators.map(({ direction }) => direction))).toEqual(words(DIRECTIONS));
  expect(words(report.indicators.map(({ method }) => method))).toEqual(words(REALISATION_METHODS));
  expect(words(report.indicators.map(({ quarterMethod }) => quarterMethod))).toEqual(words(QUARTER_METHODS));
  expect(words(report.analyses.map(({ part }) => part))).toEqual(words(ANALYSIS_PARTS));
  expect(words(report.measurements.map(({ nil }) => nil).filter((mark) => mark !== null))).toEqual(words(NIL_MARKS));
  expect(words(report.indicators.map(({ unit }) => unit))).toEqual(
    words(['%', 'Indeks', 'Nilai', 'Bulan', 'Orang', 'Jam', 'Dokumen', 'Rupiah', 'Layanan', 'Unit']),
  );
});

test('has Renstra targets for 2020 to 2024, the last as agreed, and the four years before', () => {
  for (const { id, target } of report.indicators) {
    const planned = report.strategicTargets.filter((one) => one.id === id);
    expect(planned.map(({ year }) => year)).toEqual([2020, 2021, 2022, 2023, 2024]);
    expect(planned.at(-1)?.target).toBe(target);
    expect(report.history.filter((one) => one.id === id).map(({ year }) => year)).toEqual([2020, 2021, 2022, 2023]);
    const past = report.history.filter((one) => one.id === id).map((one) => one.target);
    expect(past).toEqual(planned.slice(0, 4).map((one) => one.target));
  }
});

test('has every status an indicator with figures can have', () => {
  const statuses = report.indicators.map((one) => {
    return indicatorResult(
      one,
      report.measurements.find(({ id }) => id === one.id),
      settings,
    ).status;
  });
  expect(new Set(statuses)).toEqual(new Set(['Tercapai', 'Belum tercapai', 'Nihil', 'Tidak dinilai']));
});

describe.each([2022, 2023, 2024])('the budget of %d', (year) => {
  const COLUMNS = ['initialCeiling', 'revisedCeiling', 'blocked', 'spent'] as const;
  const sums = (lines: readonly BudgetLine[]): number[] =>
    COLUMNS.map((column) =>
      lines.filter((line) => line.year === year).reduce((sum, line) => sum + (line[column] ?? NaN), 0),
    );

  test('is the same to the rupiah by output, kegiatan and jenis belanja', () => {
    expect(sums(report.outputs)).toEqual(sums(report.activities));
    expect(sums(report.spendingTypes)).toEqual(sums(report.activities));
    expect(sums(report.outputs).every((sum, index) => COLUMNS[index] === 'blocked' || sum > 0)).toBe(true);
  });

  test('adds up within each kegiatan', () => {
    for (const activity of report.activities.filter((line) => line.year === year)) {
      const own = report.outputs.filter(({ activityCode }) => activityCode === activity.code);
      expect(sums(own)).toEqual(COLUMNS.map((column) => activity[column]));
    }
  });

  test('spends no more than may be spent', () => {
    for (const line of [...report.outputs, ...report.activities, ...report.spendingTypes]) {
      expect(line.spent).toBeLessThanOrEqual((line.revisedCeiling ?? 0) - (line.blocked ?? 0));
    }
  });
});

test('has the four jenis belanja in each of three years, and a blokir in the last', () => {
  expect(report.spendingTypes.map(({ year, code }) => `${year} ${code}`)).toEqual(
    [2022, 2023, 2024].flatMap((year) => ['51', '52', '53', '57'].map((code) => `${year} ${code}`)),
  );
  expect(report.outputs.filter(({ blocked }) => (blocked ?? 0) > 0).every(({ year }) => year === 2024)).toBe(true);
  expect(report.outputs.some(({ blocked }) => (blocked ?? 0) > 0)).toBe(true);
});
