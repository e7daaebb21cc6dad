import { parseStructRef, stringifyStructRef } from '@borgar/fx';
import type { Area, Sheet, Table } from './types';
import { HostError } from './host-error';
import { columnName, intersect, printReference, quoteSheet } from './address';
import type { Editor } from './editing';
import { inheritFormulas } from './editing';
import { subtract } from './areas';
import { cellAt, forEachCell, isBlank, setContent } from './grid';
import { fillCalculatedColumns, headerText, uniqueHeader } from './table-entry';
import { bodyArea, headerArea, tableAt, totalsArea } from './workbook';
import type { FormulaHome } from './structure/rewrite';
import { rewriteEverywhere, rewriteFormula } from './structure/rewrite';
import { insertCells } from './structure/insert';
import { checkAllowed } from '../rules/protected';

/**
 * Gives the table another rectangle: the header row stays where it is and both rectangles overlap. Columns that come in
 * get their headers from the cells, those that go take their names along. Source: documentation of `Table.resize`.
 */
export function resizeTable(editor: Editor, sheet: Sheet, table: Table, area: Area): void {
  checkAllowed(sheet, null);
  if (area.row !== table.area.row || !intersect(area, table.area)) {
    throw new HostError('InvalidArgument', 'The header row stays in place and the ranges overlap.');
  }
  if (area.rows < 2) throw new HostError('InvalidArgument', 'A table has at least one row below its header.');
  if (table.showTotals)
    throw new HostError('InvalidOperation', `The table ${table.name} shows totals; resize is not known here for it.`);
  const others = sheet.tables.filter((other) => other !== table && intersect(other.area, area));
  if (others.length > 0) throw new HostError('InvalidArgument', 'A table may not overlap another table.');
  if (sheet.merges.some((merge) => intersect(merge, area))) {
    throw new HostError('InvalidArgument', 'A table may not contain merged cells.');
  }
  const old = { area: table.area, columns: [...table.columns] };
  const taken = new Set<string>();
  let id = Math.max(0, ...table.columns.map((column) => column.id));
  const columns = Array.from({ length: area.columns }, (_, index) => {
    const at = area.column + index;
    const known = old.columns[at - old.area.column];
    const name = known?.name ?? uniqueHeader(headerText(cellAt(sheet, area.row, at)?.value), index, taken);
    taken.add(name.toLowerCase());
    setContent(sheet, area.row, at, name);
    return known ?? { id: (id += 1), name };
  });
  nameTableIn(sheet, table, subtract(table.area, area));
  table.area = area;
  table.columns.splice(0, table.columns.length, ...columns);
  const grown = area.row + area.rows - (old.area.row + old.area.rows);
  if (grown > 0) inheritFormulas(sheet, table, { ...area, row: old.area.row + old.area.rows, rows: grown });
  fillCalculatedColumns(sheet, table, area);
  editor.edited(sheet, area);
}

/** A formula that leaves the table names it from now on: `[@Nilai]` becomes `tblA[@Nilai]`. */
function nameTableIn(sheet: Sheet, table: Table, areas: readonly Area[]): void {
  for (const area of areas) {
    forEachCell(sheet, area, (cell, row, column) => {
      if (cell.formula === undefined) return;
      cell.formula = rewriteFormula(cell.formula, { sheet, row, column }, (token) => {
        const reference = token.type === 'structured' ? parseStructRef(token.value) : undefined;
        return reference && !reference.table ? stringifyStructRef({ ...reference, table: table.name }) : null;
      });
    });
  }
}

