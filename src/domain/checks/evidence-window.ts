import { compareDays, dayParts, formatDay } from '../calendar-day';
import { reportingWindow } from '../month';
import type { CalendarDay, EvidencePiece, MonthCode } from '../report';
import type { Check } from './check';
import type { Observation } from './finding';
import { evidenceGroup, rowPlace } from './groups';
import { isDecree, type DatedPiece } from './letters';
import { few } from './wording';

/** Evidence of a month is dated in its window; a decree holds for its year; another year is wrong. One finding a target. */
export const evidenceWindow: Check = {
  id: 'evidence-window',
  title: 'Jendela data dukung Target Kinerja',
  rule: 'Data dukung sebuah bulan bertanggal dari tanggal 1 bulan itu sampai batas lapor bulan berikutnya; surat keputusan berlaku setahun; tahun lain salah.',
  source: 'Jadwal e-Performance (tanggal 10 bulan berikutnya, dapat diubah di Identitas Satker)',
  severities: ['salah', 'perlu-konfirmasi'],
  find: ({ report: { identity, evidence }, settings }) => {
    const { year } = identity;
    if (year === null) return [];
    const dated = evidence.filter(
      (piece): piece is Placed => piece.letterDate !== null && piece.month !== null && piece.state !== 'Idem',
    );
    const outside = dated.flatMap((piece) => {
      const window = reportingWindow(year, piece.month, settings.reportingDay);
      const { letterDate } = piece;
      if (window !== null && within(letterDate, window.opens, window.closes)) return [];
      const otherYear = dayParts(letterDate).year !== year;
      return !otherYear && isDecree(piece) ? [] : [{ piece, otherYear }];
    });
    const targets = [...new Set(outside.map(({ piece }) => piece.targetNumber))];
    return targets.flatMap((target) =>
      [true, false].flatMap((otherYear) =>
        observed(
          outside
            .filter((one) => one.piece.targetNumber === target && one.otherYear === otherYear)
            .map(({ piece }) => piece),
          year,
          otherYear,
        ),
      ),
    );
  },
};

type Placed = DatedPiece & { readonly month: MonthCode };

const within = (date: CalendarDay, opens: CalendarDay, closes: CalendarDay): boolean =>
  compareDays(date, opens) >= 0 && compareDays(date, closes) <= 0;

function observed(pieces: readonly Placed[], year: number, otherYear: boolean): Observation[] {
  const [first, ...others] = pieces;
  if (first === undefined) return [];
  const group = evidenceGroup(first.targetNumber);
  const list = few(pieces.map(({ month, letterDate }) => `${month} (${formatDay(letterDate)})`));
  return [
    {
      severity: otherYear ? 'salah' : 'perlu-konfirmasi',
      sentence: otherYear
        ? `${group.title}: data dukung bertanggal di luar tahun laporan ${year}: ${list}.`
        : `${group.title}: data dukung bertanggal di luar jendela bulannya: ${list}.`,
      group,
      places: [placeOf(first), ...others.map(placeOf)],
      figures: [year, ...pieces.flatMap(({ id, month, letterDate }) => [id, month, letterDate])],
    },
  ];
}

const placeOf = ({ id }: EvidencePiece) => rowPlace('evidence', id, 'letterDate');
