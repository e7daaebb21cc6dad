import { err, ok, type Result } from '../domain/result';
import type {
  CellInput,
  InputChange,
  SheetCell,
  TableRow,
  TableState,
  WorkbookError,
  WorkbookPort,
  WriteOptions,
} from '../ports/workbook';
import { INPUT_TABLE_SPECS } from '../sheets/input-tables';
import { inputColumns } from '../sheets/table';
import { decimalsOf } from './settings';
import { usable } from './usable';

/**
 * Takes back what a command changed among the inputs. Refused where a cell is no longer as the command left it: what was
 * typed since must not get lost. `cells`: words that the command replaced on derived sheets.
 */
export async function undo(
  workbook: WorkbookPort,
  changes: readonly InputChange[],
  options: WriteOptions & { readonly cells?: readonly SheetCell[] } = {},
): Promise<Result<void, WorkbookError>> {
  const read = await workbook.read({ entries: true });
  if (!read.ok) return read;
  const state = read.value;
  const refused = usable(state, { repairing: false });
  if (refused !== null) return err(refused);
  for (const change of changes) {
    const table = state.tables.get(change.table);
    const overtaken = table === undefined ? undefined : firstDifference(table, change);
    if (overtaken !== undefined) return err({ kind: 'refused', code: 'undo-overtaken', data: overtaken });
  }
  const tables = changes.map(({ table, before }) => ({ table, rows: before }));
  const { cells = [] } = options;
  const sheets = [...new Set(cells.map(({ sheet }) => sheet))];
  const plan = { sheets, tables, grids: [], cells, decimals: decimalsOf(state) };
  const written = await workbook.write(plan, state, options);
  return written.ok ? ok(undefined) : written;
}

/** The first input cell that differs from what the command wrote. */
function firstDifference(
  table: TableState,
  change: InputChange,
): Readonly<Record<string, string | number>> | undefined {
  const rows = table.entries ?? table.rows;
  const length = Math.max(rows.length, change.after.length);
  for (let index = 0; index < length; index += 1) {
    for (const column of inputColumns(INPUT_TABLE_SPECS[change.table])) {
      const now = rows[index]?.[column.key] ?? null;
      const after = change.after[index]?.[column.key] ?? null;
      const before = change.before[index]?.[column.key] ?? null;
      // A command that was cut off leaves some cells as they were before it.
      if (!sameCell(now, after) && !sameCell(now, before)) {
        return {
          table: table.name,
          sheet: table.place.sheetName,
          column: column.header,
          row: table.place.row + 2 + index,
        };
      }
    }
  }
  return undefined;
}

function sameCell(now: CellInput, left: CellInput): boolean {
  if (typeof now === 'object' && typeof left === 'object') return now?.formula === left?.formula;
  return now === left;
}

/** Rows as they were typed, input columns only; what a change remembers. */
export function enteredRows(table: TableState | undefined, keys: readonly string[]): readonly TableRow[] {
  return (table?.entries ?? []).map((row) => Object.fromEntries(keys.map((key) => [key, row[key] ?? null])));
}
