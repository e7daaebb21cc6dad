/** Kirim: a copy for the Kanwil without functions of the add-in, with `Rekap` and `Keterangan Berkas` in front. */
import type { CheckedFinding } from '../domain/checks/run-checks';
import type { HostFailure, Refused } from '../domain/finding';
import type { Report } from '../domain/report';
import { withoutSmallCounts } from '../domain/small-counts';
import { err, ok, type Result } from '../domain/result';
import type { FormulaColumns } from '../ports/formula-columns';
import type { SheetCell, WorkbookError, WorkbookPort, WorkbookState, WriteOptions } from '../ports/workbook';
import type { MakeCopy, WorkbookFile } from '../ports/workbook-file';
import { fileNotesPlan } from '../sheets/derived/sending/file-notes';
import { recapPlan } from '../sheets/derived/sending/recap';
import { SHEETS, type SheetKey } from '../sheets/names';
import { FUNCTION_COLUMNS, NATIVE_COLUMNS } from '../sheets/native-columns';
import { build } from './build';
import { findingsOf } from './check';
import { reportRecords } from './checking/report-records';
import type { Done, Failed } from './outcome';
import { repair } from './repair';
import { calculationIsCurrent } from './sending/calculation-current';
import { fileNotesOutline, type CopyChoices } from './sending/file-notes-outline';
import { recapOutline, typedOverRecap } from './sending/recap-outline';
import { decimalsOf } from './settings';
import { typedOver } from './typed-over';
import { usable } from './usable';

export type { CopyChoices } from './sending/file-notes-outline';

export type SendOptions = WriteOptions & CopyChoices;

/** What sending needs besides the workbook's cells. */
export interface SendPorts {
  readonly file: WorkbookFile;
  readonly makeCopy: MakeCopy;
  readonly columns: FormulaColumns;
}

export interface SentCopy {
  readonly fileName: string;
  readonly version: number;
  /** Findings that are Salah and open; with one of them the copy is a DRAF. */
  readonly openErrors: number;
  /** `in-place`: no new workbook could be made, so this one holds native formulas now. */
  readonly way: 'new-workbook' | 'in-place';
  /** Why no new workbook could be made. */
  readonly reason: HostFailure | null;
  /** Cells with a native formula, and with the last value, in the place of a function. */
  readonly native: number;
  readonly values: number;
  /** The small counts are hidden; only a new workbook can do that. */
  readonly smallCountsHidden: boolean;
}

export interface Sent extends Done {
  readonly copy: SentCopy;
}

const SHEETS_WRITTEN = ['recap', 'fileNotes'] as const satisfies readonly SheetKey[];

/**
 * Brings the derived sheets up to date where they are not, writes the two sheets of the copy into this workbook, and opens
 * the copy as a new workbook. Where Excel cannot hand over or open a file, this workbook gets the native formulas itself.
 */
export async function send(
  workbook: WorkbookPort,
  ports: SendPorts,
  options: SendOptions,
): Promise<Result<Sent, Failed>> {
  const current = await upToDate(workbook, options);
  if (!current.ok) return current;
  const { state, kept } = current.value;
  const report = reportRecords(repair(state).state);
  const findings = findingsOf(state, report);
  const written = await writeSheets(workbook, state, report, findings, options);
  if (!written.ok) return failed(written.error, [...kept, ...written.kept]);
  const { notes } = written;
  const done = { changes: [], typedOver: [...kept, ...written.kept], findings: repair(state).findings };
  const base = {
    fileName: notes.fileName,
    version: notes.version,
    openErrors: notes.openErrors,
  };
  const opened = await openCopy(ports, state, notes.fileName, options);
  if (opened.ok) {
    const { native, values } = opened.value;
    const { hideSmallCounts: smallCountsHidden } = options;
    return ok({ ...done, copy: { ...base, way: 'new-workbook', reason: null, native, values, smallCountsHidden } });
  }
  const inPlace = await makeInPlace(workbook, ports, { ...options, version: notes.version });
  if (!inPlace.ok) return failed(inPlace.error, done.typedOver);
  const copy: SentCopy = {
    ...base,
    way: 'in-place',
    reason: opened.error,
    native: inPlace.value,
    values: 0,
    smallCountsHidden: false,
  };
  return ok({ ...done, copy });
}

const failed = (error: WorkbookError, kept: readonly SheetCell[] = []): Result<never, Failed> =>
  err({ error, changes: [], typedOver: kept });

interface Current {
  readonly state: WorkbookState;
  /** Typed on derived sheets that were laid out anew. */
  readonly kept: readonly SheetCell[];
}

const READ = { entries: true, constants: SHEETS_WRITTEN, rebuildMarks: true } as const;

