import {
  ABSORPTION_BASES,
  EFFICIENCY_LIMITS,
  NIL_TREATMENTS,
  PERIODS,
  SERVICE_DISPLAYS,
  type Identity,
} from '../../domain/report';
import { SCHEMA_VERSION } from '../names';
import type { InputKind } from '../column';
import type { TableSpec } from '../table';

/** One row of `tblIdentitas`: a fact of the satker or a setting of the report. */
export interface IdentityRow {
  readonly key: keyof Identity | 'schema';
  /** ID in the sheet; part of formulas, so it never changes. */
  readonly id: string;
  readonly label: string;
  readonly kind: Exclude<InputKind, 'id' | 'quantity' | 'quantityOrText' | 'rupiah'>;
  /** Written by the add-in; typing is refused. */
  readonly fixed?: boolean;
  readonly help: string;
  readonly choices?: readonly string[];
  readonly required?: boolean;
  /** What a new workbook starts with. */
  readonly initial?: string | number;
}

export const IDENTITY_ROWS: readonly IdentityRow[] = [
  {
    key: 'unitName',
    id: 'satker',
    label: 'Nama satuan kerja',
    kind: 'text',
    required: true,
    help: 'Nama lengkap satuan kerja.',
  },
  {
    key: 'unitShortName',
    id: 'satker_singkat',
    label: 'Nama singkat',
    kind: 'text',
    help: 'Nama pendek untuk judul tabel, misalnya Balai Teluk Biru.',
  },
  {
    key: 'unitCode',
    id: 'kode_satker',
    label: 'Kode satker',
    kind: 'text',
    required: true,
    help: 'Enam angka, termasuk nol di depan.',
  },
  {
    key: 'budgetSectionCode',
    id: 'kode_ba',
    label: 'Kode bagian anggaran (BA)',
    kind: 'text',
    help: 'Tiga angka, misalnya 013.',
  },
  { key: 'treasuryOfficeCode', id: 'kode_kppn', label: 'Kode KPPN', kind: 'text', help: 'Tiga angka, misalnya 039.' },
  {
    key: 'ministry',
    id: 'kementerian',
    label: 'Kementerian/lembaga',
    kind: 'text',
    help: 'Nama kementerian atau lembaga induk.',
  },
  {
    key: 'recipient',
    id: 'penerima',
    label: 'Penerima laporan',
    kind: 'text',
    help: 'Kantor wilayah atau unit yang menerima laporan.',
  },
  {
    key: 'year',
    id: 'tahun',
    label: 'Tahun laporan',
    kind: 'year',
    required: true,
    help: 'Tahun anggaran yang dilaporkan, empat angka.',
  },
  {
    key: 'period',
    id: 'periode',
    label: 'Periode',
    kind: 'choice',
    choices: PERIODS,
    initial: 'Tahunan',
    required: true,
    help: 'Semester I atau Tahunan.',
  },
  {
    key: 'asOf',
    id: 'per_tanggal',
    label: 'Keadaan per tanggal',
    kind: 'day',
    required: true,
    help: 'Tanggal keadaan data, misalnya 31 Desember 2023.',
  },
  {
    key: 'letterNumber',
    id: 'nomor_surat',
    label: 'Nomor surat pengantar',
    kind: 'text',
    help: 'Nomor surat pengantar laporan.',
  },
  {
    key: 'letterDate',
    id: 'tanggal_surat',
    label: 'Tanggal surat pengantar',
    kind: 'day',
    help: 'Tanggal surat pengantar laporan.',
  },
  {
    key: 'agreementNumber',
    id: 'nomor_pk',
    label: 'Nomor Perjanjian Kinerja',
    kind: 'text',
    help: 'Nomor dokumen Perjanjian Kinerja, bila ada.',
  },
  {
    key: 'agreementDate',
    id: 'tanggal_pk',
    label: 'Tanggal Perjanjian Kinerja',
    kind: 'day',
    help: 'Tanggal Perjanjian Kinerja ditandatangani.',
  },
  {
    key: 'signerTitle',
    id: 'jabatan_penanda_tangan',
    label: 'Jabatan penanda tangan',
    kind: 'text',
    help: 'Jabatan pejabat yang menandatangani laporan.',
  },
  {
    key: 'signerName',
    id: 'nama_penanda_tangan',
    label: 'Nama penanda tangan',
    kind: 'text',
    help: 'Nama pejabat yang menandatangani laporan.',
  },
  {
    key: 'counterpartTitle',
    id: 'jabatan_pihak_kedua',
    label: 'Jabatan atasan dalam PK',
    kind: 'text',
    help: 'Jabatan pihak kedua dalam Perjanjian Kinerja.',
  },
  {
    key: 'counterpartName',
    id: 'nama_pihak_kedua',
    label: 'Nama atasan dalam PK',
    kind: 'text',
    help: 'Nama pihak kedua dalam Perjanjian Kinerja.',
  },
  {
    key: 'cap',
    id: 'batas',
    label: 'Batas capaian',
    kind: 'percent',
    help: 'Kosong berarti tanpa batas. Isi 100%, 120% atau angka lain bila capaian dibatasi; angka asli tetap ditampilkan.',
  },
  {
    key: 'nilTreatment',
    id: 'nihil',
    label: 'Perlakuan nihil',
    kind: 'choice',
    choices: NIL_TREATMENTS,
    initial: 'target',
    help: 'Berlaku untuk baris dengan Nihil = ya. target: realisasi disamakan dengan target. tidak dinilai: tidak ikut rata-rata.',
  },
  {
    key: 'serviceDisplay',
    id: 'tampilan_layanan',
    label: 'Tampilan capaian selain %',
    kind: 'choice',
    choices: SERVICE_DISPLAYS,
    initial: 'angka',
    help: 'Untuk satuan selain %: angka menampilkan persentase capaian, kata menampilkan Tercapai atau Tidak tercapai.',
  },
  {
    key: 'decimals',
    id: 'desimal',
    label: 'Angka di belakang koma',
    kind: 'number',
    initial: 2,
    help: 'Jumlah angka di belakang koma untuk persentase: 0, 1 atau 2.',
  },
  {
    key: 'absorptionBase',
    id: 'dasar_serapan',
    label: 'Dasar serapan',
    kind: 'choice',
    choices: ABSORPTION_BASES,
    initial: 'pagu revisi',
    help: 'pagu revisi: realisasi dibagi pagu revisi terakhir. pagu efektif: dibagi pagu yang dapat dibelanjakan, yaitu pagu revisi dikurangi blokir. Judul tabel menyebutkannya.',
  },
  {
    key: 'efficiencyLimit',
    id: 'batas_efisiensi',
    label: 'Capaian dalam efisiensi',
    kind: 'choice',
    choices: EFFICIENCY_LIMITS,
    initial: 'dibatasi 100%',
    help: 'dibatasi 100%: capaian setiap indikator dihitung paling tinggi 100%, agar target yang rendah tidak tampak sebagai efisiensi. tanpa batas: capaian asli.',
  },
  {
    key: 'reportingDay',
    id: 'batas_lapor',
    label: 'Tanggal batas lapor',
    kind: 'number',
    initial: 10,
    help: 'Tanggal di bulan berikutnya sampai kapan e-Performance dan Target Kinerja sebuah bulan atau triwulan dilaporkan: 1 sampai 28.',
  },
  {
    key: 'schema',
    id: 'skema',
    label: 'Versi susunan lembar',
    kind: 'number',
    fixed: true,
    initial: SCHEMA_VERSION,
    help: 'Diisi oleh add-in.',
  },
];

/** `tblIdentitas`: key and value, one row a fact. Kind and validation differ by row. */
export const identityTable: TableSpec = {
  key: 'identity',
  sheet: 'identity',
  caption: 'Identitas dan Pengaturan',
  firstColumn: 0,
  columns: [
    {
      role: 'input',
      kind: 'id',
      key: 'id',
      header: 'ID',
      width: 22,
      help: 'Kunci baris, dipakai oleh rumus. Jangan diubah.',
    },
    { role: 'input', kind: 'text', key: 'label', header: 'Uraian', width: 32, help: 'Apa yang diisi pada baris ini.' },
    {
      role: 'input',
      kind: 'text',
      key: 'value',
      header: 'Isi',
      width: 52,
      kindsById: Object.fromEntries(IDENTITY_ROWS.map((row) => [row.id, row.kind])),
      help: 'Isi di kolom ini.',
    },
    { role: 'input', kind: 'paragraph', key: 'help', header: 'Petunjuk', width: 60, help: 'Penjelasan isian.' },
  ],
  initialRows: IDENTITY_ROWS.map((row) => ({ id: row.id, label: row.label, value: row.initial ?? '', help: row.help })),
};
