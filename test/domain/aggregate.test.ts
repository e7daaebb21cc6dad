import fc from 'fast-check';
import {
  countByStatus,
  mean,
  meanAchievement,
  meanByObjective,
  overallMean,
  pooledRealisation,
  type PlacedResult,
} from '../../src/domain/aggregate';
import { indicatorResult, ROW_STATUSES, type ResultSettings } from '../../src/domain/indicator-result';
import { formatNumber } from '../../src/domain/number-text';
import type { NilMark } from '../../src/domain/report';
import { err, ok } from '../../src/domain/result';
import { DEFAULT_SETTINGS } from '../../src/domain/settings';

/** Target and realisasi of the 24 IKK of the source report; SK2.IKK1 is (89-8)/89. `null`: nihil. */
const SOURCE: readonly (readonly [objective: string, target: number, realised: number | null])[] = [
  ...([0.8, 0.94] as const).map((target) => ['SK1', target, 1] as const),
  ['SK1', 0.97, null],
  ...([0.8, 0.85, 0.85, 0.8] as const).map((target) => ['SK1', target, 1] as const),
  ['SK1', 0.27, 0.27],
  ['SK2', 0.9, 81 / 89],
  ['SK2', 0.9, 1],
  ['SK2', 0.9, 1],
  ['SK3', 0.85, null],
  ['SK3', 0.8, 1],
  ['SK3', 0.85, 1],
  ['SK3', 0.8, 1],
  ...([1, 1, 1, 1, 1, 2, 64, 10, 1] as const).map((target) => ['SK4', target, target] as const),
];

const place = (
  objective: string,
  target: number | null,
  realised: number | null,
  { nil = null, settings = DEFAULT_SETTINGS }: { nil?: NilMark | null; settings?: ResultSettings } = {},
): PlacedResult => ({
  level: 'IKK',
  objective,
  result: indicatorResult(
    { target, direction: null, method: 'langsung' },
    { numerator: null, denominator: null, direct: realised, nil },
    settings,
  ),
});

const source = SOURCE.map(([objective, target, realised]) =>
  place(objective, target, realised, { nil: realised === null ? 'ya' : null }),
);

const shown = (value: ReturnType<typeof mean>) => (value.ok ? formatNumber(value.value * 100, 2) : value.error);

describe('mean capaian', () => {
  test('per sasaran and overall, as in the source report', () => {
    const means = meanByObjective(source);
    expect(means.map(({ objective, mean: { value } }) => [objective, shown(value)])).toEqual([
      ['SK1', '114,58'],
      ['SK2', '107,78'],
      ['SK3', '116,91'],
      ['SK4', '100,00'],
    ]);
    const overall = overallMean(source);
    expect([shown(overall.value), overall.counted, overall.total]).toEqual(['108,65', 24, 24]);
    // The mean of the four means is another figure.
    const ofMeans = mean(means.map(({ mean: { value } }) => (value.ok ? value.value : 0)));
    expect(shown(ofMeans)).toBe('109,82');
  });

  test('what is not filled in or not assessed is left out, and counted', () => {
    const placed = [place('SK1', 0.8, 1), place('SK1', 0.8, null), place('SK1', 0.8, 1, { nil: 'tidak dinilai' })];
    expect(meanByObjective(placed)).toEqual([{ objective: 'SK1', mean: { value: ok(1.25), counted: 1, total: 3 } }]);
    expect(meanAchievement([])).toEqual({ value: err('no-data'), counted: 0, total: 0 });
    expect(meanAchievement([place('SK1', 0.8, null).result])).toEqual({ value: err('no-data'), counted: 0, total: 1 });
    expect(meanAchievement([place('SK1', 0.8, 0).result]).value).toEqual(ok(0));
  });

  test('is of the capped figures where the report has a cap', () => {
    const settings = { ...DEFAULT_SETTINGS, cap: 1 };
    expect(
      meanAchievement([place('', 0.8, 1, { settings }).result, place('', 0.8, 0.4, { settings }).result]).value,
    ).toEqual(ok(0.75));
  });

  test('one level does not mix with another', () => {
    const placed = [place('SK1', 0.8, 1), { ...place('SS1', 1, 0.5), level: 'IKU' as const }];
    expect(overallMean(placed).value).toEqual(ok(1.25));
    expect(overallMean(placed, 'IKU').value).toEqual(ok(0.5));
    expect(meanByObjective(placed, 'IKU').map(({ objective }) => objective)).toEqual(['SS1']);
    expect(overallMean(placed, 'IKP')).toEqual({ value: err('no-data'), counted: 0, total: 0 });
  });

  test('sasaran keep the order in which they first appear', () => {
    const placed = [place('B', 1, 1), place('A', 1, 1), place('B', 1, 0.5)];
    expect(meanByObjective(placed).map(({ objective, mean: { total } }) => [objective, total])).toEqual([
      ['B', 2],
      ['A', 1],
    ]);
  });

  test('lies between the smallest and the largest, and is finite for any figures', () => {
    const finite = fc.double({ noNaN: true, noDefaultInfinity: true });
    fc.assert(
      fc.property(fc.array(finite, { minLength: 1 }), (values) => {
        const result = mean(values);
        expect(result.ok).toBe(true);
        if (!result.ok) return;
        const slack = Math.max(...values.map(Math.abs)) * 1e-12;
        expect(result.value).toBeGreaterThanOrEqual(Math.min(...values) - slack);
        expect(result.value).toBeLessThanOrEqual(Math.max(...values) + slack);
      }),
    );
    expect(mean([Number.MAX_VALUE, Number.MAX_VALUE])).toEqual(ok(Number.MAX_VALUE));
    expect(mean([])).toEqual(err('no-data'));
    // Ten tenths do not add up to one.
    expect(mean(Array<number>(10).fill(1))).toEqual(ok(1));
  });
});

describe('counts by status', () => {
  test('every status is there', () => {
    const empty = Object.fromEntries(ROW_STATUSES.map((status) => [status, 0]));
    expect(countByStatus([])).toEqual(empty);
    expect(countByStatus(source.map(({ result }) => result))).toEqual({ ...empty, Tercapai: 22, Nihil: 2 });
    const zero = { numerator: 0, denominator: 0, direct: null, nil: null };
    const row = indicatorResult({ target: 1, direction: null, method: 'pecahan' }, zero, DEFAULT_SETTINGS);
    expect(countByStatus([row])).toEqual({ ...empty, 'Penyebut nol': 1 });
  });
});

describe('percentages across satker', () => {
  const rows = [
    { numerator: 1, denominator: 10, direct: null },
    { numerator: 90, denominator: 90, direct: null },
    { numerator: null, denominator: 500, direct: null },
    { numerator: 500, denominator: null, direct: null },
  ];

  test('are pooled, never averaged', () => {
    expect(pooledRealisation('pecahan', rows)).toEqual(ok(0.91));
    expect(pooledRealisation('penurunan', rows)).toEqual(ok(0.09));
  });

  test('need fractions to pool', () => {
    expect(pooledRealisation('langsung', rows)).toEqual(err('method-missing'));
    expect(pooledRealisation(null, rows)).toEqual(err('method-missing'));
    expect(pooledRealisation('pecahan', rows.slice(2))).toEqual(err('no-data'));
    expect(pooledRealisation('pecahan', [{ numerator: 0, denominator: 0, direct: null }])).toEqual(
      err('denominator-zero'),
    );
  });
});
