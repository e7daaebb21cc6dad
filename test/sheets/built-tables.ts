/** The tables of a built workbook, found by their defined names and read by their headers. */
import { parseAddress } from '../../src/excel/address';
import type { Rect } from '../../src/sheets/plan';
import { shown } from '../commands/workbook-contents';
import type { Cell, Sheet, Workbook } from '../host/model/types';

export interface BuiltTable {
  readonly name: string;
  readonly sheet: Sheet;
  readonly rect: Rect;
  /** What stands in its first row. */
  readonly caption: string;
}

export function builtTables(workbook: Workbook): readonly BuiltTable[] {
  return workbook.names
    .filter(({ name, visible }) => visible && name.startsWith('lkjip_'))
    .map(({ name, formula }) => {
      const sheetName = formula.slice(1, formula.lastIndexOf('!')).replaceAll("'", '');
      const sheet = sheetNamed(workbook, sheetName);
      const rect = parseAddress(formula.slice(1));
      return { name, sheet, rect, caption: String(shownAt(sheet, rect.row, rect.column) ?? '') };
    });
}

export function sheetNamed(workbook: Workbook, name: string): Sheet {
  const sheet = workbook.sheets.find((candidate) => candidate.name === name);
  if (sheet === undefined) throw new Error(`No sheet ${name}.`);
  return sheet;
}

/** What every cell of a sheet shows, row by row. */
export const textsOf = (workbook: Workbook, sheet: string): readonly string[] =>
  [...sheetNamed(workbook, sheet).cells]
    .sort(([one], [other]) => one - other)
    .flatMap(([, row]) => [...row.values()].map(({ value }) => String(shown(value))));

export const cellAt = (sheet: Sheet, row: number, column: number): Cell | undefined =>
  sheet.cells.get(row)?.get(column);

/** A text or number; a blank and an error are `null`. */
export function shownAt(sheet: Sheet, row: number, column: number): string | number | null {
  const value = cellAt(sheet, row, column)?.value ?? null;
  return typeof value === 'string' || typeof value === 'number' ? value : null;
}

/** First row of figures: the first whose `No`, name or ID row has something in column A, else the last. */
export function dataRows({ sheet, rect }: BuiltTable): readonly number[] {
  const rows = Array.from({ length: rect.rows - 1 }, (_, index) => rect.row + 1 + index);
  const withId = rows.filter((row) => typeof shownAt(sheet, row, 0) === 'string');
  return withId.length > 0 ? withId : rows.slice(-1);
}

/** Column whose headers, from the top, hold all of these words; each header reaches right to the next. */
export function columnOf(table: BuiltTable, words: readonly string[]): number | null {
  const { sheet, rect } = table;
  const [first = rect.row + 1] = dataRows(table);
  for (let column = rect.column; column < rect.column + rect.columns; column += 1) {
    if (shownAt(sheet, first - 1, column) === null && shownAt(sheet, first - 2, column) === null) continue;
    const headers = Array.from({ length: first - rect.row - 1 }, (_, index) =>
      headerAbove(sheet, rect.row + 1 + index, column, rect.column),
    );
    if (words.every((word) => headers.some((header) => header.startsWith(word)))) return column;
  }
  return null;
}

function headerAbove(sheet: Sheet, row: number, column: number, left: number): string {
  for (let at = column; at >= left; at -= 1) {
    const shown = shownAt(sheet, row, at);
    if (shown !== null) return String(shown);
  }
  return '';
}
