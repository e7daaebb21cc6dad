import { cell, column, formula, type Formula } from '../../formula';
import { computed, type Grid, number } from '../../grid';
import { identity } from '../../lookup';
import { DAY_FORMAT, neverFull, percentFormat, RUPIAH_FORMAT } from '../../number-format';
import type { Rect } from '../../plan';
import { ceilingName, type ReportOutline } from '../outline';
import { tableHead } from '../table-block';
import { C, LAST } from './columns';
import { ofLevel, share } from './criteria';

const lines = 'budgetResults';

/** Sum of a budget figure over one cut of the budget in the report year; blank where no line has one. */
const budgetTotal = (key: string): Formula => {
  const which = formula`${column(lines, 'cut')},"belanja",${column(lines, 'year')},${identity('tahun')}`;
  return formula`IF(COUNTIFS(${which},${column(lines, key)},"<>"&"")=0,"",SUMIFS(${column(lines, key)},${which}))`;
};

export function executiveLine(grid: Grid, top: number, outline: ReportOutline): number {
  const row = tableHead(grid, top, C.no, 'Realisasi kinerja dan anggaran satuan kerja', [
    { header: 'No' },
    { header: 'Satuan kerja' },
    { header: 'Sasaran kegiatan' },
    { header: 'Indikator kinerja kegiatan' },
    { header: 'Tahun' },
    { header: `${ceilingName(outline)} (Rp)` },
    { header: 'Realisasi (Rp)' },
    { header: 'Serapan', shown: '7 / 6 x 100%' },
    { header: 'Sisa pagu (Rp)', shown: '6 - 7' },
    { header: 'Keadaan per tanggal' },
  ]);
  const groups = new Set(outline.indicators.filter(({ level }) => level === 'IKK').map(({ groupId }) => groupId)).size;
  const ceiling = formula`${cell(row, C.target)}`;
  const spent = formula`${cell(row, C.realisation)}`;
  grid.put(row, C.no, number(1), 'word');
  grid.put(row, C.objective, computed(identity('satker')), 'text', {
    expected: 'Nama satuan kerja yang panjang seperti ini',
  });
  grid.put(row, C.code, number(groups), 'word');
  grid.put(row, C.name, computed(formula`COUNTIFS(${ofLevel('level', 'IKK')})`), 'word');
  grid.put(row, C.unit, computed(identity('tahun')), 'word', { format: '0' });
  grid.put(row, C.target, computed(budgetTotal('ceiling')), 'figure', { format: RUPIAH_FORMAT });
  grid.put(row, C.realisation, computed(budgetTotal('spent')), 'figure', { format: RUPIAH_FORMAT });
  grid.put(row, C.achievement, computed(share(spent, ceiling)), 'figure', { format: percentFormat(outline.decimals) });
  grid.put(row, C.status, computed(formula`IF(COUNT(${ceiling},${spent})<2,"",${ceiling}-${spent})`), 'figure', {
    format: RUPIAH_FORMAT,
  });
  grid.put(row, C.note, computed(identity('per_tanggal')), 'word', { format: DAY_FORMAT });
  grid.conditionalFormats.push(neverFull(oneCell(row, C.achievement), outline.decimals));
  grid.block('ikhtisar/satker', { row: top, column: C.no, rows: row - top + 1, columns: LAST - C.no + 1 });
  return row + 1;
}

const oneCell = (row: number, col: number): Rect => ({ row, column: col, rows: 1, columns: 1 });
