import type { InputColumn } from '../column';

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
