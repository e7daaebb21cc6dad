import type { TableSpec } from '../table';
import { indicatorReference, ofIndicator, yearKey } from './indicator-reference';

/** `tblRenstra`: the medium-term targets, one row an indicator and year. */
export const strategicTargetsTable: TableSpec = {
  key: 'strategicTargets',
  sheet: 'strategicPlan',
  caption: 'Target Renstra',
  firstColumn: 0,
  unitColumn: 'unit',
  columns: [
    indicatorReference,
    ofIndicator('strategicTargets', 'code', 11),
    ofIndicator('strategicTargets', 'unit', 10),
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
      width: 13,
      help: 'Target Renstra tahun itu dalam satuan indikator. Untuk persentase ketik 80%.',
    },
    yearKey('strategicTargets'),
  ],
};
