import { compareFigures } from '../tolerance';
import type { Check } from './check';
import type { FindingPlace, Observation } from './finding';
import { indicatorGroup, rowPlace, yearPlace } from './groups';
import type { CheckSubject, IndicatorCase } from './subject';
import { listed, target as shown } from './wording';

interface Gap {
  readonly year: number;
  readonly agreed: number;
  readonly planned: number;
  readonly harder: boolean;
}

/** The agreed target of each year beside the Renstra; a whole series taken from another indicator is named with it. */
export const agreementAgainstRenstra: Check = {
  id: 'agreement-against-renstra',
  title: 'Target Perjanjian Kinerja dan Renstra',
  rule: 'Target Perjanjian Kinerja tidak lebih ringan dari target Renstra tahun itu, dan deret Renstra bukan salinan deret indikator lain.',
  source: 'Permen PANRB 53/2014 (Perjanjian Kinerja menurunkan Renstra)',
  severities: ['perlu-konfirmasi', 'saran'],
  find: (subject) => subject.cases.flatMap((one) => observation(subject, one)),
};

function observation(subject: CheckSubject, one: IndicatorCase): Observation[] {
  const { indicator, strategic, label } = one;
  const gaps = gapsOf(subject, one);
  const [first] = gaps;
  if (first === undefined) return [];
  const twin = subject.cases.find((other) => other !== one && sameSeries(other, one));
  const lighter = gaps.some(({ harder }) => !harder);
  const { unit } = indicator;
  const years = gaps.map(
    ({ year, agreed, planned, harder }) =>
      `target ${year} ${shown(agreed, unit)} ${harder ? 'lebih berat' : 'lebih ringan'} dari Renstra ${shown(planned, unit)}`,
  );
  const copied =
    twin === undefined
      ? ''
      : `; seluruh deret Renstra (${[...strategic.values()].map((value) => shown(value, unit)).join(', ')}) sama dengan ${twin.label}, mungkin tersalin`;
  const places = gaps.map(({ year }): FindingPlace => yearPlace('strategicTargets', indicator.id, year, 'target'));
  return [
    {
      severity: lighter || twin !== undefined ? 'perlu-konfirmasi' : 'saran',
      sentence: `${label}: ${listed(years)}${copied}.`,
      group: indicatorGroup(one),
      places: [rowPlace('indicators', indicator.id, 'target'), ...places],
      figures: [...gaps.flatMap(({ year, agreed, planned }) => [year, agreed, planned]), twin?.indicator.id ?? null],
    },
  ];
}

/** The report year, and earlier years whose agreed target is on record. */
function gapsOf({ report, cases }: CheckSubject, { indicator, history, strategic }: IndicatorCase): readonly Gap[] {
  if (cases.length === 0) return [];
  const { year } = report.identity;
  const lowerIsBetter = indicator.direction !== null && indicator.direction !== 'tinggi';
  const agreed: readonly (readonly [number | null, number | null])[] = [
    [year, indicator.target],
    ...history.map((row) => [row.year, row.target] as const),
  ];
  return agreed.flatMap(([when, target]): Gap[] => {
    const planned = when === null ? undefined : strategic.get(when);
    if (when === null || target === null || planned === undefined) return [];
    const order = compareFigures(target, planned);
    return order === 0 ? [] : [{ year: when, agreed: target, planned, harder: order > 0 !== lowerIsBetter }];
  });
}

/** Three years or more, all equal. */
function sameSeries(a: IndicatorCase, b: IndicatorCase): boolean {
  if (a.strategic.size < 3 || a.strategic.size !== b.strategic.size) return false;
  return [...a.strategic].every(([year, value]) => b.strategic.get(year) === value);
}
