import { parseA1Ref, parseStructRef, stringifyA1Ref, tokenize } from '@borgar/fx';
import type { ReferenceA1, ReferenceStruct, Token } from '@borgar/fx';
import { MAX_COLUMNS, MAX_ROWS } from './address';

/**
 * What a formula is about. Formulas that differ only in the rows of their references share one: a column filled down
 * 2,400 rows is taken apart once.
 */
export interface Formula {
  /** Names of the sheets that references and sheet-bound names give. */
  readonly sheets: readonly string[];
  readonly structured: readonly ReferenceStruct[];
  /** Lengths of the texts in it. */
  readonly textLengths: readonly number[];
  /** Whether it has references to cells without a sheet, which mean the sheet it stands on. */
  readonly local: boolean;
  /** Whether moving the formula to another cell changes its text. */
  readonly relative: boolean;
}

const CACHE_LIMIT = 20_000;
const PIECES_LIMIT = 2_000;
const known = new Map<string, Formula>();

/** Texts, quoted sheet names and the brackets of structured references as they are; of a cell everything but its row. */
const KEPT_OR_CELL =
  /'(?:[^']|'')*'|"(?:[^"]|"")*"|\[(?:[^[\]']|'.|\[(?:[^[\]']|'.)*\])*\]|(?<![\w.\]])(\$?[A-Za-z]{1,3}\$?)[1-9]\d*(?![\w.([!'])/g;

function shapeOf(text: string): string {
  return text.replace(KEPT_OR_CELL, (match: string, column?: string) => (column === undefined ? match : `${column}1`));
}

export function parseFormula(text: string): Formula {
  const shape = shapeOf(text);
  const found = known.get(shape);
  if (found) return found;
  const sheets = new Set<string>();
  const structured: ReferenceStruct[] = [];
  const textLengths: number[] = [];
  let relative = false;
  let local = false;
  for (const token of tokenize(text)) {
    if (token.type === 'string') textLengths.push(token.value.slice(1, -1).replaceAll('""', '"').length);
    else if (token.type === 'structured') {
      const reference = parseStructRef(token.value);
      if (reference) structured.push(reference);
    } else if (isReference(token)) {
      const names = contextOf(token);
      if (names.length === 0) local = true;
      for (const name of names) sheets.add(name);
      if (isRelative(token.value)) relative = true;
    }
  }
  const formula = { sheets: [...sheets], structured, textLengths, local, relative };
  if (known.size >= CACHE_LIMIT) known.clear();
  known.set(shape, formula);
  return formula;
}

/** A cell, a range of cells, whole columns or rows; not a name, not a structured reference. */
export function isReference(token: Token): boolean {
  return token.type === 'range' || token.type === 'range_beam' || token.type === 'range_ternary';
}

/** A reference to cells taken apart; null for a name. */
export function cellReference(text: string): ReferenceA1 | null {
  const reference = parseA1Ref(text);
  return reference && 'range' in reference ? reference : null;
}

function isRelative(text: string): boolean {
  const range = cellReference(text)?.range;
  if (!range) return false;
  return (
    (isNumber(range.top) && !range.$top) ||
    (isNumber(range.bottom) && !range.$bottom) ||
    (isNumber(range.left) && !range.$left) ||
    (isNumber(range.right) && !range.$right)
  );
}

/** The sheets a reference or a sheet-bound name stands on; two for `Sheet1:Sheet3!A1`. */
function contextOf(token: Token): string[] {
  const context = parseA1Ref(token.value)?.context ?? [];
  const sheet = context.at(-1);
  return sheet === undefined ? [] : sheet.split(':');
}

/** A formula in pieces: texts that stay, and references that move. `null`: nothing in it moves. */
type Pieces = readonly (string | ReferenceA1)[] | null;

const piecesKnown = new Map<string, Pieces>();

/** Copied to 2,400 rows, a formula is taken to pieces once. */
function piecesOf(text: string): Pieces {
  const found = piecesKnown.get(text);
  if (found !== undefined) return found;
  const pieces = parseFormula(text).relative
    ? tokenize(text).map((token) => (isReference(token) ? (cellReference(token.value) ?? token.value) : token.value))
    : null;
  if (piecesKnown.size >= PIECES_LIMIT) piecesKnown.clear();
  piecesKnown.set(text, pieces);
  return pieces;
}

/**
 * The formula as Excel rewrites it when it is copied by so many rows and columns: what is not pinned with `$` moves along,
 * and a reference that leaves the sheet becomes `#REF!`.
 */
export function moveFormula(text: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return text;
  const pieces = piecesOf(text);
  if (pieces === null) return text;
  return pieces.map((piece) => (typeof piece === 'string' ? piece : moveReference(piece, rows, columns))).join('');
}

function isNumber(index: number | null | undefined): index is number {
  return typeof index === 'number';
}

function moveReference(reference: ReferenceA1, rows: number, columns: number): string {
  const range = { ...reference.range };
  if (!range.$top && isNumber(range.top)) range.top += rows;
  if (!range.$bottom && isNumber(range.bottom)) range.bottom += rows;
  if (!range.$left && isNumber(range.left)) range.left += columns;
  if (!range.$right && isNumber(range.right)) range.right += columns;
  const inside = (index: number | null | undefined, end: number): boolean =>
    !isNumber(index) || (index >= 0 && index < end);
  const valid =
    inside(range.top, MAX_ROWS) &&
    inside(range.bottom, MAX_ROWS) &&
    inside(range.left, MAX_COLUMNS) &&
    inside(range.right, MAX_COLUMNS);
  if (!valid) return '#REF!';
  return stringifyA1Ref({ ...reference, range });
}
