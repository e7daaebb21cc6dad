/** `Hitungan`, per figure of a score: what was published for each component that the rules of its year know. */
import { column, formula, thisRow, type Formula } from '../formula';
import type { TableSpec } from '../table';
import { figure, written } from './result-columns';
import { yearResultsTable } from './year-results';

const figures = 'scoreResults';
const own = (key: string): Formula => formula`${thisRow(figures, key)}`;
const typed = (key: string): Formula => formula`INDEX(${column('scores', key)},${own('row')})`;

/** What a row is in its score. */
export const SCORE_ROLES = { component: 'komponen', deduction: 'pengurang', final: 'akhir' } as const;

/** `tblHitunganNilai`, one row a year, system and figure; the rows and the bobot of the rules are written by the build. */
export const scoreResultsTable: TableSpec = {
  key: figures,
  sheet: 'calculation',
  caption: 'Hitungan Nilai Kinerja Anggaran',
  firstColumn: yearResultsTable.firstColumn + yearResultsTable.columns.length + 1,
  columns: [
    written('id', 'ID', 26, 'Tahun, sistem dan komponen, ditulis saat disusun.'),
    written('year', 'Tahun', 8, 'Tahun yang dinilai, ditulis saat disusun.', 'year'),
    written('system', 'Sistem', 12, 'SMART, Perencanaan, IKPA atau NKA, ditulis saat disusun.'),
    written('component', 'Komponen', 22, 'Nama menurut aturan tahun itu, ditulis saat disusun.'),
    written('role', 'Peran', 11, 'Komponen, pengurang, atau nilai akhir yang terbit.'),
    written('ruledWeight', 'Bobot aturan', 9, 'Bobot menurut aturan tahun itu, dalam poin.', 'number'),
    figure(
      'row',
      'Baris',
      'number',
      formula`IFERROR(MATCH(${own('id')},${column('scores', 'figureKey')},0),0)`,
      'Nomor baris dalam tabel Nilai Kinerja Anggaran; 0 bila tidak ada.',
      undefined,
      8,
    ),
    figure(
      'value',
      'Nilai',
      'points',
      formula`IF(${own('row')}=0,"",IF(ISNUMBER(${typed('value')}),${typed('value')},""))`,
      'Nilai yang diketik, dalam poin.',
    ),
    figure(
      'weight',
      'Bobot',
      'points',
      formula`IF(${own('role')}<>"${SCORE_ROLES.component}","",IF(${own('row')}=0,${own('ruledWeight')},IF(ISNUMBER(${typed('weight')}),${typed('weight')},${own('ruledWeight')})))`,
      'Bobot yang diketik, bila kosong bobot menurut aturan.',
    ),
    figure(
      'weighed',
      'Nilai tertimbang',
      'points',
      formula`IF(COUNT(${own('value')},${own('weight')})<2,"",${own('value')}*${own('weight')}/100)`,
      'Nilai dikali bobot.',
      '{value} x {weight} / 100',
    ),
    figure(
      'counted',
      'Bobot terhitung',
      'points',
      formula`IF(COUNT(${own('value')},${own('weight')})<2,"",${own('weight')})`,
      'Bobot komponen yang bernilai; yang kosong keluar dari pembagi.',
    ),
    figure(
      'asOf',
      'Per tanggal',
      'number',
      formula`IF(${own('row')}=0,0,N(${typed('asOf')}))`,
      'Tanggal keadaan, sebagai nomor hari; 0 bila kosong.',
      undefined,
      9,
    ),
  ],
};
