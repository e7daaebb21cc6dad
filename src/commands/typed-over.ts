/** What a person typed into the add-in's area of a derived sheet: kept before a build writes over it. */
import { err, ok, type Result } from '../domain/result';
import type {
  ConstantCell,
  SheetCell,
  WorkbookError,
  WorkbookPort,
  WorkbookState,
  WriteOptions,
} from '../ports/workbook';
import type { PlanCell, SheetPlan } from '../sheets/plan';
import type { KeptSentences } from './edited-sentences';
import { decimalsOf } from './settings';
import { usable } from './usable';

/** Constants of the old areas that no plan of ours accounts for, but for sentences, which stay as they were typed. */
export function typedOver(
  state: WorkbookState,
  plans: readonly SheetPlan[],
  isSentence: KeptSentences['isSentence'],
): readonly SheetCell[] {
  return plans.flatMap((plan) => {
    const ours = new PlannedConstants(plan.cells);
    const constants = state.sheets.get(plan.sheet)?.constants ?? [];
    return constants
      .filter((cell) => !ours.accountsFor(cell) && !isSentence(plan.sheet, cell))
      .map((cell) => ({ ...cell, sheet: plan.sheet }));
  });
}

/**
 * The constants that a plan writes. Rows move when indicators come and go, so a text of ours is known wherever it stands,
 * a number in any row of its column.
 */
class PlannedConstants {
  private readonly texts = new Set<string>();
  private readonly numbers = new Set<string>();

  constructor(cells: readonly PlanCell[]) {
    for (const { column, content } of cells) {
      if (content.kind === 'text') this.texts.add(content.text);
      else if (content.kind === 'number') this.numbers.add(`${column}:${content.value}`);
    }
  }

  accountsFor({ column, value }: ConstantCell): boolean {
    return typeof value === 'string' ? this.texts.has(value) : this.numbers.has(`${column}:${String(value)}`);
  }
}

/** Puts back what a build wrote over; the formulas there come back with the next build. */
export async function restoreTyped(
  workbook: WorkbookPort,
  cells: readonly SheetCell[],
  options: WriteOptions = {},
): Promise<Result<void, WorkbookError>> {
  const read = await workbook.read();
  if (!read.ok) return read;
  const refused = usable(read.value, { repairing: false });
  if (refused !== null) return err(refused);
  const sheets = [...new Set(cells.map(({ sheet }) => sheet))];
  const plan = { sheets, tables: [], grids: [], cells, decimals: decimalsOf(read.value) };
  const written = await workbook.write(plan, read.value, options);
  return written.ok ? ok(undefined) : written;
}
