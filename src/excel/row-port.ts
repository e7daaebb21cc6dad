/** One row of an input table, found by its ID and written cell by cell. */
import { err } from '../domain/result';
import type { FoundRow, RowPort } from '../ports/live-workbook';
import type { CellInput, TableRow } from '../ports/workbook';
import { inputKind } from '../sheets/column';
import { INPUT_TABLE_SPECS } from '../sheets/input-tables';
import type { InputTableKey } from '../sheets/names';
import { inputColumns } from '../sheets/table';
import { cellEntry } from './cell-entry';
import { sheetLocked } from './closed-sheet';
import { askTable, tableState } from './read-table';
import { runBatch, type ExcelRunner } from './run';

export const rowPort = (runner: ExcelRunner): RowPort => ({
  readRow: (table, id) => runBatch(runner, (context) => readRow(context, table, id)),
  writeRow: async (row, cells) => {
    const written = await runBatch(runner, (context) => writeRow(context, row, cells));
    // A protected sheet may have cells that are open for typing, so Excel is asked first.
    const { lockedSheet } = row.place;
    return written.ok || written.error.retryable || lockedSheet === null ? written : err(sheetLocked(lockedSheet));
  },
});

/** One round trip: the table, and the identity table for the version of the sheets. */
async function readRow(context: Excel.RequestContext, key: InputTableKey, id: string): Promise<FoundRow | null> {
  const asked = askTable(context, INPUT_TABLE_SPECS[key], true);
  const identity = askTable(context, INPUT_TABLE_SPECS.identity, false);
  asked.sheet.protection.load('protected');
  await context.sync();
  const [state] = tableState(asked) ?? [];
  if (state === undefined) return null;
  const [, { name, rows, entries = [], columnAt }] = state;
  const lockedSheet = asked.sheet.protection.protected ? asked.sheet.name : null;
  const row = rows.findIndex((cells) => sameId(cells['id'], id));
  const found = entries[row];
  if (found === undefined) return null;
  const [facts] = tableState(identity) ?? [];
  const schema = facts?.[1].rows.find((cells) => cells['id'] === 'skema')?.['value'] ?? null;
  return {
    table: key,
    id,
    entries: typedCells(key, found),
    schema,
    place: { tableName: name, row, columnAt, lockedSheet },
  };
}

/** Excel's MATCH does not tell capitals apart, so neither do IDs. */
const sameId = (cell: CellInput | undefined, id: string): boolean =>
  typeof cell === 'string' && cell.toUpperCase() === id.toUpperCase();

const typedCells = (key: InputTableKey, entries: TableRow): TableRow =>
  Object.fromEntries(inputColumns(INPUT_TABLE_SPECS[key]).map((column) => [column.key, entries[column.key] ?? null]));

/** One round trip, which fails where the table is gone by now. */
async function writeRow(context: Excel.RequestContext, found: FoundRow, cells: TableRow): Promise<void> {
  const spec = INPUT_TABLE_SPECS[found.table];
  const { tableName, row, columnAt } = found.place;
  const body = context.workbook.tables.getItem(tableName).getDataBodyRange();
  for (const [key, value] of Object.entries(cells)) {
    const column = inputColumns(spec).find((candidate) => candidate.key === key);
    const at = columnAt[key];
    if (column === undefined || at === undefined) throw new Error(`Table ${found.table} has no input column ${key}.`);
    body.getCell(row, at).values = [[cellEntry(inputKind(column, found.id), value)]];
  }
  await context.sync();
}
