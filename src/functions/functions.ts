/**
 * The custom functions `LKJIP.*`. Ids, argument order and meaning are public: Excel keeps metadata for a day and
 * workbooks keep formulas for years, so a new need is a new function. The JSDoc is what Excel shows; Microsoft's
 * generator turns it into the metadata.
 */
import { achievement, achievementStatus } from '../domain/achievement';
import { absorption } from '../domain/budget';
import { efficiency } from '../domain/efficiency';
import { fraction, reduction } from '../domain/realisation';
import { DIRECTIONS, NIL_TREATMENTS } from '../domain/report';
import { err, mapResult } from '../domain/result';
import { efficiencyValue } from '../domain/scores/efficiency-value';
import { ikpaScore } from '../domain/scores/ikpa';
import { nkaOfYear } from '../domain/scores/nka';
import { smartScore } from '../domain/scores/smart';
import { terbilang as inWords } from '../domain/terbilang';
import { numberOrBlank, readCap, readNumber, readOptionalNumber, readText, readWord, toCell } from './adapt';
import { readComponents, readEfficiency, readPoints, toScoreCell } from './score-cells';

/**
 * Menghitung realisasi: pembilang dibagi penyebut. Contoh: 283 dari 283 menghasilkan 100%.
 * @customfunction REALISASI
 * @param pembilang Jumlah yang memenuhi kriteria, misalnya tahanan yang dilayani.
 * @param penyebut Jumlah seluruhnya. Nol menghasilkan #DIV/0!.
 * @returns Realisasi sebagai pecahan (1 = 100%), atau kosong bila salah satu argumen kosong.
 */
export function realisasi(pembilang: unknown, penyebut: unknown): number | string {
  return toCell(fraction(numberOrBlank('pembilang', pembilang), numberOrBlank('penyebut', penyebut)));
}

/**
 * Menghitung penurunan: (awal - akhir) dibagi awal. Contoh: turun dari 89 menjadi 8 menghasilkan 91,01%.
 * @customfunction PENURUNAN
 * @param awal Jumlah pada awal periode. Nol menghasilkan #DIV/0!.
 * @param akhir Jumlah pada akhir periode.
 * @returns Penurunan sebagai pecahan (negatif bila naik), atau kosong bila salah satu argumen kosong.
 */
export function penurunan(awal: unknown, akhir: unknown): number | string {
  return toCell(reduction(numberOrBlank('awal', awal), numberOrBlank('akhir', akhir)));
}

/**
 * Menghitung capaian kinerja dari target dan realisasi. Contoh: target 80% dan realisasi 100% menghasilkan 125%.
 * @customfunction CAPAIAN
 * @param target Target pada Perjanjian Kinerja. Nol menghasilkan #DIV/0!.
 * @param realisasi Realisasi dalam satuan yang sama dengan target.
 * @param [arah] "tinggi" (R/T, dipakai bila kosong), "rendah" ((2T-R)/T), atau "rendah rasio" (T/R).
 * @param [batas] Batas atas capaian sebagai pecahan, misalnya 1,2 untuk 120%. Kosong: tanpa batas.
 * @param [nihil] "target" (realisasi disamakan dengan target) atau "tidak dinilai". Kosong: ada kasus.
 * @returns Capaian sebagai pecahan, atau kosong bila target atau realisasi kosong atau tidak dinilai.
 */
export function capaian(
  target: unknown,
  realisasi: unknown,
  arah?: unknown,
  batas?: unknown,
  nihil?: unknown,
): number | string {
  const result = achievement({
    target: numberOrBlank('target', target),
    realisation: readNumber('realisasi', realisasi),
    direction: readWord('arah', arah, DIRECTIONS),
    cap: readCap('batas', batas),
    nil: readWord('nihil', nihil, NIL_TREATMENTS),
  });
  return toCell(mapResult(result, ({ value }) => value));
}

/**
 * Menyebut status capaian: Tercapai, Belum tercapai, Belum diisi, Nihil, Tidak dinilai, atau Target kosong.
 * @customfunction STATUS
 * @param target Target pada Perjanjian Kinerja.
 * @param realisasi Realisasi dalam satuan yang sama dengan target.
 * @param [arah] "tinggi" (dipakai bila kosong), "rendah", atau "rendah rasio".
 * @param [nihil] "target" (realisasi disamakan dengan target) atau "tidak dinilai". Kosong: ada kasus.
 * @returns Salah satu dari enam status itu.
 */
export function status(target: unknown, realisasi: unknown, arah?: unknown, nihil?: unknown): string {
  return achievementStatus({
    target: numberOrBlank('target', target),
    realisation: readNumber('realisasi', realisasi),
    direction: readWord('arah', arah, DIRECTIONS),
    nil: readWord('nihil', nihil, NIL_TREATMENTS),
  });
}

/**
 * Menghitung serapan anggaran: realisasi anggaran dibagi pagu.
 * @customfunction SERAPAN
 * @param pagu Pagu anggaran, umumnya pagu revisi terakhir. Nol menghasilkan #DIV/0!.
 * @param realisasi Realisasi anggaran dalam rupiah.
 * @returns Serapan sebagai pecahan, atau kosong bila salah satu argumen kosong.
 */
export function serapan(pagu: unknown, realisasi: unknown): number | string {
  return toCell(absorption(numberOrBlank('pagu', pagu), numberOrBlank('realisasi', realisasi)));
}

