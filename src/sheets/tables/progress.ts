import { MONTH_CODES } from '../../domain/report';
import type { TableSpec } from '../table';

/** `tblEmonev`: what e-Monev Bappenas shows, one row a month. */
export const progressTable: TableSpec = {
  key: 'progress',
  sheet: 'progress',
  caption: 'Kemajuan Anggaran dan Fisik',
  firstColumn: 0,
  columns: [
    { role: 'input', kind: 'id', key: 'id', header: 'ID', width: 8, help: 'Diisi oleh add-in dan tidak perlu diubah.' },
    {
      role: 'input',
      kind: 'year',
      key: 'year',
      header: 'Tahun',
      width: 8,
      required: true,
      help: 'Tahun anggaran, empat angka.',
    },
    {
      role: 'input',
      kind: 'choice',
      key: 'month',
      header: 'Bulan',
      width: 8,
      required: true,
      choices: MONTH_CODES,
      help: 'Bulan yang dilaporkan: B01 Januari sampai B12 Desember.',
    },
    {
      role: 'input',
      kind: 'percent',
      key: 'budgetProgress',
      header: 'Realisasi anggaran',
      width: 13,
      help: 'Persentase realisasi anggaran menurut e-Monev, misalnya 97,49%.',
    },
    {
      role: 'input',
      kind: 'percent',
      key: 'physicalProgress',
      header: 'Realisasi fisik',
      width: 13,
      help: 'Persentase kemajuan fisik (pelaksanaan) menurut e-Monev, misalnya 98,44%.',
    },
    {
      role: 'input',
      kind: 'paragraph',
      key: 'note',
      header: 'Catatan',
      width: 60,
      help: 'Catatan bebas, misalnya sebab angka berbeda dari serapan.',
    },
  ],
};
