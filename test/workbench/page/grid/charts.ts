import type { Chart, Sheet, Workbook } from '../../../host/model/types';
import { indexAt } from '../../../host/model/sizes';
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT } from '../../../host/model/workbook';
import type { Layout } from './layout';
import { COLUMN_HEADER_HEIGHT, ROW_HEADER_WIDTH } from './layout';
import { chartPicture } from './chart-picture';
import { PIXELS_PER_POINT } from './text-measure';

/** Puts pictures of a sheet's charts where they stand over its cells. */
export function drawCharts(layer: HTMLElement, sheet: Sheet, layout: Layout, workbook: Workbook): void {
  for (const chart of sheet.charts) {
    const holder = document.createElement('div');
    holder.className = 'chart';
    holder.dataset['chart'] = chart.name;
    const { left, top } = placeOf(chart, sheet, layout);
    holder.style.left = `${left}px`;
    holder.style.top = `${top}px`;
    const [width, height] = [chart.width * PIXELS_PER_POINT, chart.height * PIXELS_PER_POINT];
    holder.style.width = `${width}px`;
    holder.style.height = `${height}px`;
    holder.append(chartPicture(chart, workbook, width, height));
    layer.append(holder);
  }
}

/** A chart keeps to the cell under its corner, also where rows are taller here than the workbook says. */
function placeOf(chart: Chart, sheet: Sheet, { rows, columns }: Layout): { left: number; top: number } {
  const column = indexAt(sheet.columnWidths, DEFAULT_COLUMN_WIDTH, chart.left);
  const row = indexAt(sheet.rowHeights, DEFAULT_ROW_HEIGHT, chart.top);
  return {
    left: ROW_HEADER_WIDTH + columns.start(column.index) + column.rest * PIXELS_PER_POINT,
    top: COLUMN_HEADER_HEIGHT + rows.start(row.index) + row.rest * PIXELS_PER_POINT,
  };
}
