/** Periksa: reads everything once, lists what does not fit, and shows the list on `Hasil Pengecekan`. */
import type { CheckFinding } from '../domain/checks/finding';
import { countOpen, runChecks, type CheckedFinding, type SeverityCounts } from '../domain/checks/run-checks';
import type { CalendarDay, Report } from '../domain/report';
import { err, ok, type Result } from '../domain/result';
import type { InputChange, TableRow, TableWrite, WorkbookPort, WorkbookState, WriteOptions } from '../ports/workbook';
import { findingsPlan, KEPT_SUMS } from '../sheets/derived/findings/findings-sheet';
import { SUMMARY_BADGE } from '../sheets/derived/summary/summary';
import { INPUT_TABLE_SPECS } from '../sheets/input-tables';
import { INPUT_TABLES, type InputTableKey } from '../sheets/names';
import { inputColumns } from '../sheets/table';
import { reportRecords } from './checking/report-records';
import { sheetPlace, type SheetPlace } from './checking/sheet-places';
import { workbookFacts } from './checking/workbook-facts';
import { isFilled } from './filled-rows';
import type { Done, Failed } from './outcome';
import { repair } from './repair';
import { decimalsOf } from './settings';
import { enteredRows } from './undo';
import { usable } from './usable';

/** A finding with the cells that it leads to. */
export interface LocatedFinding extends CheckedFinding {
  readonly targets: readonly SheetPlace[];
}

export interface CheckReport {
  readonly findings: readonly LocatedFinding[];
  /** Open findings. */
  readonly counts: SeverityCounts;
  readonly accepted: number;
  /** As it is shown: `31 Januari 2024 14.05`. */
  readonly checkedAt: string;
}

export interface Checked extends Done {
  readonly report: CheckReport;
}

/** What to do about one finding before the list is made. */
export type Verdict =
  | { readonly kind: 'accept'; readonly fingerprint: string; readonly reason: string; readonly day: CalendarDay | null }
  | { readonly kind: 'reopen'; readonly fingerprint: string };

export interface CheckOptions extends WriteOptions {
  /** The time as it is shown. */
  readonly checkedAt: string;
  readonly verdict?: Verdict;
}

/** One reading; one writing, or two where a long list needs it. */
export async function check(workbook: WorkbookPort, options: CheckOptions): Promise<Result<Checked, Failed>> {
  const read = await workbook.read({ entries: true });
  if (!read.ok) return failed(read.error);
  const state = read.value;
  const { verdict, checkedAt } = options;
  const refused = usable(state, { repairing: verdict === undefined, needs: ['identity'], makes: ['findings'] });
  if (refused !== null) return failed(refused);
  const before = findingsOf(state, reportRecords(repair(state).state));
  const change = verdict === undefined ? null : acceptanceChange(state, before, verdict);
  const findings = change === null ? before : withAcceptances(state, change.after);
  const located = findings.map((finding): LocatedFinding => ({
    ...finding,
    targets: finding.places.map((place) => sheetPlace(state, finding, place)),
  }));
  const counts = countOpen(findings);
  const report = {
    findings: located,
    counts,
    accepted: findings.filter(({ accepted }) => accepted !== null).length,
    checkedAt,
  };
  const changes = change === null ? [] : [change];
  const written = await workbook.write(
    {
      sheets: ['findings'],
      tables: [...changes.map(({ table, after }): TableWrite => ({ table, rows: after }))],
      grids: [findingsPlan({ ...report, incomplete: incompleteTables(state) })],
      keptValues: [KEPT_SUMS],
      formulas: state.sheets.get('summary')?.area == null ? [] : [SUMMARY_BADGE],
      decimals: decimalsOf(state),
    },
    state,
    options,
  );
  return written.ok
    ? ok({ changes, typedOver: [], findings: [], report })
    : err({ error: written.error, changes, typedOver: [] });
}

const incompleteTables = (state: WorkbookState): ReadonlySet<InputTableKey> =>
  new Set(
    (Object.keys(INPUT_TABLES) as InputTableKey[]).filter((key) => {
      const table = state.tables.get(key);
      return table === undefined || table.missingColumns.length > 0;
    }),
  );

const failed = (error: Failed['error']): Result<never, Failed> => err({ error, changes: [], typedOver: [] });

/** All findings, accepted ones too; the state must have been read with its entries. */
export const findingsOf = (state: WorkbookState, report: Report): readonly CheckedFinding[] =>
  runChecks(report, workbookFacts(state, repair(state)));

function withAcceptances(state: WorkbookState, rows: readonly TableRow[]): readonly CheckedFinding[] {
  const table = state.tables.get('acceptances');
  if (table === undefined) return findingsOf(state, reportRecords(repair(state).state));
  const changed = { ...state, tables: new Map(state.tables).set('acceptances', { ...table, rows }) };
  return findingsOf(state, reportRecords(repair(changed).state));
}

/** `tblTerima` with one row more, changed or less. A finding that is gone by now cannot be accepted any more. */
function acceptanceChange(
  state: WorkbookState,
  findings: readonly CheckFinding[],
  verdict: Verdict,
): InputChange | null {
  const spec = INPUT_TABLE_SPECS.acceptances;
  const table = state.tables.get('acceptances');
  const before = enteredRows(
    table,
    inputColumns(spec).map(({ key }) => key),
  );
  const others = before.filter((row) => isFilled(row, spec) && !sameId(row['id'], verdict.fingerprint));
  if (verdict.kind === 'reopen') return { table: 'acceptances', before, after: others };
  const finding = findings.find(({ fingerprint }) => fingerprint === verdict.fingerprint);
  if (finding === undefined) return null;
  const { fingerprint, reason, day } = verdict;
  return {
    table: 'acceptances',
    before,
    after: [...others, { id: fingerprint, sentence: finding.sentence, reason, day }],
  };
}

const sameId = (cell: TableRow[string] | undefined, id: string): boolean =>
  typeof cell === 'string' && cell.toUpperCase() === id.toUpperCase();
