/** `Petunjuk`: how the workbook is filled in, and the explanation of every column, for reading and printing. */
import { Grid, text } from '../grid';
import { ALL_TABLE_SPECS } from '../all-tables';
import { NAMES, SHEETS } from '../names';
import { withPages } from '../page-bands';
import type { SheetPlan } from '../plan';
import { TAB_COLORS, type StyleName } from '../style';
import type { TableSpec } from '../table';
import { IDENTITY_ROWS } from '../tables/identity';

const WIDTHS = [5, 30, 14, 96];
const C = { no: 0, name: 1, role: 2, explanation: 3 } as const;

const STEPS: readonly (readonly [title: string, explanation: string])[] = [
  ['1. Siapkan', 'Pilih LKjIP > Siapkan. Lembar isian dibuat bila belum ada; yang sudah ada tidak diubah isinya.'],
  [
    '2. Isi identitas',
    `Isi lembar ${SHEETS.identity}: satuan kerja, tahun, periode, keadaan per tanggal, dan pengaturan laporan.`,
  ],
  [
    '3. Isi target',
    `Isi lembar ${SHEETS.agreement} dari dokumen Perjanjian Kinerja, dan lembar ${SHEETS.strategicPlan} dari Renstra.`,
  ],
  [
    '4. Isi realisasi',
    `Isi lembar ${SHEETS.measurement}: pembilang dan penyebut, atau realisasi langsung. Beri tanda nihil bila tidak ada kejadian. Angka tahun-tahun sebelumnya di lembar ${SHEETS.history}. Tulis penyebab, alternatif solusi dan program penunjang di lembar ${SHEETS.analysis}.`,
  ],
  ['5. Isi anggaran', `Isi lembar ${SHEETS.budget} menurut jenis belanja, kegiatan, dan output, dalam rupiah penuh.`],
  [
    '6. Isi pemantauan',
    `Isi lembar ${SHEETS.quarters} dan ${SHEETS.monthNotes} setiap bulan sampai tanggal 10, lembar ${SHEETS.evidence} menurut data dukung yang diminta, lembar ${SHEETS.progress}, dan lembar ${SHEETS.resources} untuk tabel Bab I.`,
  ],
  [
    '7. Susun',
    `Pilih LKjIP > Susun. Semua tabel, kalimat, dan grafik laporan disusun dari isian: ${SHEETS.summary}, ${SHEETS.comparison}, ${SHEETS.report}, dan lembar lain yang dipilih. Boleh diulang kapan saja.`,
  ],
  [
    '8. Periksa',
    `Pilih LKjIP > Periksa. Angka yang bertentangan dan isian yang kurang didaftar di panel dan di lembar ${SHEETS.findings}. Perbaiki, atau terima dengan alasan.`,
  ],
  [
    '9. Kirim',
    'Pilih LKjIP > Kirim. Salinan untuk Kanwil memuat rumus Excel biasa, sehingga angkanya tetap terhitung tanpa add-in.',
  ],
];

const COLORS: readonly (readonly [style: StyleName, meaning: string])[] = [
  ['inputText', 'Kuning: diisi oleh satuan kerja.'],
  ['formulaText', 'Abu-abu: dihitung oleh rumus, tidak perlu diketik.'],
  ['id', 'ID: diberikan oleh add-in; jangan diubah.'],
];

const RULES: readonly (readonly [name: string, explanation: string])[] = [
  ['Realisasi', 'pecahan: pembilang / penyebut. penurunan: (awal - akhir) / awal. langsung: diketik sendiri.'],
  [
    'Capaian',
    'Makin tinggi makin baik: realisasi / target. Makin rendah makin baik: (2 x target - realisasi) / target, atau target / realisasi untuk rendah rasio.',
  ],
  [
    'Nihil',
    'Tidak ada kejadian dalam tahun ini. Realisasi disamakan dengan target, atau indikator tidak dinilai. Beri catatan mengapa nihil.',
  ],
  ['Kosong bukan nol', 'Sel kosong berarti belum diisi. Ketik 0 hanya bila angkanya memang nol.'],
  ['Rata-rata', 'Rata-rata capaian seluruh IKK adalah rata-rata indikator, bukan rata-rata dari rata-rata sasaran.'],
  [
    'Serapan',
    'Realisasi anggaran dibagi pagu revisi terakhir, atau pagu efektif (revisi dikurangi blokir) bila dipilih di Identitas Satker; judul tabel menyebutkannya.',
  ],
  [
    'Triwulan',
    'penjumlahan: target dan realisasi setahun adalah jumlah triwulan. kumulatif dan posisi akhir: triwulan terakhir yang terisi. Batas pengisian tanggal 10 bulan berikutnya.',
  ],
  [
    'Data dukung',
    'Sebulan terisi bila sedikitnya satu butir Ada atau Sebagian; Ada bila semua butirnya ada. Idem mengulang bulan terakhir yang punya keadaan sendiri. Bulan yang belum dimulai belum dihitung.',
  ],
  ['Pembulatan', 'Angka di bawah 100% tidak pernah ditampilkan sebagai 100%.'],
];

