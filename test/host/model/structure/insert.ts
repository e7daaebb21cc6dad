import type { Area, Cell, Hyperlink, Sheet } from '../types';
import { HostError } from '../host-error';
import { MAX_COLUMNS, MAX_ROWS, contains, intersect, parseReference, printArea } from '../address';
import type { Editor } from '../editing';
import { moveFormula } from '../formula';
import { ensureRow, setContent } from '../grid';
import { replaceMerges } from '../merges';
import { DEFAULT_STYLE } from '../style';
import { bodyArea } from '../workbook';
import type { Shift } from './shift';
import { isInStrip, shiftArea, shiftOf, shiftPieces } from './shift';
import { shiftReferences } from './shift-references';

/** Told about shifts, so that ranges which the client holds move along. */
export interface StructureEditor extends Editor {
  shifted?(shift: Shift): void;
}

function refuse(message: string): HostError {
  return new HostError('InvalidOperation', message);
}

/** Tables move as a whole, grow or shrink; nothing may shift a part of one. */
function checkTables(shift: Shift, from: Area): void {
  const moving: Area =
    shift.axis === 'row' ? { ...from, rows: MAX_ROWS - from.row } : { ...from, columns: MAX_COLUMNS - from.column };
  for (const table of shift.sheet.tables) {
    const part = intersect(table.area, moving);
    if (part && !isInStrip(table.area, shift)) {
      throw refuse(`The operation is attempting to shift cells in the table ${table.name}, which is not allowed.`);
    }
  }
  for (const merge of shift.sheet.merges) {
    if (intersect(merge, moving) && !isInStrip(merge, shift)) throw refuse('The operation would split a merged cell.');
  }
}

function shiftCells(shift: Shift): void {
  const { sheet, axis, at, count, kind, crossAt, crossCount } = shift;
  const step = kind === 'insert' ? count : -count;
  const moved: [number, number, Cell][] = [];
  for (const [row, cells] of sheet.cells) {
    for (const [column, cell] of cells) {
      const main = axis === 'row' ? row : column;
      const cross = axis === 'row' ? column : row;
      if (main < at || cross < crossAt || cross >= crossAt + crossCount) continue;
      cells.delete(column);
      if (kind === 'insert' || main >= at + count) moved.push([row, column, cell]);
    }
    if (cells.size === 0) sheet.cells.delete(row);
  }
  for (const [row, column, cell] of moved) {
    const newRow = axis === 'row' ? row + step : row;
    const newColumn = axis === 'row' ? column : column + step;
    if (newRow < MAX_ROWS && newColumn < MAX_COLUMNS) ensureRow(sheet, newRow).set(newColumn, cell);
  }
}

/** Inserted cells look like those before them, as Excel does by default. */
function copyLooks(shift: Shift): void {
  const { sheet, axis, at, count, crossAt, crossCount } = shift;
  if (at === 0) return;
  if (axis === 'row') {
    for (const [column, cell] of sheet.cells.get(at - 1) ?? []) {
      if (column < crossAt || column >= crossAt + crossCount || cell.style === DEFAULT_STYLE) continue;
      for (let row = at; row < at + count; row += 1)
        ensureRow(sheet, row).set(column, { value: null, style: cell.style });
    }
  } else {
    for (const [row, cells] of sheet.cells) {
      const style = cells.get(at - 1)?.style ?? DEFAULT_STYLE;
      if (row < crossAt || row >= crossAt + crossCount || style === DEFAULT_STYLE) continue;
      for (let column = at; column < at + count; column += 1) cells.set(column, { value: null, style });
    }
  }
}

function shiftSizes(shift: Shift): void {
  const { sheet, axis } = shift;
  const whole = axis === 'row' ? shift.crossCount === MAX_COLUMNS : shift.crossCount === MAX_ROWS;
  if (!whole) return;
  const sizes = axis === 'row' ? sheet.rowHeights : sheet.columnWidths;
  const old = [...sizes];
  sizes.clear();
  for (const [index, size] of old) {
    if (index < shift.at) sizes.set(index, size);
    else if (shift.kind === 'insert') sizes.set(index + shift.count, size);
    else if (index >= shift.at + shift.count) sizes.set(index - shift.count, size);
  }
  const before = sizes.get(shift.at - 1);
  if (shift.kind === 'insert' && before !== undefined) {
    for (let index = shift.at; index < shift.at + shift.count; index += 1) sizes.set(index, before);
  }
}

function shiftTables(shift: Shift): void {
  const { sheet } = shift;
  for (const table of [...sheet.tables]) {
    const old = table.area;
    if (!isInStrip(old, shift)) continue;
    const moved = shiftArea(old, shift);
    if (!moved) {
      sheet.tables.splice(sheet.tables.indexOf(table), 1);
      continue;
    }
    if (shift.axis === 'column') shiftTableColumns(shift, table, old);
    table.area = moved;
    if (!table.showHeaders) continue;
    for (const [index, { name }] of table.columns.entries()) setContent(sheet, moved.row, moved.column + index, name);
  }
}

function shiftTableColumns(shift: Shift, table: Sheet['tables'][number], old: Area): void {
  const index = shift.at - old.column;
  if (shift.kind === 'delete') {
    const first = Math.max(0, index);
    table.columns.splice(first, Math.max(0, Math.min(table.columns.length, index + shift.count) - first));
  } else if (index > 0 && index < old.columns) {
    const taken = new Set(table.columns.map((column) => column.name.toLowerCase()));
    const id = Math.max(0, ...table.columns.map((column) => column.id));
    for (let added = 0; added < shift.count; added += 1) {
      let number = 1;
      while (taken.has(`column${number}`)) number += 1;
      taken.add(`column${number}`);
      table.columns.splice(index + added, 0, { id: id + added + 1, name: `Column${number}` });
    }
  }
}

