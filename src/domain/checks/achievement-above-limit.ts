import { formatPercent } from '../number-text';
import { compareFigures } from '../tolerance';
import type { Check } from './check';
import { objectiveGroup, rowPlace } from './groups';
import type { IndicatorCase } from './subject';
import { achieved, few } from './wording';

/** Where a report has no cap of its own, figures above this are commonly asked about. */
const USUAL_LIMIT = 1.2;

/** One finding a sasaran: high capaian often means that the target was set too low. */
export const achievementAboveLimit: Check = {
  id: 'achievement-above-limit',
  title: 'Capaian di atas batas',
  rule: 'Capaian tidak melebihi Batas capaian di Identitas Satker; tanpa batas, 120% dipakai sebagai ukuran.',
  source: 'Praktik (batas 100, 120 atau 200% pada sistem sejenis); perlu dicek',
  severities: ['saran'],
  find: ({ objectives, settings }) => {
    const limit = settings.cap ?? USUAL_LIMIT;
    return objectives.flatMap((objective) => {
      const above = objective.cases.flatMap((one) => {
        const { achievement } = one.result;
        return achievement.ok && compareFigures(achievement.value.raw, limit) > 0
          ? [{ one, raw: achievement.value.raw }]
          : [];
      });
      const [first, ...others] = above;
      if (first === undefined) return [];
      return [
        {
          severity: 'saran' as const,
          sentence: `Capaian di atas ${formatPercent(limit)}: ${few(above.map(({ one, raw }) => `${one.label} ${achieved(raw)}`))}; tinjau targetnya.`,
          group: objectiveGroup(
            objective,
            above.map(({ one }) => one),
          ),
          places: [place(first.one), ...others.map(({ one }) => place(one))] as const,
          figures: above.flatMap(({ one, raw }) => [one.indicator.id, raw]),
        },
      ];
    });
  },
};

const place = ({ indicator }: IndicatorCase) => rowPlace('indicators', indicator.id, 'target');
