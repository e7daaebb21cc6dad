import { cell, formula } from '../../formula';
import { BLANK, computed, type Grid, number, text } from '../../grid';
import { tableHead } from '../table-block';
import { C } from './columns';
import { ofLevel } from './criteria';

const STATUS_ROWS = [
  'Tercapai',
  'Belum tercapai',
  'Nihil',
  'Tidak dinilai',
  'Belum diisi',
  'Penyebut nol',
  'Target kosong',
] as const;

export function statusTable(grid: Grid, top: number): number {
  const first = tableHead(grid, top, C.no, 'Jumlah indikator menurut status', [
    { header: 'No' },
    { header: 'Status' },
    { header: 'IKU' },
    { header: 'IKP' },
    { header: 'IKK' },
  ]);
  STATUS_ROWS.forEach((status, index) => {
    const row = first + index;
    grid.put(row, C.no, number(index + 1), 'word');
    grid.put(row, C.objective, text(status), 'text');
    (['IKU', 'IKP', 'IKK'] as const).forEach((level, at) => {
      grid.put(
        row,
        C.code + at,
        computed(formula`COUNTIFS(${ofLevel('level', level)},${ofLevel('status', status)})`),
        'word',
      );
    });
  });
  const end = first + STATUS_ROWS.length;
  grid.put(end, C.no, BLANK, 'totalText');
  grid.put(end, C.objective, text('Jumlah'), 'totalText');
  for (let at = 0; at < 3; at += 1) {
    const col = C.code + at;
    grid.put(end, col, computed(formula`SUM(${cell(first, col)}:${cell(end - 1, col)})`), 'totalWord');
  }
  grid.block('ikhtisar/status', { row: top, column: C.no, rows: end - top + 1, columns: 5 });
  return end + 1;
}
