/**
 * What a workbook holds, as lines of text that two workbooks can be compared by: every cell with formula, value and look,
 * every table, name, rule, chart and page. Ids of sheets and tables count, because rebuilding must keep them; those of
 * charts and conditional formats do not, because Excel gives new ones.
 */
import { createHash } from 'node:crypto';
import { columnLetters } from '../../src/sheets/formula';
import { INPUT_TABLES } from '../../src/sheets/names';
import type { Area, Cell, CellValue, Sheet, Style, Table, Workbook } from '../host/model/types';

export type Lines = readonly string[];

export function workbookLines(workbook: Workbook): Lines {
  const names = workbook.names.map((name) => `name ${JSON.stringify(name)}`).sort();
  return [
    `active ${workbook.activeSheetId} ${areaText(workbook.selection)}`,
    ...names,
    ...workbook.sheets.flatMap((sheet, index) => [`sheet ${index} ${sheet.name}`, ...sheetLines(sheet)]),
  ];
}

export function sheetLines(sheet: Sheet): Lines {
  const at = sheet.name;
  const { id, tabColor, visibility, showGridlines, freeze, page, protection } = sheet;
  return [
    `${at} ${JSON.stringify({ id, tabColor, visibility, showGridlines, freeze, page, protection })}`,
    ...sizes(sheet.columnWidths).map((line) => `${at} width ${line}`),
    ...sizes(sheet.rowHeights).map((line) => `${at} height ${line}`),
    ...sheet.tables.map((table) => `${at} table ${JSON.stringify(table)}`).sort(),
    ...sheet.validations.map((rule) => `${at} validation ${JSON.stringify(inOrder(rule))}`).sort(),
    ...[...sheet.conditionalFormats]
      .sort((a, b) => a.priority - b.priority)
      .map((rule) => `${at} condition ${JSON.stringify({ ...inOrder(rule), id: '', priority: 0 })}`),
    ...sheet.charts.map((chart) => `${at} chart ${JSON.stringify({ ...chart, id: '' }, rounded)}`).sort(),
    ...cellLines(sheet).map((line) => `${at} ${line}`),
  ];
}

/** Which of its areas a rule names first says nothing, as long as its formula is told from the same cell. */
const inOrder = <R extends { readonly areas: readonly Area[] }>(rule: R): R => ({
  ...rule,
  areas: [...rule.areas].sort((a, b) => a.column - b.column || a.row - b.row),
});

const sizes = (points: ReadonlyMap<number, number>): Lines =>
  [...points].sort(([a], [b]) => a - b).map(([index, size]) => `${index}: ${size}`);

function cellLines(sheet: Sheet): Lines {
  return [...sheet.cells]
    .sort(([a], [b]) => a - b)
    .flatMap(([row, cells]) =>
      [...cells].sort(([a], [b]) => a - b).map(([column, cell]) => `${address(row, column)} ${cellText(cell)}`),
    );
}

const cellText = ({ value, formula, style }: Cell): string =>
  `${formula ?? ''} ${JSON.stringify(value)} ${styleText(style)}`;

/** Looks are shared objects, a few dozen in a workbook. */
const styleTexts = new WeakMap<Style, string>();

function styleText(style: Style): string {
  const text = styleTexts.get(style) ?? JSON.stringify(style);
  styleTexts.set(style, text);
  return text;
}

export const address = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;

const areaText = ({ row, column, rows, columns }: Area): string =>
  `${address(row, column)}:${address(row + rows - 1, column + columns - 1)}`;

/** The lines that are in one workbook and not in the other; empty where they hold the same. */
export function differences(before: Workbook, after: Workbook): { readonly gone: Lines; readonly added: Lines } {
  const old = workbookLines(before);
  const now = workbookLines(after);
  const known = new Set(old);
  const kept = new Set(now);
  return { gone: old.filter((line) => !kept.has(line)), added: now.filter((line) => !known.has(line)) };
}

export const SAME = { gone: [], added: [] };

/** Every input cell of every input table, by table, header and row; formula columns left out. */
export function inputCells(workbook: Workbook): ReadonlyMap<string, string> {
  const inputs = new Map<string, string>();
  for (const sheet of workbook.sheets) {
    for (const table of sheet.tables) {
      if (!Object.values<string>(INPUT_TABLES).includes(table.name)) continue;
      for (const [key, cell] of bodyCells(sheet, table)) {
        if (cell !== undefined && !isEmpty(cell)) inputs.set(`${table.name} ${key}`, contentText(cell));
      }
    }
  }
  return inputs;
}

function* bodyCells(sheet: Sheet, table: Table): Generator<readonly [string, Cell | undefined]> {
  for (let row = 1; row < table.area.rows; row += 1) {
    for (const [index, column] of table.columns.entries()) {
      if (column.formula !== undefined) continue;
      yield [`${column.name} ${row}`, sheet.cells.get(table.area.row + row)?.get(table.area.column + index)];
    }
  }
}

const isEmpty = ({ value, formula }: Cell): boolean => value === null && formula === undefined;

const contentText = ({ value, formula }: Cell): string => formula ?? JSON.stringify(value);

/** Input cells that no longer hold what they held; a cell that got something new is none. */
export const lostInputs = (before: Workbook, after: Workbook): readonly string[] => {
  const now = inputCells(after);
  return [...inputCells(before)].flatMap(([cell, content]) => (now.get(cell) === content ? [] : [cell]));
};

/** One hash of all input cells. */
export const inputHash = (workbook: Workbook): string =>
  createHash('sha256')
    .update(JSON.stringify([...inputCells(workbook)].sort()))
    .digest('hex');

/** The value that a cell shows; errors as their text. */
export function shown(value: CellValue | undefined): string | number | boolean {
  if (value === null || value === undefined) return '';
  return typeof value === 'object' ? value.error : value;
}

/** Places of charts are sums of heights, added up in whatever order. */
const rounded = (_: string, value: unknown): unknown =>
  typeof value === 'number' ? Math.round(value * 1e6) / 1e6 : value;
