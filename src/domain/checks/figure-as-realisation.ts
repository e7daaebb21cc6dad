import { compareFigures } from '../tolerance';
import { isPercentUnit } from '../unit';
import type { Check } from './check';
import type { Observation } from './finding';
import { indicatorGroup, rowPlace, yearPlace } from './groups';
import type { IndicatorCase } from './subject';
import { achieved, listed, realised } from './wording';

/** A capaian or a target typed where the realisasi belongs, told by the fraction beside it or by its size. */
export const figureAsRealisation: Check = {
  id: 'figure-as-realisation',
  title: 'Capaian atau target dipakai sebagai realisasi',
  rule: 'Realisasi adalah pembilang dibagi penyebut; capaian dan target tidak ditulis di tempatnya.',
  source: 'Permen PANRB 53/2014; LKjIP yang mencetak capaian 113% di kolom realisasi',
  severities: ['salah', 'perlu-konfirmasi'],
  find: ({ cases }) => cases.flatMap((one) => [...ofYear(one), ...ofHistory(one)]),
};

function ofYear(one: IndicatorCase): Observation[] {
  const { indicator, measurement, label } = one;
  const { direct = null, numerator = null, denominator = null } = measurement ?? {};
  const { target } = indicator;
  if (direct === null || numerator === null || denominator === null || denominator <= 0 || measurement?.nil != null) {
    return [];
  }
  const fraction = numerator / denominator;
  if (compareFigures(direct, fraction) === 0 || indicator.method !== 'langsung') return [];
  const what =
    target !== null && compareFigures(direct, target) === 0
      ? 'target'
      : target !== null && target > 0 && compareFigures(direct, fraction / target) === 0
        ? 'capaian'
        : null;
  if (what === null) return [];
  return [
    {
      severity: 'salah',
      sentence: `${label}: realisasi ${realised(direct, indicator.unit)} adalah ${what}; pembilang dan penyebut menghasilkan ${realised(fraction, indicator.unit)}.`,
      group: indicatorGroup(one),
      places: [rowPlace('measurements', indicator.id, 'direct')],
      figures: [direct, numerator, denominator],
      fix: {
        kind: 'set-cells',
        table: 'measurements',
        id: indicator.id,
        cells: { direct: fraction },
        expected: { direct },
        label: `Tulis ${realised(fraction, indicator.unit)}`,
      },
    },
  ];
}

/** An earlier realisasi above 100% of a share is a capaian. */
function ofHistory(one: IndicatorCase): Observation[] {
  const { indicator, history, label } = one;
  if (!isPercentUnit(indicator.unit) || indicator.method !== 'pecahan') return [];
  const above = history.flatMap(({ year, realisation, id }) =>
    year === null || realisation === null || compareFigures(realisation, 1) <= 0
      ? []
      : [{ year, realisation, place: yearPlace('history', id, year, 'realisation') }],
  );
  const [first, ...others] = above;
  if (first === undefined) return [];
  const years = above.map(({ year, realisation }) => `${year} tercatat ${achieved(realisation)}`);
  return [
    {
      severity: 'perlu-konfirmasi',
      sentence: `${label}: realisasi ${listed(years)}, di atas 100%; mungkin itu capaian.`,
      group: indicatorGroup(one),
      places: [first.place, ...others.map(({ place }) => place)],
      figures: above.map(({ realisation }) => realisation),
    },
  ];
}