async function upToDate(workbook: WorkbookPort, options: SendOptions): Promise<Result<Current, Failed>> {
  const read = await workbook.read(READ);
  if (!read.ok) return failed(read.error);
  const refused = refusal(read.value, options);
  if (refused !== null) return failed(refused);
  const { current, built } = calculationIsCurrent(read.value);
  if (current) return ok({ state: read.value, kept: [] });
  const rebuilt = await build(workbook, { ...options, only: built });
  if (!rebuilt.ok) return rebuilt;
  const again = await workbook.read(READ);
  return again.ok
    ? ok({ state: again.value, kept: rebuilt.value.typedOver })
    : failed(again.error, rebuilt.value.typedOver);
}

function refusal(state: WorkbookState, { valuesOnly }: SendOptions): Refused | null {
  return usable(state, { repairing: false, makes: SHEETS_WRITTEN }) ?? (valuesOnly ? notComputed(state) : null);
}

/** Without values there is nothing to put into the places of functions. */
function notComputed(state: WorkbookState): Refused | null {
  for (const { table, column } of NATIVE_COLUMNS) {
    const found = state.tables.get(table);
    const value = found?.rows
      .map((row) => row[column])
      .find((cell) => typeof cell === 'string' && cell.startsWith('#'));
    if (found !== undefined && typeof value === 'string') {
      const data = { sheet: found.place.sheetName, value };
      return { kind: 'refused', code: 'functions-not-computed', data };
    }
  }
  return null;
}

type Written =
  | { readonly ok: true; readonly notes: ReturnType<typeof fileNotesOutline>; readonly kept: readonly SheetCell[] }
  | { readonly ok: false; readonly error: WorkbookError; readonly kept: readonly SheetCell[] };

/** The two sheets; what people typed over the formulas of `Rekap` is kept, its two free columns stay. */
async function writeSheets(
  workbook: WorkbookPort,
  state: WorkbookState,
  report: Report,
  findings: readonly CheckedFinding[],
  options: SendOptions,
): Promise<Written> {
  const notes = fileNotesOutline(state, report, findings, options);
  const outline = recapOutline(state, report);
  const recap = recapPlan(outline);
  const kept = typedOverRecap(
    state,
    outline,
    typedOver(state, [recap], () => false),
  );
  const grids = [recap, fileNotesPlan(notes)];
  const plan = { sheets: SHEETS_WRITTEN, tables: [], grids, decimals: decimalsOf(state) };
  const written = await workbook.write(plan, state, options);
  return written.ok ? { ok: true, notes, kept } : { ok: false, error: written.error, kept };
}

async function openCopy(
  { file, makeCopy }: SendPorts,
  state: WorkbookState,
  fileName: string,
  { valuesOnly, hideSmallCounts, includeOpenFindings }: SendOptions,
): Promise<Result<{ readonly native: number; readonly values: number }, HostFailure>> {
  const bytes = await file.read();
  if (!bytes.ok) return bytes;
  const name = (sheet: SheetKey): string => state.sheets.get(sheet)?.name ?? SHEETS[sheet];
  const copy = makeCopy(bytes.value, {
    first: SHEETS_WRITTEN.map(name),
    // Findings that nobody has looked at yet are the sender's own business.
    without: new Set(includeOpenFindings ? [] : [name('findings')]),
    title: fileName.replace(/\.xlsx$/, ''),
    valuesOnly,
    ...(hideSmallCounts ? { shownText: withoutSmallCounts } : {}),
  });
  if (!copy.ok) return copy;
  const opened = await file.open(copy.value.bytes);
  return opened.ok ? ok(copy.value) : opened;
}

/** @returns how many cells hold a native formula now */
async function makeInPlace(
  workbook: WorkbookPort,
  { columns }: SendPorts,
  options: SendOptions,
): Promise<Result<number, WorkbookError>> {
  const written = await columns.write(NATIVE_COLUMNS);
  if (!written.ok) return written;
  const read = await workbook.read(READ);
  if (!read.ok) return read;
  const state = read.value;
  const rows = NATIVE_COLUMNS.map(({ table }) => state.tables.get(table)?.rows.length ?? 0);
  const native = rows.reduce((sum, count) => sum + count, 0);
  const { hideSmallCounts, valuesOnly } = options;
  if (!hideSmallCounts && !valuesOnly) return ok(native);
  // The notes say what this copy is, and neither of these can be done here.
  const report = reportRecords(repair(state).state);
  const again = { ...options, hideSmallCounts: false, valuesOnly: false };
  const noted = await writeSheets(workbook, state, report, findingsOf(state, report), again);
  return noted.ok ? ok(native) : err(noted.error);
}

/** One click back after a copy in place: the functions stand in their columns again. */
export const restoreFunctions = async (columns: FormulaColumns): Promise<Result<void, WorkbookError>> =>
  columns.write(FUNCTION_COLUMNS);
