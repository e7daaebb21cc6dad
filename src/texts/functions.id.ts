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
  scoreExpected: (parameter: string, found: string): string =>
    `Argumen ${parameter} berisi ${found}. Nilai ditulis sebagai poin 0 sampai 100 tanpa tanda persen, misalnya 99,3.`,
  scoreNotFraction: (parameter: string, found: string): string =>
    `Argumen ${parameter} berisi ${found}, tampaknya persentase. Nilai ditulis sebagai poin, misalnya 99,3 dan bukan 99,3%.`,
  efficiencyExpected: (found: string): string =>
    `Argumen efisiensi berisi ${found}. Tulis sebagai persentase, misalnya 14,94%, antara -100% dan 100%.`,
  sameShape: (first: string, second: string): string =>
    `Rentang ${first} dan ${second} harus sama jumlah baris dan kolomnya.`,
  cellOf: (parameter: string, position: number): string => `${parameter} (sel ke-${position})`,
  weightMissing: 'Ada komponen yang nilainya terisi, tetapi bobotnya kosong atau nol. Isi bobotnya.',
  weightNegative: 'Bobot tidak boleh negatif.',
  weightsAbove100: 'Jumlah bobot melebihi 100. Pilih baris komponen saja, tanpa baris jumlah.',
  deductionInvalid: 'Pengurang dispensasi harus berupa poin, mulai dari 0 dan tidak melebihi nilai IKPA.',
  yearInvalid: 'Argumen tahun harus berupa tahun empat angka, misalnya 2023.',
  yearTooEarly: (first: number): string => `Aturan nilai kinerja anggaran yang dikenal mulai dari tahun ${first}.`,
} as const;
