import { NIL_MARKS } from '../../domain/report';
import { indicatorText } from '../lookup';
import type { TableSpec } from '../table';
import { indicatorReference, yearKey } from './indicator-reference';

/** `tblRiwayat`: target and realisasi of earlier years, as reported then. */
export const historyTable: TableSpec = {
  key: 'history',
  sheet: 'history',
  caption: 'Riwayat Tahun Sebelumnya',
  firstColumn: 0,
  unitColumn: 'unit',
  columns: [
    indicatorReference,
    {
      role: 'formula',
      kind: 'text',
      key: 'code',
      header: 'Kode',
      width: 11,
      help: 'Kode indikator, dicari dari tabel Target.',
      formula: indicatorText('history', 'code'),
    },
    {
      role: 'formula',
      kind: 'text',
      key: 'unit',
      header: 'Satuan',
      width: 10,
      help: 'Satuan indikator, dicari dari tabel Target.',
      formula: indicatorText('history', 'unit'),
    },
    {
      role: 'input',
      kind: 'year',
      key: 'year',
      header: 'Tahun',
      width: 8,
      required: true,
      help: 'Tahun sebelum tahun laporan, empat angka.',
    },
    {
      role: 'input',
      kind: 'quantity',
      key: 'target',
      header: 'Target',
      width: 10,
      help: 'Target tahun itu menurut Perjanjian Kinerja tahun itu.',
    },
    {
      role: 'input',
      kind: 'quantity',
      key: 'realisation',
      header: 'Realisasi',
      width: 10,
      help: 'Realisasi tahun itu menurut LKjIP tahun itu. Bukan capaian.',
    },
    {
      role: 'input',
      kind: 'choice',
      key: 'nil',
      header: 'Nihil',
      width: 13,
      choices: NIL_MARKS,
      help: 'Isi bila tahun itu tidak ada kejadian. target: realisasi disamakan dengan target. tidak dinilai: dilewati. ya: mengikuti Identitas Satker.',
    },
    yearKey('history'),
  ],
};
