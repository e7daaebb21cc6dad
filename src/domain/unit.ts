import { formatNumber, formatPercent, formatRupiah } from './number-text';
import type { DisplayDecimals } from './rounding';

/**
 * What a satuan measures, which decides how its values are written.
 * `percent`: values are fractions. `rupiah`: whole amounts. `index`: a score without a unit word. `count`: things and
 * services (Layanan, Unit, orang, jam), written with the word.
 */
export const UNIT_KINDS = ['percent', 'rupiah', 'index', 'count'] as const;
export type UnitKind = (typeof UNIT_KINDS)[number];

/** How a percentage is written in the column Satuan. */
export const PERCENT_WORDS = ['%', 'persen', 'persentase', 'prosentase', 'percent'] as const;

const WORDS: readonly (readonly [UnitKind, RegExp])[] = [
  ['percent', new RegExp(`^(?:${PERCENT_WORDS.join('|')})$`)],
  ['rupiah', /^(?:rp\.?|rupiah|idr)$/],
  ['index', /^(?:indeks|index|nilai|skor|poin|skala)(?: .*)?$/],
];

/** The kind of a satuan as it was typed; an unknown or blank one counts things. */
export function unitKind(unit: string | null): UnitKind {
  const word = (unit ?? '').trim().toLowerCase().replace(/\s+/g, ' ');
  return WORDS.find(([, pattern]) => pattern.test(word))?.[0] ?? 'count';
}

export function isPercentUnit(unit: string | null): boolean {
  return unitKind(unit) === 'percent';
}

/**
 * A target or realisasi with its unit: 80%, 64 Unit, Rp5.000.000, 83. A target shows the decimals it has; for a
 * realisasi in percent the report's `decimals` are given: 91,01%. The value is finite.
 */
export function formatInUnit(value: number, unit: string | null, decimals?: DisplayDecimals): string {
  switch (unitKind(unit)) {
    case 'percent':
      return formatPercent(value, decimals);
    case 'rupiah':
      return formatRupiah(value);
    case 'index':
      return formatNumber(value);
    case 'count': {
      const word = unit?.trim() ?? '';
      return word === '' ? formatNumber(value) : `${formatNumber(value)} ${word}`;
    }
  }
}
