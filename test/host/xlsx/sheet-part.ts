import {
  attribute,
  child,
  children,
  escapeText,
  flag,
  guidOf,
  list,
  numberAttribute,
  part,
  tag,
  unescapeText,
} from './xml';
import { areaOf, sqref } from './cell-ref';
import { cellsXml } from './cells-writer';
import { conditionalFormatsXml } from './conditional-formats';
import { pageXml } from './page-setup';
import { protectionXml } from './protection';
import { pointsFromWidth, widthFromPoints } from './units';
import { validationsXml } from './validations';
import { columnName, parseReference, printArea } from '../model/address';
import { usedArea } from '../model/grid';
import { DEFAULT_ROW_HEIGHT } from '../model/workbook';
import type { Relations } from './relations';
import type { SharedStringsWriter } from './shared-strings';
import type { StylesWriter } from './styles-writer';
import type { Hyperlink, Sheet, Workbook } from '../model/types';
import type { XmlElement } from '@cj-tech-master/excelts/xml';

const NAMESPACES = {
  xmlns: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'xmlns:mc': 'http://schemas.openxmlformats.org/markup-compatibility/2006',
  'mc:Ignorable': 'xr',
  'xmlns:xr': 'http://schemas.microsoft.com/office/spreadsheetml/2014/revision',
};

/** What the sheet refers to: the relation ids of its drawing and of its tables. */
export interface SheetRelations {
  readonly relations: Relations;
  readonly drawing: string | null;
  readonly tables: readonly string[];
}

export function sheetXml(
  sheet: Sheet,
  workbook: Workbook,
  styles: StylesWriter,
  strings: SharedStringsWriter,
  refs: SheetRelations,
): string {
  const used = usedArea(sheet, { row: 0, column: 0, rows: 1_048_576, columns: 16_384 }, false);
  return part(
    tag(
      'worksheet',
      { ...NAMESPACES, 'xr:uid': guidOf(sheet.id) },
      propertiesXml(sheet),
      tag('dimension', { ref: used ? printArea(used) : 'A1' }),
      tag('sheetViews', {}, viewXml(sheet, workbook)),
      tag('sheetFormatPr', { defaultRowHeight: DEFAULT_ROW_HEIGHT }),
      columnsXml(sheet),
      cellsXml(sheet, styles, strings),
      protectionXml(sheet.protection),
      list('mergeCells', sheet.merges.map((area) => tag('mergeCell', { ref: printArea(area) }))), // prettier-ignore
      conditionalFormatsXml(sheet.conditionalFormats, styles),
      validationsXml(sheet.validations),
      hyperlinksXml(sheet.hyperlinks, refs.relations),
      pageXml(sheet.page),
      refs.drawing === null ? '' : tag('drawing', { 'r:id': refs.drawing }),
      list('tableParts', refs.tables.map((id) => tag('tablePart', { 'r:id': id }))), // prettier-ignore
    ),
  );
}

function propertiesXml({ tabColor, page }: Sheet): string {
  const color = tabColor === '' ? '' : tag('tabColor', { rgb: `FF${tabColor.slice(1).toUpperCase()}` });
  const fit = page.fit ? tag('pageSetUpPr', { fitToPage: true }) : '';
  return color + fit === '' ? '' : tag('sheetPr', {}, color, fit);
}

function viewXml(sheet: Sheet, workbook: Workbook): string {
  const active = sheet.id === workbook.activeSheetId;
  const { rows, columns } = sheet.freeze;
  const attributes = {
    showGridLines: sheet.showGridlines ? null : false,
    tabSelected: active || null,
    workbookViewId: 0,
  };
  const pane = rows > 0 && columns > 0 ? 'bottomRight' : rows > 0 ? 'bottomLeft' : columns > 0 ? 'topRight' : null;
  const frozen =
    pane === null
      ? ''
      : tag('pane', {
          xSplit: columns > 0 ? columns : null,
          ySplit: rows > 0 ? rows : null,
          topLeftCell: `${columnName(columns)}${rows + 1}`,
          activePane: pane,
          state: 'frozen',
        });
  const selected = active ? workbook.selection : null;
  const selection = selected
    ? tag('selection', { pane, activeCell: printArea({ ...selected, rows: 1, columns: 1 }), sqref: sqref([selected]) })
    : '';
  return tag('sheetView', attributes, frozen, selection);
}

