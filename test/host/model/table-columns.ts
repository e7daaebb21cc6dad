import type { Area, Sheet, Table, TableColumn } from './types';
import { HostError } from './host-error';
import { intersect } from './address';
import type { Editor } from './editing';
import { writeEntries } from './editing';
import { forEachCell, isBlank, setContent } from './grid';
import { uniqueHeader } from './table-entry';
import { cellSource } from '../rules/shape';
import { checkAllowed } from '../rules/protected';
import { insertCells, deleteCells } from './structure/insert';

/** Puts a column into the table; what stands to the right of the table moves when it is in the way. */
export function addTableColumn(
  editor: Editor,
  sheet: Sheet,
  table: Table,
  index: number,
  content: { readonly values: unknown; readonly name: string | null },
): TableColumn {
  checkAllowed(sheet, null);
  if (index < 0 || index > table.columns.length)
    throw new HostError('InvalidArgument', `A column cannot be added at ${index}.`);
  const before = table.area;
  const strip: Area = { ...before, column: before.column + index, columns: 1 };
  const atEnd = index === table.columns.length;
  let blocked = !atEnd;
  forEachCell(sheet, strip, (cell) => {
    if (!isBlank(cell)) blocked = true;
  });
  if (sheet.tables.some((other) => other !== table && intersect(other.area, strip))) blocked = true;
  const ids = table.columns.map((column) => column.id);
  if (blocked) insertCells(editor, sheet, strip, 'Right');
  // An insertion into the table's middle has made the column already.
  let column = table.columns.find((candidate) => !ids.includes(candidate.id));
  if (column) table.area = { ...before, columns: before.columns + 1 };
  else {
    column = { id: Math.max(0, ...ids) + 1, name: '' };
    table.columns.splice(index, 0, column);
    table.area = { ...before, columns: before.columns + 1 };
  }
  const added = column;
  const taken = new Set(table.columns.filter((other) => other !== added).map((other) => other.name.toLowerCase()));
  added.name = uniqueHeader(content.name ?? '', index, taken);
  setContent(sheet, before.row, strip.column, added.name);
  if (content.values !== null) writeColumn(editor, sheet, table, index, content.values, content.name !== null);
  editor.edited(sheet, strip);
  return added;
}

/** Values for the whole column, header first; without the header when the name is given apart. */
function writeColumn(editor: Editor, sheet: Sheet, table: Table, index: number, values: unknown, named: boolean): void {
  const area: Area = { ...table.area, column: table.area.column + index, columns: 1 };
  const lines = Array.isArray(values) ? values.length : area.rows;
  const withoutHeader = named && lines === area.rows - 1;
  const target = withoutHeader ? { ...area, row: area.row + 1, rows: area.rows - 1 } : area;
  writeEntries(editor, sheet, target, cellSource(values, target.rows, 1), !Array.isArray(values));
}

export function deleteTableColumn(editor: Editor, sheet: Sheet, table: Table, column: TableColumn): void {
  checkAllowed(sheet, null);
  if (table.columns.length === 1)
    throw new HostError('InvalidOperation', `The table ${table.name} keeps at least one column.`);
  const index = table.columns.indexOf(column);
  deleteCells(editor, sheet, { ...table.area, column: table.area.column + index, columns: 1 }, 'Left');
}
