/**
 * The figures of the 2023 source report and the vectors that its readers recompute, from the inputs to the text that a
 * table shows.
 */
import { lineAbsorption } from '../../src/domain/budget';
import { achievementText } from '../../src/domain/figure-text';
import { indicatorResult } from '../../src/domain/indicator-result';
import { formatPercent } from '../../src/domain/number-text';
import type { Direction, Measurement, NilMark, RealisationMethod, Rupiah } from '../../src/domain/report';
import { DEFAULT_SETTINGS } from '../../src/domain/settings';

interface Vector {
  readonly name: string;
  readonly target: number;
  readonly method: RealisationMethod;
  readonly inputs: Partial<Pick<Measurement, 'numerator' | 'denominator' | 'direct'>>;
  readonly direction?: Direction;
  readonly nil?: NilMark;
  readonly expected: readonly [realisation: string, achievement: string, status: string];
}

const fractionOf = (numerator: number, denominator: number) => ({ numerator, denominator });

const VECTORS: readonly Vector[] = [
  {
    name: 'SK1.IKK1: 283/283, target 80%',
    target: 0.8,
    method: 'pecahan',
    inputs: fractionOf(283, 283),
    expected: ['100,00%', '125,00%', 'Tercapai'],
  },
  ...(
    [
      [0.85, '117,65%'],
      [0.7, '142,86%'],
      [0.94, '106,38%'],
    ] as const
  ).map(([target, achieved]): Vector => ({
    name: `100% on ${formatPercent(target)}`,
    target,
    method: 'langsung',
    inputs: { direct: 1 },
    expected: ['100,00%', achieved, 'Tercapai'],
  })),
  {
    name: 'SK2.IKK1: from 89 to 8, target 90%',
    target: 0.9,
    method: 'penurunan',
    inputs: fractionOf(8, 89),
    expected: ['91,01%', '101,12%', 'Tercapai'],
  },
  {
    name: 'SK1.IKK3: 0/0, target 97%, nihil = target',
    target: 0.97,
    method: 'pecahan',
    inputs: fractionOf(0, 0),
    nil: 'ya',
    expected: ['97,00%', '100,00%', 'Nihil'],
  },
  {
    name: 'lower is better, target 10, realisasi 8, by (2T-R)/T',
    target: 10,
    method: 'langsung',
    inputs: { direct: 8 },
    direction: 'rendah',
    expected: ['800,00%', '120,00%', 'Tercapai'],
  },
  {
    name: 'lower is better, target 10, realisasi 8, by T/R',
    target: 10,
    method: 'langsung',
    inputs: { direct: 8 },
    direction: 'rendah rasio',
    expected: ['800,00%', '125,00%', 'Tercapai'],
  },
  {
    name: 'one short of everything is not 100%',
    target: 1,
    method: 'pecahan',
    inputs: fractionOf(65_038_490, 65_040_000),
    expected: ['99,99%', '99,99%', 'Belum tercapai'],
  },
];

test.each(VECTORS)('$name', ({ target, method, inputs, direction, nil, expected }) => {
  const row = { numerator: null, denominator: null, direct: null, nil: nil ?? null, ...inputs };
  const result = indicatorResult({ target, method, direction: direction ?? null }, row, DEFAULT_SETTINGS);
  if (!result.realisation.ok || !result.achievement.ok) throw new Error('No figure');
  const context = { unit: '%', periodClosed: false };
  expect([
    formatPercent(result.realisation.value, 2),
    achievementText(result.achievement.value, context, DEFAULT_SETTINGS),
    result.status,
  ]).toEqual(expected);
});

test.each([
  ['51', 4_404_105_000, 4_300_862_808, '97,66%'],
  ['52', 3_291_500_000, 3_277_036_857, '99,56%'],
  ['53', 399_781_000, 397_185_067, '99,35%'],
  ['total', 8_095_386_000, 7_975_084_732, '98,51%'],
])('serapan of %s', (_, ceiling, spent, expected) => {
  const absorbed = lineAbsorption({
    initialCeiling: null,
    revisedCeiling: ceiling as Rupiah,
    blocked: null,
    spent: spent as Rupiah,
  });
  expect(absorbed.ok && formatPercent(absorbed.value, 2)).toBe(expected);
});