/** Columns side by side that are equally wide share one element. */
function columnsXml({ columnWidths }: Sheet): string {
  const columns: { min: number; max: number; width: number }[] = [];
  for (const [column, points] of [...columnWidths].sort(([a], [b]) => a - b)) {
    const width = widthFromPoints(points);
    const last = columns.at(-1);
    if (last?.max === column && last.width === width) last.max = column + 1;
    else columns.push({ min: column + 1, max: column + 1, width });
  }
  return columns.length === 0
    ? ''
    : tag('cols', {}, ...columns.map((column) => tag('col', { ...column, customWidth: true })));
}

function hyperlinksXml(hyperlinks: ReadonlyMap<string, Hyperlink>, relations: Relations): string {
  const links = [...hyperlinks].map(([ref, { address, documentReference, screenTip }]) =>
    tag('hyperlink', {
      ref,
      'r:id': address === undefined ? null : relations.add('hyperlink', address, true),
      location: documentReference,
      tooltip: screenTip === undefined ? null : escapeText(screenTip, false),
    }),
  );
  return links.length === 0 ? '' : tag('hyperlinks', {}, ...links);
}

/** The sheet's own parts apart from cells, tables, formats and page: view, widths, merges, links. */
export function readSheetParts(
  root: XmlElement,
  sheet: Sheet,
  targetOf: (id: string) => string | undefined,
): { selection: string | undefined } {
  sheet.tabColor = tabColor(child(root, 'sheetPr', 'tabColor'));
  const view = child(root, 'sheetViews', 'sheetView');
  sheet.showGridlines = flag(view, 'showGridLines', true);
  const pane = child(view, 'pane');
  if (attribute(pane, 'state') === 'frozen') {
    sheet.freeze = { rows: numberAttribute(pane, 'ySplit') ?? 0, columns: numberAttribute(pane, 'xSplit') ?? 0 };
  }
  for (const column of children(child(root, 'cols'), 'col')) readColumn(column, sheet);
  for (const merge of children(child(root, 'mergeCells'), 'mergeCell'))
    sheet.merges.push(areaOf(attribute(merge, 'ref') ?? ''));
  for (const link of children(child(root, 'hyperlinks'), 'hyperlink')) {
    const id = attribute(link, 'r:id');
    const address = id === undefined ? undefined : targetOf(id);
    const documentReference = attribute(link, 'location');
    const tip = attribute(link, 'tooltip');
    sheet.hyperlinks.set(attribute(link, 'ref') ?? '', {
      ...(address === undefined ? {} : { address }),
      ...(documentReference === undefined ? {} : { documentReference }),
      ...(tip === undefined ? {} : { screenTip: unescapeText(tip) }),
    });
  }
  const selections = children(view, 'selection');
  return { selection: attribute(selections.at(-1), 'sqref') };
}

function tabColor(element: XmlElement | undefined): string {
  const rgb = attribute(element, 'rgb');
  return rgb === undefined ? '' : `#${rgb.slice(-6)}`;
}

function readColumn(column: XmlElement, sheet: Sheet): void {
  const width = numberAttribute(column, 'width');
  if (width === undefined || !flag(column, 'customWidth', false)) return;
  const from = numberAttribute(column, 'min') ?? 1;
  const to = Math.min(numberAttribute(column, 'max') ?? from, 16_384);
  for (let at = from; at <= to; at++) sheet.columnWidths.set(at - 1, pointsFromWidth(width));
}

/** A list of ranges on one sheet, `Sheet!$A$1:$B$2,Sheet!$D$1`, in the model's form without the sheet. */
export function withoutSheet(formula: string): string {
  return splitAreas(formula).map((piece) => {
    const reference = parseReference(piece);
    return reference ? printArea(reference.area, true) : piece;
  }).join(','); // prettier-ignore
}

/** Splits at commas outside quoted sheet names. */
export function splitAreas(formula: string): string[] {
  return formula.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? [];
}
