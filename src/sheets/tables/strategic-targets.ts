import { indicatorText } from '../lookup';
import type { TableSpec } from '../table';
import { indicatorReference, yearKey } from './indicator-reference';

/** `tblRenstra`: the medium-term targets, one row an indicator and year. */
export const strategicTargetsTable: TableSpec = {
  key: 'strategicTargets',
  sheet: 'strategicPlan',
  caption: 'Target Renstra',
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
      formula: indicatorText('strategicTargets', 'code'),
    },
    {
      role: 'formula',
      kind: 'text',
      key: 'unit',
      header: 'Satuan',
      width: 10,
      help: 'Satuan indikator, dicari dari tabel Target.',
      formula: indicatorText('strategicTargets', 'unit'),
    },
    {
      role: 'input',
      kind: 'year',
      key: 'year',
      header: 'Tahun',
      width: 8,
      required: true,
      help: 'Tahun target dalam Renstra, empat angka.',
    },
    {
      role: 'input',
      kind: 'quantity',
      key: 'target',
      header: 'Target',
      width: 10,
      help: 'Target Renstra tahun itu dalam satuan indikator. Untuk persentase ketik 80%.',
    },
    yearKey('strategicTargets'),
  ],
};
