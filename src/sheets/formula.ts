/**
 * Formulas as data. A formula is text with holes: references to table columns and to cells of the same sheet. Names and
 * addresses are filled in only when it is written, because users may rename tables and headers, and because equal
 * formulas in different rows must be recognised as one.
 */
import type { SheetKey, TableKey } from './names';

/** A whole data column, or the cell of that column in the formula's own row. */
export interface ColumnRef {
  readonly ref: 'column' | 'row';
  readonly table: TableKey;
  readonly column: string;
}

/** A cell of the sheet the formula stands on; counted from 0. `fixed` parts get a `$`. */
export interface CellRef {
  readonly ref: 'cell';
  readonly row: number;
  readonly column: number;
  readonly fixedRow: boolean;
  readonly fixedColumn: boolean;
}

/** A cell of another sheet of ours, counted from 0. The sheet must be there when the formula is written. */
export interface SheetCellRef {
  readonly ref: 'sheet';
  readonly sheet: SheetKey;
  readonly row: number;
  readonly column: number;
}

export type Ref = ColumnRef | CellRef | SheetCellRef;
export type FormulaPart = string | Ref;

/** en-US formula text without the leading `=`, in parts. */
export interface Formula {
  readonly parts: readonly FormulaPart[];
}

/** All data of a column: `tblTarget[Kode]`. */
export const column = (table: TableKey, key: string): ColumnRef => ({ ref: 'column', table, column: key });

/** The cell of a column in the formula's own row: `[@Kode]`. */
export const thisRow = (table: TableKey, key: string): ColumnRef => ({ ref: 'row', table, column: key });

/** A cell on the same sheet; rows and columns count from 0. */
export const cell = (row: number, col: number, fixed: { row?: boolean; column?: boolean } = {}): CellRef => ({
  ref: 'cell',
  row,
  column: col,
  fixedRow: fixed.row ?? false,
  fixedColumn: fixed.column ?? false,
});

/** `'Hasil Pengecekan'!$A$3`. */
export const sheetCell = (sheet: SheetKey, row: number, col: number): SheetCellRef => ({
  ref: 'sheet',
  sheet,
  row,
  column: col,
});

type Hole = Formula | Ref | number | string;

/** Template tag: text, numbers, references and other formulas become one formula. */
export function formula(strings: TemplateStringsArray, ...holes: readonly Hole[]): Formula {
  const parts: FormulaPart[] = [];
  const push = (part: FormulaPart): void => {
    const last = parts.at(-1);
    if (typeof part === 'string' && typeof last === 'string') parts[parts.length - 1] = last + part;
    else if (part !== '') parts.push(part);
  };
  strings.forEach((text, index) => {
    push(text);
    const hole = holes[index];
    if (hole === undefined) return;
    if (typeof hole === 'string') push(hole);
    else if (typeof hole === 'number') push(String(hole).toUpperCase());
    else if ('parts' in hole) hole.parts.forEach(push);
    else push(hole);
  });
  return { parts };
}

/** A string literal in a formula: quoted, quotes doubled. */
export const literal = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** How tables and columns are called in this workbook; falls back on the names given by the add-in. */
export interface WorkbookNames {
  table(key: TableKey): string;
  column(table: TableKey, key: string): string;
  sheet(key: SheetKey): string;
}

/** Where formula text is written: the row and column (from 0) that relative references count from. */
export interface Position {
  readonly row: number;
  readonly column: number;
}

/** The formula as Excel takes it, with the leading `=`. */
export function formulaText(source: Formula, names: WorkbookNames): string {
  return `=${source.parts.map((part) => (typeof part === 'string' ? part : refText(part, names))).join('')}`;
}

/** Equal for two formulas that copying one cell to the other would make the same. */
export function relativeKey(source: Formula, at: Position): string {
  return source.parts
    .map((part) => {
      if (typeof part === 'string') return part;
      if (part.ref === 'sheet') return `\u0001${part.sheet}!R${part.row}C${part.column}`;
      if (part.ref !== 'cell') return `\u0001${part.ref}:${part.table}.${part.column}`;
      const row = part.fixedRow ? `R${part.row}` : `R[${part.row - at.row}]`;
      const col = part.fixedColumn ? `C${part.column}` : `C[${part.column - at.column}]`;
      return `\u0001${row}${col}`;
    })
    .join('\u0002');
}

function refText(ref: Ref, names: WorkbookNames): string {
  if (ref.ref === 'cell') {
    return `${ref.fixedColumn ? '$' : ''}${columnLetters(ref.column)}${ref.fixedRow ? '$' : ''}${ref.row + 1}`;
  }
  if (ref.ref === 'sheet') {
    const name = names.sheet(ref.sheet).replaceAll("'", "''");
    return `'${name}'!$${columnLetters(ref.column)}$${ref.row + 1}`;
  }
  const header = escapeHeader(names.column(ref.table, ref.column));
  if (ref.ref === 'row') return PLAIN_HEADER.test(header) ? `[@${header}]` : `[@[${header}]]`;
  const table = names.table(ref.table);
  return PLAIN_WORDS.test(header) ? `${table}[${header}]` : `${table}[[${header}]]`;
}

/** Headers that need no brackets of their own in `[@...]`, and in `table[...]`. */
const PLAIN_HEADER = /^[\p{L}\p{N}_]+$/u;
const PLAIN_WORDS = /^[\p{L}\p{N}_ ]+$/u;

/** Characters that mean something inside a structured reference are escaped with an apostrophe. */
function escapeHeader(header: string): string {
  return header.replaceAll(/['#[\]@]/g, (character) => `'${character}`);
}

/** Every address asks for them anew. */
const LETTERS: string[] = [];

/** Letters of a column counted from 0: 0 is A, 26 is AA. */
export function columnLetters(index: number): string {
  const known = LETTERS[index];
  if (known !== undefined) return known;
  let letters = '';
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  LETTERS[index] = letters;
  return letters;
}
