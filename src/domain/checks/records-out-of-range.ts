/** Figures that cannot be, in the tables beside the indicators: 80 where 80% is meant, a score of 101, minus three people. */
import { formatNumber, formatPercent } from '../number-text';
import { HIGHEST_SCORE, LOWEST_SCORE } from '../scores/points';
import { isPercentUnit } from '../unit';
import type { FindingPlace, Observation } from './finding';
import { BUDGET_GROUP, RESOURCE_GROUP, rowPlace, SCORE_GROUP, indicatorGroup, yearPlace } from './groups';
import { foldId, type CheckSubject, type IndicatorCase } from './subject';
import { few } from './wording';

/** A figure in percent above this was typed without the percent sign. */
export const HIGHEST_PERCENT = 10;

/** A figure with what the sentence calls it. */
interface Odd {
  readonly words: string;
  readonly value: number;
  readonly place: FindingPlace;
}

export const recordsOutOfRange = (subject: CheckSubject): readonly Observation[] => [
  ...subject.cases.flatMap((one) => percentages(subject, one)),
  ...scores(subject),
  ...progress(subject),
  ...staff(subject),
];

/** Renstra, earlier years and quarters of an indicator in percent: one finding an indicator. */
function percentages({ report }: CheckSubject, one: IndicatorCase): Observation[] {
  const { indicator, label } = one;
  if (!isPercentUnit(indicator.unit)) return [];
  const own = <Row extends { readonly id: string }>(rows: readonly Row[]): readonly Row[] =>
    rows.filter(({ id }) => foldId(id) === foldId(indicator.id));
  const figures: readonly (readonly [string, number | null, FindingPlace])[] = [
    ...own(report.strategicTargets).map(
      ({ id, year, target }) =>
        [`target Renstra ${year ?? ''}`, target, yearPlace('strategicTargets', id, year ?? 0, 'target')] as const,
    ),
    ...own(report.history).flatMap(({ id, year, target, realisation }) => [
      [`target ${year ?? ''}`, target, yearPlace('history', id, year ?? 0, 'target')] as const,
      [`realisasi ${year ?? ''}`, realisation, yearPlace('history', id, year ?? 0, 'realisation')] as const,
    ]),
    ...own(report.quarters).flatMap(({ id, quarter, target, realisation }) =>
      (['target', 'realisation'] as const).map(
        (column) =>
          [
            `${column === 'target' ? 'target' : 'realisasi'} ${quarter ?? ''}`,
            column === 'target' ? target : realisation,
            { table: 'quarters', column, row: { id, ...(quarter === null ? {} : { quarter }) } },
          ] as const,
      ),
    ),
  ];
  const odd = figures.flatMap(([what, value, place]): Odd[] =>
    value === null || value <= HIGHEST_PERCENT
      ? []
      : [{ words: `${what.trim()} (${formatPercent(value)})`, value, place }],
  );
  return observed(odd, indicatorGroup(one), (list) => `${label}: ${list} terlalu besar; tulis dengan tanda %.`);
}

/** Every application that publishes scores counts from 0 to 100, bobot included. */
function scores({ report }: CheckSubject): Observation[] {
  const odd = report.scores.flatMap(({ id, system, component, year, value, weight }): Odd[] =>
    (
      [
        ['value', value, ''],
        ['weight', weight, 'bobot '],
      ] as const
    ).flatMap(([column, figure, what]): Odd[] =>
      figure === null || (figure >= LOWEST_SCORE && figure <= HIGHEST_SCORE)
        ? []
        : [
            {
              words: `${[what + (system ?? ''), year, component].filter((part) => part !== null).join(' ')} (${formatNumber(figure)})`,
              value: figure,
              place: rowPlace('scores', id, column),
            },
          ],
    ),
  );
  return observed(odd, SCORE_GROUP, (list) => `Nilai dan bobot ada di antara 0 dan 100, tetapi tercatat ${list}.`);
}

/** e-Monev: a share of the year's budget, and of the work. */
function progress({ report }: CheckSubject): Observation[] {
  const odd = report.progress.flatMap(({ id, month, year, budgetProgress, physicalProgress }): Odd[] =>
    (
      [
        ['budgetProgress', budgetProgress, 'realisasi anggaran'],
        ['physicalProgress', physicalProgress, 'realisasi fisik'],
      ] as const
    ).flatMap(([column, figure, what]): Odd[] =>
      figure === null || (figure >= 0 && figure <= 1)
        ? []
        : [
            {
              words: `${what} ${[month, year].filter((part) => part !== null).join(' ')} (${formatPercent(figure)})`,
              value: figure,
              place: rowPlace('progress', id, column),
            },
          ],
    ),
  );
  return observed(odd, BUDGET_GROUP, (list) => `e-Monev ada di antara 0% dan 100%, tetapi tercatat ${list}.`);
}

function staff({ report }: CheckSubject): Observation[] {
  const odd = report.resources.flatMap(({ id, name, people }): Odd[] =>
    people === null || (people >= 0 && Number.isInteger(people))
      ? []
      : [
          {
            words: `${name ?? id} (${formatNumber(people)})`,
            value: people,
            place: rowPlace('resources', id, 'people'),
          },
        ],
  );
  return observed(odd, RESOURCE_GROUP, (list) => `Jumlah pegawai adalah bilangan bulat, tetapi tercatat ${list}.`);
}

function observed(
  [first, ...others]: readonly Odd[],
  group: Observation['group'],
  sentence: (list: string) => string,
): Observation[] {
  if (first === undefined) return [];
  const all = [first, ...others];
  return [
    {
      severity: 'salah',
      sentence: sentence(few(all.map(({ words }) => words))),
      group,
      places: [first.place, ...others.map(({ place }) => place)],
      figures: all.flatMap(({ words, value }) => [words, value]),
    },
  ];
}