/** Shows or hides the totals row; hiding it clears it. */
export function totalsRow(editor: Editor, sheet: Sheet, table: Table, show: boolean): void {
  checkAllowed(sheet, null);
  if (show === table.showTotals) return;
  const totals = totalsArea(table);
  if (totals) {
    forEachCell(sheet, totals, (_cell, row, column) => {
      setContent(sheet, row, column, null);
    });
    table.area = { ...table.area, rows: table.area.rows - 1 };
    table.showTotals = false;
    editor.edited(sheet, totals);
    return;
  }
  const below: Area = { ...table.area, row: table.area.row + table.area.rows, rows: 1 };
  let blank = sheet.tables.every((other) => !intersect(other.area, below));
  forEachCell(sheet, below, (cell) => {
    if (!isBlank(cell)) blank = false;
  });
  if (!blank) insertCells(editor, sheet, below, 'Down');
  table.area = { ...table.area, rows: table.area.rows + 1 };
  table.showTotals = true;
  // Excel writes "Total" first and sums the last column when it holds numbers.
  setContent(sheet, below.row, below.column, 'Total');
  const body = bodyArea(table);
  const last = table.columns.at(-1);
  let numbers = 0;
  forEachCell(sheet, { ...body, column: body.column + body.columns - 1, columns: 1 }, (cell) => {
    if (typeof cell.value === 'number') numbers += 1;
  });
  if (last && body.columns > 1) {
    const formula = `=SUBTOTAL(${numbers > 0 ? 109 : 103},[${escapeColumn(last.name)}])`;
    setContent(sheet, below.row, below.column + below.columns - 1, null, formula);
  }
  editor.edited(sheet, below);
}

function escapeColumn(name: string): string {
  return name.replaceAll(/['#[\]@]/g, (sign) => `'${sign}`);
}

/** Structured references to the table become cell references, as in Excel. */
function dissolveReferences(editor: Editor, sheet: Sheet, table: Table): void {
  const letter = (index: number): string => columnName(table.area.column + index);
  const rewrite = (token: { type: string; value: string }, home: FormulaHome): string | null => {
    if (token.type !== 'structured') return null;
    const reference = parseStructRef(token.value);
    if (!reference) return null;
    const mine = reference.table
      ? reference.table.toLowerCase() === table.name.toLowerCase()
      : home.sheet === sheet && tableAt(sheet, home.row, home.column) === table;
    if (!mine) return null;
    const names = reference.columns ?? [];
    const indexes = names.map((name) =>
      table.columns.findIndex((column) => column.name.toLowerCase() === name.toLowerCase()),
    );
    const first = names.length === 0 ? 0 : Math.min(...indexes);
    const last = names.length === 0 ? table.columns.length - 1 : Math.max(...indexes);
    const sections = reference.sections ?? [];
    const prefix = home.sheet === sheet ? '' : `${quoteSheet(sheet.name)}!`;
    if (sections.includes('this row')) {
      const cell = `$${letter(first)}${home.row + 1}`;
      return prefix + (first === last ? cell : `${cell}:$${letter(last)}${home.row + 1}`);
    }
    const whole = sections.includes('all') ? table.area : null;
    const area =
      whole ??
      (sections.includes('headers')
        ? headerArea(table)
        : sections.includes('totals')
          ? totalsArea(table)
          : bodyArea(table));
    if (!area) return '#REF!';
    const absolute = printReference(
      sheet.name,
      { ...area, column: area.column + first, columns: last - first + 1 },
      true,
    );
    return home.sheet === sheet ? absolute.slice(absolute.lastIndexOf('!') + 1) : absolute;
  };
  rewriteEverywhere(editor.workbook, rewrite, ({ structured }) => structured.length > 0);
}

export function toRange(editor: Editor, sheet: Sheet, table: Table): void {
  checkAllowed(sheet, null);
  dissolveReferences(editor, sheet, table);
  sheet.tables.splice(sheet.tables.indexOf(table), 1);
  editor.edited(sheet, table.area);
}

/** Deletes the table with its cells' contents; formulas that named it read `#REF!`. */
export function deleteTable(editor: Editor, sheet: Sheet, table: Table): void {
  checkAllowed(sheet, null);
  forEachCell(sheet, table.area, (_cell, row, column) => {
    setContent(sheet, row, column, null);
  });
  sheet.tables.splice(sheet.tables.indexOf(table), 1);
  rewriteEverywhere(
    editor.workbook,
    (token) => {
      if (token.type !== 'structured') return null;
      const reference = parseStructRef(token.value);
      return reference?.table?.toLowerCase() === table.name.toLowerCase() ? '#REF!' : null;
    },
    ({ structured }) => structured.length > 0,
  );
  editor.edited(sheet, table.area);
}
