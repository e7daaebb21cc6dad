import { formatNumber } from '../number-text';
import { isPercentUnit } from '../unit';
import type { Check } from './check';
import { indicatorGroup, rowPlace } from './groups';
import { achieved } from './wording';

/** A share of a whole cannot be above 100%; a reduction can be negative, which is only worth a question. */
export const numeratorAboveDenominator: Check = {
  id: 'numerator-above-denominator',
  title: 'Pembilang di atas penyebut',
  rule: 'Pada persentase bagian dari keseluruhan, pembilang tidak melebihi penyebut.',
  source: 'Definisi persentase; Permen PANRB 53/2014 (indikator terukur)',
  severities: ['salah', 'perlu-konfirmasi'],
  find: ({ cases }) =>
    cases.flatMap((one) => {
      const { indicator, measurement, label } = one;
      const { numerator = null, denominator = null } = measurement ?? {};
      if (numerator === null || denominator === null || denominator <= 0 || numerator <= denominator) return [];
      if (!isPercentUnit(indicator.unit) || indicator.method === 'langsung' || indicator.method === null) return [];
      const reduction = indicator.method === 'penurunan';
      return [
        {
          severity: reduction ? ('perlu-konfirmasi' as const) : ('salah' as const),
          sentence: reduction
            ? `${label}: keadaan akhir ${formatNumber(numerator)} di atas keadaan awal ${formatNumber(denominator)}, jadi bertambah, bukan berkurang.`
            : `${label}: pembilang ${formatNumber(numerator)} di atas penyebut ${formatNumber(denominator)} (${achieved(numerator / denominator)}), padahal bagian tidak mungkin melebihi keseluruhan.`,
          group: indicatorGroup(one),
          places: [rowPlace('measurements', indicator.id, 'numerator')] as const,
          figures: [numerator, denominator],
        },
      ];
    }),
};
