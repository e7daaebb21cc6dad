import type { Area, Cell, CellValue, Sheet } from '../types';
import type { Editor } from '../editing';
import { HostError } from '../host-error';
import { contains, intersect, parseReference, printArea } from '../address';
import { moveFormula } from '../formula';
import { cellAt, ensureRow } from '../grid';
import { bodyArea, tablesIn } from '../workbook';
import { checkAllowed, checkWritable } from '../../rules/protected';

export interface SortField {
  /** Column from the range's first. */
  readonly key: number;
  readonly ascending: boolean;
}

/** Numbers before text before logical values before errors; blanks are last either way. */
function rank(value: CellValue): number {
  if (value === null || value === '') return 4;
  if (typeof value === 'number') return 0;
  if (typeof value === 'string') return 1;
  return typeof value === 'boolean' ? 2 : 3;
}

function compareValues(a: CellValue, b: CellValue, matchCase: boolean): number {
  const order = rank(a) - rank(b);
  if (order !== 0) return order;
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  if (typeof a === 'boolean' && typeof b === 'boolean') return Number(a) - Number(b);
  if (typeof a === 'string' && typeof b === 'string') {
    const byLetter = a.localeCompare(b, 'en', { sensitivity: 'accent' });
    return byLetter !== 0 || !matchCase ? byLetter : a.localeCompare(b, 'en');
  }
  return 0;
}

/**
 * Sorts rows. Cells move with their looks; a formula's relative references move with its row as if it were copied, while
 * references from elsewhere stay. Equal rows keep their order. Source: "Sort data in a range or table", the treatment of
 * formulas is experience.
 */
export function sortRows(
  editor: Editor,
  sheet: Sheet,
  area: Area,
  fields: readonly SortField[],
  matchCase = false,
): void {
  if (sheet.protection) {
    checkAllowed(sheet, 'allowSort');
    checkWritable(sheet, area);
  }
  if (sheet.merges.some((merge) => intersect(merge, area))) {
    throw new HostError('InvalidOperation', 'Merged cells cannot be sorted.');
  }
  for (const table of tablesIn(sheet, area)) {
    if (!contains(bodyArea(table), area))
      throw new HostError('InvalidOperation', `The range cuts into the table ${table.name}.`);
  }
  const rows = Array.from({ length: area.rows }, (_, index) => area.row + index);
  const valueAt = (row: number, key: number): CellValue => cellAt(sheet, row, area.column + key)?.value ?? null;
  const sorted = [...rows].sort((a, b) => {
    for (const { key, ascending } of fields) {
      const left = valueAt(a, key);
      const right = valueAt(b, key);
      const order = compareValues(left, right, matchCase);
      if (order === 0) continue;
      return ascending || rank(left) === 4 || rank(right) === 4 ? order : -order;
    }
    return a - b;
  });
  const taken = new Map<number, (Cell | undefined)[]>();
  for (const row of rows) {
    taken.set(
      row,
      Array.from({ length: area.columns }, (_, index) => cellAt(sheet, row, area.column + index)),
    );
  }
  for (const [index, from] of sorted.entries()) {
    const row = area.row + index;
    const cells = ensureRow(sheet, row);
    for (const [at, cell] of (taken.get(from) ?? []).entries()) {
      if (!cell) cells.delete(area.column + at);
      else if (from === row || cell.formula === undefined) cells.set(area.column + at, cell);
      else cells.set(area.column + at, { ...cell, formula: moveFormula(cell.formula, row - from, 0) });
    }
    if (cells.size === 0) sheet.cells.delete(row);
  }
  moveLinks(sheet, area, sorted);
  editor.edited(sheet, area);
}

function moveLinks(sheet: Sheet, area: Area, sorted: readonly number[]): void {
  for (const [address, link] of [...sheet.hyperlinks]) {
    const cell = parseReference(address)?.area;
    if (!cell || !contains(area, cell)) continue;
    sheet.hyperlinks.delete(address);
    sheet.hyperlinks.set(printArea({ ...cell, row: area.row + sorted.indexOf(cell.row) }), link);
  }
}
