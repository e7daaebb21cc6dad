/**
 * `Hitungan`: the native twin of every computed figure, once per indicator and once per budget line. All other derived
 * sheets read it, and an auditor can follow each number here without the add-in.
 */
import { nativeTwins } from '../calls';
import type { FormulaColumn, InputColumn, ResultKind } from '../column';
import { column, formula, literal, thisRow, type Formula } from '../formula';
import { DELETED, rowOf, valueAt } from '../lookup';
import type { TableKey } from '../names';
import {
  absorptionFormula,
  achievementFormula,
  nilTreatment,
  realisationFormula,
  remainderFormula,
  statusFormula,
} from '../result-formulas';
import type { TableSpec } from '../table';

const results = 'indicatorResults';
const lines = 'budgetResults';

const figure = (
  key: string,
  header: string,
  kind: ResultKind,
  value: Formula,
  help: string,
  shown?: string,
  width = 11,
): FormulaColumn => ({ role: 'formula', kind, key, header, width, help, formula: value, ...(shown ? { shown } : {}) });

const written = (key: string, header: string, width: number, help: string): InputColumn => ({
  role: 'input',
  kind: 'id',
  key,
  header,
  width,
  help,
});

/** Text of the indicator of this row; `dihapus` where its row is gone from `tblTarget`. */
const agreed = (key: string): Formula =>
  formula`IF(${thisRow(results, 'agreementRow')}=0,${literal(DELETED)},INDEX(${column('indicators', key)},${thisRow(results, 'agreementRow')})&"")`;

const fromRow = (table: TableKey, key: string, row: string): Formula =>
  formula`IF(${thisRow(results, row)}=0,"",${valueAt(table, key, thisRow(results, row))})`;

const live = (value: Formula): Formula => formula`IF(${thisRow(results, 'agreementRow')}=0,"",${value})`;

/** `tblHitungan`, one row an indicator of any level. `groupId` is the ID of the first indicator of its sasaran. */
export const indicatorResultsTable: TableSpec = {
  key: results,
  sheet: 'calculation',
  caption: 'Hitungan per Indikator',
  firstColumn: 0,
  unitColumn: 'unit',
  columns: [
    written('id', 'ID', 9, 'ID indikator, ditulis saat disusun.'),
    written('groupId', 'Kelompok', 9, 'ID indikator pertama dalam sasaran yang sama, ditulis saat disusun.'),
    figure(
      'agreementRow',
      'Baris PK',
      'number',
      formula`IFERROR(${rowOf(thisRow(results, 'id'), 'indicators')},0)`,
      'Nomor baris indikator dalam tabel Target; 0 bila sudah dihapus.',
      undefined,
      8,
    ),
    figure(
      'measurementRow',
      'Baris ukur',
      'number',
      formula`IFERROR(${rowOf(thisRow(results, 'id'), 'measurements')},0)`,
      'Nomor baris indikator dalam tabel Pengukuran; 0 bila tidak ada.',
      undefined,
      8,
    ),
    figure('code', 'Kode', 'text', agreed('code'), 'Kode indikator.'),
    figure('level', 'Tingkat', 'text', agreed('level'), 'IKU, IKP atau IKK.', undefined, 9),
    figure('objective', 'Sasaran', 'text', agreed('objective'), 'Sasaran dalam Perjanjian Kinerja.', undefined, 22),
    figure('name', 'Indikator', 'text', agreed('name'), 'Indikator kinerja.', undefined, 30),
    figure('unit', 'Satuan', 'text', agreed('unit'), 'Satuan indikator.', undefined, 10),
    figure('direction', 'Arah', 'text', agreed('direction'), 'Arah indikator.', undefined, 12),
    figure('method', 'Rumus', 'text', agreed('method'), 'Jenis rumus realisasi.', undefined, 12),
    figure(
      'target',
      'Target',
      'quantity',
      fromRow('indicators', 'target', 'agreementRow'),
      'Target Perjanjian Kinerja.',
    ),
    figure(
      'numerator',
      'Pembilang',
      'number',
      fromRow('measurements', 'numerator', 'measurementRow'),
      'Pembilang yang diisi.',
    ),
    figure(
      'denominator',
      'Penyebut',
      'number',
      fromRow('measurements', 'denominator', 'measurementRow'),
      'Penyebut yang diisi.',
    ),
    figure(
      'direct',
      'Realisasi langsung',
      'quantity',
      fromRow('measurements', 'direct', 'measurementRow'),
      'Realisasi yang diketik langsung.',
    ),
    figure(
      'nil',
      'Nihil',
      'text',
      fromRow('measurements', 'nil', 'measurementRow'),
      'Tanda nihil yang diisi.',
      undefined,
      12,
    ),
    figure(
      'treatment',
      'Perlakuan nihil',
      'text',
      formula`IF(${thisRow(results, 'nil')}="","",${nilTreatment(results)})`,
      'Perlakuan nihil yang berlaku.',
      undefined,
      13,
    ),
    figure(
      'realisation',
      'Realisasi',
      'quantity',
      live(realisationFormula(results, nativeTwins)),
      'Realisasi menurut jenis rumus.',
      '{numerator} / {denominator} atau ({denominator} - {numerator}) / {denominator}',
    ),
    figure(
      'rawAchievement',
      'Capaian asli',
      'percent',
      live(achievementFormula(results, nativeTwins, false)),
      'Capaian sebelum batas.',
      '{realisation} / {target} x 100%',
    ),
    figure(
      'achievement',
      'Capaian',
      'percent',
      live(achievementFormula(results, nativeTwins, true)),
      'Capaian sesudah batas.',
      '{rawAchievement}, paling tinggi Batas capaian',
    ),
    figure(
      'status',
      'Status',
      'status',
      formula`IF(${thisRow(results, 'agreementRow')}=0,${literal(DELETED)},${statusFormula(results, nativeTwins)})`,
      'Status indikator.',
      undefined,
      15,
    ),
    figure(
      'moved',
      'Berubah',
      'number',
      movedFormula(),
      '1 bila sasaran indikator ini tidak lagi sama dengan saat disusun.',
      undefined,
      9,
    ),
  ],
};

