/** Takes back what the other side changed: the values sent go back into the cells. */
import { err, ok, type Result } from '../domain/result';
import type {
  InputChange,
  TableRow,
  WorkbookError,
  WorkbookPort,
  WorkbookState,
  WriteOptions,
} from '../ports/workbook';
import type { Refused } from '../domain/finding';
import { INPUT_TABLE_SPECS } from '../sheets/input-tables';
import { inputColumns } from '../sheets/table';
import type { Done, Failed } from './outcome';
import { compared, WITH_SENT_VALUES, type RestoreReport } from './restore-formulas';
import { comparable } from './restoring/comparable';
import {
  changesOf,
  compareWithSent,
  type Comparison,
  type LocatedChange,
  type SentChange,
  type SentFile,
} from './restoring/sent-changes';
import { decimalsOf } from './settings';
import { enteredRows } from './undo';
import { oldRows } from './restoring/old-rows';
import { usable } from './usable';

export interface Rejected extends Done {
  /** The list as it is now. */
  readonly report: Omit<RestoreReport, 'restored'>;
}

/**
 * Writes the old values of these changes. Refused where a cell no longer holds what the list says, or where another copy
 * was sent since; what already holds its old value is left alone, so that a rejection that was cut off can be repeated.
 */
export async function rejectChanges(
  workbook: WorkbookPort,
  file: SentFile,
  rejected: readonly SentChange[],
  options: WriteOptions = {},
): Promise<Result<Rejected, Failed>> {
  const read = await workbook.read(WITH_SENT_VALUES);
  if (!read.ok) return failed(read.error);
  const state = read.value;
  const refused = usable(state, { repairing: false });
  if (refused !== null) return failed(refused);
  const located = locate(compareWithSent(state), file, rejected);
  if (!located.ok) return failed(located.error);
  const tables = [...new Set(rejected.map(({ table }) => table))];
  // A table that already holds its old values is written again: a try that was cut off may not have finished its looks.
  const writes = tables.flatMap((key): readonly InputChange[] => {
    const table = state.tables.get(key);
    if (table === undefined) return [];
    const own = located.value.filter(({ change }) => change.table === key);
    const columns = inputColumns(INPUT_TABLE_SPECS[key]).map((column) => column.key);
    const before = enteredRows(table, columns);
    return [{ table: key, before, after: oldRows(before, own, columns) }];
  });
  const changes = writes.filter(({ before, after }) => JSON.stringify(before) !== JSON.stringify(after));
  const report = compared(withRows(state, changes));
  const written = await workbook.write(
    {
      sheets: [],
      tables: writes.map(({ table, after }) => ({ table, rows: after })),
      grids: [],
      decimals: decimalsOf(state),
    },
    state,
    options,
  );
  return written.ok
    ? ok({ changes, typedOver: [], findings: [], report })
    : err({ error: written.error, changes, typedOver: [] });
}

const failed = (error: WorkbookError): Result<never, Failed> => err({ error, changes: [], typedOver: [] });

/** The changes of the list where they stand now; those already taken back are left out. */
function locate(
  comparison: Comparison | null,
  file: SentFile,
  rejected: readonly SentChange[],
): Result<readonly LocatedChange[], Refused> {
  const present = changesOf(comparison);
  const found: LocatedChange[] = [];
  for (const change of rejected) {
    if (!change.rejectable) throw new Error(`The change ${change.key} cannot be taken back.`);
    const same = present.find((other) => other.change.key === change.key);
    const overtakenBy = same !== undefined && !sameContent(same.change, change);
    if (!isSameFile(comparison, file) || overtakenBy) return err(overtaken(change));
    found.push(...(same === undefined ? halfDone(present, change) : [same]));
  }
  return ok(found);
}

const isSameFile = (comparison: Comparison | null, { fileName, sentAt }: SentFile): boolean =>
  comparison?.file.fileName === fileName && comparison.file.sentAt === sentAt;

/** What is left to do where an earlier try was cut off within a row: cells that are still blank, or not yet. */
function halfDone(present: readonly LocatedChange[], change: SentChange): readonly LocatedChange[] {
  const own = present.filter((other) => other.change.table === change.table);
  switch (change.kind) {
    case 'value':
      return [];
    case 'deleted':
      return own.filter(
        (other) => `${change.table} ${other.rowSent} deleted` === change.key && isBlankNow(other.change),
      );
    case 'added': {
      const part = own.find(({ change: other }) => other.kind === 'added' && isPartOf(other.row, change.row));
      return part === undefined ? [] : [part];
    }
  }
}

const isBlankNow = (change: SentChange): boolean => change.kind === 'value' && change.rejectable && change.now === null;

const isPartOf = (rest: TableRow, whole: TableRow): boolean =>
  Object.entries(rest).every(([key, cell]) => cell === null || JSON.stringify(cell) === JSON.stringify(whole[key]));

const sameContent = (present: SentChange, listed: SentChange): boolean =>
  present.kind !== 'value' || listed.kind !== 'value'
    ? present.kind === listed.kind
    : comparable('number', present.now) === comparable('number', listed.now);

const overtaken = (change: SentChange): Refused => ({
  kind: 'refused',
  code: 'change-overtaken',
  data: { sheet: change.sheetName, row: change.name, column: change.kind === 'value' ? change.header : null },
});

/** The state as it will be, for the list. */
function withRows(state: WorkbookState, changes: readonly InputChange[]): WorkbookState {
  const tables = new Map(state.tables);
  for (const { table: key, after } of changes) {
    const table = tables.get(key);
    if (table === undefined) continue;
    tables.set(key, { ...table, rows: after, entries: after });
  }
  return { ...state, tables };
}
