/** e-Monev Bappenas: budget and physical progress of each month, and their distance. */
import { cell, column, formula, literal, type Formula } from '../../formula';
import { computed, type Grid, number, text } from '../../grid';
import { MONTH_NAMES } from '../../../domain/calendar-day';
import { DELETED, valueAt } from '../../lookup';
import { neverFull, percentFormat, POINTS_FORMAT } from '../../number-format';
import type { ReportOutline } from '../outline';
import { C, LAST } from './columns';

/** Pairs of columns, then the note. */
const SPAN = 2;
const AT = { budget: C.months, physical: C.months + SPAN, distance: C.months + 2 * SPAN, note: C.months + 3 * SPAN };

export function progressTable(grid: Grid, top: number, outline: ReportOutline): number {
  const columns = LAST - C.no + 1;
  grid.put(top, C.no, text('Kemajuan anggaran dan fisik menurut e-Monev Bappenas'), 'caption');
  const head = (at: number, title: string, span: number): void => {
    grid.put(top + 1, at, text(title), 'formulaHeader', { columns: span });
  };
  head(C.no, 'No', 1);
  head(C.name, 'Bulan', 1);
  head(C.unit, 'Tahun', 1);
  head(AT.budget, 'Realisasi anggaran', SPAN);
  head(AT.physical, 'Realisasi fisik', SPAN);
  head(AT.distance, 'Fisik - anggaran (poin)', SPAN);
  head(AT.note, 'Catatan', LAST - AT.note + 1);
  const first = top + 2;
  const { progress, decimals } = outline;
  progress.forEach(({ id, note }, index) => {
    const row = first + index;
    const found = formula`${cell(row, C.row, { column: true })}`;
    const of = (key: string): Formula => formula`IF(${found}=0,"",${valueAt('progress', key, found)})`;
    const match = formula`IFERROR(MATCH(${cell(row, C.id, { column: true })},${column('progress', 'id')},0),0)`;
    const months = MONTH_NAMES.map(literal).join(',');
    const month = formula`IF(${found}=0,"${DELETED}",IFERROR(CHOOSE(RIGHT(INDEX(${column('progress', 'month')},${found}),2)*1,${months}),""))`;
    const budget = formula`${cell(row, AT.budget)}`;
    const physical = formula`${cell(row, AT.physical)}`;
    grid.put(row, C.id, text(id), 'id');
    grid.put(row, C.row, computed(match), 'id');
    grid.put(row, C.no, number(index + 1), 'word');
    grid.put(row, C.name, computed(month), 'text');
    grid.put(row, C.unit, computed(of('year')), 'word', { format: '0' });
    const percent = { columns: SPAN, format: percentFormat(decimals) };
    grid.put(row, AT.budget, computed(of('budgetProgress')), 'figure', percent);
    grid.put(row, AT.physical, computed(of('physicalProgress')), 'figure', percent);
    const distance = formula`IF(COUNT(${budget},${physical})<2,"",(${physical}-${budget})*100)`;
    grid.put(row, AT.distance, computed(distance), 'figure', { columns: SPAN, format: POINTS_FORMAT });
    grid.put(row, AT.note, computed(of('note')), 'text', { columns: LAST - AT.note + 1, expected: note });
  });
  const rows = Math.max(progress.length, 1);
  if (progress.length === 0) grid.put(first, C.no, text('Lembar e-Monev Bappenas belum diisi.'), 'text', { columns });
  else grid.conditionalFormats.push(neverFull({ row: first, column: AT.budget, rows, columns: 2 * SPAN }, decimals));
  grid.block('lainnya/e-monev', { row: top, column: C.no, rows: first + rows - top, columns }, 'lkjip_e_monev', {
    row: top + 1,
    rows: 1,
  });
  return first + rows;
}
