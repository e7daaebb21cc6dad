/** An indicator that is itself one of the scores: its figures are those of tblNilai, this year and in the years before. */
import { formatNumber } from '../number-text';
import type { ScoreRecord } from '../report';
import { valueOrNull } from '../result';
import { FINAL_SCORE } from '../scores/component-names';
import { agrees } from '../scores/published';
import { isPercentUnit } from '../unit';
import type { FindingPlace, Observation } from './finding';
import { indicatorGroup, rowPlace, yearPlace } from './groups';
import type { CheckSubject, IndicatorCase } from './subject';

/** "Nilai kinerja anggaran" is NKA. */
const SCORE_INDICATOR = /\bnilai (?:kinerja anggaran|(SMART|IKPA|NKA))\b/i;

interface Realised {
  readonly year: number | null;
  readonly value: number | null;
  readonly place: FindingPlace;
}

/** One finding an indicator. */
export function scoreIndicators({ report }: CheckSubject, one: IndicatorCase): Observation[] {
  const { indicator, result, history, label } = one;
  const found = SCORE_INDICATOR.exec(indicator.name ?? '');
  if (found === null || isPercentUnit(indicator.unit)) return [];
  const system = found[1]?.toUpperCase() ?? 'NKA';
  const years: readonly Realised[] = [
    {
      year: report.identity.year,
      value: valueOrNull(result.realisation),
      place: rowPlace('measurements', indicator.id, 'direct'),
    },
    ...history.map(({ year, realisation }) => ({
      year,
      value: realisation,
      place: yearPlace('history', indicator.id, year ?? 0, 'realisation'),
    })),
  ];
  const different = years.flatMap(({ year, value, place }) => {
    const score = report.scores.find(
      (row): row is ScoreRecord & { readonly value: number } =>
        row.system === system && row.component === FINAL_SCORE && row.year === year && row.value !== null,
    );
    if (value === null || score === undefined || agrees(value, score.value)) return [];
    const words = `realisasi ${year ?? ''} sebesar ${formatNumber(value)}, sedangkan nilai ${system} ${year ?? ''} tercatat ${formatNumber(score.value)}`;
    return [{ words, place, score: rowPlace('scores', score.id, 'value'), figures: [value, score.value] }];
  });
  const [first, ...others] = different;
  if (first === undefined) return [];
  return [
    {
      severity: 'perlu-konfirmasi',
      sentence: `${label}: ${different.map(({ words }) => words).join('; ')}.`,
      group: indicatorGroup(one),
      places: [first.place, first.score, ...others.flatMap(({ place, score }) => [place, score])],
      figures: different.flatMap(({ figures }) => figures),
    },
  ];
}
