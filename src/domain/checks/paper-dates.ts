import { compareDays, dayParts, formatDay } from '../calendar-day';
import type { Check } from './check';
import { periodEnd } from './due';
import type { Observation } from './finding';
import { IDENTITY_GROUP, identityPlace } from './groups';

/** A letter about a year cannot be older than the year's end; an agreement belongs to its year. */
export const paperDates: Check = {
  id: 'paper-dates',
  title: 'Tanggal surat dan Perjanjian Kinerja',
  rule: 'Surat pengantar tidak mendahului keadaan per tanggal, Perjanjian Kinerja bertanggal tahun laporan, dan keadaan per tanggal ada dalam periode.',
  source: 'Permen PANRB 53/2014 (Perjanjian Kinerja paling lambat satu bulan setelah DIPA; laporan setelah periode)',
  severities: ['salah', 'perlu-konfirmasi'],
  find: ({ report: { identity } }) => {
    const { letterDate, asOf, agreementDate, year } = identity;
    const found: Observation[] = [];
    if (letterDate !== null && asOf !== null && compareDays(letterDate, asOf) < 0) {
      found.push({
        severity: 'salah',
        sentence: `Surat pengantar bertanggal ${formatDay(letterDate)}, sebelum keadaan per tanggal ${formatDay(asOf)}.`,
        group: IDENTITY_GROUP,
        places: [identityPlace('letterDate')],
        figures: [letterDate, asOf],
      });
    }
    if (agreementDate !== null && year !== null && dayParts(agreementDate).year !== year) {
      const before = dayParts(agreementDate).year === year - 1 && dayParts(agreementDate).month === 12;
      found.push({
        severity: before ? 'perlu-konfirmasi' : 'salah',
        sentence: `Perjanjian Kinerja bertanggal ${formatDay(agreementDate)}, padahal tahun laporan ${year}.`,
        group: IDENTITY_GROUP,
        places: [identityPlace('agreementDate')],
        figures: [agreementDate, year],
      });
    }
    const end = periodEnd(identity);
    if (asOf !== null && end !== null && (compareDays(asOf, end) > 0 || dayParts(asOf).year !== year)) {
      found.push({
        severity: 'perlu-konfirmasi',
        sentence: `Keadaan per tanggal ${formatDay(asOf)} di luar periode yang berakhir ${formatDay(end)}.`,
        group: IDENTITY_GROUP,
        places: [identityPlace('asOf')],
        figures: [asOf, end],
      });
    }
    return found;
  },
};