/**
 * Menghitung selisih capaian dengan serapan anggaran. Bukan Nilai Efisiensi pada SMART.
 * @customfunction EFISIENSI
 * @param capaian Capaian kinerja sebagai pecahan, misalnya 100%.
 * @param serapan Serapan anggaran sebagai pecahan, misalnya 98,51%.
 * @returns Capaian dikurangi serapan, atau kosong bila salah satu argumen kosong.
 */
export function efisiensi(capaian: unknown, serapan: unknown): number | string {
  const achieved = readNumber('capaian', capaian);
  const absorbed = readNumber('serapan', serapan);
  if (!achieved.ok) return toCell(achieved);
  return toCell(absorbed.ok ? efficiency(achieved.value, absorbed.value) : absorbed);
}

/**
 * Menulis angka dengan kata-kata. Contoh: 1.001.000 menjadi "satu juta seribu".
 * @customfunction TERBILANG
 * @param angka Angka dengan paling banyak 15 digit; lebih dari itu menghasilkan #NUM!.
 * @param [satuan] Kata yang ditambahkan di belakang, misalnya "rupiah".
 * @returns Angka dalam kata-kata, atau kosong bila angka kosong.
 */
export function terbilang(angka: unknown, satuan?: unknown): string {
  const unit = readText('satuan', satuan);
  const number = readNumber('angka', angka);
  if (!number.ok) return toCell(number);
  const words = inWords(number.value);
  return toCell(words.ok ? mapResult(words, (text) => (unit === '' ? text : `${text} ${unit}`)) : err('out-of-range'));
}

/**
 * Menghitung Nilai Efisiensi pada SMART: 50 + E/20 x 50, dengan E antara -20% dan 20%. Contoh: 14,94% menghasilkan 87,35.
 * @customfunction NILAIEFISIENSI
 * @param efisiensi Efisiensi sebagai pecahan, misalnya 14,94% atau 0,1494 dan bukan 14,94.
 * @returns Nilai Efisiensi dalam poin 0 sampai 100, atau kosong bila efisiensi kosong.
 */
export function nilaiefisiensi(efisiensi: unknown): number | string {
  return toScoreCell(efficiencyValue(readEfficiency('efisiensi', efisiensi)));
}

/**
 * Menghitung nilai SMART 2021-2023: 43,5% capaian RO, 28,6% Nilai Efisiensi, 18,2% konsistensi, 9,7% penyerapan.
 * @customfunction SMART
 * @param capaianRO Capaian RO dalam poin 0 sampai 100, tanpa tanda persen.
 * @param nilaiEfisiensi Nilai Efisiensi dalam poin 0 sampai 100, hasil LKJIP.NILAIEFISIENSI.
 * @param konsistensi Konsistensi RPD dalam poin 0 sampai 100, tanpa tanda persen.
 * @param penyerapan Penyerapan anggaran dalam poin, misalnya 99,3 dan bukan 99,3%.
 * @returns Nilai SMART dalam poin 0 sampai 100, atau kosong bila salah satu argumen kosong.
 */
export function smart(
  capaianRO: unknown,
  nilaiEfisiensi: unknown,
  konsistensi: unknown,
  penyerapan: unknown,
): number | string {
  return toScoreCell(
    smartScore({
      outputAchievement: readPoints('capaianRO', capaianRO),
      efficiencyValue: readPoints('nilaiEfisiensi', nilaiEfisiensi),
      consistency: readPoints('konsistensi', konsistensi),
      absorption: readPoints('penyerapan', penyerapan),
    }),
  );
}

/**
 * Menghitung nilai akhir IKPA: jumlah nilai x bobot dibagi konversi bobot, dikurangi Dispensasi SPM (mulai 2024).
 * @customfunction IKPA
 * @param nilai Rentang nilai komponen dalam poin 0 sampai 100. Komponen yang kosong ("") tidak ikut dihitung.
 * @param bobot Rentang bobot komponen, misalnya 10 atau 20, seukuran rentang nilai.
 * @param [dispensasi] Pengurang Dispensasi SPM dalam poin, untuk tahun 2024 dan sesudahnya. Kosong: tanpa pengurang.
 * @returns Nilai IKPA dalam poin 0 sampai 100, atau kosong bila semua nilai kosong.
 */
export function ikpa(nilai: unknown[][], bobot: unknown[][], dispensasi?: unknown): number | string {
  const score = ikpaScore(readComponents(nilai, bobot), readOptionalNumber('dispensasi', dispensasi));
  return toScoreCell(mapResult(score, ({ final }) => final));
}

/**
 * Menghitung Nilai Kinerja Anggaran menurut aturan tahunnya: 60% SMART dan 40% IKPA (2021-2023), 50% dan 50% mulai 2024.
 * @customfunction NKA
 * @param perencanaan Nilai SMART (sampai 2023) atau Nilai Kinerja Perencanaan Anggaran (mulai 2024), dalam poin 0 sampai 100.
 * @param ikpa Nilai IKPA dalam poin 0 sampai 100.
 * @param tahun Tahun anggaran, mulai 2021. Tahun yang aturannya belum dikenal memakai aturan terakhir.
 * @returns Nilai Kinerja Anggaran dalam poin 0 sampai 100, atau kosong bila salah satu argumen kosong.
 */
export function nka(perencanaan: unknown, ikpa: unknown, tahun: unknown): number | string {
  return toScoreCell(
    nkaOfYear(readPoints('perencanaan', perencanaan), readPoints('ikpa', ikpa), readOptionalNumber('tahun', tahun)),
  );
}
