import { chartShape, LABEL_POSITIONS, LEGEND_POSITIONS } from './chart-types';
import { referencedCells } from './chart-values';
import { part, tag, text } from './xml';
import { format } from 'numfmt';
import type { ChartShape } from './chart-types';
import type { Cell, Chart, ChartAxis, ChartSeries, Workbook } from '../model/types';

const NAMESPACES = {
  'xmlns:c': 'http://schemas.openxmlformats.org/drawingml/2006/chart',
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
};
const CATEGORY_AXIS = 111111111;
const VALUE_AXIS = 222222222;

const val = (name: string, value: string | number | boolean) => tag(`c:${name}`, { val: value });

/** `chartN.xml`: the chart with the values it shows, so that it is drawn before anything is computed. */
export function chartXml(chart: Chart, workbook: Workbook): string {
  const shape = chartShape(chart.type);
  const round = shape.element === 'pieChart' || shape.element === 'doughnutChart';
  const plot = tag(
    'c:plotArea',
    {},
    tag('c:layout'),
    plotXml(chart, shape, workbook, round),
    round ? '' : axesXml(chart, shape),
  );
  return part(
    tag(
      'c:chartSpace',
      NAMESPACES,
      val('roundedCorners', false),
      tag(
        'c:chart',
        {},
        chart.title === null ? '' : titleXml(chart.title, 1400),
        val('autoTitleDeleted', chart.title === null),
        plot,
        legendXml(chart.legend),
        val('plotVisOnly', true),
        val('dispBlanksAs', 'gap'),
      ),
    ),
  );
}

function titleXml(title: string, size: number): string {
  const properties = tag('a:rPr', { lang: 'id-ID', sz: size, b: size > 1000 });
  const run = tag('a:r', {}, properties, tag('a:t', {}, text(title)));
  const body = tag('a:p', {}, tag('a:pPr', {}, tag('a:defRPr', { sz: size, b: size > 1000 })), run);
  return tag(
    'c:title',
    {},
    tag('c:tx', {}, tag('c:rich', {}, tag('a:bodyPr'), tag('a:lstStyle'), body)),
    val('overlay', false),
  );
}

function legendXml({ visible, position }: Chart['legend']): string {
  if (!visible) return '';
  const place = LEGEND_POSITIONS[position];
  if (place === undefined) throw new Error(`Legend position ${position} is not supported.`);
  return tag('c:legend', {}, val('legendPos', place), val('overlay', false));
}

function plotXml(chart: Chart, shape: ChartShape, workbook: Workbook, round: boolean): string {
  const series = chart.series.map((one, at) => seriesXml(one, at, shape, workbook));
  const kind =
    (shape.direction ? val('barDir', shape.direction) : '') + (shape.grouping ? val('grouping', shape.grouping) : '');
  const stacked = shape.grouping === 'stacked' || shape.grouping === 'percentStacked';
  const bars =
    shape.element === 'barChart' ? val('gapWidth', stacked ? 80 : 100) + (stacked ? val('overlap', 100) : '') : '';
  const marker = shape.element === 'lineChart' ? val('marker', true) : '';
  const end = round ? val('firstSliceAng', 0) : val('axId', CATEGORY_AXIS) + val('axId', VALUE_AXIS);
  const hole = shape.element === 'doughnutChart' ? val('holeSize', 50) : '';
  return tag(`c:${shape.element}`, {}, kind, val('varyColors', round), ...series, bars, marker, end, hole);
}

function seriesXml(series: ChartSeries, at: number, shape: ChartShape, workbook: Workbook): string {
  const line = shape.element === 'lineChart';
  const markers = line ? tag('c:marker', {}, val('symbol', shape.markers ? 'circle' : 'none')) : '';
  return tag(
    'c:ser',
    {},
    val('idx', at),
    val('order', at),
    nameXml(series.name, workbook),
    series.color === undefined ? '' : colorXml(series.color, line),
    shape.element === 'barChart' ? val('invertIfNegative', false) : '',
    markers,
    labelsXml(series.dataLabels),
    series.categories === '' ? '' : tag('c:cat', {}, categoriesXml(series.categories, workbook)),
    tag('c:val', {}, numbersXml(series.values, workbook)),
    line ? val('smooth', false) : '',
  );
}

/** A name is text as it is, or with `=` the cell that holds it. */
function nameXml(name: string, workbook: Workbook): string {
  if (name === '') return '';
  if (!name.startsWith('=')) return tag('c:tx', {}, tag('c:v', {}, text(name)));
  return tag('c:tx', {}, textsXml(name.slice(1), workbook));
}

function colorXml(color: string, line: boolean): string {
  const fill = tag('a:solidFill', {}, tag('a:srgbClr', { val: color.slice(1).toUpperCase() }));
  return tag('c:spPr', {}, line ? tag('a:ln', { w: 28575, cap: 'rnd' }, fill) : fill);
}

