/** Brings a workbook of an older add-in up to this one: rows by the migrations, facts of the satker that are new. */
import { migrateRows, schemaOf, type InputRows } from '../sheets/migrations';
import type { TableRow, TableWrite, WorkbookState } from '../ports/workbook';
import { INPUT_TABLES, SCHEMA_VERSION, type InputTableKey } from '../sheets/names';
import { identityTable } from '../sheets/tables/identity';
import { identityValue } from './settings';

/** Whether rows have to be written anew, which takes what was typed into them. */
export function needsUpgrade(state: WorkbookState): boolean {
  const schema = schemaOf(identityValue(state, 'schema'));
  return (
    state.tables.has('identity') &&
    (schema === null || schema < SCHEMA_VERSION || missingFacts(identityRows(state)).length > 0)
  );
}

/** Writes of whole tables; the state must have been read with its entries. */
export function upgradeWrites(state: WorkbookState): readonly TableWrite[] {
  const schema = schemaOf(identityValue(state, 'schema')) ?? SCHEMA_VERSION;
  const typed: InputRows = new Map(
    (Object.keys(INPUT_TABLES) as InputTableKey[]).flatMap((key) => {
      const table = state.tables.get(key);
      return table === undefined ? [] : [[key, table.entries ?? table.rows] as const];
    }),
  );
  const migrated = migrateRows(typed, schema);
  const facts = migrated.get('identity') ?? [];
  const identity = [...facts.filter(isTyped), ...missingFacts(facts)].map((row) =>
    row['id'] === 'skema' ? { ...row, value: SCHEMA_VERSION } : row,
  );
  const changed = new Map(migrated).set('identity', identity);
  return [...changed].filter(([key, rows]) => rows !== typed.get(key)).map(([table, rows]) => ({ table, rows }));
}

/** Blank rows are what a table begins with that was never filled. */
const isTyped = (row: TableRow): boolean => Object.values(row).some((value) => value !== null && value !== '');

const identityRows = (state: WorkbookState): readonly TableRow[] => state.tables.get('identity')?.rows ?? [];

/** Rows of `tblIdentitas` that this version knows and the workbook lacks. */
function missingFacts(rows: readonly TableRow[]): readonly TableRow[] {
  const present = new Set(rows.map((row) => row['id']));
  return (identityTable.initialRows ?? []).filter((row) => !present.has(row['id'] ?? null));
}
