/** Pulihkan Rumus: a copy that came back, or a workbook whose functions show `#NAME?`, works with the add-in again. */
import { err, ok, type Result } from '../domain/result';
import type { FormulaColumns } from '../ports/formula-columns';
import type { CellInput, SheetCell, WorkbookError, WorkbookPort, WorkbookState } from '../ports/workbook';
import { INPUT_TABLE_SPECS } from '../sheets/input-tables';
import { FUNCTION_NAMESPACE } from '../sheets/names';
import { FUNCTION_COLUMNS } from '../sheets/native-columns';
import type { Done, Failed } from './outcome';
import { recipientNotes, type RecipientNote } from './restoring/recipient-notes';
import { changesOf, compareWithSent, type SentChange, type SentFile } from './restoring/sent-changes';
import { usable } from './usable';

export interface RestoreReport {
  /** Cells whose function was missing or not computed, and stands there again. */
  readonly restored: number;
  /** The copy whose values are compared; `null`: this workbook holds no values sent, so there is nothing to compare. */
  readonly file: SentFile | null;
  readonly changes: readonly SentChange[];
  /** What the Kanwil wrote on `Rekap`, which stays there. */
  readonly notes: readonly RecipientNote[];
}

export interface Restored extends Done {
  readonly report: RestoreReport;
}

/** What is read for a comparison with the values sent. */
export const WITH_SENT_VALUES = { entries: true, constants: ['recap', 'fileNotes'] } as const;

/**
 * Enters the add-in's functions in every column that has one; the inputs are only read. Values typed over a function come
 * back with the outcome as `typedOver`. Two round trips; running it again changes nothing more.
 */
export async function restoreFormulas(
  workbook: WorkbookPort,
  columns: FormulaColumns,
): Promise<Result<Restored, Failed>> {
  const read = await workbook.read(WITH_SENT_VALUES);
  if (!read.ok) return failed(read.error);
  const state = read.value;
  const refused = usable(state, { repairing: false });
  if (refused !== null) return failed(refused);
  const cells = functionCells(state);
  const typedOver = typedOverFunctions(cells);
  const report = { ...compared(state), restored: cells.filter(isBroken).length };
  const written = await columns.write(FUNCTION_COLUMNS);
  return written.ok
    ? ok({ changes: [], typedOver, findings: [], report })
    : err({ error: written.error, changes: [], typedOver });
}

const failed = (error: WorkbookError): Result<never, Failed> => err({ error, changes: [], typedOver: [] });

/** What the list says of a workbook read with {@link WITH_SENT_VALUES}. */
export function compared(state: WorkbookState): Omit<RestoreReport, 'restored'> {
  const comparison = compareWithSent(state);
  return {
    file: comparison?.file ?? null,
    changes: changesOf(comparison).map(({ change }) => change),
    notes: recipientNotes(state),
  };
}

interface FunctionCell extends Omit<SheetCell, 'value'> {
  readonly entry: CellInput;
  /** What it shows. */
  readonly shown: CellInput;
}

function functionCells(state: WorkbookState): readonly FunctionCell[] {
  return FUNCTION_COLUMNS.flatMap(({ table: key, column }) => {
    const table = state.tables.get(key);
    const at = table?.columnAt[column];
    if (table === undefined || at === undefined) return [];
    const { row, column: left } = table.place;
    const { sheet } = INPUT_TABLE_SPECS[key];
    return (table.entries ?? []).map((cells, index) => ({
      sheet,
      row: row + 1 + index,
      column: left + at,
      entry: cells[column] ?? null,
      shown: table.rows[index]?.[column] ?? null,
    }));
  });
}

const OWN_CALL = `${FUNCTION_NAMESPACE}.`;

const isBroken = ({ entry, shown }: FunctionCell): boolean =>
  typeof entry !== 'object' || entry === null || !entry.formula.includes(OWN_CALL) || shown === '#NAME?';

/** Constants among formulas were typed; where no cell holds a formula, the sender had chosen values. */
function typedOverFunctions(cells: readonly FunctionCell[]): readonly SheetCell[] {
  const isFormula = ({ entry }: FunctionCell): boolean => typeof entry === 'object' && entry !== null;
  if (!cells.some(isFormula)) return [];
  return cells.flatMap(({ sheet, row, column, entry }) =>
    entry === null || typeof entry === 'object' ? [] : [{ sheet, row, column, value: entry }],
  );
}
