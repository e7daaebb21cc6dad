/**
 * From one schema version to the next. Columns that a version adds are added by Siapkan on its own; a migration is only
 * needed where rows of the version before have to be written differently.
 */
import type { CellInput, TableRow } from './cell-input';
import { SCHEMA_VERSION, type InputTableKey } from './names';

/** Rows as they were typed, by table. */
export type InputRows = ReadonlyMap<InputTableKey, readonly TableRow[]>;

export interface Migration {
  /** The version it starts from; it ends at the next. */
  readonly from: number;
  readonly migrate: (rows: InputRows) => InputRows;
}

/** In ascending order, without a gap from the first version ever released. */
export const MIGRATIONS: readonly Migration[] = [];

/** The rows of an older version as the present one has them. A version that no migration starts from is a bug. */
export function migrateRows(
  rows: InputRows,
  from: number,
  to: number = SCHEMA_VERSION,
  migrations: readonly Migration[] = MIGRATIONS,
): InputRows {
  let migrated = rows;
  for (let version = from; version < to; version += 1) {
    const step = migrations.find((migration) => migration.from === version);
    if (step === undefined) throw new RangeError(`No migration starts from schema version ${version}.`);
    migrated = step.migrate(migrated);
  }
  return migrated;
}

/** A version as a cell holds it; a cell that holds anything else says nothing. */
export const schemaOf = (value: CellInput): number | null =>
  typeof value === 'number' && Number.isInteger(value) && value > 0 ? value : null;
