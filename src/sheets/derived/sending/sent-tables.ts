/** Which inputs are sent along on `Keterangan Berkas`, and reading them back from there. */
import type { CellInput } from '../../cell-input';
import { INPUT_TABLE_SPECS } from '../../input-tables';
import { INPUT_TABLES, type InputTableKey } from '../../names';
import { inputColumns, type TableSpec } from '../../table';
import { FACTS, LABEL, SENT_TITLE, VALUE, type Fact } from './file-notes-layout';
import type { SentTable } from './file-notes-outline';

/** A cell as it was read from the sheet. */
export interface NotedCell {
  readonly row: number;
  readonly column: number;
  readonly value: string | number | boolean;
}

/** Keys of the columns that are sent; labels and explanations of the facts of the satker are the add-in's own. */
export const sentColumns = (table: InputTableKey): readonly string[] =>
  table === 'identity' ? ['id', 'value'] : inputColumns(INPUT_TABLE_SPECS[table]).map(({ key }) => key);

/** The headers of these columns as first released. */
export function sentHeaders(table: InputTableKey, columns: readonly string[]): readonly string[] {
  const spec: TableSpec = INPUT_TABLE_SPECS[table];
  return columns.map((key) => spec.columns.find((column) => column.key === key)?.header ?? key);
}

/** The tables as they were sent; columns that this version does not know are left out. */
export function readSentTables(cells: readonly NotedCell[]): readonly SentTable[] {
  const start = cells.find(({ column, value }) => column === LABEL && value === SENT_TITLE)?.row;
  if (start === undefined) return [];
  const rows = byRow(cells.filter(({ row }) => row > start));
  const tables = new Map<
    InputTableKey,
    { readonly columns: readonly (string | null)[]; readonly rows: CellInput[][] }
  >();
  for (const row of [...rows.keys()].sort((a, b) => a - b)) {
    const values = rows.get(row);
    const key = tableKey(values?.get(LABEL));
    if (values === undefined || key === null) continue;
    const known = tables.get(key);
    if (known === undefined) tables.set(key, { columns: headerKeys(key, values), rows: [] });
    else known.rows.push(known.columns.map((_, index) => values.get(VALUE + index) ?? null));
  }
  return [...tables].map(([table, { columns, rows: all }]) => ({
    table,
    columns: columns.filter((key) => key !== null),
    rows: all.map((row) => row.filter((_, index) => columns[index] !== null)),
  }));
}

type Row = ReadonlyMap<number, string | number | boolean>;

function byRow(cells: readonly NotedCell[]): ReadonlyMap<number, Row> {
  const rows = new Map<number, Map<number, string | number | boolean>>();
  for (const { row, column, value } of cells) {
    const values = rows.get(row) ?? new Map<number, string | number | boolean>();
    rows.set(row, values.set(column, value));
  }
  return rows;
}

const tableKey = (name: string | number | boolean | undefined): InputTableKey | null =>
  (Object.keys(INPUT_TABLES) as InputTableKey[]).find((key) => INPUT_TABLES[key] === name) ?? null;

/** By their headers; `null` for one that is not ours any more. */
function headerKeys(table: InputTableKey, values: Row): readonly (string | null)[] {
  const width = Math.max(...values.keys());
  const { columns }: TableSpec = INPUT_TABLE_SPECS[table];
  return Array.from({ length: width }, (_, index) => {
    const header = values.get(VALUE + index);
    return columns.find((column) => column.header === header)?.key ?? null;
  });
}

/** The facts of the last copy by what they are called; empty where there was none. */
export function readFacts(cells: readonly NotedCell[]): ReadonlyMap<Fact, string | number | boolean> {
  const labels = new Map<string, Fact>((Object.keys(FACTS) as Fact[]).map((fact) => [FACTS[fact], fact]));
  const start = cells.find(({ column, value }) => column === LABEL && value === SENT_TITLE)?.row ?? Infinity;
  const above = byRow(cells.filter(({ row }) => row < start));
  return new Map(
    [...above.values()].flatMap((values): readonly (readonly [Fact, string | number | boolean])[] => {
      const fact = labels.get(String(values.get(LABEL)));
      const value = values.get(VALUE);
      return fact === undefined || value === undefined ? [] : [[fact, value]];
    }),
  );
}
