import { digitsOf, toDecimal } from './decimal';

/** `id`: 1.234,5. `en`: 1,234.5. */
export type Notation = 'id' | 'en';

/** Why a text is no number. */
export type NumberTextProblem =
  /** Something other than one number with an optional Rp, % or unit. */
  | 'not-a-number'
  /** Separators do not stand where thousands or decimals can be: 1.23.456. */
  | 'separators'
  /** "1,5 juta": the size is written as a word, so the figure is not the number. */
  | 'scale-word'
  /** More digits than a number can keep. */
  | 'too-many-digits';

export interface NumberReading {
  readonly notation: Notation;
  /** A fraction where `percent` is set: `98,51 %` is 0.9851. */
  readonly value: number;
}

interface Marks {
  readonly percent: boolean;
  readonly rupiah: boolean;
  /** The word after the number ("Unit"), as it was written. */
  readonly unit: string | null;
}

export type ParsedNumber =
  | { readonly kind: 'none' }
  | ({ readonly kind: 'number'; readonly value: number } & Marks)
  /** `1.234`: both readings, for a person to choose from. */
  | ({ readonly kind: 'ambiguous'; readonly candidates: readonly [NumberReading, NumberReading] } & Marks)
  | { readonly kind: 'invalid'; readonly problem: NumberTextProblem };

const NONE = /^[-\u2014]?$/;
const RUPIAH = /^(?:rp|idr)(?![a-z])[.,]?\s*/i;
const SCALE_WORD = /^(?:ratus|ribu|rb|juta|jt|mil[iy]ar|m|triliun|trilyun|t)(?![a-z])/i;
const UNIT = /^\p{L}[\p{L}\s/.&()-]*$/u;

/**
 * Reads a number as people write it: `Rp. 8.095.386.000,-`, `1,234,567.89`, `(479.019.576)`, `98,51 %`, `64 Unit`, `-`.
 * What can be read in two ways is never guessed; `notation` is the answer of a person who was asked.
 */
export function parseNumberText(text: string, notation?: Notation): ParsedNumber {
  const clean = text
    .replace(/[\s\u00a0\u2007\u2009\u202f]+/gu, ' ')
    .replace(/[\u2012\u2013\u2212]/gu, '-')
    .trim();
  if (NONE.test(clean)) return { kind: 'none' };
  const written = unwrap(clean);
  if (written === null) return { kind: 'invalid', problem: 'not-a-number' };
  const tail = readTail(written.rest, written.rupiah);
  if ('kind' in tail) return tail;
  const marks: Marks = { percent: tail.percent, rupiah: written.rupiah, unit: tail.unit };
  const readings = readBody(tail.body, { whole: tail.whole, rupiah: written.rupiah });
  if (typeof readings === 'string') return { kind: 'invalid', problem: readings };
  const values: NumberReading[] = [];
  for (const reading of readings) {
    const value = toValue(reading.digits, { negative: written.negative, percent: tail.percent });
    if (value === null) return { kind: 'invalid', problem: 'too-many-digits' };
    values.push({ notation: reading.notation, value });
  }
  const [first, second] = values;
  if (first === undefined) return { kind: 'invalid', problem: 'separators' };
  if (second === undefined) return { kind: 'number', value: first.value, ...marks };
  const chosen = values.find((reading) => reading.notation === notation);
  if (chosen !== undefined) return { kind: 'number', value: chosen.value, ...marks };
  return { kind: 'ambiguous', candidates: [first, second], ...marks };
}

/** Takes off the sign, accountants' parentheses and the currency, in any order they are written in. */
function unwrap(clean: string): { rest: string; negative: boolean; rupiah: boolean } | null {
  let rest = clean;
  let rupiah = false;
  let signs = 0;
  let negative = false;
  for (let again = true; again;) {
    again = false;
    if (!rupiah && RUPIAH.test(rest)) {
      rest = rest.replace(RUPIAH, '');
      rupiah = again = true;
    }
    const parentheses = /^\((.*)\)$/.exec(rest);
    const sign = /^([-+])\s*(.*)$/.exec(rest);
    const inner = parentheses?.[1] ?? sign?.[2];
    if (inner !== undefined) {
      rest = inner.trim();
      negative = parentheses !== null || sign?.[1] === '-';
      signs += 1;
      again = true;
    }
  }
  return signs > 1 ? null : { rest, negative, rupiah };
}