/** A rule's formula is relative to its first cell; when that one goes, it is told from the next that stays. */
function rebase(areas: readonly Area[], shift: Shift): { rows: number; columns: number } {
  const first = areas[0];
  const none = { rows: 0, columns: 0 };
  if (!first || shift.kind === 'insert' || !isInStrip(first, shift)) return none;
  const start = shift.axis === 'row' ? first.row : first.column;
  const length = shift.axis === 'row' ? first.rows : first.columns;
  const end = shift.at + shift.count;
  if (start < shift.at || start >= end || start + length <= end) return none;
  return shift.axis === 'row' ? { rows: end - start, columns: 0 } : { rows: 0, columns: end - start };
}

function rebaseRules(shift: Shift): void {
  for (const format of shift.sheet.conditionalFormats) {
    const { rows, columns } = rebase(format.areas, shift);
    if (rows === 0 && columns === 0) continue;
    if (format.formula !== undefined) format.formula = moveFormula(format.formula, rows, columns);
  }
  for (const [index, validation] of shift.sheet.validations.entries()) {
    const { rows, columns } = rebase(validation.areas, shift);
    if (rows === 0 && columns === 0) continue;
    const move = (bound: string | number | undefined): string | number | undefined =>
      typeof bound === 'string' && bound.startsWith('=') ? moveFormula(bound, rows, columns) : bound;
    const formula1 = move(validation.formula1);
    const formula2 = move(validation.formula2);
    shift.sheet.validations[index] = {
      ...validation,
      ...(formula1 === undefined ? {} : { formula1 }),
      ...(formula2 === undefined ? {} : { formula2 }),
    };
  }
  for (const table of shift.sheet.tables) {
    const { rows } = rebase([bodyArea(table)], shift);
    if (rows === 0) continue;
    for (const column of table.columns)
      if (column.formula !== undefined) column.formula = moveFormula(column.formula, rows, 0);
  }
}

function shiftRules(shift: Shift): void {
  const { sheet } = shift;
  const moved = (areas: readonly Area[]): Area[] => areas.flatMap((area) => shiftPieces(area, shift));
  const validations = sheet.validations.map((rule) => ({ ...rule, areas: moved(rule.areas) }));
  sheet.validations.splice(0, Infinity, ...validations.filter(({ areas }) => areas.length > 0));
  const formats = sheet.conditionalFormats.map((rule) => ({ ...rule, areas: moved(rule.areas) }));
  sheet.conditionalFormats.splice(0, Infinity, ...formats.filter(({ areas }) => areas.length > 0));
  const merges = sheet.merges
    .flatMap((area) => shiftArea(area, shift) ?? [])
    .filter((area) => area.rows * area.columns > 1);
  replaceMerges(sheet, merges);
  const links: [string, Hyperlink][] = [...sheet.hyperlinks].flatMap(([address, link]) => {
    const reference = parseReference(address);
    const area = reference && shiftArea(reference.area, shift);
    return area ? [[printArea(area), link]] : [];
  });
  sheet.hyperlinks.clear();
  for (const [address, link] of links) sheet.hyperlinks.set(address, link);
}

function apply(editor: StructureEditor, shift: Shift, area: Area): void {
  rebaseRules(shift);
  shiftReferences(editor.workbook, shift);
  shiftCells(shift);
  if (shift.kind === 'insert') copyLooks(shift);
  shiftTables(shift);
  shiftRules(shift);
  shiftSizes(shift);
  editor.shifted?.(shift);
  editor.edited(shift.sheet, area);
}

/** Inserts empty cells and moves what is there down or right, with every reference to it. */
export function insertCells(editor: StructureEditor, sheet: Sheet, area: Area, direction: 'Down' | 'Right'): void {
  const axis = direction === 'Down' ? 'row' : 'column';
  const shift = shiftOf(sheet, area, 'insert', axis);
  checkTables(shift, area);
  const limit = axis === 'row' ? MAX_ROWS : MAX_COLUMNS;
  for (const [row, cells] of sheet.cells) {
    for (const [column, cell] of cells) {
      const main = axis === 'row' ? row : column;
      const cross = axis === 'row' ? column : row;
      const inStrip = cross >= shift.crossAt && cross < shift.crossAt + shift.crossCount;
      if (inStrip && main >= shift.at && main + shift.count >= limit && cell.value !== null) {
        throw new HostError('NonBlankCellOffSheet', 'The insertion would push filled cells off the sheet.');
      }
    }
  }
  apply(editor, shift, area);
}

/** Takes cells out and moves up or left what follows. A table keeps at least one row of its body. */
export function deleteCells(editor: StructureEditor, sheet: Sheet, area: Area, direction: 'Up' | 'Left'): void {
  const shift = shiftOf(sheet, area, 'delete', direction === 'Up' ? 'row' : 'column');
  checkTables(shift, area);
  for (const table of sheet.tables) {
    if (!isInStrip(table.area, shift) || contains(area, table.area)) continue;
    if (shift.axis === 'row' && table.showHeaders && intersect(area, { ...table.area, rows: 1 })) {
      throw refuse(`The header row of the table ${table.name} cannot be deleted.`);
    }
    if (shift.axis === 'row' && contains(area, bodyArea(table))) {
      throw refuse(`The table ${table.name} keeps at least one row.`);
    }
  }
  apply(editor, shift, area);
}