function labelsXml(labels: ChartSeries['dataLabels']): string {
  if (!labels) return '';
  const { numberFormat, position } = labels;
  const place = position === undefined ? undefined : LABEL_POSITIONS[position];
  if (position !== undefined && place === undefined) throw new Error(`Data labels at ${position} are not supported.`);
  return tag(
    'c:dLbls',
    {},
    numberFormat === undefined ? '' : tag('c:numFmt', { formatCode: numberFormat, sourceLinked: false }),
    tag('c:spPr', {}, tag('a:noFill'), tag('a:ln', {}, tag('a:noFill'))),
    place === undefined ? '' : val('dLblPos', place),
    val('showLegendKey', false),
    val('showVal', true),
    val('showCatName', false),
    val('showSerName', false),
    val('showPercent', false),
    val('showBubbleSize', false),
  );
}

function categoriesXml(reference: string, workbook: Workbook): string {
  const { cells } = referencedCells(reference, workbook);
  const numeric =
    cells.some((cell) => typeof cell?.value === 'number') &&
    cells.every((cell) => typeof (cell?.value ?? 0) === 'number');
  return numeric ? numbersXml(reference, workbook) : textsXml(reference, workbook);
}

function textsXml(reference: string, workbook: Workbook): string {
  const { cells } = referencedCells(reference, workbook);
  return tag('c:strRef', {}, tag('c:f', {}, text(reference)), tag('c:strCache', {}, pointsXml(cells, shownText)));
}

function numbersXml(reference: string, workbook: Workbook): string {
  const { cells } = referencedCells(reference, workbook);
  const code = cells.find((cell) => cell !== undefined)?.style.numberFormat ?? 'General';
  const points = pointsXml(cells, (cell) => (typeof cell?.value === 'number' ? String(cell.value) : null));
  return tag(
    'c:numRef',
    {},
    tag('c:f', {}, text(reference)),
    tag('c:numCache', {}, tag('c:formatCode', {}, text(code)), points),
  );
}

function pointsXml(cells: readonly (Cell | undefined)[], show: (cell: Cell | undefined) => string | null): string {
  const points = cells.map((cell, idx) => {
    const shown = show(cell);
    return shown === null ? '' : tag('c:pt', { idx }, tag('c:v', {}, text(shown)));
  });
  return val('ptCount', cells.length) + points.join('');
}

function shownText(cell: Cell | undefined): string | null {
  const value = cell?.value ?? null;
  if (value === null) return null;
  if (typeof value === 'object') return value.error;
  return typeof value === 'number' ? format(cell?.style.numberFormat ?? 'General', value) : String(value);
}

/** Bars lie down by their category axis standing at the left. */
function axesXml(chart: Chart, shape: ChartShape): string {
  const bar = shape.direction === 'bar';
  const category = axisXml(
    'catAx',
    chart.categoryAxis,
    CATEGORY_AXIS,
    VALUE_AXIS,
    bar ? 'l' : 'b',
    chart.valueAxis.reverse,
  );
  const value = axisXml(
    'valAx',
    chart.valueAxis,
    VALUE_AXIS,
    CATEGORY_AXIS,
    bar ? 'b' : 'l',
    chart.categoryAxis.reverse,
  );
  return category + value;
}

function axisXml(
  name: 'catAx' | 'valAx',
  axis: ChartAxis,
  id: number,
  other: number,
  side: string,
  otherReversed: boolean,
): string {
  const scaling = tag(
    'c:scaling',
    {},
    val('orientation', axis.reverse ? 'maxMin' : 'minMax'),
    axis.maximum === undefined ? '' : val('max', axis.maximum),
    axis.minimum === undefined ? '' : val('min', axis.minimum),
  );
  const code =
    axis.numberFormat === undefined ? '' : tag('c:numFmt', { formatCode: axis.numberFormat, sourceLinked: false });
  const gray = tag('c:spPr', {}, tag('a:ln', { w: 9525 }, tag('a:solidFill', {}, tag('a:srgbClr', { val: 'D9D9D9' }))));
  return tag(
    `c:${name}`,
    {},
    val('axId', id),
    scaling,
    val('delete', !axis.visible),
    val('axPos', side),
    axis.majorGridlines ? tag('c:majorGridlines', {}, gray) : '',
    axis.title === null ? '' : titleXml(axis.title, 1000),
    code,
    val('majorTickMark', 'none'),
    val('minorTickMark', 'none'),
    val('tickLblPos', 'nextTo'),
    val('crossAx', other),
    // With the other axis reversed, its start lies at the far end: this axis stays where the reader expects it.
    val('crosses', otherReversed ? 'max' : 'autoZero'),
    name === 'catAx'
      ? val('auto', true) + val('lblAlgn', 'ctr') + val('lblOffset', 100) + val('noMultiLvlLbl', false)
      : val('crossBetween', 'between'),
  );
}
