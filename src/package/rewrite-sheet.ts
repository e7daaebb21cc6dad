/** A worksheet without functions of add-ins: native formulas in their place, or the values they gave last. */
import { columnLetters } from '../sheets/formula';
import type { Rect } from '../sheets/plan';
import { callsAddIn, withoutCalls } from './formula-calls';
import { nativeCall } from './native-calls';
import { fileCells, type FileCell } from './sheet-cells';
import { edited, escapeXml, unescapeXml, withAttributes, type Edit } from './xml';

export interface SheetRules {
  /** Where native formulas may take the place of functions: the add-in's tables. Elsewhere values do. */
  readonly tables: readonly Rect[];
  /** Values everywhere. */
  readonly valuesOnly: boolean;
  /** Formulas that cannot go along, because they read a sheet that does not. */
  readonly leftBehind: (formula: string) => boolean;
  /** A text as the recipient may read it. */
  readonly shownText: (text: string) => string;
}

export interface RewrittenSheet {
  readonly xml: string;
  /** Cells with a native formula in the place of a function. */
  readonly native: number;
  /** Cells that hold the last value instead of a function. */
  readonly values: number;
}

export function rewrittenSheet(xml: string, rules: SheetRules): RewrittenSheet {
  const cells = fileCells(xml);
  const frozen = new Set(cells.filter((cell) => mustFreeze(xml, cell, rules)));
  // A formula that is written once for several cells stays for all of them or for none.
  const frozenGroups = new Set([...frozen].flatMap(({ formula }) => formula?.shared ?? []));
  const edits: Edit[] = [];
  let native = 0;
  let values = 0;
  for (const cell of cells) {
    const { formula } = cell;
    const isFrozen = frozen.has(cell) || (formula?.shared != null && frozenGroups.has(formula.shared));
    if (formula !== null && isFrozen) {
      if (callsAddIn(formula.text)) values += 1;
      edits.push(...withoutFormula(xml, cell));
    } else if (formula !== null && callsAddIn(formula.text)) {
      native += 1;
      edits.push(...withNative(xml, cell));
    }
    edits.push(...shownText(xml, cell, rules));
  }
  return { xml: edited(xml, edits), native, values };
}

function mustFreeze(xml: string, cell: FileCell, { tables, valuesOnly, leftBehind, shownText }: SheetRules): boolean {
  const { formula, value, type } = cell;
  if (formula === null || formula.type === 'dataTable') return false;
  if (leftBehind(formula.text)) return true;
  if (type === 'str' && value !== null) {
    const text = unescapeXml(xml.slice(value.start, value.end));
    if (shownText(text) !== text) return true;
  }
  if (!callsAddIn(formula.text)) return false;
  const several = formula.type === 'array' && !isOneCell(xml, cell);
  return valuesOnly || several || !isInside(cell.address, tables) || withoutCalls(formula.text, nativeCall) === null;
}

/** Excel keeps a function that might give several values as an array over one cell. */
function isOneCell(xml: string, { formula }: FileCell): boolean {
  if (formula === null) return false;
  const [, reference = ''] = /\bref="([^"]*)"/.exec(xml.slice(formula.open.start, formula.open.end)) ?? [];
  return !reference.includes(':');
}

function isInside(address: string, tables: readonly Rect[]): boolean {
  const [, letters = '', digits = ''] = /^([A-Z]+)([0-9]+)$/.exec(address) ?? [];
  const row = Number(digits) - 1;
  return tables.some(
    (area) =>
      row >= area.row &&
      row < area.row + area.rows &&
      letters.length > 0 &&
      isBetween(letters, columnLetters(area.column), columnLetters(area.column + area.columns - 1)),
  );
}

/** Letters of columns in their order: A, Z, AA. */
const isBetween = (letters: string, first: string, last: string): boolean =>
  comesBefore(first, letters) && comesBefore(letters, last);

const comesBefore = (a: string, b: string): boolean => (a.length === b.length ? a <= b : a.length < b.length);

/** The value stays, without the marks of an array. */
const withoutFormula = (xml: string, { open, formula }: FileCell): readonly Edit[] =>
  formula === null ? [] : [plainCell(xml, open), { start: formula.start, end: formula.end, text: '' }];

const plainCell = (xml: string, { start, end }: FileCell['open']): Edit => ({
  start,
  end,
  text: withAttributes(xml.slice(start, end), { cm: null }),
});

function withNative(xml: string, { open, formula }: FileCell): readonly Edit[] {
  if (formula === null) return [];
  const text = escapeXml(withoutCalls(formula.text, nativeCall) ?? '');
  if (formula.shared !== null) {
    const { start, end } = formula;
    return [{ start, end, text: `${xml.slice(formula.open.start, formula.open.end)}${text}${closing(xml, formula)}` }];
  }
  const name = /^<([^\s/>]+)/.exec(xml.slice(formula.start, formula.open.end))?.[1] ?? 'f';
  const { start, end } = formula;
  return [plainCell(xml, open), { start, end, text: `<${name}>${text}</${name}>` }];
}

const closing = (xml: string, { open, end }: NonNullable<FileCell['formula']>): string =>
  /<\/[^<]*$/.exec(xml.slice(open.end, end))?.[0] ?? '';

function shownText(xml: string, { type, value }: FileCell, rules: SheetRules): readonly Edit[] {
  if (value === null || (type !== 'str' && type !== 'inlineStr')) return [];
  const text = unescapeXml(xml.slice(value.start, value.end));
  const shown = rules.shownText(text);
  return shown === text ? [] : [{ ...value, text: escapeXml(shown) }];
}
