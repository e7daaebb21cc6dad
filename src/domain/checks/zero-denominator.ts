import type { Check } from './check';
import { indicatorGroup, rowPlace } from './groups';
import { formatNumber } from '../number-text';

/** x / 0 has no value: either nothing happened, which has to be marked, or the figure is wrong. */
export const zeroDenominator: Check = {
  id: 'zero-denominator',
  title: 'Penyebut nol',
  rule: 'Penyebut nol hanya sah bila tidak ada kejadian, dan itu ditandai di kolom Nihil.',
  source: 'Aritmetika; praktik LKjIP satker (nihil)',
  severities: ['salah'],
  find: ({ cases }) =>
    cases.flatMap((one) => {
      const { indicator, measurement, result, label } = one;
      if (result.reason !== 'denominator-zero' || measurement === null) return [];
      const numerator = measurement.numerator ?? 0;
      return [
        {
          severity: 'salah' as const,
          sentence: `${label}: ${formatNumber(numerator)} dibagi 0 tidak dapat dihitung${numerator === 0 ? '; bila tidak ada kejadian, isi kolom Nihil' : ''}.`,
          group: indicatorGroup(one),
          places: [rowPlace('measurements', indicator.id, numerator === 0 ? 'nil' : 'denominator')] as const,
          figures: [numerator],
        },
      ];
    }),
};
