import type { Area, Sheet, Table, Workbook } from './types';
import type { Entry } from '../rules/entry';
import { contains, intersect } from './address';
import { cellAt, isBlank, setContent } from './grid';
import { moveFormula } from './formula';
import { bodyArea, headerArea, tablesIn } from './workbook';
import { renameColumn } from './structure/rename';

export interface PlacedEntry {
  readonly row: number;
  readonly column: number;
  readonly entry: Entry;
}

/**
 * A table without a totals row grows over rows that are written directly below it, within its columns, as long as nothing
 * stands below. Source: "Coauthoring in Excel add-ins", which recommends it over `rows.add`.
 *
 * @returns The table that grew.
 */
export function expandOver(
  workbook: Workbook,
  sheet: Sheet,
  area: Area,
  entries: readonly PlacedEntry[],
): Table | null {
  if (workbook.sheets.length === 0 || !entries.some(({ entry }) => entry.value !== null || entry.formula !== undefined))
    return null;
  const table = sheet.tables.find(
    (candidate) =>
      !candidate.showTotals &&
      area.row === candidate.area.row + candidate.area.rows &&
      area.column >= candidate.area.column &&
      area.column + area.columns <= candidate.area.column + candidate.area.columns,
  );
  if (!table || sheet.protection) return null;
  const added: Area = { ...table.area, row: area.row, rows: area.rows };
  const others = tablesIn(sheet, added).length > 0;
  const occupied = anyContent(sheet, added) || sheet.merges.some((merge) => intersect(merge, added) !== null);
  if (others || occupied) return null;
  table.area = { ...table.area, rows: table.area.rows + area.rows };
  return table;
}

function anyContent(sheet: Sheet, area: Area): boolean {
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      if (!isBlank(cellAt(sheet, row, column))) return true;
    }
  }
  return false;
}

/** Headers are text, unique in their table without regard to case, never empty: Excel corrects what is not (experience). */
export function nameHeaders(workbook: Workbook, sheet: Sheet, table: Table, written: Area): void {
  const header = headerArea(table);
  if (!header) return;
  const part = intersect(header, written);
  if (!part) return;
  for (let column = part.column; column < part.column + part.columns; column += 1) {
    const index = column - header.column;
    const target = table.columns[index];
    if (!target) continue;
    const cell = cellAt(sheet, header.row, column);
    const text = headerText(cell?.value ?? null);
    const taken = new Set(table.columns.filter((other) => other !== target).map((other) => other.name.toLowerCase()));
    const name = uniqueHeader(text, index, taken);
    setContent(sheet, header.row, column, name);
    renameColumn(workbook, sheet, table, target, name);
  }
}

export function headerText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'object') return 'error' in value ? String(value.error) : '';
  return typeof value === 'number' ? String(value) : (value as string);
}

/** `Nama`, taken already, becomes `Nama2`; an empty header becomes `Column` and its place. */
export function uniqueHeader(text: string, index: number, taken: ReadonlySet<string>): string {
  const base = text === '' ? 'Column' : text;
  if (text !== '' && !taken.has(base.toLowerCase())) return base;
  for (let count = text === '' ? index + 1 : 2; ; count += 1) {
    const name = `${base}${count}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

/**
 * One formula text per table column: formulas that cover a whole column make it a calculated column; where they differ,
 * the last one stands in every cell. A formula in an otherwise empty column fills it. A column overwritten with constants
 * is calculated no more. Source: "Use calculated columns in an Excel table"; the collapse is experience.
 */
export function fillCalculatedColumns(sheet: Sheet, table: Table, written: Area): void {
  const body = bodyArea(table);
  const part = intersect(body, written);
  if (!part) return;
  for (let at = part.column; at < part.column + part.columns; at += 1) {
    const column = table.columns[at - body.column];
    if (!column) continue;
    let last: { row: number; formula: string } | null = null;
    let constants = 0;
    for (let row = body.row; row < body.row + body.rows; row += 1) {
      const cell = cellAt(sheet, row, at);
      if (cell?.formula !== undefined) {
        if (contains(part, { row, column: at, rows: 1, columns: 1 })) last = { row, formula: cell.formula };
      } else if (!isBlank(cell)) constants += 1;
    }
    if (last === null) {
      if (constants === body.rows) delete column.formula;
      continue;
    }
    if (constants > 0) continue;
    column.formula = moveFormula(last.formula, body.row - last.row, 0);
    for (let row = body.row; row < body.row + body.rows; row += 1) {
      const formula = moveFormula(column.formula, row - body.row, 0);
      if (cellAt(sheet, row, at)?.formula !== formula) setContent(sheet, row, at, null, formula);
    }
  }
}
