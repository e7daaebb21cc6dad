import { NIL_MARKS } from '../../domain/report';
import { customFunctions } from '../calls';
import { formula, thisRow } from '../formula';
import { indicatorFigure, indicatorText } from '../lookup';
import { achievementFormula, nilTreatment, realisationFormula, statusFormula } from '../result-formulas';
import type { TableSpec } from '../table';
import { indicatorReference, ofIndicator } from './indicator-reference';

const table = 'measurements';

/** `tblPengukuran`: what was measured this year, one row an indicator, computed by the custom functions. */
export const measurementsTable: TableSpec = {
  key: table,
  sheet: 'measurement',
  caption: 'Pengukuran Kinerja Tahun Ini',
  firstColumn: 0,
  unitColumn: 'unit',
  columns: [
    indicatorReference,
    ofIndicator(table, 'code', 10),
    ofIndicator(table, 'name', 32),
    ofIndicator(table, 'unit', 9),
    {
      role: 'formula',
      kind: 'quantity',
      key: 'target',
      header: 'Target',
      width: 13,
      help: 'Target Perjanjian Kinerja, dicari dari tabel Target.',
      formula: indicatorFigure(table, 'target'),
    },
    {
      role: 'formula',
      kind: 'text',
      key: 'direction',
      header: 'Arah',
      width: 9,
      help: 'Arah indikator, dicari dari tabel Target.',
      formula: indicatorText(table, 'direction'),
    },
    {
      role: 'formula',
      kind: 'text',
      key: 'method',
      header: 'Rumus',
      width: 10,
      help: 'Jenis rumus realisasi, dicari dari tabel Target. Mengubahnya di tabel Target.',
      formula: indicatorText(table, 'method'),
    },
    {
      role: 'input',
      kind: 'number',
      key: 'numerator',
      header: 'Pembilang',
      width: 13,
      help: 'Angka pembilang. Untuk rumus penurunan: keadaan akhir. Ketik 0 bila memang nol; biarkan kosong bila belum ada data.',
    },
    {
      role: 'input',
      kind: 'number',
      key: 'denominator',
      header: 'Penyebut',
      width: 13,
      help: 'Angka penyebut. Untuk rumus penurunan: keadaan awal. Bila 0 karena tidak ada kejadian, isi kolom Nihil.',
    },
    {
      role: 'input',
      kind: 'quantity',
      key: 'direct',
      header: 'Realisasi langsung',
      width: 13,
      help: 'Hanya untuk rumus langsung: realisasi dalam satuan indikator. Untuk persentase ketik 27%.',
    },
    {
      role: 'input',
      kind: 'choice',
      key: 'nil',
      header: 'Nihil',
      width: 11,
      choices: NIL_MARKS,
      help: 'Isi bila tidak ada kejadian. target: realisasi disamakan dengan target. tidak dinilai: dilewati. ya: mengikuti Identitas Satker.',
    },
    {
      role: 'formula',
      kind: 'text',
      key: 'treatment',
      header: 'Perlakuan nihil',
      width: 11,
      help: 'Perlakuan yang berlaku untuk baris ini; kosong bila bukan nihil.',
      formula: formula`IF(${thisRow(table, 'nil')}="","",${nilTreatment(table)})`,
    },
    {
      role: 'input',
      kind: 'paragraph',
      key: 'nilNote',
      header: 'Catatan nihil',
      width: 20,
      help: 'Mengapa nihil. Wajib diisi bila kolom Nihil diisi.',
    },
    {
      role: 'formula',
      kind: 'quantity',
      key: 'realisation',
      header: 'Realisasi',
      width: 13,
      help: 'Dihitung oleh LKJIP.REALISASI atau LKJIP.PENURUNAN.',
      shown: '{numerator} / {denominator} atau ({denominator} - {numerator}) / {denominator}',
      formula: realisationFormula(table, customFunctions),
    },
    {
      role: 'formula',
      kind: 'percent',
      key: 'achievement',
      header: 'Capaian',
      width: 10,
      help: 'Dihitung oleh LKJIP.CAPAIAN: realisasi dibanding target menurut arah indikator.',
      shown: '{realisation} / {target} x 100%',
      formula: achievementFormula(table, customFunctions, true),
    },
    {
      role: 'formula',
      kind: 'status',
      key: 'status',
      header: 'Status',
      width: 14,
      help: 'Dihitung oleh LKJIP.STATUS.',
      formula: statusFormula(table, customFunctions),
    },
    {
      role: 'input',
      kind: 'paragraph',
      key: 'evidence',
      header: 'Data dukung',
      width: 24,
      help: 'Surat, laporan, atau tautan yang membuktikan angka ini.',
    },
    { role: 'input', kind: 'day', key: 'evidenceDate', header: 'Tanggal', width: 11, help: 'Tanggal data dukung.' },
  ],
};
