import { compareFigures } from '../tolerance';
import { unitKind } from '../unit';
import type { Check } from './check';
import { indicatorGroup, rowPlace } from './groups';
import { realised } from './wording';

/** A percentage or an index that was entered as it is and hits its target exactly was often written off from it. */
export const realisationEqualsTarget: Check = {
  id: 'realisation-equals-target',
  title: 'Realisasi sama dengan target tanpa perhitungan',
  rule: 'Realisasi persentase atau indeks dihitung dari pembilang dan penyebut atau hasil ukur, bukan disalin dari target.',
  source: 'Permen PANRB 53/2014 (realisasi didukung data); praktik "disesuaikan dengan target"',
  severities: ['perlu-konfirmasi'],
  find: ({ cases }) =>
    cases.flatMap((one) => {
      const { indicator, measurement, label } = one;
      const kind = unitKind(indicator.unit);
      const direct = measurement?.direct ?? null;
      if (indicator.method !== 'langsung' || measurement?.nil != null || direct === null) return [];
      if (indicator.target === null || (kind !== 'percent' && kind !== 'index')) return [];
      // 100% of 100% is a common and honest result.
      if (compareFigures(direct, indicator.target) !== 0 || (kind === 'percent' && direct === 1)) return [];
      const shown = realised(direct, indicator.unit);
      return [
        {
          severity: 'perlu-konfirmasi' as const,
          sentence: `${label}: realisasi ${shown} sama persis dengan target dan tidak dihitung dari pembilang dan penyebut.`,
          group: indicatorGroup(one),
          places: [rowPlace('measurements', indicator.id, 'direct')] as const,
          figures: [direct, indicator.target],
        },
      ];
    }),
};
