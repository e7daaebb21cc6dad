import type { Check } from './check';
import type { FindingPlace } from './finding';
import { objectiveGroup, rowPlace, yearPlace } from './groups';
import type { IndicatorCase } from './subject';
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
      const [first, ...others] = same;
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
          places: [place(first.one, year), ...others.map(({ one }) => place(one, year))] as const,
          figures: same.flatMap(({ one, value }) => [one.indicator.id, value]),
        },
      ];
    });
  },
};

/** The target of the report year: as agreed, or as planned where nothing is agreed yet. */
const place = ({ indicator }: IndicatorCase, year: number): FindingPlace =>
  indicator.target === null
    ? yearPlace('strategicTargets', indicator.id, year, 'target')
    : rowPlace('indicators', indicator.id, 'target');
