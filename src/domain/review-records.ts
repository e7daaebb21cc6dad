/** What Periksa reads and keeps beside the report itself: figures of a printed document, findings that were let stand. */
import type { CalendarDay } from './scalars';

/**
 * Unsur: what a printed figure says. `renstra` is the Renstra target; `pagu`, `realisasi anggaran` and `serapan` are of a budget line,
 * `nilai` is of a row of scores, `jumlah` a total of Bab I.
 */
export const PRINTED_ELEMENTS = [
  'target',
  'realisasi',
  'capaian',
  'renstra',
  'pagu',
  'realisasi anggaran',
  'serapan',
  'nilai',
  'jumlah',
] as const;
export type PrintedElement = (typeof PRINTED_ELEMENTS)[number];

/** A figure as a document prints it, once for each place where it does. */
export interface PrintedFigure {
  /**
   * Of an indicator, a budget line or a score; `JUMLAH-OUTPUT`, `JUMLAH-KEGIATAN` or `JUMLAH-BELANJA` for a total of the
   * budget, `JUMLAH-JABATAN`, `JUMLAH-PENDIDIKAN` or `JUMLAH-ASET` for one of Bab I.
   */
  readonly id: string;
  /** Table or page: `Tabel III.26`. */
  readonly place: string | null;
  readonly element: PrintedElement | null;
  readonly year: number | null;
  /** Shares as fractions. */
  readonly value: number | null;
  /** Line of the source text. */
  readonly sourceLine: number | null;
}

/** A finding that somebody let stand, with the reason. */
export interface Acceptance {
  /** Fingerprint of the finding: another one as soon as a number in it changes. */
  readonly id: string;
  /** What the finding said then. */
  readonly sentence: string | null;
  readonly reason: string | null;
  readonly day: CalendarDay | null;
}
