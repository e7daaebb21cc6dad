import type { Area, Sheet, Table } from './model/types';
import type { Session } from './dispatch/session';
import type { Entry } from './rules/entry';
import { HostError, invalidArgument, itemNotFound } from './model/host-error';
import { MAX_COLUMNS, findSheet, parseReference } from './model/address';
import { clearArea } from './model/clear';
import { writeEntry } from './model/editing';
import { cellAt, forget, ensureRow, setContent, styleAt } from './model/grid';
import { deleteTableRows, addTableRows } from './model/table-rows';
import { deleteCells, insertCells } from './model/structure/insert';
import { renameSheet, renameTable } from './model/structure/rename';
import { sortRows } from './model/structure/sort';
import { isAccepted } from './model/validation-check';
import { validationAt } from './model/validation';
import { bodyArea, findTable } from './model/workbook';
import { checkTableName } from './rules/defined-name';
import { checkStructure, isLocked } from './rules/protected';
import { checkSheetName } from './rules/sheet-name';
import { parseTyped } from './rules/typing';

/** Runs a change in its turn among the add-in's requests. */
type Turn = <T>(change: () => T) => Promise<T>;

/** What a person does at the keyboard: validation and protection apply, and tables grow. */
export class User {
  constructor(
    private readonly session: Session,
    private readonly turn: Turn,
  ) {}

  private sheet(name: string): Sheet {
    const sheet = findSheet(this.session.workbook, name);
    if (!sheet) throw itemNotFound(`the worksheet "${name}"`);
    return sheet;
  }

  private table(name: string): { readonly sheet: Sheet; readonly table: Table } {
    const found = findTable(this.session.workbook, name);
    if (!found) throw itemNotFound(`the table "${name}"`);
    return found;
  }

  private area(address: string): Area {
    const reference = parseReference(address);
    if (!reference) throw invalidArgument(`"${address}" is not a range.`);
    return reference.area;
  }

  /**
   * Types into one cell and presses Enter. A locked cell is `AccessDenied`; a value that validation stops is
   * `InvalidArgument` with the rule's message, and the cell stays as it was.
   */
  type(sheetName: string, address: string, text: string): Promise<void> {
    return this.turn(() => {
      const sheet = this.sheet(sheetName);
      const { row, column } = this.area(address);
      if (isLocked(sheet, row, column)) throw new HostError('AccessDenied', `The cell ${address} is protected.`);
      const { numberFormat } = styleAt(sheet, row, column);
      const entry = parseTyped(text, numberFormat, this.session.culture, this.session.today);
      this.checkValidation(sheet, row, column, entry);
      writeEntry(this.session, sheet, row, column, entry);
    });
  }

  /** Blocks what a stop alert blocks; warnings are taken as confirmed. */
  private checkValidation(sheet: Sheet, row: number, column: number, entry: Entry): void {
    const rule = validationAt(sheet, row, column);
    if (!rule || rule.alert?.show === false || (rule.alert && rule.alert.style !== 'Stop')) return;
    const before = cellAt(sheet, row, column);
    const kept = before && { ...before };
    // A rule's formula looks at the cell itself, so the new content stands there while it is judged.
    setContent(sheet, row, column, entry.value, entry.formula);
    this.session.rewritten(sheet, { row, column, rows: 1, columns: 1 });
    this.session.compute();
    const value = cellAt(sheet, row, column)?.value ?? null;
    const accepted = isAccepted(this.session, sheet, row, column, rule, value);
    if (kept) ensureRow(sheet, row).set(column, kept);
    else forget(sheet, row, column);
    this.session.rewritten(sheet, { row, column, rows: 1, columns: 1 });
    if (!accepted)
      throw new HostError('InvalidArgument', rule.alert?.message ?? 'This value does not match the validation rules.');
  }

  /** Selects cells and presses Delete. */
  clear(sheetName: string, address: string): Promise<void> {
    return this.turn(() => {
      clearArea(this.session, this.sheet(sheetName), this.area(address), 'Contents');
    });
  }

