/** Letters that stand as evidence: their numbers, and whether they hold for a whole year. */
import type { CalendarDay, EvidencePiece } from '../report';

export type DatedPiece = EvidencePiece & { readonly letterDate: CalendarDay };

/** A decree (surat keputusan) holds until the end of its year, whichever month shows it. */
export const isDecree = ({ required, description, letterNumber }: EvidencePiece): boolean =>
  [required, description, letterNumber].some((text) => /\bSK\b|\bkeputusan\b/i.test(text ?? ''));

/** The parts of a letter number: `W22.PAS.EO-UM.01.01-447 TAHUN 2023`. */
export interface LetterNumber {
  /** Which register it was taken from: everything before the running number, without punctuation. */
  readonly register: string;
  /** Running number. */
  readonly running: number;
  /** The whole number, as it is compared. */
  readonly folded: string;
  /** The year that the number itself names. */
  readonly year: number | null;
}

/** `null` where the text has no running number where such numbers have it. */
export function letterNumber(text: string): LetterNumber | null {
  const upper = text
    .replace(/\([^)]*\)\s*$/, '')
    .trim()
    .toUpperCase();
  return upper.includes('/') ? slashed(upper) : trailing(upper);
}

/** `W22.PAS-447 TAHUN 2023`: the running number comes last. */
function trailing(upper: string): LetterNumber | null {
  const named = /\b(?:TAHUN|TH\.?)\s*(\d{4})\s*$/.exec(upper);
  const rest = named === null ? upper : upper.slice(0, named.index);
  const found = /^(.*?)(\d+)([A-Z]?)[\s.]*$/.exec(rest);
  if (found === null) return null;
  const [, before = '', digits = '', suffix = ''] = found;
  const register = before.replace(/[^A-Z0-9]+/g, '');
  const year = named === null ? null : Number(named[1]);
  return { register, running: Number(digits), folded: `${register}-${digits}${suffix}`, year };
}

const ROMAN = /^[IVX]+$/;

/** `B-101/BPTB/III/2024`: the running number comes first, the month in Roman numerals and the year at the end. */
function slashed(upper: string): LetterNumber | null {
  const [first = '', ...rest] = upper.split('/').map((part) => part.trim());
  const found = /^(.*?)(\d+)([A-Z]?)$/.exec(first);
  if (found === null) return null;
  const [, before = '', digits = '', suffix = ''] = found;
  const last = rest.at(-1) ?? '';
  const year = /^\d{4}$/.test(last) ? Number(last) : null;
  const office = rest.filter((part, index) => !ROMAN.test(part) && (year === null || index < rest.length - 1));
  const register = [before, ...office].join('/').replace(/[^A-Z0-9/]+/g, '');
  return { register, running: Number(digits), folded: `${register}-${digits}${suffix}`, year };
}
