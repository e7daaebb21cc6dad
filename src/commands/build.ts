import { err, ok } from '../domain/result';
import type { TableRow, WorkbookPort, WorkbookState, WriteOptions } from '../ports/workbook';
import { yearsOf, type ReportOutline } from '../sheets/derived/outline';
import { derivedPlans } from '../sheets/derived/plans';
import type { SheetKey } from '../sheets/names';
import { failedBefore, type Outcome } from './outcome';
import { outlineOf } from './outline';
import { idWrites, repair } from './repair';
import { typedOver } from './typed-over';
import { usable } from './usable';

/** From the left. */
const BUILT_SHEETS = [
  'calculation',
  'summary',
  'comparison',
  'report',
  'charts',
  'contents',
] as const satisfies readonly SheetKey[];

export interface BuildOptions extends WriteOptions {
  /** Only these sheets are laid out, all without it. `Hitungan` always is, because the others read it. */
  readonly only?: readonly SheetKey[];
}

/** Susun: lays out the derived sheets anew for the indicators, budget lines and years that the inputs hold now. */
export async function build(workbook: WorkbookPort, options: BuildOptions = {}): Promise<Outcome> {
  const read = await workbook.read({ constants: true });
  if (!read.ok) return failedBefore(read.error);
  const state = read.value;
  const sheets = chosenSheets(state, options.only);
  const refused = usable(state, { repairing: false, makes: sheets });
  if (refused !== null) return failedBefore(refused);
  const repaired = repair(state);
  const outline = outlineOf(repaired.state);
  const grids = derivedPlans(outline).filter(({ sheet }) => sheets.includes(sheet));
  const kept = typedOver(state, grids);
  const written = await workbook.write(
    {
      sheets,
      tables: [
        ...idWrites(repaired),
        { table: 'indicatorResults', rows: indicatorRows(outline) },
        { table: 'budgetResults', rows: budgetRows(outline) },
        { table: 'indicatorTexts', rows: textRows(outline) },
        { table: 'yearResults', rows: yearRows(outline) },
      ],
      grids,
      decimals: outline.decimals,
    },
    repaired.state,
    options,
  );
  return written.ok
    ? ok({ changes: [], typedOver: kept, findings: repaired.findings })
    : err({ error: written.error, changes: [], typedOver: kept });
}

/** The list of tables and pictures leads to their sheets, so it comes along once both are there. */
function chosenSheets(state: WorkbookState, only: BuildOptions['only']): readonly SheetKey[] {
  if (only === undefined) return BUILT_SHEETS;
  const there = (sheet: SheetKey): boolean => only.includes(sheet) || (state.sheets.get(sheet)?.area ?? null) !== null;
  const listed = ['report', 'charts'] as const;
  const withList = listed.every(there) && listed.some((sheet) => only.includes(sheet));
  return BUILT_SHEETS.filter(
    (sheet) => sheet === 'calculation' || only.includes(sheet) || (sheet === 'contents' && withList),
  );
}

const indicatorRows = (outline: ReportOutline): readonly TableRow[] =>
  outline.indicators.map(({ id, groupId, unit }) => ({ id, groupId, unit }));

const textRows = (outline: ReportOutline): readonly TableRow[] =>
  outline.indicators.map(({ id, unit }) => ({ id, unit }));

/** Each indicator with each year that the inputs know. */
const yearRows = (outline: ReportOutline): readonly TableRow[] =>
  outline.indicators.flatMap(({ id, unit }) => yearsOf(outline).map((year) => ({ id, year, unit })));

const budgetRows = (outline: ReportOutline): readonly TableRow[] => outline.budget.map(({ id, cut }) => ({ id, cut }));
