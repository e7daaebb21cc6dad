import { parseA1Ref, parseStructRef, stringifyA1Ref, stringifyTokens, tokenize } from '@borgar/fx';
import type { ReferenceA1, ReferenceStruct, Token } from '@borgar/fx';
import { MAX_COLUMNS, MAX_ROWS } from './address';

/** A formula's text taken apart once; the same text is met thousands of times. */
export interface Formula {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sheets: readonly string[];
  readonly structured: readonly ReferenceStruct[];
  /** Function names in upper case. */
  readonly functions: readonly string[];
  /** Whether moving the formula to another cell changes its text. */
  readonly relative: boolean;
}

const CACHE_LIMIT = 50_000;
const parsed = new Map<string, Formula>();

export function parseFormula(text: string): Formula {
  const known = parsed.get(text);
  if (known) return known;
  const tokens = tokenize(text);
  const sheets = new Set<string>();
  const structured: ReferenceStruct[] = [];
  const functions = new Set<string>();
  let relative = false;
  for (const token of tokens) {
    if (token.type === 'func') functions.add(token.value.toUpperCase());
    else if (token.type === 'structured') {
      const reference = parseStructRef(token.value);
      if (reference) structured.push(reference);
    } else if (isReference(token)) {
      for (const name of contextOf(token)) sheets.add(name);
      if (isRelative(token.value)) relative = true;
    }
  }
  const formula = { text, tokens, sheets: [...sheets], structured, functions: [...functions], relative };
  if (parsed.size >= CACHE_LIMIT) parsed.clear();
  parsed.set(text, formula);
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

/**
 * The formula as Excel rewrites it when it is copied by so many rows and columns: what is not pinned with `$` moves along,
 * and a reference that leaves the sheet becomes `#REF!`.
 */
export function moveFormula(text: string, rows: number, columns: number): string {
  const formula = parseFormula(text);
  if (!formula.relative || (rows === 0 && columns === 0)) return text;
  return stringifyTokens(
    formula.tokens.map((token) =>
      isReference(token) ? { ...token, value: moveReference(token.value, rows, columns) } : token,
    ),
  );
}

function isNumber(index: number | null | undefined): index is number {
  return typeof index === 'number';
}

function moveReference(text: string, rows: number, columns: number): string {
  const reference = cellReference(text);
  if (!reference) return text;
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
