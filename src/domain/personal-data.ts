/** Traces of a person in a text that is about figures. */

export const PERSONAL_KINDS = ['nip', 'nik', 'phone'] as const;
export type PersonalKind = (typeof PERSONAL_KINDS)[number];

export interface PersonalTrace {
  readonly kind: PersonalKind;
  /** As it stands in the text. */
  readonly text: string;
}

/**
 * NIP: 18 digits, with or without spaces between birth date, appointment, sex and number (Peraturan Kepala BKN 22/2007).
 * NIK: 16 digits (UU 24/2013). Telephone: 08 or +62 8 and 8 to 11 more digits.
 */
const PATTERNS: Readonly<Record<PersonalKind, RegExp>> = {
  nip: /(?<![\d.])(?:19|20)\d{6}[ .]?\d{6}[ .]?[12][ .]?\d{3}(?![\d.]\d|\d)/g,
  nik: /(?<![\d.])\d{16}(?!\d|\.\d)/g,
  phone: /(?<![\d.])(?:\+62[ -]?8|08)\d{1,3}(?:[ -]?\d{3,4}){2}(?!\d|\.\d)/g,
};

/** Every trace in the text, in the order of the kinds. */
export const personalTraces = (text: string): readonly PersonalTrace[] =>
  PERSONAL_KINDS.flatMap((kind) => [...text.matchAll(PATTERNS[kind])].map(([found]) => ({ kind, text: found })));