/** 1 where the row's sasaran differs from that of the first row of its group: then the sheets want a rebuild. */
function movedFormula(): Formula {
  const head = formula`MATCH(${thisRow(results, 'groupId')},${column(results, 'id')},0)`;
  return formula`IFERROR(IF(${thisRow(results, 'objective')}=INDEX(${column(results, 'objective')},${head}),0,1),1)`;
}

/** The three ways of cutting the budget, by the word in the column `Menurut`. */
export const BUDGET_CUTS = [
  { word: 'belanja', table: 'spendingTypes' },
  { word: 'kegiatan', table: 'activities' },
  { word: 'output', table: 'outputs' },
] as const;
export type BudgetCut = (typeof BUDGET_CUTS)[number];

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
      formula`IF(COUNT(${thisRow(lines, 'revisedCeiling')})=0,"",${thisRow(lines, 'revisedCeiling')}-N(${thisRow(lines, 'blocked')}))`,
      'Pagu yang dapat dibelanjakan.',
      '{revisedCeiling} - {blocked}',
      17,
    ),
    figure('spent', 'Realisasi', 'rupiah', lineFigure('spent'), 'Realisasi belanja.', undefined, 17),
    figure(
      'absorption',
      'Serapan',
      'percent',
      absorptionFormula(lines, 'revisedCeiling', nativeTwins),
      'Serapan terhadap pagu revisi terakhir.',
      '{spent} / {revisedCeiling} x 100%',
    ),
    figure(
      'effectiveAbsorption',
      'Serapan efektif',
      'percent',
      absorptionFormula(lines, 'effectiveCeiling', nativeTwins),
      'Serapan terhadap pagu efektif.',
      '{spent} / {effectiveCeiling} x 100%',
    ),
    figure(
      'remainder',
      'Sisa pagu',
      'rupiah',
      remainderFormula(lines, 'revisedCeiling'),
      'Sisa pagu revisi terakhir.',
      '{revisedCeiling} - {spent}',
      17,
    ),
  ],
};
