import { chartType, keyFor, LABEL_POSITIONS, LEGEND_POSITIONS } from './chart-types';
import { attribute, child, children, contents, flag, localName, numberAttribute } from './xml';
import type { ChartShape } from './chart-types';
import type { Chart, ChartAxis, ChartSeries } from '../model/types';
import type { XmlElement } from '@cj-tech-master/excelts/xml';

type ChartContents = Omit<Chart, 'id' | 'name' | 'left' | 'top' | 'width' | 'height'>;

/** Reads `chartN.xml`; the values it carries are left: they are those of the cells. */
export function readChart(root: XmlElement): ChartContents {
  const chart = child(root, 'chart');
  const plot = child(chart, 'plotArea');
  const plots = children(plot).filter((element) => localName(element).endsWith('Chart'));
  const [only] = plots;
  if (!only || plots.length > 1) throw new Error('Charts of several kinds in one are not supported.');
  const legend = child(chart, 'legend');
  return {
    type: chartType(shapeOf(only)),
    title: titleOf(child(chart, 'title')),
    legend: {
      visible: legend !== undefined,
      position: keyFor(LEGEND_POSITIONS, valOf(legend, 'legendPos')) ?? 'Right',
    },
    series: children(only, 'ser').map(readSeries),
    categoryAxis: readAxis(child(plot, 'catAx')),
    valueAxis: readAxis(child(plot, 'valAx')),
  };
}

function valOf(element: XmlElement | undefined, name: string): string | undefined {
  return attribute(child(element, name), 'val');
}

function shapeOf(plot: XmlElement): ChartShape {
  const element = localName(plot) as ChartShape['element'];
  const direction = valOf(plot, 'barDir') as ChartShape['direction'];
  const grouping = valOf(plot, 'grouping') as ChartShape['grouping'];
  const symbol = valOf(child(children(plot, 'ser')[0], 'marker'), 'symbol');
  return {
    element,
    ...(direction === undefined ? {} : { direction }),
    ...(grouping === undefined ? {} : { grouping }),
    markers: element === 'lineChart' && symbol !== 'none',
  };
}

function titleOf(title: XmlElement | undefined): string | null {
  return title === undefined ? null : contents(child(title, 'tx', 'rich'));
}

function readSeries(series: XmlElement): ChartSeries {
  const name = child(series, 'tx');
  const reference = child(name, 'strRef', 'f');
  const properties = child(series, 'spPr');
  const color = attribute(
    child(properties, 'solidFill', 'srgbClr') ?? child(properties, 'ln', 'solidFill', 'srgbClr'),
    'val',
  );
  const labels = child(series, 'dLbls');
  const numberFormat = attribute(child(labels, 'numFmt'), 'formatCode');
  const position = keyFor(LABEL_POSITIONS, valOf(labels, 'dLblPos'));
  const data = {
    ...(numberFormat === undefined ? {} : { numberFormat }),
    ...(position === undefined ? {} : { position }),
  };
  return {
    name: reference ? `=${contents(reference)}` : contents(child(name, 'v')),
    values: formulaOf(child(series, 'val')),
    categories: formulaOf(child(series, 'cat')),
    ...(color === undefined ? {} : { color: `#${color.toUpperCase()}` }),
    ...(labels && valOf(labels, 'showVal') === '1' ? { dataLabels: data } : {}),
  };
}

function formulaOf(source: XmlElement | undefined): string {
  return contents(child(source, 'numRef', 'f') ?? child(source, 'strRef', 'f'));
}

function readAxis(axis: XmlElement | undefined): ChartAxis {
  const scaling = child(axis, 'scaling');
  const code = child(axis, 'numFmt');
  const numberFormat = flag(code, 'sourceLinked', false) ? undefined : attribute(code, 'formatCode');
  const minimum = numberAttribute(child(scaling, 'min'), 'val');
  const maximum = numberAttribute(child(scaling, 'max'), 'val');
  return {
    title: titleOf(child(axis, 'title')),
    visible: axis !== undefined && !flag(child(axis, 'delete'), 'val', false),
    ...(numberFormat === undefined ? {} : { numberFormat }),
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum }),
    majorGridlines: child(axis, 'majorGridlines') !== undefined,
    reverse: valOf(scaling, 'orientation') === 'maxMin',
  };
}
