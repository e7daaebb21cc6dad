/**
 * Sheets that a plan may not write to: somebody has protected them, or filters their rows. Excel refuses the one in the
 * middle of a request, with half of it done and without the name of the sheet, and puts values into wrong rows of the other;
 * so both are looked for before anything is written.
 */
import type { Refused } from '../domain/finding';
import type { WorkbookState, WritePlan } from '../ports/workbook';
import { TABLE_SPECS } from '../sheets/all-tables';
import { SHEETS, type SheetKey } from '../sheets/names';
import { sheetFiltered } from './sheet-filters';

export const sheetLocked = (sheet: string): Refused => ({
  kind: 'refused',
  code: 'sheet-protected',
  data: { sheet },
});

/** The first sheet that the plan would write to and may not; `null` where there is none. */
export function closedSheet(plan: WritePlan, state: WorkbookState): Refused | null {
  const { lockedSheets, filteredSheets } = state;
  if (lockedSheets.size + filteredSheets.size === 0) return null;
  const name = (key: SheetKey): string => state.sheets.get(key)?.name ?? SHEETS[key];
  const namesOf = (written: readonly { readonly sheet: SheetKey }[] = []): readonly string[] =>
    written.map(({ sheet }) => name(sheet));
  const tables = plan.tables.map(
    ({ table }) => state.tables.get(table)?.place.sheetName ?? name(TABLE_SPECS[table].sheet),
  );
  const areas = [...tables, ...namesOf(plan.grids), ...namesOf(plan.keptValues)];
  const locked = [...areas, ...namesOf(plan.cells), ...namesOf(plan.formulas)].find((sheet) => lockedSheets.has(sheet));
  if (locked !== undefined) return sheetLocked(locked);
  // A single cell goes where it should, whatever is hidden around it.
  const filtered = areas.find((sheet) => filteredSheets.has(sheet));
  return filtered === undefined ? null : sheetFiltered(filtered);
}
