import { format } from 'numfmt';
import type { Chart, Workbook } from '../../../host/model/types';
import { CULTURE } from '../embedded-excel';
import { axisSteps, chartData } from './chart-data';
import type { ChartData } from './chart-data';

const NAMESPACE = 'http://www.w3.org/2000/svg';
const INK = '#404040';
const LIGHT = '#D9D9D9';
const FONT = 11;
const LETTER = FONT * 0.54;

type Attributes = Readonly<Record<string, string | number>>;

function svg(name: string, attributes: Attributes, text?: string): SVGElement {
  const element = document.createElementNS(NAMESPACE, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  if (text !== undefined) element.textContent = text;
  return element;
}

const shown = (value: number, numberFormat: string): string =>
  format(numberFormat, value, { locale: CULTURE, throws: false });

const shortened = (text: string, letters: number): string =>
  text.length > letters ? `${text.slice(0, Math.max(1, letters - 1)).trimEnd()}…` : text;

interface Plot {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A chart as a picture: bars, columns and lines; other types are named instead of drawn wrongly. */
export function chartPicture(chart: Chart, workbook: Workbook, width: number, height: number): SVGElement {
  const picture = svg('svg', { viewBox: `0 0 ${width} ${height}`, role: 'img', 'font-size': FONT, fill: INK });
  picture.setAttribute('aria-label', `Grafik ${chart.title ?? chart.name}`);
  picture.append(svg('rect', { width, height, fill: '#FFFFFF', stroke: LIGHT }));
  if (chart.title !== null) {
    picture.append(
      svg('text', { x: width / 2, y: 24, 'text-anchor': 'middle', 'font-size': 15, 'font-weight': 600 }, chart.title),
    );
  }
  const horizontal = /^Bar/.test(chart.type);
  if (!horizontal && !/^(Column|Line)/.test(chart.type)) {
    picture.append(svg('text', { x: 16, y: 56 }, `Grafik jenis ${chart.type} tidak digambar di halaman ini.`));
    return picture;
  }
  const data = chartData(chart, workbook);
  const legend = chart.legend.visible && data.series.length > 0;
  const longest = Math.max(4, ...data.categories.map((text) => text.length));
  const top = chart.title === null ? 14 : 40;
  const left = (horizontal ? Math.min(longest, 24) * LETTER : 76) + (chart.categoryAxis.title === null ? 12 : 28);
  const bottom = (legend ? 24 : 4) + (chart.valueAxis.title !== null || chart.categoryAxis.title !== null ? 46 : 28);
  const plot: Plot = { left, top, width: width - left - 28, height: height - top - bottom };
  drawPlot(picture, chart, data, plot, horizontal);
  if (legend) drawLegend(picture, data, width, height);
  return picture;
}

function drawPlot(picture: SVGElement, chart: Chart, data: ChartData, plot: Plot, horizontal: boolean): void {
  const numbers = data.series.flatMap(({ values }) => values.filter((value) => value !== null));
  const steps = axisSteps(
    Math.min(0, ...numbers),
    Math.max(0, ...numbers),
    chart.valueAxis.minimum,
    chart.valueAxis.maximum,
  );
  const [low, high] = [steps[0] ?? 0, steps.at(-1) ?? 1];
  const along = horizontal ? plot.width : plot.height;
  const position = (value: number): number => ((Math.min(Math.max(value, low), high) - low) / (high - low)) * along;
  const numberFormat = chart.valueAxis.numberFormat ?? 'General';
  for (const step of steps) {
    const offset = position(step);
    const [x, y] = horizontal
      ? [plot.left + offset, plot.top + plot.height]
      : [plot.left, plot.top + plot.height - offset];
    if (chart.valueAxis.majorGridlines) {
      const end = horizontal ? { x2: x, y2: plot.top } : { x2: plot.left + plot.width, y2: y };
      picture.append(svg('line', { x1: x, y1: y, ...end, stroke: LIGHT }));
    }
    const label = horizontal
      ? { x, y: y + 16, 'text-anchor': 'middle' }
      : { x: x - 6, y: y + FONT / 3, 'text-anchor': 'end' };
    picture.append(svg('text', label, shown(step, numberFormat)));
  }
  drawSeries(picture, chart, data, plot, horizontal, position);
  drawAxisTitles(picture, chart, plot, horizontal);
}

function drawSeries(
  picture: SVGElement,
  chart: Chart,
  data: ChartData,
  plot: Plot,
  horizontal: boolean,
  position: (value: number) => number,
): void {
  const slot = (horizontal ? plot.height : plot.width) / Math.max(1, data.categories.length);
  const bars = Math.max(1, data.series.length);
  const thickness = (slot * 0.62) / bars;
  const zero = position(0);
  // Excel counts a bar chart's categories from the bottom, unless the axis is reversed.
  const place = (index: number): number =>
    (horizontal && !chart.categoryAxis.reverse ? data.categories.length - 1 - index : index) * slot;
  for (const [index, category] of data.categories.entries()) {
    const middle = place(index) + slot / 2;
    picture.append(
      horizontal
        ? svg(
            'text',
            { x: plot.left - 6, y: plot.top + middle + FONT / 3, 'text-anchor': 'end' },
            shortened(category, 24),
          )
        : svg(
            'text',
            { x: plot.left + middle, y: plot.top + plot.height + 16, 'text-anchor': 'middle' },
            shortened(category, Math.floor(slot / LETTER)),
          ),
    );
  }
  for (const [number, { values, color, labelFormat }] of data.series.entries()) {
    const points: string[] = [];
    for (const [index, value] of values.entries()) {
      if (value === null) continue;
      const start = place(index) + slot * 0.19 + number * thickness;
      const end = position(value);
      const [from, length] = [Math.min(zero, end), Math.abs(end - zero)];
      points.push(`${plot.left + place(index) + slot / 2},${plot.top + plot.height - end}`);
      if (!chart.type.startsWith('Line')) {
        picture.append(
          horizontal
            ? svg('rect', { x: plot.left + from, y: plot.top + start, width: length, height: thickness, fill: color })
            : svg('rect', {
                x: plot.left + start,
                y: plot.top + plot.height - from - length,
                width: thickness,
                height: length,
                fill: color,
              }),
        );
      }
      if (labelFormat === undefined) continue;
      const label = horizontal
        ? { x: plot.left + end + 4, y: plot.top + start + thickness / 2 + FONT / 3, 'text-anchor': 'start' }
        : { x: plot.left + start + thickness / 2, y: plot.top + plot.height - end - 4, 'text-anchor': 'middle' };
      picture.append(svg('text', { ...label, 'font-size': 10 }, shown(value, labelFormat)));
    }
    if (chart.type.startsWith('Line'))
      picture.append(svg('polyline', { points: points.join(' '), fill: 'none', stroke: color, 'stroke-width': 2.5 }));
  }
  const axis = horizontal
    ? { x1: plot.left + zero, y1: plot.top, x2: plot.left + zero, y2: plot.top + plot.height }
    : {
        x1: plot.left,
        y1: plot.top + plot.height - zero,
        x2: plot.left + plot.width,
        y2: plot.top + plot.height - zero,
      };
  picture.append(svg('line', { ...axis, stroke: '#8C8C8C' }));
}

function drawAxisTitles(picture: SVGElement, chart: Chart, plot: Plot, horizontal: boolean): void {
  const [below, beside] = horizontal
    ? [chart.valueAxis.title, chart.categoryAxis.title]
    : [chart.categoryAxis.title, chart.valueAxis.title];
  if (below !== null) {
    const x = plot.left + plot.width / 2;
    picture.append(svg('text', { x, y: plot.top + plot.height + 36, 'text-anchor': 'middle' }, below));
  }
  if (beside !== null) {
    const y = plot.top + plot.height / 2;
    picture.append(svg('text', { x: 16, y, 'text-anchor': 'middle', transform: `rotate(-90 16 ${y})` }, beside));
  }
}

function drawLegend(picture: SVGElement, data: ChartData, width: number, height: number): void {
  const widths = data.series.map(({ name }) => name.length * LETTER + 34);
  let x = (width - widths.reduce((sum, each) => sum + each, 0)) / 2;
  for (const [index, { name, color }] of data.series.entries()) {
    picture.append(svg('rect', { x, y: height - 20, width: 10, height: 10, fill: color }));
    picture.append(svg('text', { x: x + 15, y: height - 11 }, name));
    x += widths[index] ?? 0;
  }
}
