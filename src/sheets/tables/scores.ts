import { SCORE_SYSTEMS } from '../../domain/report';
import { FINAL_SCORE } from '../../domain/scores/component-names';
import { formula, thisRow, type Formula } from '../formula';
import type { TableSpec } from '../table';

/** What a figure of a score is found by. */
export const scoreKey = (year: Formula, system: Formula, component: Formula): Formula =>
  formula`${year}&"|"&${system}&"|"&${component}`;

const own = (key: string): Formula => formula`${thisRow('scores', key)}`;

/** `tblNilaiKinerja`: published scores and their components, one row a year, system and component. */
export const scoresTable: TableSpec = {
  key: 'scores',
  sheet: 'scoreInputs',
  caption: 'Nilai Kinerja Anggaran',
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
      help: 'Tahun anggaran yang dinilai, empat angka.',
    },
    {
      role: 'input',
      kind: 'choice',
      key: 'system',
      header: 'Sistem',
      width: 14,
      required: true,
      choices: SCORE_SYSTEMS,
      help: 'SMART sampai dengan 2023, Perencanaan mulai 2024, IKPA, atau NKA.',
    },
    {
      role: 'input',
      kind: 'text',
      key: 'component',
      header: 'Komponen',
      width: 34,
      required: true,
      help: `Nama komponen seperti di lembar Kinerja Anggaran, misalnya Revisi DIPA, atau ${FINAL_SCORE} untuk nilai yang terbit.`,
    },
    {
      role: 'input',
      kind: 'number',
      key: 'value',
      header: 'Nilai',
      width: 11,
      required: true,
      help: 'Nilai dalam poin 0 sampai 100, tanpa tanda persen. Kosongkan bila komponen tidak berlaku bagi satker.',
    },
    {
      role: 'input',
      kind: 'number',
      key: 'weight',
      header: 'Bobot',
      width: 9,
      help: 'Isi hanya bila bobot di aplikasi lain dari bobot menurut aturan tahun itu.',
    },
    {
      role: 'input',
      kind: 'day',
      key: 'asOf',
      header: 'Per tanggal',
      width: 12,
      help: 'Tanggal keadaan nilai ini; nilai bulan November lain dari nilai akhir tahun.',
    },
    {
      role: 'input',
      kind: 'text',
      key: 'source',
      header: 'Sumber',
      width: 30,
      help: 'Sumber nilai, misalnya SMART DJA, MyMonev, OM-SPAN atau LKjIP.',
    },
    {
      role: 'formula',
      kind: 'key',
      key: 'figureKey',
      header: 'Kunci',
      width: 12,
      help: 'Tahun, sistem dan komponen; dipakai oleh rumus untuk mencari baris ini.',
      formula: formula`IF(OR(${own('year')}="",${own('system')}=""),"",${scoreKey(own('year'), own('system'), own('component'))})`,
    },
  ],
};
