import type { Check } from './check';
import { indicatorGroup, rowPlace } from './groups';

/** Zero may be meant where lower is better (no escapes); then capaian needs another way of counting. */
export const targetZero: Check = {
  id: 'target-zero',
  title: 'Target nol',
  rule: 'Target tidak nol, karena capaian dibandingkan dengannya.',
  source: 'Permen PANRB 53/2014 (capaian = realisasi dibanding target)',
  severities: ['salah'],
  find: ({ cases }) =>
    cases.flatMap((one) =>
      one.indicator.target === 0
        ? [
            {
              severity: 'salah' as const,
              sentence: `${one.label}: target 0, sehingga capaian tidak dapat dihitung.`,
              group: indicatorGroup(one),
              places: [rowPlace('indicators', one.indicator.id, 'target')] as const,
              figures: [0],
            },
          ]
        : [],
    ),
};
