import { NIL_MARKS } from '../../domain/report';
import type { TableSpec } from '../table';
import { indicatorReference, ofIndicator, yearKey } from './indicator-reference';

/** `tblRiwayat`: target and realisasi of earlier years, as reported then. */
export const historyTable: TableSpec = {
  key: 'history',
  sheet: 'history',
  caption: 'Riwayat Tahun Sebelumnya',
  firstColumn: 0,
  unitColumn: 'unit',
  columns: [
    indicatorReference,
    ofIndicator('history', 'code', 11),
    ofIndicator('history', 'unit', 10),
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
      width: 13,
      help: 'Target tahun itu menurut Perjanjian Kinerja tahun itu.',
    },
    {
      role: 'input',
      kind: 'quantity',
      key: 'realisation',
      header: 'Realisasi',
      width: 13,
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
