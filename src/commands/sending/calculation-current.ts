/** Whether `Hitungan` and the derived sheets have the rows of the inputs, so that `Rekap` can read them. */
import type { TableRow, WorkbookState } from '../../ports/workbook';
import { BUILT_SHEETS, type SheetKey } from '../../sheets/names';
import { outlineOf } from '../outline';
import { repair } from '../repair';
import { surveyOf } from '../survey';

export interface CalculationState {
  readonly current: boolean;
  /** Derived sheets that are there, or were begun; `Hitungan` comes along with any build. */
  readonly built: readonly SheetKey[];
}

/** `state` was read with its rebuild marks. */
export function calculationIsCurrent(state: WorkbookState): CalculationState {
  const { tables, sheets, unfinished } = state;
  const begun = (key: SheetKey): boolean => unfinished.grids.has(key);
  const built = BUILT_SHEETS.filter(
    (key) => key !== 'calculation' && ((sheets.get(key)?.area ?? null) !== null || begun(key)),
  );
  const halfMade = unfinished.tables.size > 0 || unfinished.touched.size > 0 || BUILT_SHEETS.some(begun);
  const outline = outlineOf(repair(state).state);
  const ids = (rows: readonly TableRow[] | undefined): string =>
    JSON.stringify((rows ?? []).flatMap(({ id }) => (id === null ? [] : [id])));
  const calculated =
    tables.has('yearResults') &&
    tables.has('scoreYears') &&
    ids(tables.get('indicatorResults')?.rows) === JSON.stringify(outline.indicators.map(({ id }) => id)) &&
    ids(tables.get('budgetResults')?.rows) === JSON.stringify(outline.budget.map(({ id }) => id));
  return { current: calculated && !halfMade && surveyOf(state).derived !== 'outdated', built };
}
