/** The sentences for what is wrong with a report file. */
import { LONGEST_ID, LONGEST_TEXT, type Expectation } from '../domain/report-values';
import type { SyntaxExpectation } from '../domain/json-syntax';
import type { FoundValue, ReportFileFinding, ReportListName } from '../domain/report-file-finding';

const SYNTAX: Readonly<Record<SyntaxExpectation, string>> = {
  value: 'nilai (teks dalam tanda kutip ganda, angka, true, false, null, { atau [)',
  key: 'nama kunci dalam tanda kutip ganda',
  colon: 'titik dua (:) sesudah nama kunci',
  'comma or close': 'koma (,) atau tanda penutup } atau ]',
  text: 'karakter teks yang sah, lalu tanda kutip ganda penutup',
  end: 'akhir berkas',
};

const EXPECTED: Readonly<Record<Exclude<Expectation, 'word'>, string>> = {
  object: 'objek { … }',
  list: 'daftar [ … ]',
  id: `ID berupa huruf, angka, titik, tanda hubung, atau garis bawah, paling panjang ${LONGEST_ID} karakter`,
  text: `teks yang berisi, paling panjang ${LONGEST_TEXT.toLocaleString('id-ID')} karakter, atau null bila kosong`,
  number: 'angka (tanpa tanda kutip; persen ditulis sebagai pecahan, misalnya 0.8 untuk 80%) atau null bila kosong',
  'number or text': 'angka atau teks, atau null bila kosong',
  cap: 'angka pecahan lebih besar dari nol (1.2 untuk 120%) atau null bila tanpa batas',
  decimals: '0, 1, atau 2',
  year: 'tahun berupa bilangan bulat empat angka, misalnya 2023',
  order: 'bilangan bulat mulai dari 1',
  day: 'tanggal berbentuk "tttt-bb-hh" yang ada di kalender, misalnya "2023-12-31"',
  'day of month': 'bilangan bulat dari 1 sampai 28',
  rupiah: 'bilangan bulat rupiah tanpa pemisah ribuan dan tanpa tanda kutip, paling besar 9007199254740991',
};

const FOUND: Readonly<Record<FoundValue['kind'], (shown: string) => string>> = {
  null: () => 'null',
  boolean: (shown) => shown,
  number: (shown) => `angka ${shown}`,
  text: (shown) => (shown.trim() === '' ? 'teks kosong' : `teks "${shown}"`),
  list: () => 'daftar [ … ]',
  object: () => 'objek { … }',
};

const LISTS: Readonly<Record<ReportListName, string>> = {
  indicators: 'indikator',
  strategicTargets: 'target Renstra',
  measurements: 'pengukuran',
  history: 'riwayat',
  analyses: 'analisis',
  spendingTypes: 'jenis belanja',
  activities: 'kegiatan',
  outputs: 'output',
  scores: 'nilai kinerja anggaran',
  quarters: 'triwulan',
  monthNotes: 'catatan bulanan',
  evidence: 'data dukung Target Kinerja',
  progress: 'e-Monev',
  resources: 'SDM dan aset',
  printedFigures: 'angka tercetak',
  acceptances: 'temuan yang diterima',
};

function foundText(found: FoundValue): string {
  return FOUND[found.kind](found.shown);
}

function choice(words: readonly string[]): string {
  const quoted = words.map((word) => `"${word}"`);
  const last = quoted.pop() ?? '';
  return quoted.length === 0 ? last : `${quoted.join(', ')} atau ${last}`;
}

/** One finding as one sentence, beginning with its place in the file. */
export function reportFileFindingText(finding: ReportFileFinding): string {
  switch (finding.code) {
    case 'syntax': {
      const found = finding.found === '' ? 'berkas sudah berakhir' : `ditemukan ${JSON.stringify(finding.found)}`;
      return `Baris ${finding.line}, kolom ${finding.column}: bukan JSON yang sah; ${found}, padahal yang diharapkan ${SYNTAX[finding.expects]}.`;
    }
    case 'repeated-key':
      return `Baris ${finding.line}, kolom ${finding.column}: kunci "${finding.key}" ditulis dua kali dalam satu objek; hapus salah satunya.`;
    case 'schema':
      return `${finding.path}: versi format ${foundText(finding.found)} tidak dikenal; versi ini membaca format ${finding.supported}.`;
    case 'missing':
      return `${finding.path}: wajib ada, tetapi tidak ditemukan atau kosong.`;
    case 'unknown-key':
      return `${finding.path}: kunci ini tidak dikenal. Kunci yang dikenal: ${finding.known.join(', ')}.`;
    case 'value': {
      const expected = finding.expects === 'word' ? choice(finding.words) : EXPECTED[finding.expects];
      return `${finding.path}: diharapkan ${expected}; ditemukan ${foundText(finding.found)}.`;
    }
    case 'duplicate':
      return `${finding.path}: "${finding.key}" sudah dipakai di ${finding.firstPath}.`;
    case 'unknown-reference':
      return `${finding.path}: "${finding.found}" tidak ada dalam daftar ${finding.lists.map((list) => LISTS[list]).join(' atau ')}.`;
    case 'more':
      return `Masih ada ${finding.count} kesalahan lain yang tidak ditampilkan.`;
  }
}
