import type { Report } from '../domain/report';
import { err, ok } from '../domain/result';
import type { InputChange, WorkbookPort, WorkbookState, WriteOptions } from '../ports/workbook';
import { INPUT_TABLE_SPECS, inputTables } from '../sheets/input-tables';
import type { InputTableKey } from '../sheets/names';
import { inputColumns } from '../sheets/table';
import { isFilled } from './filled-rows';
import { failedBefore, type Outcome } from './outcome';
import { reportRows } from './report-rows';
import { enteredRows } from './undo';
import { usable } from './usable';

export interface FillOptions extends WriteOptions {
  /** Rows that are already filled in may be replaced; without it the command refuses. */
  readonly replace?: boolean;
}

/** Isi: writes a whole report into the input tables. What stood there comes back with the outcome. */
export async function fill(workbook: WorkbookPort, report: Report, options: FillOptions = {}): Promise<Outcome> {
  const read = await workbook.read({ entries: true });
  if (!read.ok) return failedBefore(read.error);
  const state = read.value;
  const refused = usable(state, { repairing: false });
  if (refused !== null) return failedBefore(refused);
  const filled = inputTables.filter(({ key }) => key !== 'identity' && holdsRows(state, key as InputTableKey));
  if (filled.length > 0 && options.replace !== true) {
    const tables = filled.map(({ key }) => state.tables.get(key)?.name ?? key);
    return failedBefore({ kind: 'refused', code: 'tables-filled', data: { tables } });
  }
  const rows = reportRows(report);
  const keys = Object.keys(rows) as InputTableKey[];
  const changes = keys.map((table): InputChange => ({
    table,
    before: enteredRows(state.tables.get(table), keysOf(table)),
    after: rows[table],
  }));
  const written = await workbook.write(
    {
      sheets: [],
      tables: keys.map((table) => ({ table, rows: rows[table] })),
      grids: [],
      decimals: report.identity.decimals === 0 || report.identity.decimals === 1 ? report.identity.decimals : 2,
    },
    state,
    options,
  );
  return written.ok
    ? ok({ changes, typedOver: [], findings: [] })
    : err({ error: written.error, changes, typedOver: [] });
}

const keysOf = (table: InputTableKey): readonly string[] =>
  inputColumns(INPUT_TABLE_SPECS[table]).map((column) => column.key);

const holdsRows = (state: WorkbookState, key: InputTableKey): boolean =>
  (state.tables.get(key)?.rows ?? []).some((row) => isFilled(row, INPUT_TABLE_SPECS[key]));
