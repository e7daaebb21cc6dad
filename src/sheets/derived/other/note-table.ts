/** e-Performance: the twelve monthly notes of each indicator, by quarter. */
import { monthName } from '../../../domain/calendar-day';
import { monthNumber, monthsOf } from '../../../domain/month';
import { QUARTERS } from '../../../domain/report';
import { cell, column, formula, literal, type Formula } from '../../formula';
import { computed, type Grid, number, text } from '../../grid';
import { DELETED } from '../../lookup';
import { yearKeyOf } from '../../tables/indicator-reference';
import type { ReportOutline } from '../outline';
import { C, LAST } from './columns';

const SPAN = 3;

export function noteTable(grid: Grid, top: number, outline: ReportOutline): number {
  grid.put(top, C.no, text('Catatan bulanan e-Performance menurut triwulan'), 'caption');
  const columns = LAST - C.no + 1;
  grid.put(top + 1, C.no, text('No'), 'formulaHeader');
  grid.put(top + 1, C.name, text('Indikator kinerja'), 'formulaHeader', { columns: 2 });
  QUARTERS.forEach((quarter, index) => {
    const widest = index === QUARTERS.length - 1;
    grid.put(top + 1, C.months + SPAN * index, text(quarter), 'formulaHeader', {
      columns: widest ? LAST - C.months - SPAN * index + 1 : SPAN,
    });
  });
  const first = top + 2;
  const noted = outline.indicators.filter(({ id }) => outline.notes.has(id.toUpperCase()));
  noted.forEach((indicator, index) => {
    const row = first + index;
    const id = formula`${cell(row, C.id, { column: true })}`;
    const found = formula`${cell(row, C.row, { column: true })}`;
    const ofIndicator = (key: string): Formula => formula`INDEX(${column('indicators', key)},${found})`;
    grid.put(row, C.id, text(indicator.id), 'id');
    grid.put(row, C.row, computed(formula`IFERROR(MATCH(${id},${column('indicators', 'id')},0),0)`), 'id');
    grid.put(row, C.no, number(index + 1), 'word');
    const name = formula`IF(${found}=0,${literal(DELETED)},${ofIndicator('code')}&" "&${ofIndicator('name')})`;
    grid.put(row, C.name, computed(name), 'text', { columns: 2, expected: `${indicator.code} ${indicator.name}` });
    const texts = outline.notes.get(indicator.id.toUpperCase());
    QUARTERS.forEach((quarter, at) => {
      const months = monthsOf(quarter);
      const lines = months.map((month): Formula => {
        const key = yearKeyOf(id, formula`"${month}"`);
        const note = formula`INDEX(${column('monthNotes', 'note')},MATCH(${key},${column('monthNotes', 'monthKey')},0))`;
        return formula`"${monthName(monthNumber(month))}: "&IFERROR(${note}&"","")`;
      });
      const shown = lines.reduce((all, next) => formula`${all}&CHAR(10)&${next}`);
      const expected = months.map((month) => `${monthName(monthNumber(month))}: ${texts?.get(month) ?? ''}`).join('\n');
      const widest = at === QUARTERS.length - 1;
      grid.put(row, C.months + SPAN * at, computed(shown), 'text', {
        columns: widest ? LAST - C.months - SPAN * at + 1 : SPAN,
        expected,
      });
    });
  });
  const rows = Math.max(noted.length, 1);
  if (noted.length === 0) grid.put(first, C.no, text('Lembar Catatan Bulanan belum diisi.'), 'text', { columns });
  grid.block(
    'lainnya/catatan',
    { row: top, column: C.no, rows: first + rows - top, columns },
    'lkjip_catatan_bulanan',
    {
      row: top + 1,
      rows: 1,
    },
  );
  return first + rows;
}
