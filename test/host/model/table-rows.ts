import type { Area, Sheet, Table } from './types';
import { HostError } from './host-error';
import { intersect } from './address';
import type { Editor } from './editing';
import { inheritFormulas, writeEntries } from './editing';
import { forEachCell, isBlank, setContent } from './grid';
import { extendRules, inheritLooks } from './table-growth';
import { bodyArea } from './workbook';
import { cellSource } from '../rules/shape';
import { checkAllowed } from '../rules/protected';
import { deleteCells, insertCells } from './structure/insert';

/**
 * Inserts rows into a table's body. What stands below moves down within the table's columns; looks, rules and calculated
 * columns are inherited. On a protected sheet no row can be added. Source: documentation of `TableRowCollection.add`.
 *
 * @param index Before which row of the body; its length appends.
 * @param alwaysInsert false: rows appended to the table take over empty cells below instead of moving them down.
 */
export function addTableRows(
  editor: Editor,
  sheet: Sheet,
  table: Table,
  index: number,
  count: number,
  alwaysInsert = true,
): Area {
  checkAllowed(sheet, null);
  const body = bodyArea(table);
  if (index < 0 || index > body.rows) throw new HostError('InvalidArgument', `A row cannot be added at ${index}.`);
  const before = table.area;
  const rows: Area = { ...body, row: body.row + index, rows: count };
  const atEnd = index === body.rows && !table.showTotals;
  if (alwaysInsert || !atEnd || isBelowOccupied(sheet, table, rows)) insertCells(editor, sheet, rows, 'Down');
  table.area = { ...before, rows: before.rows + count };
  // Row 0 of the body looks to its successor, which has moved down by `count`.
  inheritLooks(sheet, index > 0 ? body.row + index - 1 : body.row + count, rows);
  extendRules(sheet, body, rows);
  inheritFormulas(sheet, table, rows);
  editor.edited(sheet, rows);
  return rows;
}

function isBelowOccupied(sheet: Sheet, table: Table, rows: Area): boolean {
  let occupied = sheet.tables.some((other) => other !== table && intersect(other.area, rows) !== null);
  if (sheet.merges.some((merge) => intersect(merge, rows))) occupied = true;
  forEachCell(sheet, rows, (cell) => {
    if (!isBlank(cell)) occupied = true;
  });
  return occupied;
}

/** Writes values into new rows; a scalar or an array of exactly their shape. */
export function fillRows(editor: Editor, sheet: Sheet, rows: Area, values: unknown): void {
  writeEntries(editor, sheet, rows, cellSource(values, rows.rows, rows.columns), !Array.isArray(values));
}

/** Takes rows out of the body; the last one that would go is emptied instead, as a table keeps one row. */
export function deleteTableRows(editor: Editor, sheet: Sheet, table: Table, index: number, count: number): void {
  checkAllowed(sheet, null);
  const body = bodyArea(table);
  if (index < 0 || count < 1 || index + count > body.rows) {
    throw new HostError('InvalidArgument', `The table ${table.name} has no rows ${index} to ${index + count - 1}.`);
  }
  let rows: Area = { ...body, row: body.row + index, rows: count };
  if (count === body.rows) {
    forEachCell(sheet, { ...body, rows: 1 }, (_cell, row, column) => {
      setContent(sheet, row, column, null);
    });
    inheritFormulas(sheet, table, { ...body, rows: 1 });
    editor.edited(sheet, { ...body, rows: 1 });
    if (count === 1) return;
    rows = { ...body, row: body.row + 1, rows: count - 1 };
  }
  deleteCells(editor, sheet, rows, 'Up');
}
