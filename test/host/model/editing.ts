import type { Area, CellValue, Sheet, Table, Workbook } from './types';
import type { CellSource } from '../rules/shape';
import type { Entry } from '../rules/entry';
import { readEntry } from '../rules/entry';
import { checkFormula, movedFormulaCheck } from '../rules/formula-entry';
import { checkWritable } from '../rules/protected';
import { intersect } from './address';
import { checkUnfiltered } from './filter';
import { ensureCell, isBlank, setContent, styleAt } from './grid';
import { moveFormula } from './formula';
import { coveredIn } from './merges';
import { patchStyle } from './style';
import { bodyArea, tablesIn } from './workbook';
import type { PlacedEntry } from './table-entry';
import { extendRules, inheritLooks } from './table-growth';
import { expandOver, fillCalculatedColumns, nameHeaders } from './table-entry';

/** Who changes the workbook: the add-in or a person. */
export interface Editor {
  readonly workbook: Workbook;
  readonly today: Date;
  /** Called after cells have new contents. */
  edited(sheet: Sheet, area: Area): void;
}

/**
 * Writes values or formulas into a rectangle, as if each were typed in an en-US Excel: all of them are checked first, then
 * all are written. `null` and `undefined` leave a cell as it is. Tables follow: headers rename columns, a formula makes a
 * calculated column, and a table grows over rows written directly below it.
 *
 * @param uniform The source gives the same for every cell: a formula's relative references then move along, as they do
 *   when it is filled down (experience with `Range.formulas = "=..."`).
 */
export function writeEntries(editor: Editor, sheet: Sheet, area: Area, source: CellSource, uniform: boolean): void {
  checkWritable(sheet, area);
  checkUnfiltered(sheet, area);
  const entries: PlacedEntry[] = [];
  const isCovered = coveredIn(sheet, area);
  const check = movedFormulaCheck(editor.workbook, sheet);
  for (let r = 0; r < area.rows; r += 1) {
    for (let c = 0; c < area.columns; c += 1) {
      const raw = source(r, c);
      if (raw === null || raw === undefined) continue;
      const row = area.row + r;
      const column = area.column + c;
      if (isCovered(row, column)) continue;
      let entry = readEntry(raw, styleAt(sheet, row, column).numberFormat, editor.today);
      if (entry.formula !== undefined) {
        if (uniform) {
          const formula = moveFormula(entry.formula, r, c);
          check(row, column, formula, entry.formula, c);
          entry = { ...entry, formula };
        } else checkFormula(editor.workbook, sheet, row, column, entry.formula);
      }
      entries.push({ row, column, entry });
    }
  }
  place(editor, sheet, area, entries);
}

/** Writes checked entries; tables follow. */
function place(
  editor: Editor,
  sheet: Sheet,
  area: Area,
  entries: readonly PlacedEntry[],
  handOn?: (table: Table, added: Area) => void,
): void {
  const tables = tablesIn(sheet, area);
  const grown = expandOver(editor.workbook, sheet, area, entries);
  if (grown) handOn?.(grown, { ...grown.area, row: area.row, rows: area.rows });
  for (const { row, column, entry } of entries) putEntry(sheet, row, column, entry);
  for (const table of tables) {
    nameHeaders(editor.workbook, sheet, table, area);
    fillCalculatedColumns(sheet, table, area);
  }
  if (grown) inheritFormulas(sheet, grown, area);
  editor.edited(sheet, area);
}

/**
 * Types an entry, read already, into one cell, with all that follows from it. A table that grows over it hands on looks and
 * rules to its new row (experience with Excel's "extend data range formats and formulas").
 */
export function writeEntry(editor: Editor, sheet: Sheet, row: number, column: number, entry: Entry): void {
  if (entry.formula !== undefined) checkFormula(editor.workbook, sheet, row, column, entry.formula);
  const bodies = new Map(sheet.tables.map((table) => [table, bodyArea(table)]));
  place(editor, sheet, { row, column, rows: 1, columns: 1 }, [{ row, column, entry }], (table, added) => {
    inheritLooks(sheet, row - 1, added);
    extendRules(sheet, bodies.get(table) ?? bodyArea(table), added);
  });
}

function putEntry(sheet: Sheet, row: number, column: number, entry: Entry): void {
  setContent(sheet, row, column, entry.value, entry.formula);
  if (entry.numberFormat !== undefined && styleAt(sheet, row, column).numberFormat === 'General') {
    const cell = ensureCell(sheet, row, column);
    cell.style = patchStyle(cell.style, { numberFormat: entry.numberFormat });
  }
}

/** New rows of a table get the calculated columns that nothing was written to. */
export function inheritFormulas(sheet: Sheet, table: Table, rows: Area): void {
  const body = bodyArea(table);
  const part = intersect(body, { ...rows, column: body.column, columns: body.columns });
  if (!part) return;
  for (const [index, column] of table.columns.entries()) {
    if (column.formula === undefined) continue;
    for (let row = part.row; row < part.row + part.rows; row += 1) {
      const at = body.column + index;
      const cell = sheet.cells.get(row)?.get(at);
      if (isBlank(cell)) setContent(sheet, row, at, null, moveFormula(column.formula, row - body.row, 0));
    }
  }
}

/** What a cell shows in `values`: empty is "", an error its text. */
export function wireValue(value: CellValue | undefined): string | number | boolean {
  if (value === null || value === undefined) return '';
  return typeof value === 'object' ? value.error : value;
}
