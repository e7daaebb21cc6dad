import type { Chart, Workbook } from '../../../host/model/types';
import { findSheet, parseReference } from '../../../host/model/address';
import { cellAt } from '../../../host/model/grid';
import { cellText } from '../../../host/model/text';
import { CULTURE } from '../embedded-excel';

const COLORS = ['#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'];

export interface DrawnSeries {
  readonly name: string;
  readonly color: string;
  readonly values: readonly (number | null)[];
  readonly labelFormat?: string;
}

export interface ChartData {
  readonly categories: readonly string[];
  readonly series: readonly DrawnSeries[];
}

/** Reads what a chart refers to. */
export function chartData(chart: Chart, workbook: Workbook): ChartData {
  const series = chart.series.map((one, index): DrawnSeries => ({
    name: one.name.startsWith('=') ? (cellsOf(one.name.slice(1), workbook)[0]?.text ?? '') : one.name,
    color: one.color ?? COLORS[index % COLORS.length] ?? '#4472C4',
    values: cellsOf(one.values, workbook).map(({ number }) => number),
    ...(one.dataLabels ? { labelFormat: one.dataLabels.numberFormat ?? 'General' } : {}),
  }));
  const [first] = chart.series;
  const count = Math.max(0, ...series.map(({ values }) => values.length));
  const named = first && first.categories !== '' ? cellsOf(first.categories, workbook).map(({ text }) => text) : [];
  return { categories: Array.from({ length: count }, (_, index) => named[index] ?? String(index + 1)), series };
}

function cellsOf(text: string, workbook: Workbook): { readonly text: string; readonly number: number | null }[] {
  const reference = parseReference(text.replace(/^=/, ''));
  const sheet = reference?.sheet == null ? undefined : findSheet(workbook, reference.sheet);
  if (!reference || !sheet) throw new Error(`The chart's reference ${text} cannot be read.`);
  const { area } = reference;
  const cells = [];
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      const cell = cellAt(sheet, row, column);
      const value = cell?.value ?? null;
      cells.push({ text: cellText(cell, CULTURE), number: typeof value === 'number' ? value : null });
    }
  }
  return cells;
}

/** Round steps from the least to the greatest value, five or so. */
export function axisSteps(least: number, greatest: number, minimum?: number, maximum?: number): number[] {
  const low = minimum ?? Math.min(0, least);
  const high = maximum ?? (greatest > low ? greatest : low + 1);
  const rough = (high - low) / 5;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 2.5, 5, 10].find((factor) => factor * power >= rough) ?? 10) * power;
  const from = minimum ?? Math.floor(low / step) * step;
  const count = Math.max(1, Math.ceil((high - from) / step - 1e-9));
  return Array.from({ length: count + 1 }, (_, index) => Number((from + index * step).toPrecision(12)));
}
