import { escapeText, tag, text } from './xml';
import { toFileFormula } from './formula-text';
import { columnName } from '../model/address';
import { DEFAULT_STYLE } from '../model/style';
import { tableAt } from '../model/workbook';
import type { SharedStringsWriter } from './shared-strings';
import type { StylesWriter } from './styles-writer';
import type { Cell, Sheet } from '../model/types';

/** Errors that a plain cell of a file can hold. */
const FILE_ERRORS = new Set(['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A']);

/** `<sheetData>`: rows and cells in order, each formula with its last result. */
export function cellsXml(sheet: Sheet, styles: StylesWriter, strings: SharedStringsWriter): string {
  const numbers = new Set([...sheet.cells.keys(), ...sheet.rowHeights.keys()]);
  const rows = [...numbers]
    .sort((a, b) => a - b)
    .map((row) => {
      const cells = [...(sheet.cells.get(row) ?? [])].sort(([a], [b]) => a - b);
      const height = sheet.rowHeights.get(row);
      return tag(
        'row',
        { r: row + 1, ht: height, customHeight: height === undefined ? null : true },
        ...cells.map(([column, cell]) => cellXml(sheet, row, column, cell, styles, strings)),
      );
    });
  return tag('sheetData', {}, ...rows);
}

function cellXml(
  sheet: Sheet,
  row: number,
  column: number,
  cell: Cell,
  styles: StylesWriter,
  strings: SharedStringsWriter,
): string {
  const r = `${columnName(column)}${row + 1}`;
  const s = cell.style === DEFAULT_STYLE ? null : styles.cellStyle(cell.style);
  const { value, formula } = cell;
  if (formula !== undefined) {
    const f = tag('f', {}, text(fileFormula(formula, sheet, row, column)));
    return tag('c', { r, s, t: formulaType(cell, r, sheet) }, f, formulaResult(cell));
  }
  if (value === null) return tag('c', { r, s });
  if (typeof value === 'string') return tag('c', { r, s, t: 's' }, tag('v', {}, text(strings.add(value))));
  return tag('c', { r, s, t: formulaType(cell, r, sheet) }, formulaResult(cell));
}

function fileFormula(formula: string, sheet: Sheet, row: number, column: number): string {
  return toFileFormula(formula, tableAt(sheet, row, column)?.name);
}

function formulaType({ value }: Cell, r: string, sheet: Sheet): string | null {
  if (typeof value === 'string') return 'str';
  if (typeof value === 'boolean') return 'b';
  if (typeof value === 'number') return null;
  if (value === null)
    throw new Error(`${sheet.name}!${r} holds a formula that was not computed: a file needs its result.`);
  if (!FILE_ERRORS.has(value.error))
    throw new Error(`${sheet.name}!${r} is ${value.error}, which a file does not hold.`);
  return 'e';
}

function formulaResult({ value }: Cell): string {
  if (value === null) return '';
  if (typeof value === 'object') return tag('v', {}, text(value.error));
  if (typeof value === 'string')
    return tag('v', { 'xml:space': /^\s|\s$/.test(value) ? 'preserve' : null }, text(escapeText(value, true)));
  return tag('v', {}, text(typeof value === 'boolean' ? Number(value) : value));
}