export function guidePlan(): SheetPlan {
  const grid = new Grid(WIDTHS);
  grid.put(0, C.no, text('Petunjuk Pengisian'), 'title');
  grid.put(1, C.no, text('LKjIP untuk Excel'), 'subtitle');
  let row = section(grid, 3, 'Langkah kerja', STEPS);
  row = legend(grid, row + 1);
  row = section(grid, row + 1, 'Aturan hitung', RULES);
  for (const table of ALL_TABLE_SPECS) row = tableHelp(grid, row + 1, table);
  return withPages({
    sheet: 'guide',
    areaName: NAMES.guideArea,
    area: { row: 0, column: 0, rows: row, columns: WIDTHS.length },
    columnWidths: WIDTHS,
    cells: grid.cells,
    rowHeights: grid.rowHeights,
    blocks: grid.blocks,
    conditionalFormats: [],
    charts: [],
    page: { printAreas: [{ row: 0, column: 0, rows: row, columns: WIDTHS.length }], footer: 'LKjIP - Petunjuk' },
    freezeRows: 0,
    tabColor: TAB_COLORS.guide,
  });
}

function section(grid: Grid, top: number, title: string, lines: readonly (readonly [string, string])[]): number {
  grid.put(top, C.no, text(title), 'caption');
  lines.forEach(([name, explanation], index) => {
    grid.put(top + 1 + index, C.name, text(name), 'text');
    grid.put(top + 1 + index, C.role, text(''), 'text');
    grid.put(top + 1 + index, C.explanation, text(explanation), 'text');
  });
  return top + 1 + lines.length;
}

function legend(grid: Grid, top: number): number {
  grid.put(top, C.no, text('Warna sel'), 'caption');
  COLORS.forEach(([style, meaning], index) => {
    grid.put(top + 1 + index, C.name, text('Contoh'), style);
    grid.put(top + 1 + index, C.role, text(''), 'text');
    grid.put(top + 1 + index, C.explanation, text(meaning), 'text');
  });
  return top + 1 + COLORS.length;
}

function tableHelp(grid: Grid, top: number, table: TableSpec): number {
  grid.put(top, C.no, text(`${SHEETS[table.sheet]}: ${table.caption}`), 'caption');
  grid.putRow(top + 1, C.no, ['No', 'Kolom', 'Cara', 'Penjelasan'].map(text), 'formulaHeader');
  const lines =
    table.key === 'identity'
      ? IDENTITY_ROWS.map(({ label, help, fixed }) => ({ name: label, typed: fixed !== true, help }))
      : table.columns.map(({ header, role, help, ...column }) => ({
          name: header,
          typed: role === 'input' && ('required' in column || column.kind !== 'id'),
          help,
        }));
  lines.forEach(({ name, typed, help }, index) => {
    const row = top + 2 + index;
    grid.put(row, C.no, text(String(index + 1)), 'word');
    grid.put(row, C.name, text(name), 'text');
    grid.put(row, C.role, text(typed ? 'Diisi' : 'Otomatis'), 'word');
    grid.put(row, C.explanation, text(help), 'text');
  });
  const rows = 2 + lines.length;
  const head = { row: top + 1, rows: 1 };
  grid.block(`petunjuk/${table.key}`, { row: top, column: 0, rows, columns: WIDTHS.length }, undefined, head);
  return top + rows;
}
