import { formatNumber } from '../number-text';
import type { Check } from './check';
import type { Observation } from './finding';
import { indicatorGroup, rowPlace } from './groups';

/** Nihil says that nothing happened: it needs a reason, and no case may be counted beside it. */
export const nilMark: Check = {
  id: 'nil-mark',
  title: 'Nihil',
  rule: 'Baris yang ditandai nihil menyebut alasannya, dan tidak memuat kejadian.',
  source: 'Praktik LKjIP satker: realisasi nihil disamakan dengan target disertai keterangan',
  severities: ['salah', 'perlu-konfirmasi'],
  find: ({ cases }) =>
    cases.flatMap((one): Observation[] => {
      const { indicator, measurement, label } = one;
      if (measurement === null || measurement.nil === null) return [];
      const { numerator, denominator, direct } = measurement;
      const group = indicatorGroup(one);
      const found: Observation[] = [];
      if (measurement.nilNote === null) {
        found.push({
          severity: 'salah',
          sentence: `${label} ditandai nihil, tetapi Catatan nihil masih kosong.`,
          group,
          places: [rowPlace('measurements', indicator.id, 'nilNote')],
          figures: [measurement.nil],
        });
      }
      const counted = [numerator, denominator, direct].filter((value) => value !== null && value !== 0);
      const [first] = counted;
      if (first !== undefined && first !== null) {
        found.push({
          severity: 'perlu-konfirmasi',
          sentence: `${label} ditandai nihil, tetapi barisnya memuat angka ${counted.map((value) => formatNumber(value ?? 0)).join(' dan ')}, yang tidak dipakai.`,
          group,
          places: [rowPlace('measurements', indicator.id, 'nil')],
          figures: counted,
        });
      }
      return found;
    }),
};
