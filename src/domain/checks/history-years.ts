import type { Check } from './check';
import type { Observation } from './finding';
import { indicatorGroup, yearPlace } from './groups';
import { realised, target as shown } from './wording';

/** `tblRiwayat` holds years before the report year, each once; and last year's figures are not those of this year. */
export const historyYears: Check = {
  id: 'history-years',
  title: 'Riwayat tahun sebelumnya',
  rule: 'Riwayat memuat tahun sebelum tahun laporan, masing-masing satu kali, dengan angka tahun itu sendiri.',
  source: 'Permen PANRB 53/2014 (perbandingan dengan tahun lalu)',
  severities: ['salah'],
  find: ({ cases, report }) => {
    const { year: present } = report.identity;
    return cases.flatMap((one): Observation[] => {
      const { history, indicator, label } = one;
      const group = indicatorGroup(one);
      const seen = new Map<number, (typeof history)[number]>();
      return history.flatMap((row): Observation[] => {
        const { year } = row;
        if (year === null) return [];
        const place = yearPlace('history', indicator.id, year, 'year');
        if (present !== null && year >= present) {
          const sentence = `${label}: riwayat memuat tahun ${year}, padahal tahun laporan ${present}.`;
          return [{ severity: 'salah', sentence, group, places: [place], figures: [year, present] }];
        }
        const earlier = seen.get(year);
        seen.set(year, row);
        if (earlier === undefined) return [];
        const words = [earlier, row].map(
          ({ target, realisation }) =>
            `target ${target === null ? 'kosong' : shown(target, indicator.unit)} dan realisasi ${realisation === null ? 'kosong' : realised(realisation, indicator.unit)}`,
        );
        return [
          {
            severity: 'salah',
            sentence: `${label}: riwayat ${year} tercatat dua kali, ${words.join(' lalu ')}.`,
            group,
            places: [place],
            figures: [year, earlier.target, earlier.realisation, row.target, row.realisation],
          },
        ];
      });
    });
  },
};