type Tail = { body: string; percent: boolean; unit: string | null; whole: Notation | null };

/** Splits the digits from what follows them: `%`, a unit, or the `,-` that closes a whole amount. */
function readTail(text: string, rupiah: boolean): Tail | { kind: 'invalid'; problem: NumberTextProblem } {
  const parts = /^([\d.,]*\d)(.*)$/.exec(text);
  const body = parts?.[1];
  let rest = parts?.[2] ?? '';
  if (body === undefined) return { kind: 'invalid', problem: 'not-a-number' };
  const closing = /^([.,])[-=]{1,2}/.exec(rest);
  if (closing !== null) rest = rest.slice(closing[0].length);
  // The closing stands in the place of the decimals, so its separator is the decimal one.
  const whole = closing === null ? null : closing[1] === ',' ? 'id' : 'en';
  rest = rest.trim();
  if (rest === '') return { body, percent: false, unit: null, whole };
  if (/^(?:%|persen)$/i.test(rest)) return { body, percent: true, unit: null, whole };
  if (isScaleWord(rest, rupiah)) return { kind: 'invalid', problem: 'scale-word' };
  if (UNIT.test(rest)) return { body, percent: false, unit: rest, whole };
  return { kind: 'invalid', problem: 'not-a-number' };
}

/** A bare M or T may be a unit (meter, ton); after Rp it is miliar or triliun. */
function isScaleWord(rest: string, rupiah: boolean): boolean {
  return SCALE_WORD.test(rest) && (rupiah || !/^[mt](?![a-z])/i.test(rest));
}

interface DigitReading {
  readonly notation: Notation;
  readonly digits: string;
}

/** Every way the digits and separators can be read; two only for `1.234` and `1,234`. */
function readBody(
  body: string,
  hint: { readonly whole: Notation | null; readonly rupiah: boolean },
): readonly DigitReading[] | NumberTextProblem {
  const readings = (['id', 'en'] as const)
    .filter((notation) => hint.whole === null || hint.whole === notation)
    .map((notation) => ({ notation, digits: readAs(notation, body, hint.whole !== null) }))
    .filter((reading): reading is DigitReading => reading.digits !== null);
  const [first, second] = readings;
  if (first === undefined) return 'separators';
  if (second === undefined) return readings;
  if (first.digits === second.digits) return [first];
  // A rupiah has no thousandths: after Rp three digits can only be thousands.
  return hint.rupiah ? readings.filter((reading) => !reading.digits.includes('.')) : readings;
}

/** The digits in plain form (1234.5), or null where the text is not written in this notation. */
function readAs(notation: Notation, body: string, wholeOnly: boolean): string | null {
  const [thousands, decimal] = notation === 'id' ? ['\\.', ','] : [',', '\\.'];
  const grouped = `[1-9]\\d{0,2}(?:${thousands}\\d{3})+`;
  const decimals = wholeOnly ? '' : `(?:${decimal}\\d+)?`;
  const pattern = new RegExp(`^(?:${grouped}|\\d+)${decimals}$${wholeOnly ? '' : `|^${decimal}\\d+$`}`);
  if (!pattern.test(body)) return null;
  return notation === 'id' ? body.replaceAll('.', '').replace(',', '.') : body.replaceAll(',', '');
}

/** The double for plain digits, or null where it would not keep all of them. */
function toValue(digits: string, mark: { readonly negative: boolean; readonly percent: boolean }): number | null {
  const plain = Number(digits);
  const { whole, fraction } = digitsOf(toDecimal(plain, 'shortest'));
  const [writtenWhole = '', writtenFraction = ''] = digits.split('.');
  if (whole !== (writtenWhole.replace(/^0+/, '') || '0') || fraction !== writtenFraction.replace(/0+$/, ''))
    return null;
  const magnitude = mark.percent ? Number(`${digits}e-2`) : plain;
  return mark.negative && magnitude !== 0 ? -magnitude : magnitude;
}
