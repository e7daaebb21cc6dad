import { cell, formula } from '../../formula';
import { computed, type Grid } from '../../grid';
import { MILLIONS_AXIS_FORMAT, MILLIONS_FORMAT, percentFormat } from '../../number-format';
import type { ChartPlan, Rect } from '../../plan';
import { ceilingName, type ReportOutline } from '../outline';
import { resultFigure } from '../result-reader';
import { C, LAST, type Rows } from './columns';

export function chartPlans(
  grid: Grid,
  top: number,
  achievements: Rows,
  budget: Rows,
  outline: ReportOutline,
): readonly ChartPlan[] {
  const plans: ChartPlan[] = [];
  const rows = ({ first, count }: Rows, col: number): Rect => ({ row: first, column: col, rows: count, columns: 1 });
  let row = top;
  if (achievements.count > 0) {
    const height = Math.max(18, Math.ceil(achievements.count * 1.2));
    const drawn = plotted(grid, row, achievements, outline);
    plans.push({
      name: 'lkjip_capaian',
      type: 'barClustered',
      title: 'Capaian per indikator kinerja kegiatan',
      categories: rows(drawn, C.plottedCode),
      series: [{ name: 'Capaian', values: rows(drawn, C.plotted), color: '#1F3A5F' }],
      valueAxis: { title: 'Capaian', numberFormat: '0%' },
      categoryAxisTitle: 'Indikator',
      reverse: true,
      dataLabelFormat: `${percentFormat(outline.decimals)};;`,
      place: { row, column: C.no, rows: height, columns: LAST - C.no + 1 },
    });
    row += height + 1;
  }
  if (budget.count > 0) {
    plans.push({
      name: 'lkjip_anggaran',
      type: 'columnClustered',
      title: 'Pagu dan realisasi menurut jenis belanja',
      categories: rows(budget, C.objective),
      series: [
        { name: ceilingName(outline), values: rows(budget, C.target), color: '#9AA5B1' },
        { name: 'Realisasi', values: rows(budget, C.realisation), color: '#1F3A5F' },
      ],
      valueAxis: { title: 'Juta rupiah', numberFormat: MILLIONS_AXIS_FORMAT },
      categoryAxisTitle: 'Jenis belanja',
      reverse: false,
      dataLabelFormat: MILLIONS_FORMAT,
      place: { row, column: C.no, rows: 20, columns: LAST - C.no + 1 },
    });
  }
  return plans;
}

/** Code and capaian as numbers in rows of their own: the table may go on overleaf, where its head stands in between. */
function plotted(grid: Grid, top: number, { first, count }: Rows, outline: ReportOutline): Rows {
  const format = percentFormat(outline.decimals);
  for (let index = 0; index < count; index += 1) {
    const row = first + index;
    const value = resultFigure(row, 'indicatorResults', 'achievement');
    grid.put(top + index, C.plottedCode, computed(formula`${cell(row, C.code)}`), 'id');
    grid.put(top + index, C.plotted, computed(value), 'id', { format });
  }
  return { first: top, count };
}
