import type { Area, Sheet, Workbook } from './types';

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** `A` for 0, `AA` for 26. */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** The opposite of {@link columnName}; -1 for text that names no column of a sheet. */
export function columnIndex(name: string): number {
  if (!/^[A-Za-z]{1,3}$/.test(name)) return -1;
  let column = 0;
  for (const letter of name.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column <= MAX_COLUMNS ? column - 1 : -1;
}

/** A reference as it stands in text: a sheet's name, if given, and a rectangle. */
export interface ParsedReference {
  readonly sheet: string | null;
  readonly area: Area;
}

const CELL = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/;
const COLUMN = /^\$?([A-Za-z]{1,3})$/;
const ROW = /^\$?([1-9]\d{0,6})$/;

interface Corner {
  readonly row: number | null;
  readonly column: number | null;
}

function parseCorner(text: string): Corner | null {
  const cell = CELL.exec(text);
  if (cell) {
    const row = Number(cell[2]) - 1;
    const column = columnIndex(cell[1] ?? '');
    return column >= 0 && row < MAX_ROWS ? { row, column } : null;
  }
  const columnOnly = COLUMN.exec(text);
  if (columnOnly) {
    const column = columnIndex(columnOnly[1] ?? '');
    return column >= 0 ? { row: null, column } : null;
  }
  const rowOnly = ROW.exec(text);
  if (rowOnly) {
    const row = Number(rowOnly[1]) - 1;
    return row < MAX_ROWS ? { row, column: null } : null;
  }
  return null;
}

/** Splits `'My sheet'!A1` into its sheet and the rest. */
export function splitSheet(text: string): { readonly sheet: string | null; readonly rest: string } {
  if (text.startsWith("'")) {
    const match = /^'((?:[^']|'')*)'!/.exec(text);
    if (match?.[1] === undefined) return { sheet: null, rest: text };
    return { sheet: match[1].replaceAll("''", "'"), rest: text.slice(match[0].length) };
  }
  const bang = text.indexOf('!');
  return bang < 0 ? { sheet: null, rest: text } : { sheet: text.slice(0, bang), rest: text.slice(bang + 1) };
}

/**
 * Reads `A1`, `$A$1:B2`, `A:C`, `3:5`, each with or without a sheet in front.
 * Answers null for anything else, also for what lies outside a sheet.
 */
export function parseReference(text: string): ParsedReference | null {
  const { sheet, rest } = splitSheet(text.trim());
  const parts = rest.split(':');
  const first = parseCorner(parts[0] ?? '');
  if (!first || parts.length > 2) return null;
  if (parts.length === 1 && (first.row === null || first.column === null)) return null;
  const second = parts[1] === undefined ? first : parseCorner(parts[1]);
  if (!second) return null;
  if ((first.row === null) !== (second.row === null) || (first.column === null) !== (second.column === null))
    return null;
  const [top, bottom] = sorted(first.row ?? 0, second.row ?? MAX_ROWS - 1);
  const [left, right] = sorted(first.column ?? 0, second.column ?? MAX_COLUMNS - 1);
  return { sheet, area: { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 } };
}

function sorted(a: number, b: number): [number, number] {
  return a <= b ? [a, b] : [b, a];
}

/** `A1`, `A1:B2`, `A:C` or `3:5`. */
export function printArea(area: Area, absolute = false): string {
  const mark = absolute ? '$' : '';
  const left = mark + columnName(area.column);
  const right = mark + columnName(area.column + area.columns - 1);
  const top = `${mark}${area.row + 1}`;
  const bottom = `${mark}${area.row + area.rows}`;
  if (area.rows === MAX_ROWS) return area.columns === MAX_COLUMNS ? `${mark}1:${bottom}` : `${left}:${right}`;
  if (area.columns === MAX_COLUMNS) return `${top}:${bottom}`;
  return area.rows === 1 && area.columns === 1 ? left + top : `${left}${top}:${right}${bottom}`;
}

/**
 * A sheet's name as formulas write it. Excel quotes every name that is not a plain word, that starts with a digit, or that
 * could be read as a cell, a column-and-row reference or a logical value.
 */
export function quoteSheet(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name);
  const looksLikeCell =
    parseReference(name) !== null || /^(R\d*|C\d*|R\d*C\d*)$/i.test(name) || /^(TRUE|FALSE)$/i.test(name);
  return plain && !looksLikeCell ? name : `'${name.replaceAll("'", "''")}'`;
}

/** `Sheet1!A1:B2`. */
export function printReference(sheet: string, area: Area, absolute = false): string {
  return `${quoteSheet(sheet)}!${printArea(area, absolute)}`;
}

export function sameArea(a: Area, b: Area): boolean {
  return a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
}

export function intersect(a: Area, b: Area): Area | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

/** Whether two areas share a cell; the same as `intersect`, without making one. */
export function overlaps(a: Area, b: Area): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}

export function contains(outer: Area, inner: Area): boolean {
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    inner.row + inner.rows <= outer.row + outer.rows &&
    inner.column + inner.columns <= outer.column + outer.columns
  );
}

export function boundingArea(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

export function isOnSheet(area: Area): boolean {
  return (
    area.row >= 0 &&
    area.column >= 0 &&
    area.rows > 0 &&
    area.columns > 0 &&
    area.row + area.rows <= MAX_ROWS &&
    area.column + area.columns <= MAX_COLUMNS
  );
}

/** Sheets are found without regard to case, as in Excel. */
export function findSheet(workbook: Workbook, name: string): Sheet | undefined {
  const wanted = name.toLowerCase();
  return workbook.sheets.find((sheet) => sheet.name.toLowerCase() === wanted);
}
