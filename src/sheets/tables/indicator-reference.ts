import type { FormulaColumn, InputColumn } from '../column';
import { formula, thisRow, type Formula } from '../formula';
import { indicatorText } from '../lookup';
import type { InputTableKey } from '../names';

/** First column of a table whose rows belong to an indicator. */
export const indicatorReference: InputColumn = {
  role: 'input',
  kind: 'id',
  key: 'id',
  header: 'ID',
  width: 8,
  required: true,
  refersToIndicator: true,
  help: 'ID indikator dari tabel Target pada lembar Perjanjian Kinerja. Pilih dari daftar.',
};

const OF_INDICATOR = {
  code: { header: 'Kode', help: 'Kode indikator, dicari dari tabel Target.' },
  name: { header: 'Indikator', help: 'Bunyi indikator, dicari dari tabel Target.' },
  unit: { header: 'Satuan', help: 'Satuan indikator, dicari dari tabel Target.' },
} as const;

/** What `tblTarget` says of the row's indicator; `width` in characters. */
export const ofIndicator = (table: InputTableKey, key: keyof typeof OF_INDICATOR, width: number): FormulaColumn => ({
  role: 'formula',
  kind: 'text',
  key,
  ...OF_INDICATOR[key],
  width,
  formula: indicatorText(table, key),
});

/** What a row of one indicator and year is found by. */
export const yearKeyOf = (id: Formula, year: Formula): Formula => formula`${id}&"|"&${year}`;

/** Last column of a table with one row an indicator and year. */
export function yearKey(table: InputTableKey): FormulaColumn {
  const id = formula`${thisRow(table, 'id')}`;
  const year = formula`${thisRow(table, 'year')}`;
  return {
    role: 'formula',
    kind: 'key',
    key: 'yearKey',
    header: 'Kunci',
    width: 12,
    help: 'ID dan tahun; dipakai oleh rumus untuk mencari baris ini.',
    formula: formula`IF(OR(${id}="",${year}=""),"",${yearKeyOf(id, year)})`,
  };
}
