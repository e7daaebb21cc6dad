import { err, ok, type Result } from './result';

/** Why a figure is missing. Every figure without a value carries one of these; the sentences are made in `src/texts`. */
export const MISSING_REASONS = [
  /** Belum diisi: an input that the figure needs is blank. */
  'not-filled',
  /** Jenis rumus belum dipilih. */
  'method-missing',
  /** Penyebut (for a reduction: awal) nol, and nobody marked the row as nihil. */
  'denominator-zero',
  /** Target kosong. */
  'target-missing',
  /** Target nol. */
  'target-zero',
  /** Target negatif: no formula of capaian means anything there. */
  'target-negative',
  /** Realisasi nol atau negatif where T/R divides by it. */
  'realisation-not-positive',
  /** Tidak dinilai: no case this year, and left out by choice. */
  'not-assessed',
  /** Pagu nol. */
  'ceiling-zero',
  /** Tidak ada data: nothing at all to compute from. */
  'no-data',
  /** Too large, or no number at all: the result cannot be held. */
  'out-of-range',
] as const;
export type MissingReason = (typeof MISSING_REASONS)[number];

/** A number, or the named reason why it is missing. Percentages are fractions. */
export type Figure = Result<number, MissingReason>;

/** The last step of every computation: an infinity or NaN never leaves the domain. Minus zero becomes zero. */
export function figure(value: number): Figure {
  return Number.isFinite(value) ? ok(value === 0 ? 0 : value) : err('out-of-range');
}

/** An input cell as a figure: a blank is `not-filled`, never zero. */
export function filled(value: number | null): Figure {
  return value === null ? err('not-filled') : figure(value);
}
