import { parseA1Ref, parseStructRef, stringifyStructRef } from '@borgar/fx';
import type { Sheet, Table, TableColumn, Workbook } from '../types';
import { quoteSheet, splitSheet } from '../address';
import { isReference } from '../formula';
import { tableAt } from '../workbook';
import type { RewriteToken } from './rewrite';
import { rewriteEverywhere } from './rewrite';

function same(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** Renames a table's column; every structured reference to it follows. The header cell is the caller's. */
export function renameColumn(workbook: Workbook, sheet: Sheet, table: Table, column: TableColumn, name: string): void {
  const old = column.name;
  if (old === name) return;
  column.name = name;
  const rewrite: RewriteToken = (token, home) => {
    if (token.type !== 'structured') return null;
    const reference = parseStructRef(token.value);
    if (!reference?.columns?.some((candidate) => same(candidate, old))) return null;
    const target = reference.table
      ? same(reference.table, table.name)
      : home.sheet === sheet && tableAt(sheet, home.row, home.column) === table;
    if (!target) return null;
    return stringifyStructRef({ ...reference, columns: reference.columns.map((c) => (same(c, old) ? name : c)) });
  };
  rewriteEverywhere(workbook, rewrite, ({ structured }) =>
    structured.some(({ columns }) => columns?.some((candidate) => same(candidate, old))),
  );
}

/** Renames a table; every structured reference to it follows. */
export function renameTable(workbook: Workbook, table: Table, name: string): void {
  const old = table.name;
  table.name = name;
  const rewrite: RewriteToken = (token) => {
    if (token.type === 'structured') {
      const reference = parseStructRef(token.value);
      return reference?.table && same(reference.table, old) ? stringifyStructRef({ ...reference, table: name }) : null;
    }
    return token.type === 'range_named' && same(token.value, old) ? name : null;
  };
  rewriteEverywhere(workbook, rewrite, () => true, old);
}

/** Renames a sheet; every reference to it follows. */
export function renameSheet(workbook: Workbook, sheet: Sheet, name: string): void {
  const old = sheet.name;
  sheet.name = name;
  const rewrite: RewriteToken = (token) => {
    if (!isReference(token) && token.type !== 'range_named') return null;
    const { sheet: named, rest } = splitSheet(token.value);
    if (named === null) return null;
    if (same(named, old)) return `${quoteSheet(name)}!${rest}`;
    const ends = named.split(':');
    if (ends.length !== 2 || !ends.some((end) => same(end, old)) || !parseA1Ref(token.value)) return null;
    return `${ends.map((end) => quoteSheet(same(end, old) ? name : end)).join(':')}!${rest}`;
  };
  // An apostrophe in a sheet's name stands twice in a formula.
  rewriteEverywhere(workbook, rewrite, () => true, old.replaceAll("'", "''"));
}
