import { absorption } from '../budget';
import { monthNumber } from '../month';
import { dayParts } from '../calendar-day';
import { formatPercent } from '../number-text';
import type { CalendarDay } from '../report';
import { valueOrNull } from '../result';
import { SMART_NAMES } from '../scores/component-names';
import { isPercentUnit } from '../unit';
import { budgetYears, filledBlocks } from './budget-blocks';
import type { Check } from './check';
import type { FindingPlace, Observation } from './finding';
import { BUDGET_GROUP, rowPlace } from './groups';
import { scoreIndicators } from './score-indicators';
import type { CheckSubject } from './subject';
import { listed } from './wording';

/** Printed with two decimals of a percentage everywhere, so less than half of that is no difference. */
const SHARE_TOLERANCE = 0.00005;
const ABSORPTION_INDICATOR = /\b(?:penyerapan|serapan|realisasi) anggaran\b/i;

interface Share {
  /** How the sentence names where it comes from. */
  readonly source: string;
  readonly value: number;
  readonly place: FindingPlace;
}

/** The same figure in two systems: serapan in the budget tables, e-Monev and SMART; scores in tblNilai and as indicator. */
export const twoSystems: Check = {
  id: 'two-systems',
  title: 'Angka yang sama di dua sistem',
  rule: 'Serapan menurut tabel anggaran, e-Monev, SMART, dan indikator penyerapan sama sampai dua angka di belakang koma; nilai kinerja anggaran sama di semua tempat.',
  source: 'Satu realisasi anggaran menurut SAKTI dibaca oleh semua aplikasi; dasar SMART perlu dicek',
  severities: ['perlu-konfirmasi'],
  find: (subject) => [
    ...budgetYears(subject.report).flatMap((year) => sharesDiffer(subject, year)),
    ...subject.cases.flatMap((one) => scoreIndicators(subject, one)),
  ],
};

function sharesDiffer(subject: CheckSubject, year: number): Observation[] {
  const { report } = subject;
  const spent = filledBlocks(report, year, 'spent');
  const ceiling = filledBlocks(report, year, 'revisedCeiling').find((block) =>
    spent.some(({ cut }) => cut === block.cut),
  );
  const block = spent.find(({ cut }) => cut === ceiling?.cut);
  const share =
    ceiling === undefined || block === undefined ? null : valueOrNull(absorption(ceiling.total, block.total));
  const [line] = block?.lines ?? [];
  if (block === undefined || share === null || line === undefined) return [];
  const others = [
    ...monitored(subject, year, block.asOf),
    ...smartShare(subject, year, block.asOf),
    ...ownIndicators(subject, year),
  ].filter(({ value }) => Math.abs(value - share) > SHARE_TOLERANCE);
  if (others.length === 0) return [];
  const shown = [
    `tabel anggaran ${formatPercent(share, 2)}`,
    ...others.map(({ source, value }) => `${source} ${formatPercent(value, 2)}`),
  ];
  return [
    {
      severity: 'perlu-konfirmasi',
      sentence: `Serapan ${year} berbeda: menurut ${listed(shown)}.`,
      group: BUDGET_GROUP,
      places: [rowPlace(block.cut, line.id, 'spent'), ...others.map(({ place }) => place)],
      figures: [year, block.total, ceiling?.total ?? null, ...others.map(({ value }) => value)],
    },
  ];
}

/** e-Monev of the month in which the budget figures stand. */
function monitored({ report }: CheckSubject, year: number, asOf: CalendarDay | null): readonly Share[] {
  const month = asOf === null ? 12 : dayParts(asOf).month;
  return report.progress.flatMap((row): Share[] =>
    row.year === year && row.month !== null && monthNumber(row.month) === month && row.budgetProgress !== null
      ? [
          {
            source: `e-Monev ${row.month}`,
            value: row.budgetProgress,
            place: rowPlace('progress', row.id, 'budgetProgress'),
          },
        ]
      : [],
  );
}

function smartShare({ report }: CheckSubject, year: number, asOf: CalendarDay | null): readonly Share[] {
  return report.scores.flatMap((row): Share[] =>
    row.year === year &&
    row.system === 'SMART' &&
    row.component === SMART_NAMES.absorption &&
    row.value !== null &&
    (row.asOf === null || asOf === null || row.asOf === asOf)
      ? [
          {
            source: `SMART (${SMART_NAMES.absorption})`,
            value: row.value / 100,
            place: rowPlace('scores', row.id, 'value'),
          },
        ]
      : [],
  );
}

/** An indicator that is the serapan itself, this year or in the history. */
function ownIndicators({ cases, report }: CheckSubject, year: number): readonly Share[] {
  return cases.flatMap((one): Share[] => {
    const { indicator, result, history, label } = one;
    if (!isPercentUnit(indicator.unit) || !ABSORPTION_INDICATOR.test(indicator.name ?? '')) return [];
    if (year === report.identity.year) {
      const value = valueOrNull(result.realisation);
      return value === null
        ? []
        : [{ source: label, value, place: rowPlace('measurements', indicator.id, 'numerator') }];
    }
    const value = history.find((row) => row.year === year)?.realisation ?? null;
    const place: FindingPlace = { table: 'history', column: 'realisation', row: { id: indicator.id, year } };
    return value === null ? [] : [{ source: `riwayat ${label}`, value, place }];
  });
}
