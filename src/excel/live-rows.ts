/** Reads the input tables for the pane: all of them once, afterwards only the rows that changed. */
import type { LiveRow, LiveTable } from '../ports/live-workbook';
import type { TableRow } from '../ports/workbook';
import { INPUT_TABLE_SPECS } from '../sheets/input-tables';
import { TABLES, type InputTableKey } from '../sheets/names';
import { inputColumns, type TableSpec } from '../sheets/table';
import { parseAddress, rectAddress } from './address';
import { cellInput } from './cell-entry';
import { sameRect, type Stale, type TableLayout } from './live-layout';
import { askTable, entriesOf, rowsOf, tableState, type AskedTable } from './read-table';

export interface ReadTable {
  readonly layout: TableLayout;
  readonly table: LiveTable;
}

const INPUT_KEYS = Object.keys(INPUT_TABLE_SPECS) as InputTableKey[];

/** The given tables in one round trip, or all; tables that do not exist are left out. */
export async function readTables(
  context: Excel.RequestContext,
  keys: readonly InputTableKey[] = INPUT_KEYS,
): Promise<readonly ReadTable[]> {
  const asked = keys.map((key) => ({ key, table: askInputTable(context, INPUT_TABLE_SPECS[key]) }));
  await context.sync();
  return asked.flatMap(({ key, table }) => readTable(key, table) ?? []);
}

function askInputTable(context: Excel.RequestContext, spec: TableSpec): AskedTable {
  const asked = askTable(context, spec, true);
  asked.sheet.load('id');
  return asked;
}

function readTable(key: InputTableKey, asked: AskedTable): readonly ReadTable[] | null {
  const [found] = tableState(asked) ?? [];
  if (found === undefined) return null;
  const [, { name, place, columnAt, rows, entries = [] }] = found;
  const { row, column, rows: height, columns } = place;
  const layout: TableLayout = {
    key,
    spec: asked.spec,
    tableName: name,
    sheetId: asked.sheet.id,
    body: { row: row + 1, column, rows: height - 1, columns },
    columnAt,
  };
  return [{ layout, table: { key, rows: liveRows(asked.spec, rows, entries) } }];
}

function liveRows(spec: TableSpec, rows: readonly TableRow[], entries: readonly TableRow[]): readonly LiveRow[] {
  const keys = inputColumns(spec).map(({ key }) => key);
  return rows.map((cells, index) => {
    const formulas: Record<string, string> = {};
    for (const key of keys) {
      const entry = entries[index]?.[key];
      if (typeof entry === 'object' && entry !== null) formulas[key] = entry.formula;
    }
    return { cells, formulas };
  });
}

export interface StaleTable {
  readonly layout: TableLayout;
  readonly table: LiveTable;
  readonly stale: Stale;
}

/**
 * The tables with their stale rows read anew, in one round trip; one more where a table turns out to have moved, grown
 * or shrunk. Tables that are gone are missing from the answer.
 */
export async function readStale(
  context: Excel.RequestContext,
  stale: readonly StaleTable[],
): Promise<readonly ReadTable[]> {
  const asked = stale.map((item) => ({ item, span: askSpan(context, item), whole: askWhole(context, item) }));
  await context.sync();
  const read: ReadTable[] = [];
  const moved: InputTableKey[] = [];
  for (const { item, span, whole } of asked) {
    if (whole !== null) read.push(...(readTable(item.layout.key, whole) ?? []));
    else if (span === null || span.table.isNullObject) continue;
    else if (sameRect(parseAddress(span.body.address), item.layout.body)) read.push(withRows(item, span));
    else moved.push(item.layout.key);
  }
  return moved.length === 0 ? read : [...read, ...(await readTables(context, moved))];
}

const askWhole = (context: Excel.RequestContext, { layout, stale }: StaleTable): AskedTable | null =>
  stale === 'all' ? askInputTable(context, layout.spec) : null;

interface AskedSpan {
  readonly table: Excel.Table;
  readonly body: Excel.Range;
  readonly range: Excel.Range;
  readonly first: number;
}

function askSpan(context: Excel.RequestContext, { layout, stale }: StaleTable): AskedSpan | null {
  if (stale === 'all') return null;
  const table = context.workbook.tables.getItemOrNullObject(TABLES[layout.key]);
  const body = table.getDataBodyRange();
  const { row, column, columns } = layout.body;
  const rect = { row: row + stale.first, column, rows: stale.last - stale.first + 1, columns };
  const range = table.worksheet.getRange(rectAddress(rect));
  table.load('name');
  body.load('address');
  range.load('values,formulas');
  return { table, body, range, first: stale.first };
}

function withRows({ layout, table }: StaleTable, { range, first }: AskedSpan): ReadTable {
  const { spec, columnAt } = layout;
  const fresh = liveRows(spec, rowsOf(spec, columnAt, range.values, cellInput), entriesOf(spec, columnAt, range));
  const rows = [...table.rows];
  rows.splice(first, fresh.length, ...fresh);
  return { layout, table: { ...table, rows } };
}
