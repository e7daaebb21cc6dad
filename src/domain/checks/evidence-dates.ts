import { compareDays, dayParts, formatDay, makeDay } from '../calendar-day';
import type { CalendarDay } from '../report';
import type { Check } from './check';
import { indicatorGroup, rowPlace } from './groups';

/** Evidence of a year may be signed until the 10th of the next January, when its last month is reported. */
export const evidenceDates: Check = {
  id: 'evidence-dates',
  title: 'Tanggal data dukung',
  rule: 'Data dukung bertanggal dalam tahun laporan, paling lambat 10 Januari tahun berikutnya.',
  source: 'Jadwal e-Performance (diisi paling lambat tanggal 10 bulan berikutnya)',
  severities: ['salah'],
  find: ({ cases, report }) => {
    const { year } = report.identity;
    if (year === null) return [];
    return cases.flatMap((one) => {
      const date = one.measurement?.evidenceDate ?? null;
      if (date === null || inWindow(date, year)) return [];
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

function inWindow(date: CalendarDay, year: number): boolean {
  const end = makeDay({ year: year + 1, month: 1, day: 10 });
  return dayParts(date).year >= year && end !== null && compareDays(date, end) <= 0;
}
