import type { Check } from './check';
import { objectiveGroup, yearPlace } from './groups';
import { few, target as shown } from './wording';

const YEARS = 3;

/** One finding a sasaran. A service rendered once a year has a target of 1 every year, which says nothing. */
export const unchangedTargets: Check = {
  id: 'unchanged-targets',
  title: 'Target sama tiga tahun',
  rule: 'Target bergerak dalam tiga tahun berturut-turut sampai dengan tahun laporan.',
  source: 'Permen PANRB 53/2014 (target menantang); praktik evaluasi SAKIP',
  severities: ['saran'],
  find: ({ objectives, report }) => {
    const { year } = report.identity;
    if (year === null) return [];
    return objectives.flatMap((objective) => {
      const same = objective.cases.flatMap((one) => {
        const { strategic, indicator, history } = one;
        const at = (when: number): number | null =>
          (when === year ? indicator.target : history.find((row) => row.year === when)?.target) ??
          strategic.get(when) ??
          null;
        const values = Array.from({ length: YEARS }, (_, back) => at(year - back));
        const [value] = values;
        if (value === undefined || value === null || value === 1) return [];
        return values.every((other) => other === value) ? [{ one, value }] : [];
      });
      const [first] = same;
      if (first === undefined) return [];
      const shownTargets = same.map(({ one, value }) => `${one.label} ${shown(value, one.indicator.unit)}`);
      return [
        {
          severity: 'saran' as const,
          sentence: `Target ${year - YEARS + 1}-${year} tidak berubah: ${few(shownTargets)}.`,
          group: objectiveGroup(
            objective,
            same.map(({ one }) => one),
          ),
          places: [yearPlace('strategicTargets', first.one.indicator.id, year, 'target')] as const,
          figures: same.flatMap(({ one, value }) => [one.indicator.id, value]),
        },
      ];
    });
  },
};
