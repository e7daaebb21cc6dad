import { parseNumberText } from '../number-reading';
import { formatNumber, formatPercent } from '../number-text';
import { isPercentUnit } from '../unit';
import type { Check } from './check';
import type { Fix } from './finding';
import { placeGroup } from './place-group';
import type { CheckSubject } from './subject';
import { quoted } from './wording';
import type { UnreadCell } from './workbook-facts';

const EXPECTED: Readonly<Record<string, string>> = {
  number: 'angka',
  rupiah: 'rupiah bulat',
  year: 'tahun empat angka',
  day: 'tanggal',
  word: 'pilihan dari daftar',
  order: 'nomor urut',
  cap: 'batas capaian di atas nol',
  decimals: '0, 1 atau 2',
  'day of month': 'tanggal 1 sampai 28',
};

/** A number typed as text is offered as the number it is, unless it can be read in two ways. */
export const unreadInput: Check = {
  id: 'unread-input',
  title: 'Isi sel tidak terbaca',
  rule: 'Setiap sel memuat nilai yang sesuai kolomnya: angka sebagai angka, tanggal sebagai tanggal, kata dari daftar.',
  source: 'Petunjuk pengisian; teks di kolom angka tidak ikut dihitung oleh Excel',
  severities: ['salah'],
  find: (subject) =>
    subject.facts.unread.map((cell) => {
      const fix = numberFix(cell);
      const expected = EXPECTED[cell.expects] ?? 'teks';
      return {
        severity: 'salah' as const,
        sentence: `${named(subject, cell)} berisi ${quoted(cell.value)}, padahal kolom itu memuat ${expected}${ambiguity(cell)}.`,
        group: placeGroup(subject, cell.place),
        places: [cell.place] as const,
        figures: [cell.value],
        ...(fix === null ? {} : { fix }),
      };
    }),
};

const named = (subject: CheckSubject, { place, header }: UnreadCell): string =>
  `${placeGroup(subject, place).title}: ${header}`;

/** Two readings are shown, and none is chosen. */
function ambiguity({ value, expects }: UnreadCell): string {
  if (typeof value !== 'string' || (expects !== 'number' && expects !== 'rupiah')) return '';
  const read = parseNumberText(value);
  if (read.kind !== 'ambiguous') return '';
  const [first, second] = read.candidates;
  return ` (dapat dibaca ${formatNumber(first.value)} atau ${formatNumber(second.value)})`;
}

function numberFix({ value, expects, place, unit }: UnreadCell): Fix | null {
  const id = place.row['id'];
  if (typeof value !== 'string' || typeof id !== 'string' || place.column === null) return null;
  // Only tables with one row an ID: elsewhere the ID alone does not find the row.
  if (Object.keys(place.row).length > 1 || (expects !== 'number' && expects !== 'rupiah')) return null;
  const read = parseNumberText(value);
  if (read.kind !== 'number') return null;
  if (expects === 'rupiah' && !Number.isSafeInteger(read.value)) return null;
  // "80" without % in a percent row may mean 80% or 8000%; a person has to say.
  if (isPercentUnit(unit) && !read.percent) return null;
  const shown = read.percent ? formatPercent(read.value) : formatNumber(read.value);
  return {
    kind: 'set-cells',
    table: place.table,
    id,
    cells: { [place.column]: read.value },
    expected: { [place.column]: value },
    label: `Tulis ${shown}`,
  };
}
