import { parseA1Ref, parseStructRef } from '@borgar/fx';
import { MAX_COLUMNS, MAX_ROWS } from '../model/address';
import { CalculationRefused, unsupported } from './refusal';
import { RangeValue, REF_ERROR, VALUE_ERROR } from './values';
import type { TableOnSheet, WorkbookNames } from './workbook-names';
import type { CellError, Sheet } from '../model/types';

/** Where a formula stands: what `[@Column]`, ROW() and relative references count from. */
export interface Standpoint {
  readonly names: WorkbookNames;
  readonly current: { readonly sheet: Sheet; readonly row: number; readonly column: number };
}

/** Finds the cells of a reference when a formula is evaluated. */
export type Resolve = (at: Standpoint) => RangeValue | CellError;

export interface Reference {
  readonly resolve: Resolve;
  /** Its text says that it may span several cells. */
  readonly multi: boolean;
}

/** The cell for which a formula's text stands; where it is used elsewhere, what has no `$` moves along. */
export interface Origin {
  readonly row: number;
  readonly column: number;
}

export interface CellReference extends Reference {
  /** How many of its corners move along. */
  readonly relativeCorners: number;
}

/** `A1`, `$A$1:B2`, `A:A`, `'Data Anggaran'!B2`. Whole columns and rows stay where they are. */
export function a1Reference(text: string, origin: Origin): CellReference {
  const parsed = parseA1Ref(text, { allowTernary: false });
  if (!parsed || !('range' in parsed)) throw new CalculationRefused('syntax', `"${text}" is no reference`);
  const context = parsed.context ?? [];
  if (context.length > 1) unsupported(`The reference ${text} to another workbook`);
  const sheetOf = sheetResolver(context[0]);
  const { top, left, $top, $left, $bottom, $right } = parsed.range;
  const { bottom = top, right = left } = parsed.range;
  if (top === null || left === null || bottom === null || right === null) {
    const whole = { top: top ?? 0, left: left ?? 0, bottom: bottom ?? MAX_ROWS - 1, right: right ?? MAX_COLUMNS - 1 };
    const resolve: Resolve = (at) => new RangeValue(sheetOf(at), whole.top, whole.left, whole.bottom, whole.right);
    return { multi: true, relativeCorners: 0, resolve };
  }
  const multi = text.slice(text.lastIndexOf('!') + 1).includes(':');
  const relativeCorners = Number(!$top || !$left) + (multi ? Number(!$bottom || !$right) : 0);
  const resolve: Resolve = (at) => {
    const down = at.current.row - origin.row;
    const over = at.current.column - origin.column;
    const firstRow = $top ? top : top + down;
    const firstColumn = $left ? left : left + over;
    const lastRow = $bottom ? bottom : bottom + down;
    const lastColumn = $right ? right : right + over;
    const { min, max } = Math;
    return new RangeValue(sheetOf(at), min(firstRow, lastRow), min(firstColumn, lastColumn), max(firstRow, lastRow), max(firstColumn, lastColumn)); // prettier-ignore
  };
  return { multi, relativeCorners, resolve };
}

function sheetResolver(name: string | undefined): (at: Standpoint) => Sheet {
  if (name === undefined) return (at) => at.current.sheet;
  if (name.includes(':')) unsupported(`The three-dimensional reference ${name}`);
  return (at) => {
    const sheet = at.names.sheet(name);
    // Excel refuses such a formula when it is written and turns a deleted sheet into #REF!: it cannot stand in a cell.
    if (!sheet) throw new CalculationRefused('syntax', `There is no sheet "${name}"`);
    return sheet;
  };
}

/** `tbl[Column]`, `[@Column]`, `tbl[[#Headers],[A]:[C]]`. */
export function structuredReference(text: string): Reference {
  const parsed = parseStructRef(text);
  if (!parsed) throw new CalculationRefused('syntax', `"${text}" is no reference to a table`);
  const { table: tableName } = parsed;
  const columns = (parsed.columns ?? []).map((name) => name.toLowerCase());
  const sections = (parsed.sections ?? []).map((section) => section.toLowerCase());
  const thisRow = sections.includes('this row');
  const oneRow = thisRow || (sections.length === 1 && (sections[0] === 'headers' || sections[0] === 'totals'));
  return {
    multi: !(oneRow && columns.length === 1),
    resolve: (at) => {
      const entry = findTable(at, tableName, text);
      const rows = thisRow ? currentRow(at, entry) : sectionRows(entry, sections);
      if (!rows) return thisRow ? VALUE_ERROR : REF_ERROR;
      const [first, last] = columnSpan(entry, columns, text);
      const { column } = entry.table.area;
      return new RangeValue(entry.sheet, rows[0], column + first, rows[1], column + last);
    },
  };
}

function findTable(at: Standpoint, name: string | undefined, text: string): TableOnSheet {
  const { sheet, row, column } = at.current;
  const entry = name ? at.names.table(name) : at.names.tableAt(sheet, row, column);
  if (!entry) throw new CalculationRefused('syntax', name ? `There is no table "${name}"` : `${text} outside a table`);
  return entry;
}

/** `columns` in lower case. */
function columnSpan(entry: TableOnSheet, columns: readonly string[], text: string): [number, number] {
  const [only, ...others] = columns;
  if (only === undefined) return [0, entry.table.area.columns - 1];
  const position = (name: string): number => {
    const at = entry.columns.get(name);
    if (at === undefined) throw new CalculationRefused('syntax', `There is no column "${name}" for ${text}`);
    return at;
  };
  let first = position(only);
  let last = first;
  for (const name of others) {
    const at = position(name);
    first = Math.min(first, at);
    last = Math.max(last, at);
  }
  return [first, last];
}

function bodyRows({ table }: TableOnSheet): [number, number] {
  const { row, rows } = table.area;
  return [row + (table.showHeaders ? 1 : 0), row + rows - 1 - (table.showTotals ? 1 : 0)];
}

/** Only a row of the table's body is "this row"; elsewhere Excel answers `#VALUE!`. */
function currentRow(at: Standpoint, entry: TableOnSheet): [number, number] | null {
  const [first, last] = bodyRows(entry);
  const { sheet, row } = at.current;
  return sheet === entry.sheet && row >= first && row <= last ? [row, row] : null;
}

function sectionRows(entry: TableOnSheet, sections: readonly string[]): [number, number] | null {
  // By far the most references name no section.
  if (sections.length === 0) return bodyRows(entry);
  const { table } = entry;
  const top = table.area.row;
  const bottom = top + table.area.rows - 1;
  const spans = sections.map((section): [number, number] | null => {
    if (section === 'all') return [top, bottom];
    if (section === 'data') return bodyRows(entry);
    if (section === 'headers') return table.showHeaders ? [top, top] : null;
    return table.showTotals ? [bottom, bottom] : null;
  });
  const found = spans.filter((span) => span !== null);
  if (found.length < spans.length) return null;
  return [Math.min(...found.map((span) => span[0])), Math.max(...found.map((span) => span[1]))];
}
