/** `Hitungan`, per budget line: the native twin of every computed figure. */
import { nativeTwins } from '../calls';
import { column, formula, literal, thisRow, type Formula } from '../formula';
import { DELETED, rowOf, setting, valueAt } from '../lookup';
import type { TableKey } from '../names';
import { absorptionFormula, remainderFormula } from '../result-formulas';
import type { TableSpec } from '../table';
import { indicatorResultsTable } from './calculation';
import { figure, written } from './result-columns';

const lines = 'budgetResults';

/** The three ways of cutting the budget, by the word in the column `Menurut`. */
export const BUDGET_CUTS = [
  { word: 'belanja', table: 'spendingTypes' },
  { word: 'kegiatan', table: 'activities' },
  { word: 'output', table: 'outputs' },
] as const;

/** One formula for all three budget tables: the column `Menurut` says which one the line comes from. */
const byCut = (of: (table: TableKey) => Formula): Formula =>
  BUDGET_CUTS.reduceRight<Formula>(
    (otherwise, { word, table }) => formula`IF(${thisRow(lines, 'cut')}="${word}",${of(table)},${otherwise})`,
    formula`0`,
  );

const lineText = (key: string): Formula =>
  formula`IF(${thisRow(lines, 'row')}=0,${literal(DELETED)},${byCut((table) => formula`INDEX(${column(table, key)},${thisRow(lines, 'row')})&""`)})`;

const lineFigure = (key: string): Formula =>
  formula`IF(${thisRow(lines, 'row')}=0,"",${byCut((table) => valueAt(table, key, thisRow(lines, 'row')))})`;

/** `tblHitunganAnggaran`, one row a budget line of any year. */
export const budgetResultsTable: TableSpec = {
  key: lines,
  sheet: 'calculation',
  caption: 'Hitungan Anggaran',
  firstColumn: indicatorResultsTable.columns.length + 1,
  columns: [
    written('id', 'ID', 9, 'ID baris anggaran, ditulis saat disusun.'),
    written('cut', 'Menurut', 10, 'Belanja, kegiatan atau output, ditulis saat disusun.'),
    figure(
      'row',
      'Baris',
      'number',
      formula`IFERROR(${byCut((table) => rowOf(thisRow(lines, 'id'), table))},0)`,
      'Nomor baris dalam tabel anggaran; 0 bila sudah dihapus.',
      undefined,
      8,
    ),
    figure('code', 'Kode', 'text', lineText('code'), 'Kode jenis belanja, kegiatan atau output.', undefined, 12),
    figure('name', 'Uraian', 'text', lineText('name'), 'Nama jenis belanja, kegiatan atau output.', undefined, 34),
    figure('source', 'Sumber', 'text', lineText('source'), 'Sumber angka.', undefined, 16),
    figure('year', 'Tahun', 'text', lineFigure('year'), 'Tahun anggaran.', undefined, 8),
    figure('initialCeiling', 'Pagu awal', 'rupiah', lineFigure('initialCeiling'), 'Pagu awal.', undefined, 17),
    figure(
      'revisedCeiling',
      'Pagu revisi terakhir',
      'rupiah',
      lineFigure('revisedCeiling'),
      'Pagu revisi terakhir.',
      undefined,
      17,
    ),
    figure('blocked', 'Blokir', 'rupiah', lineFigure('blocked'), 'Pagu yang diblokir.', undefined, 15),
    figure(
      'effectiveCeiling',
      'Pagu efektif',
      'rupiah',
      formula`IF(COUNT(${thisRow(lines, 'revisedCeiling')},${thisRow(lines, 'blocked')})<2,"",${thisRow(lines, 'revisedCeiling')}-${thisRow(lines, 'blocked')})`,
      'Pagu yang dapat dibelanjakan; kosong bila blokir belum diisi.',
      '{revisedCeiling} - {blocked}',
      17,
    ),
    figure(
      'ceiling',
      'Pagu dasar serapan',
      'rupiah',
      formula`IF(${setting('dasar_serapan')}="pagu efektif",${thisRow(lines, 'effectiveCeiling')},${thisRow(lines, 'revisedCeiling')})`,
      'Pagu revisi terakhir atau pagu efektif, menurut Dasar serapan di Identitas Satker.',
      undefined,
      17,
    ),
    figure('spent', 'Realisasi', 'rupiah', lineFigure('spent'), 'Realisasi belanja.', undefined, 17),
    figure('asOf', 'Per tanggal', 'number', lineFigure('asOf'), 'Tanggal keadaan, sebagai nomor hari.', undefined, 9),
    figure(
      'absorption',
      'Serapan',
      'percent',
      absorptionFormula(lines, 'ceiling', nativeTwins),
      'Serapan terhadap pagu dasar serapan.',
      '{spent} / {ceiling} x 100%',
    ),
    figure(
      'remainder',
      'Sisa pagu',
      'rupiah',
      remainderFormula(lines, 'ceiling'),
      'Sisa pagu dasar serapan.',
      '{ceiling} - {spent}',
      17,
    ),
  ],
};
