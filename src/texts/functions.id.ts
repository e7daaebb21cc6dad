/**
 * What the custom functions say to a person, in Indonesian: the messages that Excel shows beside #VALUE!. (The help of
 * each function stands as JSDoc in `src/functions/functions.ts`, where Microsoft's generator reads it.)
 */
export const functionTexts = {
  numberExpected: (parameter: string): string =>
    `Argumen ${parameter} harus berupa angka, bukan teks. Ketik angkanya langsung di sel, misalnya 80% atau 283.`,
  logicalValue: (parameter: string): string =>
    `Argumen ${parameter} berisi TRUE atau FALSE. Isi dengan angka atau teks yang diminta.`,
  errorValue: (parameter: string): string =>
    `Argumen ${parameter} berisi nilai galat. Perbaiki dahulu sel yang dirujuk.`,
  singleCell: (parameter: string): string =>
    `Argumen ${parameter} harus merujuk ke satu sel, bukan ke beberapa sel sekaligus.`,
  unsupportedValue: (parameter: string): string =>
    `Isi argumen ${parameter} tidak dapat dibaca. Isi dengan angka atau teks biasa.`,
  textExpected: (parameter: string): string => `Argumen ${parameter} harus berupa teks.`,
  unknownWord: (parameter: string, words: readonly string[]): string =>
    `Isi argumen ${parameter} tidak dikenal. Pilihannya: ${words.map((word) => `"${word}"`).join(', ')}, atau kosong.`,
  capInvalid: 'Batas capaian harus lebih dari nol, misalnya 1,2 untuk 120%. Kosongkan bila tanpa batas.',
  targetNegative: 'Target negatif: capaian tidak dapat dihitung. Periksa target dan arah indikator.',
} as const;
