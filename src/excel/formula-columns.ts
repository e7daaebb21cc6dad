/** Writes formulas into whole columns of the input tables, whatever tables and headers are called by now. */
import type { Refused } from '../domain/finding';
import { err, ok } from '../domain/result';
import type { FormulaColumn, FormulaColumns } from '../ports/formula-columns';
import { INPUT_TABLE_SPECS } from '../sheets/input-tables';
import { formulaText, type WorkbookNames } from '../sheets/formula';
import { SHEETS, TABLES, type InputTableKey } from '../sheets/names';
import { sheetLocked } from './closed-sheet';
import { askTable, tableState } from './read-table';
import { runBatch, type ExcelRunner } from './run';
import { setAll } from './set-all';
import { askFilters, filteredSheets, sheetFiltered } from './sheet-filters';

export const formulaColumns = (runner: ExcelRunner): FormulaColumns => ({
  write: async (columns) => {
    const written = await runBatch(runner, (context) => writeColumns(context, columns));
    return written.ok && written.value !== null ? err(written.value) : written.ok ? ok(undefined) : written;
  },
});

/** @returns why nothing was written; `null` where everything was */
async function writeColumns(context: Excel.RequestContext, columns: readonly FormulaColumn[]): Promise<Refused | null> {
  const keys = Object.keys(INPUT_TABLE_SPECS) as InputTableKey[];
  const asked = new Map(keys.map((key) => [key, askTable(context, INPUT_TABLE_SPECS[key], false)]));
  for (const { table } of columns) asked.get(table)?.sheet.protection.load('protected');
  const filters = askFilters(context);
  await context.sync();
  const states = new Map([...asked.values()].flatMap((table) => tableState(table) ?? []));
  const names: WorkbookNames = {
    table: (key) => states.get(key)?.name ?? TABLES[key],
    column: (table, key) => {
      const header = states.get(table)?.headers[key];
      if (header === undefined) throw new Error(`Column ${key} of ${table} is not in this workbook.`);
      return header;
    },
    // Formulas of input columns refer to tables only.
    sheet: (key) => SHEETS[key],
  };
  const written = columns.flatMap(({ table }) => asked.get(table) ?? []).filter(({ table }) => !table.isNullObject);
  const locked = written.find(({ sheet }) => sheet.protection.protected);
  if (locked !== undefined) return sheetLocked(locked.sheet.name);
  const hiding = new Set(filteredSheets(filters));
  const filtered = written.find(({ sheet }) => hiding.has(sheet.name));
  if (filtered !== undefined) return sheetFiltered(filtered.sheet.name);
  for (const { table, column, formula } of columns) {
    const at = states.get(table)?.columnAt[column];
    if (at === undefined) throw new Error(`Column ${column} of ${table} is not in this workbook.`);
    const body = asked.get(table)?.table.getDataBodyRange().getColumn(at);
    if (body !== undefined) setAll(body, 'formulas', formulaText(formula, names));
  }
  await context.sync();
  return null;
}
