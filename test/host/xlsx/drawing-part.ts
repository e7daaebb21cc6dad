import { attribute, child, children, contents, part, tag, text } from './xml';
import { emuFromPoints, pointsFromEmu } from './units';
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT } from '../model/workbook';
import type { Chart, Sheet } from '../model/types';
import type { XmlElement } from '@cj-tech-master/excelts/xml';

const NAMESPACES = {
  'xmlns:xdr': 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing',
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'xmlns:c': 'http://schemas.openxmlformats.org/drawingml/2006/chart',
};
const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';

export interface PlacedChart extends Pick<Chart, 'name' | 'left' | 'top' | 'width' | 'height'> {
  /** Relation id of the chart's part. */
  readonly relation: string;
}

/** `drawingN.xml`: each chart between two cells, as Excel places what moves and sizes with cells. */
export function drawingXml(sheet: Sheet, charts: readonly PlacedChart[]): string {
  const anchors = charts.map((chart, at) => {
    const frame = tag(
      'xdr:graphicFrame',
      { macro: '' },
      tag('xdr:nvGraphicFramePr', {}, tag('xdr:cNvPr', { id: at + 2, name: chart.name }), tag('xdr:cNvGraphicFramePr')),
      tag('xdr:xfrm', {}, tag('a:off', { x: 0, y: 0 }), tag('a:ext', { cx: 0, cy: 0 })),
      tag('a:graphic', {}, tag('a:graphicData', { uri: CHART }, tag('c:chart', { 'r:id': chart.relation }))),
    );
    const from = cornerXml('xdr:from', sheet, chart.left, chart.top);
    const to = cornerXml('xdr:to', sheet, chart.left + chart.width, chart.top + chart.height);
    return tag('xdr:twoCellAnchor', {}, from, to, frame, tag('xdr:clientData'));
  });
  return part(tag('xdr:wsDr', NAMESPACES, ...anchors));
}

function cornerXml(name: string, { columnWidths, rowHeights }: Sheet, left: number, top: number): string {
  const column = cellAtPoint(left, columnWidths, DEFAULT_COLUMN_WIDTH);
  const row = cellAtPoint(top, rowHeights, DEFAULT_ROW_HEIGHT);
  return tag(
    name,
    {},
    tag('xdr:col', {}, text(column.at)),
    tag('xdr:colOff', {}, text(emuFromPoints(column.rest))),
    tag('xdr:row', {}, text(row.at)),
    tag('xdr:rowOff', {}, text(emuFromPoints(row.rest))),
  );
}

/** The column or row in which a distance from the sheet's corner ends, and how far inside. */
function cellAtPoint(
  distance: number,
  sizes: ReadonlyMap<number, number>,
  standard: number,
): { at: number; rest: number } {
  let rest = Math.max(0, distance);
  for (let at = 0; ; at++) {
    const size = sizes.get(at) ?? standard;
    if (rest < size) return { at, rest };
    rest -= size;
  }
}

/** Reads the anchors; the sheet's widths and heights must be known. */
export function readDrawing(root: XmlElement, sheet: Sheet): PlacedChart[] {
  return children(root).map((anchor) => {
    const frame = child(anchor, 'graphicFrame');
    const reference = child(frame, 'graphic', 'graphicData', 'chart');
    if (!reference) throw new Error(`${sheet.name}: drawings other than charts are not supported.`);
    const from = pointAt(child(anchor, 'from'), sheet);
    const to = pointAt(child(anchor, 'to'), sheet);
    return {
      name: attribute(child(frame, 'nvGraphicFramePr', 'cNvPr'), 'name') ?? '',
      left: from.x,
      top: from.y,
      width: Number((to.x - from.x).toFixed(4)),
      height: Number((to.y - from.y).toFixed(4)),
      relation: attribute(reference, 'r:id') ?? '',
    };
  });
}

function pointAt(corner: XmlElement | undefined, { columnWidths, rowHeights }: Sheet): { x: number; y: number } {
  const read = (name: string) => Number(contents(child(corner, name)));
  const along = (count: number, sizes: ReadonlyMap<number, number>, standard: number, rest: number) => {
    let total = pointsFromEmu(rest);
    for (let at = 0; at < count; at++) total += sizes.get(at) ?? standard;
    return Number(total.toFixed(4));
  };
  return {
    x: along(read('col'), columnWidths, DEFAULT_COLUMN_WIDTH, read('colOff')),
    y: along(read('row'), rowHeights, DEFAULT_ROW_HEIGHT, read('rowOff')),
  };
}
