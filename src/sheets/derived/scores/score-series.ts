/** SMART, the planning score and IKPA of the years that exist, as the series of a chart. */
import type { ChartPlan, Rect } from '../../plan';
import { DECIMAL_FORMAT, SCORE_LABEL_FORMAT } from '../../number-format';

export const SCORE_CHART_TITLE = 'Nilai SMART, Perencanaan Anggaran dan IKPA menurut tahun';

interface Columns {
  readonly years: Rect;
  readonly smart: Rect;
  readonly planning: Rect;
  readonly ikpa: Rect;
}

export function scoreSeries({ years, smart, planning, ikpa }: Columns): Omit<ChartPlan, 'name' | 'title' | 'place'> {
  return {
    type: 'columnClustered',
    categories: years,
    series: [
      { name: 'SMART', values: smart, color: '#1F3A5F' },
      { name: 'Perencanaan Anggaran', values: planning, color: '#B45309' },
      { name: 'IKPA', values: ikpa, color: '#9AA5B1' },
    ],
    valueAxis: { title: 'Poin', numberFormat: DECIMAL_FORMAT },
    categoryAxisTitle: 'Tahun',
    reverse: false,
    dataLabelFormat: SCORE_LABEL_FORMAT,
  };
}
