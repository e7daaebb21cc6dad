import type { Area, Cell, Chart, ChartAxis, ChartSeries, Sheet } from './types';
import { printReference } from './address';
import { cellAt } from './grid';

/** Points. Excel's own size for a new chart. */
const WIDTH = 360;
const HEIGHT = 216;

export type SeriesBy = 'Auto' | 'Columns' | 'Rows';

function defaultAxis(gridlines: boolean): ChartAxis {
  return { title: null, visible: true, majorGridlines: gridlines, reverse: false };
}

export function createChart(id: string, name: string, type: string): Chart {
  return {
    id,
    name,
    type,
    title: null,
    left: 0,
    top: 0,
    width: WIDTH,
    height: HEIGHT,
    legend: { visible: true, position: 'Right' },
    series: [],
    categoryAxis: defaultAxis(false),
    valueAxis: defaultAxis(true),
  };
}

function isLabel(cell: Cell | undefined): boolean {
  return cell === undefined || cell.value === null || typeof cell.value === 'string';
}

/**
 * Reads a chart's series from a range as Excel does: more rows than columns give series in columns; a first row of texts
 * names the series, a first column of texts the categories. Source: documentation of `ChartSeriesBy`, experience.
 */
export function seriesFrom(sheet: Sheet, area: Area, by: SeriesBy): ChartSeries[] {
  const inColumns = by === 'Columns' || (by === 'Auto' && area.rows >= area.columns);
  const cell = (r: number, c: number): Cell | undefined => cellAt(sheet, area.row + r, area.column + c);
  const header =
    area.rows > 1 &&
    range(area.columns)
      .slice(area.columns > 1 ? 1 : 0)
      .every((c) => isLabel(cell(0, c)));
  const labels =
    area.columns > 1 &&
    range(area.rows)
      .slice(header ? 1 : 0)
      .every((r) => isLabel(cell(r, 0)));
  const top = header ? 1 : 0;
  const left = labels ? 1 : 0;
  const part = (r: number, c: number, rows: number, columns: number): string =>
    printReference(sheet.name, { row: area.row + r, column: area.column + c, rows, columns }, true);
  if (inColumns) {
    return range(area.columns - left).map((index) => ({
      name: header ? `=${part(0, left + index, 1, 1)}` : `Series${index + 1}`,
      values: part(top, left + index, area.rows - top, 1),
      categories: labels ? part(top, 0, area.rows - top, 1) : '',
    }));
  }
  return range(area.rows - top).map((index) => ({
    name: labels ? `=${part(top + index, 0, 1, 1)}` : `Series${index + 1}`,
    values: part(top + index, left, 1, area.columns - left),
    categories: header ? part(0, left, 1, area.columns - left) : '',
  }));
}

function range(count: number): number[] {
  return Array.from({ length: Math.max(0, count) }, (_, index) => index);
}
