import { compareDays, dayParts, formatDay } from '../calendar-day';
import { reportingDay } from '../month';
import type { CalendarDay } from '../report';
import type { Check } from './check';
import { indicatorGroup, rowPlace } from './groups';

/** Evidence of a year may be signed until the reporting day of the next January, when its last month is reported. */
export const evidenceDates: Check = {
  id: 'evidence-dates',
  title: 'Tanggal data dukung',
  rule: 'Data dukung bertanggal dalam tahun laporan, paling lambat batas lapor bulan Desember (10 Januari tahun berikutnya).',
  source: 'Jadwal e-Performance (tanggal 10 bulan berikutnya, dapat diubah di Identitas Satker)',
  severities: ['salah'],
  find: ({ cases, report, settings }) => {
    const { year } = report.identity;
    if (year === null) return [];
    return cases.flatMap((one) => {
      const date = one.measurement?.evidenceDate ?? null;
      if (date === null || inWindow(date, year, settings.reportingDay)) return [];
      return [
        {
          severity: 'salah' as const,
          sentence: `${one.label}: data dukung bertanggal ${formatDay(date)}, di luar tahun laporan ${year}.`,
          group: indicatorGroup(one),
          places: [rowPlace('measurements', one.indicator.id, 'evidenceDate')] as const,
          figures: [date, year],
        },
      ];
    });
  },
};

function inWindow(date: CalendarDay, year: number, lastDay: number): boolean {
  const end = reportingDay(year, 12, lastDay);
  return dayParts(date).year >= year && end !== null && compareDays(date, end) <= 0;
}
