import { formatNumber } from '../number-text';
import type { ScoreRecord } from '../report';
import { followedRules, scoresOfYear, type PublishedScore } from '../scores/followed-rules';
import type { Check } from './check';
import type { Observation } from './finding';
import { rowPlace, SCORE_GROUP } from './groups';

/** A published score beside the one that its components give, and which weighting explains it where they differ. */
export const publishedScores: Check = {
  id: 'published-scores',
  title: 'Nilai SMART, IKPA, dan NKA',
  rule: 'Nilai akhir yang dipublikasikan sama dengan nilai yang dihitung dari komponennya (toleransi 0,01).',
  source: 'PMK 22/PMK.02/2021 (SMART, NKA); PER-4/PB/2021, PER-5/PB/2022, PER-5/PB/2024 (IKPA); PMK 62 Tahun 2023',
  severities: ['salah'],
  find: ({ report: { scores } }) => {
    const years = [...new Set(scores.flatMap(({ year }) => (year === null ? [] : [year])))].sort((a, b) => a - b);
    return years.flatMap((year) =>
      scoresOfYear(scores, year).flatMap((score): Observation[] => {
        const { system, published, computed, basis, record, parts } = score;
        return [
          {
            severity: 'salah',
            sentence: `${system} ${year}: nilai akhir tercatat ${formatNumber(published)}, terhitung ${formatNumber(computed, 2)} menurut ${basis}${why(score)}.`,
            group: SCORE_GROUP,
            places: [place(record), ...parts.map(place)],
            figures: [year, system, published, ...parts.map(({ value }) => value)],
          },
        ];
      }),
    );
  },
};

const place = ({ id }: ScoreRecord) => rowPlace('scores', id, 'value');

function why(score: PublishedScore): string {
  const followed = followedRules(score);
  if (followed !== null) return `; nilai itu mengikuti ${followed}`;
  return score.system === 'SMART' ? '; tidak satu pun dari 24 pembagian bobot menghasilkannya' : '';
}