  /** Inserts a row into a table's body, before the row at `index` or at the end. */
  insertTableRow(tableName: string, index?: number): Promise<void> {
    return this.turn(() => {
      const { sheet, table } = this.table(tableName);
      addTableRows(this.session, sheet, table, index ?? bodyArea(table).rows, 1);
    });
  }

  deleteTableRow(tableName: string, index: number): Promise<void> {
    return this.turn(() => {
      const { sheet, table } = this.table(tableName);
      deleteTableRows(this.session, sheet, table, index, 1);
    });
  }

  /** Sorts a table by one of its columns. */
  sortTable(tableName: string, columnName: string, ascending = true): Promise<void> {
    return this.turn(() => {
      const { sheet, table } = this.table(tableName);
      const key = table.columns.findIndex(({ name }) => name.toLowerCase() === columnName.toLowerCase());
      if (key < 0) throw itemNotFound(`the column "${columnName}"`);
      this.session.compute();
      sortRows(this.session, sheet, bodyArea(table), [{ key, ascending }]);
    });
  }

  /** Shows only the rows of a table that have one of these texts in a column. */
  filterTable(tableName: string, columnName: string, texts: readonly string[]): Promise<void> {
    return this.turn(() => {
      const { table } = this.table(tableName);
      const column = table.columns.findIndex(({ name }) => name.toLowerCase() === columnName.toLowerCase());
      if (column < 0) throw itemNotFound(`the column "${columnName}"`);
      table.filter = { column, texts };
    });
  }

  insertRows(sheetName: string, row: number, count = 1): Promise<void> {
    return this.turn(() => {
      const sheet = this.sheet(sheetName);
      const area = { row, column: 0, rows: count, columns: MAX_COLUMNS };
      checkStructure(sheet, area, 'insert');
      insertCells(this.session, sheet, area, 'Down');
    });
  }

  deleteRows(sheetName: string, row: number, count = 1): Promise<void> {
    return this.turn(() => {
      const sheet = this.sheet(sheetName);
      const area = { row, column: 0, rows: count, columns: MAX_COLUMNS };
      checkStructure(sheet, area, 'delete');
      deleteCells(this.session, sheet, area, 'Up');
    });
  }

  renameSheet(sheetName: string, name: string): Promise<void> {
    return this.turn(() => {
      const sheet = this.sheet(sheetName);
      renameSheet(this.session.workbook, sheet, checkSheetName(this.session.workbook, name, sheet.id));
      this.session.changed();
    });
  }

  /** Drags a sheet's tab to another place. */
  moveSheet(sheetName: string, position: number): Promise<void> {
    return this.turn(() => {
      const { sheets } = this.session.workbook;
      const sheet = this.sheet(sheetName);
      if (position < 0 || position >= sheets.length) throw invalidArgument(`There is no place ${position}.`);
      sheets.splice(sheets.indexOf(sheet), 1);
      sheets.splice(position, 0, sheet);
    });
  }

  /** Types another header over a table's column. */
  renameHeader(tableName: string, from: string, to: string): Promise<void> {
    return this.turn(() => {
      const { sheet, table } = this.table(tableName);
      const index = table.columns.findIndex(({ name }) => name.toLowerCase() === from.toLowerCase());
      if (index < 0) throw itemNotFound(`the column "${from}"`);
      writeEntry(this.session, sheet, table.area.row, table.area.column + index, { value: to });
    });
  }

  renameTable(tableName: string, name: string): Promise<void> {
    return this.turn(() => {
      const { table } = this.table(tableName);
      renameTable(this.session.workbook, table, checkTableName(this.session.workbook, name, table.id));
      this.session.changed();
    });
  }

  select(sheetName: string, address: string): Promise<void> {
    return this.turn(() => {
      const sheet = this.sheet(sheetName);
      const { workbook } = this.session;
      workbook.activeSheetId = sheet.id;
      workbook.selection = this.area(address);
      this.session.notify({ kind: 'selected', sheet, area: workbook.selection });
    });
  }
}
