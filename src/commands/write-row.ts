import { err, ok, type Result } from '../domain/result';
import type { InputTableKey, RowPort } from '../ports/live-workbook';
import type { CellInput, TableRow, WorkbookError } from '../ports/workbook';
import { SCHEMA_VERSION } from '../sheets/names';

export interface RowEdit {
  readonly table: InputTableKey;
  readonly id: string;
  /** New content by column key. */
  readonly cells: TableRow;
  /** What the cells must still hold, for taking an edit back. */
  readonly expected?: TableRow;
}

/** A row edit that was done: with `before` and `after` swapped it takes itself back. */
export interface RowChange {
  readonly table: InputTableKey;
  readonly id: string;
  readonly before: TableRow;
  readonly after: TableRow;
}

/** Writes some cells of one row, found by its ID in a reading of its own. */
export async function writeRow(rows: RowPort, edit: RowEdit): Promise<Result<RowChange, WorkbookError>> {
  const { table, id, cells, expected = {} } = edit;
  const read = await rows.readRow(table, id);
  if (!read.ok) return read;
  const found = read.value;
  if (found === null) return err({ kind: 'refused', code: 'row-missing', data: { id } });
  if (typeof found.schema === 'number' && found.schema > SCHEMA_VERSION) {
    return err({ kind: 'refused', code: 'workbook-newer', data: { schema: found.schema, known: SCHEMA_VERSION } });
  }
  for (const [column, value] of Object.entries(expected)) {
    if (!sameCell(found.entries[column], value)) return err({ kind: 'refused', code: 'row-overtaken', data: { id } });
  }
  const before = Object.fromEntries(Object.keys(cells).map((column) => [column, found.entries[column] ?? null]));
  const written = await rows.writeRow(found, cells);
  return written.ok ? ok({ table, id, before, after: cells }) : written;
}

/** The edit that takes a change back, refused where somebody typed something else since. */
export const takeBack = ({ table, id, before, after }: RowChange): RowEdit => ({
  table,
  id,
  cells: before,
  expected: after,
});

function sameCell(now: CellInput | undefined, left: CellInput): boolean {
  if (typeof now === 'object' && typeof left === 'object') return now?.formula === left?.formula;
  return (now ?? null) === left;
}
