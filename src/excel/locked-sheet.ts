/**
 * Sheets that somebody has protected. Excel refuses such a write in the middle of a request, with half of it done and
 * without the name of the sheet, so it is looked for before anything is written.
 */
import type { Refused } from '../domain/finding';
import type { WorkbookState, WritePlan } from '../ports/workbook';
import { TABLE_SPECS } from '../sheets/all-tables';
import { SHEETS, type SheetKey } from '../sheets/names';

export const sheetLocked = (sheet: string): Refused => ({
  kind: 'refused',
  code: 'sheet-protected',
  data: { sheet },
});

/** The first sheet that the plan would write to and that is protected; `null` where there is none. */
export function lockedSheet(plan: WritePlan, state: WorkbookState): Refused | null {
  if (state.lockedSheets.size === 0) return null;
  const name = (key: SheetKey): string => state.sheets.get(key)?.name ?? SHEETS[key];
  const tables = plan.tables.map(
    ({ table }) => state.tables.get(table)?.place.sheetName ?? name(TABLE_SPECS[table].sheet),
  );
  const laidOut = [plan.grids, plan.cells ?? [], plan.formulas ?? [], plan.keptValues ?? []].flatMap((written) =>
    written.map(({ sheet }) => name(sheet)),
  );
  const locked = [...tables, ...laidOut].find((sheet) => state.lockedSheets.has(sheet));
  return locked === undefined ? null : sheetLocked(locked);
}
