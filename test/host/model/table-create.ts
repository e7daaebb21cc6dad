import type { Area, Sheet, Table, TableColumn } from './types';
import { HostError } from './host-error';
import { MAX_COLUMNS, MAX_ROWS, intersect } from './address';
import type { Editor } from './editing';
import { cellAt, setContent } from './grid';
import { allTables, nextId, tablesIn } from './workbook';
import { headerText, uniqueHeader, fillCalculatedColumns } from './table-entry';
import { findName } from '../rules/defined-name';
import { checkAllowed } from '../rules/protected';
import { insertCells } from './structure/insert';

/**
 * Makes a table of a range. Tables never overlap, hold no merged cells, and have unique text headers; without headers
 * Excel pushes the cells down and writes `Column1`, `Column2`, ... Source: documentation of `TableCollection.add`.
 */
export function createTable(editor: Editor, sheet: Sheet, range: Area, hasHeaders: boolean): Table {
  checkAllowed(sheet, null);
  if (range.rows === MAX_ROWS || range.columns === MAX_COLUMNS) {
    throw new HostError('InvalidArgument', 'A table takes neither whole rows nor whole columns.');
  }
  if (tablesIn(sheet, range).length > 0)
    throw new HostError('InvalidArgument', 'A table may not overlap another table.');
  if (!hasHeaders) insertCells(editor, sheet, { ...range, rows: 1 }, 'Down');
  const withHeader = hasHeaders ? range : { ...range, rows: range.rows + 1 };
  // A table has at least one row below its header.
  const area: Area = { ...withHeader, rows: Math.max(2, withHeader.rows) };
  if (sheet.merges.some((merge) => intersect(merge, area) !== null)) {
    throw new HostError('InvalidArgument', 'A table may not contain merged cells.');
  }
  const { workbook } = editor;
  const tables = allTables(workbook).map(({ table }) => table);
  const table: Table = {
    id: nextId(
      tables.map(({ id }) => id),
      'table',
    ),
    name: freeTableName(
      tables,
      workbook.names.map(({ name }) => name),
    ),
    area,
    style: 'TableStyleMedium2',
    showHeaders: true,
    showTotals: false,
    showBandedRows: true,
    showFilterButton: true,
    columns: headerColumns(sheet, area),
  };
  sheet.tables.push(table);
  fillCalculatedColumns(sheet, table, area);
  editor.edited(sheet, area);
  return table;
}

function freeTableName(tables: readonly Table[], names: readonly string[]): string {
  for (let count = 1; ; count += 1) {
    const name = `Table${count}`;
    const taken = tables.some((table) => table.name.toLowerCase() === name.toLowerCase());
    if (
      !taken &&
      !findName(
        names.map((item) => ({ name: item, formula: '', visible: true })),
        name,
      )
    )
      return name;
  }
}

function headerColumns(sheet: Sheet, area: Area): TableColumn[] {
  const columns: TableColumn[] = [];
  const taken = new Set<string>();
  for (let index = 0; index < area.columns; index += 1) {
    const at = area.column + index;
    const name = uniqueHeader(headerText(cellAt(sheet, area.row, at)?.value), index, taken);
    taken.add(name.toLowerCase());
    setContent(sheet, area.row, at, name);
    columns.push({ id: index + 1, name });
  }
  return columns;
}
