import { customFunctions } from '../calls';
import type { Column } from '../column';
import type { InputTableKey } from '../names';
import { absorptionFormula, remainderFormula } from '../result-formulas';
import type { TableSpec } from '../table';

type BudgetTableKey = Extract<InputTableKey, 'spendingTypes' | 'activities' | 'outputs'>;

interface Wording {
  readonly codeHelp: string;
  readonly nameHeader: string;
  readonly nameHelp: string;
}

/** The columns all budget tables share, whichever way the budget is cut. */
function budgetColumns(table: BudgetTableKey, words: Wording, extra: readonly Column[] = []): readonly Column[] {
  return [
    {
      role: 'input',
      kind: 'id',
      key: 'id',
      header: 'ID',
      width: 12,
      help: 'Diisi oleh add-in dan tidak perlu diubah.',
    },
    { role: 'input', kind: 'text', key: 'code', header: 'Kode', width: 12, required: true, help: words.codeHelp },
    {
      role: 'input',
      kind: 'paragraph',
      key: 'name',
      header: words.nameHeader,
      width: 34,
      required: true,
      help: words.nameHelp,
    },
    ...extra,
    {
      role: 'input',
      kind: 'year',
      key: 'year',
      header: 'Tahun',
      width: 8,
      required: true,
      help: 'Tahun anggaran, empat angka. Satu baris untuk setiap tahun.',
    },
    {
      role: 'input',
      kind: 'rupiah',
      key: 'initialCeiling',
      header: 'Pagu awal',
      width: 17,
      help: 'Pagu DIPA awal tahun, dalam rupiah penuh.',
    },
    {
      role: 'input',
      kind: 'rupiah',
      key: 'revisedCeiling',
      header: 'Pagu revisi terakhir',
      width: 17,
      help: 'Pagu menurut revisi DIPA terakhir, dalam rupiah penuh. Bila belum pernah direvisi, isi sama dengan pagu awal.',
    },
    {
      role: 'input',
      kind: 'rupiah',
      key: 'blocked',
      header: 'Blokir',
      width: 15,
      help: 'Bagian pagu yang diblokir, dalam rupiah penuh.',
    },
    {
      role: 'input',
      kind: 'rupiah',
      key: 'spent',
      header: 'Realisasi',
      width: 17,
      help: 'Realisasi belanja, dalam rupiah penuh.',
    },
    {
      role: 'input',
      kind: 'day',
      key: 'asOf',
      header: 'Per tanggal',
      width: 12,
      help: 'Tanggal keadaan angka anggaran ini.',
    },
    {
      role: 'input',
      kind: 'text',
      key: 'source',
      header: 'Sumber',
      width: 18,
      help: 'Sumber angka, misalnya SAKTI atau OM-SPAN.',
    },
    {
      role: 'formula',
      kind: 'percent',
      key: 'absorption',
      header: 'Serapan',
      width: 10,
      help: 'Dihitung oleh LKJIP.SERAPAN: realisasi dibagi pagu revisi terakhir.',
      shown: '{spent} / {revisedCeiling} x 100%',
      formula: absorptionFormula(table, 'revisedCeiling', customFunctions),
    },
    {
      role: 'formula',
      kind: 'rupiah',
      key: 'remainder',
      header: 'Sisa pagu',
      width: 16,
      help: 'Pagu revisi terakhir dikurangi realisasi.',
      shown: '{revisedCeiling} - {spent}',
      formula: remainderFormula(table, 'revisedCeiling'),
    },
  ];
}

/** `tblBelanja`: the budget by jenis belanja. */
export const spendingTypesTable: TableSpec = {
  key: 'spendingTypes',
  sheet: 'budget',
  caption: 'Anggaran menurut Jenis Belanja',
  firstColumn: 0,
  columns: budgetColumns('spendingTypes', {
    codeHelp: 'Dua angka pertama akun: 51 pegawai, 52 barang, 53 modal, 57 bantuan sosial.',
    nameHeader: 'Jenis belanja',
    nameHelp: 'Nama jenis belanja, misalnya Belanja Pegawai.',
  }),
};

/** `tblKegiatan`: the budget by kegiatan. */
export const activitiesTable: TableSpec = {
  key: 'activities',
  sheet: 'budget',
  caption: 'Anggaran menurut Kegiatan',
  firstColumn: spendingTypesTable.columns.length + 1,
  columns: budgetColumns('activities', {
    codeHelp: 'Kode kegiatan, misalnya 5252.',
    nameHeader: 'Kegiatan',
    nameHelp: 'Nama kegiatan seperti dalam DIPA.',
  }),
};

/** `tblOutput`: the budget by output (KRO/RO). */
export const outputsTable: TableSpec = {
  key: 'outputs',
  sheet: 'budget',
  caption: 'Anggaran menurut Output',
  firstColumn: activitiesTable.firstColumn + activitiesTable.columns.length + 1,
  columns: budgetColumns(
    'outputs',
    {
      codeHelp: 'Kode output (KRO/RO) seperti dalam DIPA.',
      nameHeader: 'Output',
      nameHelp: 'Nama output seperti dalam DIPA.',
    },
    [
      {
        role: 'input',
        kind: 'text',
        key: 'activityCode',
        header: 'Kode kegiatan',
        width: 12,
        help: 'Kode kegiatan tempat output ini berada, sama dengan kolom Kode pada tabel anggaran menurut kegiatan.',
      },
    ],
  ),
};
