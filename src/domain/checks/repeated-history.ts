import type { Check } from './check';
import { indicatorGroup, yearPlace } from './groups';
import type { IndicatorCase } from './subject';
import { realised } from './wording';

/** Series that say little are left alone: fewer years than these, or one figure over and over. */
const SHORTEST = 3;

/** Realisasi of several years that equal those of another indicator, figure by figure. */
export const repeatedHistory: Check = {
  id: 'repeated-history',
  title: 'Riwayat sama dengan indikator lain',
  rule: 'Deret realisasi tahun-tahun sebelumnya adalah milik indikator itu sendiri.',
  source: 'LKjIP yang mencetak deret satu indikator pada indikator lain',
  severities: ['perlu-konfirmasi'],
  find: ({ cases }) => {
    const known = new Map<string, IndicatorCase>();
    return cases.flatMap((one) => {
      const { history, indicator, label } = one;
      const series = history.filter(({ realisation }) => realisation !== null);
      const figures = series.map(({ realisation }) => realisation);
      if (series.length < SHORTEST || new Set(figures).size < 2) return [];
      const key = JSON.stringify(series.map(({ year, target, realisation }) => [year, target, realisation]));
      const first = known.get(key);
      if (first === undefined) {
        known.set(key, one);
        return [];
      }
      const shown = figures.map((value) => realised(value ?? 0, indicator.unit)).join(', ');
      return [
        {
          severity: 'perlu-konfirmasi' as const,
          sentence: `${label}: riwayat ${series.length} tahun (${shown}) sama persis dengan ${first.label}, mungkin tersalin.`,
          group: indicatorGroup(one),
          places: [yearPlace('history', indicator.id, series[0]?.year ?? 0, 'realisation')] as const,
          figures: [key, first.indicator.id],
        },
      ];
    });
  },
};
