/**
 * Counts of people below five in a sentence. In a small unit "2 tahanan sakit" may say who; published statistics write
 * "< 5" instead. Figures in tables stay as they are: without them nothing could be checked.
 */

const WORDS = ['satu', 'dua', 'tiga', 'empat'];
const FIGURE = `(?:[1-4]|${WORDS.join('|')})`;
const SPELLED = `(?:\\s*\\((?:${WORDS.join('|')})\\))?`;
/** Whom a report counts. */
const PEOPLE = [
  'orang',
  'tahanan',
  'narapidana',
  'napi',
  'warga binaan',
  'wbp',
  'anak',
  'klien',
  'penghuni',
  'pasien',
  'penderita',
  'lansia',
  'perempuan',
  'petugas',
  'pegawai',
  'jiwa',
].join('|');

const COUNT = new RegExp(
  `(?<![\\p{L}\\p{N}.,<]|< )${FIGURE}${SPELLED}(?=(?:\\s+dari\\s+(?:[\\d.]+|${FIGURE})${SPELLED})?\\s+(?:${PEOPLE})(?![\\p{L}\\p{N}]))`,
  'giu',
);

/** The text with every count of people from one to four as `< 5`. */
export const withoutSmallCounts = (text: string): string => text.replaceAll(COUNT, '< 5');
