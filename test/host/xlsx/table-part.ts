import {
  attribute,
  child,
  children,
  contents,
  escapeText,
  flag,
  guidOf,
  list,
  numberAttribute,
  part,
  tag,
  text,
  unescapeText,
} from './xml';
import { areaOf } from './cell-ref';
import { fromFileFormula, toFileFormula } from './formula-text';
import { printArea } from '../model/address';
import type { Sheet, Table, TableColumn } from '../model/types';
import type { XmlElement } from '@cj-tech-master/excelts/xml';

const NAMESPACES = {
  xmlns: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  'xmlns:mc': 'http://schemas.openxmlformats.org/markup-compatibility/2006',
  'mc:Ignorable': 'xr',
  'xmlns:xr': 'http://schemas.microsoft.com/office/spreadsheetml/2014/revision',
};

/** `tableN.xml`. Header texts are the column names; line breaks in them are `_x000a_`. */
export function tableXml(table: Table, sheet: Sheet, id: number): string {
  const { area, showHeaders, showTotals, showFilterButton } = table;
  const filtered = { ...area, rows: area.rows - (showTotals ? 1 : 0) };
  const columns = table.columns.map((column, at) => columnXml(column, at, table, sheet));
  return part(
    tag(
      'table',
      {
        ...NAMESPACES,
        id,
        'xr:uid': guidOf(table.id),
        name: table.name,
        displayName: table.name,
        ref: printArea(area),
        headerRowCount: showHeaders ? null : 0,
        totalsRowCount: showTotals ? 1 : null,
        totalsRowShown: showTotals ? null : 0,
      },
      showFilterButton && showHeaders ? tag('autoFilter', { ref: printArea(filtered) }) : '',
      list('tableColumns', columns),
      tag('tableStyleInfo', {
        name: table.style === '' ? null : table.style,
        showFirstColumn: false,
        showLastColumn: false,
        showRowStripes: table.showBandedRows,
        showColumnStripes: false,
      }),
    ),
  );
}

function columnXml(column: TableColumn, at: number, table: Table, sheet: Sheet): string {
  const { area, showTotals } = table;
  const total = showTotals ? sheet.cells.get(area.row + area.rows - 1)?.get(area.column + at) : undefined;
  const label = total?.formula === undefined && typeof total?.value === 'string' ? total.value : null;
  return tag(
    'tableColumn',
    {
      id: column.id,
      name: escapeText(column.name, false),
      totalsRowLabel: label === null ? null : escapeText(label, false),
      totalsRowFunction: total?.formula === undefined ? null : 'custom',
    },
    column.formula === undefined
      ? ''
      : tag('calculatedColumnFormula', {}, text(toFileFormula(column.formula, table.name))),
    total?.formula === undefined ? '' : tag('totalsRowFormula', {}, text(toFileFormula(total.formula, table.name))),
  );
}

export function readTable(root: XmlElement): Table {
  const name = attribute(root, 'displayName') ?? '';
  const style = child(root, 'tableStyleInfo');
  return {
    id: attribute(root, 'xr:uid') ?? '',
    name,
    area: areaOf(attribute(root, 'ref') ?? ''),
    style: attribute(style, 'name') ?? '',
    showHeaders: (numberAttribute(root, 'headerRowCount') ?? 1) > 0,
    showTotals: (numberAttribute(root, 'totalsRowCount') ?? 0) > 0,
    showBandedRows: flag(style, 'showRowStripes', false),
    showFilterButton: child(root, 'autoFilter') !== undefined,
    columns: children(child(root, 'tableColumns'), 'tableColumn').map((column) => readColumn(column, name)),
  };
}

function readColumn(column: XmlElement, table: string): TableColumn {
  const formula = child(column, 'calculatedColumnFormula');
  return {
    id: numberAttribute(column, 'id') ?? 0,
    name: unescapeText(attribute(column, 'name') ?? ''),
    ...(formula === undefined ? {} : { formula: fromFileFormula(contents(formula), table) }),
  };
}
