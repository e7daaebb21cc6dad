/** What is in this workbook, and which step comes next. Reads; changes nothing. */
import { indicatorResult } from '../domain/indicator-result';
import { REPORT_FIELDS } from '../domain/report-fields';
import type { Measurement } from '../domain/report';
import { mapResult, type Result } from '../domain/result';
import { rowRecord, type RowRecord } from '../domain/row-record';
import type { TableRow, WorkbookError, WorkbookReader, WorkbookState } from '../ports/workbook';
import { INPUT_TABLE_SPECS, inputTables } from '../sheets/input-tables';
import { BUILT_SHEETS, DERIVED_TABLES, SCHEMA_VERSION, type InputTableKey, type SheetKey } from '../sheets/names';
import { MARKED_SHEETS, UP_TO_DATE } from '../sheets/derived-areas';
import { formulaColumns } from '../sheets/table';
import { IDENTITY_ROWS } from '../sheets/tables/identity';
import { isFilled } from './filled-rows';
import { identityValue, reportYear, settingsOf } from './settings';
import { needsUpgrade } from './upgrade';

/** The one thing to do next. */
export type NextStep =
  | 'prepare'
  | 'repair'
  | 'update-add-in'
  | 'fill-identity'
  | 'fill-targets'
  | 'fill-realisation'
  | 'fill-budget'
  | 'build'
  | 'rebuild'
  | 'review';

export interface EditedSentence {
  readonly id: string;
  readonly part: string;
  readonly text: string;
}

export interface Share {
  readonly done: number;
  readonly total: number;
}

export interface Survey {
  /** `older`: made by an earlier version, brought up by Siapkan; `newer`: may only be read. */
  readonly version: 'none' | 'current' | 'older' | 'newer';
  /** Input tables that are there; some may be missing after an accident. */
  readonly tables: Share;
  /** A command was cut off while writing. */
  readonly interrupted: boolean;
  readonly unitName: string | null;
  readonly year: number | null;
  /** Required facts of the satker. */
  readonly identity: Share;
  readonly indicators: number;
  /** Indicators with a realisasi, or marked nihil. */
  readonly measured: Share;
  /** Budget lines with a ceiling and spending. */
  readonly budget: Share;
  readonly derived: 'missing' | 'current' | 'outdated';
  /** Derived sheets that are there. */
  readonly built: readonly SheetKey[];
  /** Sentences of derived sheets that somebody edited, as they were kept last. */
  readonly editedSentences: readonly EditedSentence[];
  /** Cells show `#NAME?`: this Excel does not know the add-in's functions, or not yet. */
  readonly functionsMissing: boolean;
  readonly next: NextStep;
}

export async function survey(workbook: WorkbookReader): Promise<Result<Survey, WorkbookError>> {
  return mapResult(await workbook.read({ rebuildMarks: true }), surveyOf);
}

/** What a state says that was read with its rebuild marks. */
export function surveyOf(state: WorkbookState): Survey {
  const present = inputTables.filter(({ key }) => state.tables.has(key)).length;
  const facts = {
    version: versionOf(state),
    tables: { done: present, total: inputTables.length },
    interrupted: inputsInterrupted(state),
    unitName: words(identityValue(state, 'unitName')),
    year: reportYear(state),
    identity: identityShare(state),
    indicators: filledRows(state, 'indicators').length,
    measured: measuredShare(state),
    budget: budgetShare(state),
    derived: derivedState(state),
    built: builtSheets(state),
    editedSentences: editedSentences(state),
    functionsMissing: functionsMissing(state),
  } as const;
  return { ...facts, next: nextStep(facts) };
}

/** A command was cut off that Siapkan completes; a build that was cut off is completed by Susun. */
function inputsInterrupted({ interrupted, unfinished: { tables, grids } }: WorkbookState): boolean {
  const onlyDerived = [...tables, ...grids.keys()].every((key) => REPEATED.has(key));
  return interrupted && (tables.size + grids.size === 0 || !onlyDerived);
}

const BUILT = BUILT_SHEETS.filter((sheet) => sheet !== 'calculation');

const DERIVED: ReadonlySet<string> = new Set([...Object.keys(DERIVED_TABLES), ...BUILT]);

/** What Susun, Periksa or Kirim completes when it is run again. */
const REPEATED: ReadonlySet<string> = new Set<string>([
  ...DERIVED,
  ...(['findings', 'recap', 'fileNotes'] satisfies SheetKey[]),
]);

function nextStep(facts: Omit<Survey, 'next'>): NextStep {
  const { version, tables, identity, indicators, measured, budget, derived } = facts;
  if (version === 'newer') return 'update-add-in';
  if (tables.done === 0) return 'prepare';
  if (version === 'older' || facts.interrupted || tables.done < tables.total) return 'repair';
  if (identity.done < identity.total) return 'fill-identity';
  if (indicators === 0) return 'fill-targets';
  if (measured.done < measured.total) return 'fill-realisation';
  if (budget.total === 0 || budget.done < budget.total) return 'fill-budget';
  return derived === 'current' ? 'review' : derived === 'missing' ? 'build' : 'rebuild';
}

const words = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

function versionOf(state: WorkbookState): Survey['version'] {
  if (!state.tables.has('identity')) return 'none';
  const schema = identityValue(state, 'schema');
  if (typeof schema === 'number' && schema > SCHEMA_VERSION) return 'newer';
  return needsUpgrade(state) ? 'older' : 'current';
}

function filledRows(state: WorkbookState, key: InputTableKey): readonly TableRow[] {
  return (state.tables.get(key)?.rows ?? []).filter((row) => isFilled(row, INPUT_TABLE_SPECS[key]));
}

function identityShare(state: WorkbookState): Share {
  const required = IDENTITY_ROWS.filter((row) => row.required === true);
  const done = required.filter(({ key }) => identityValue(state, key) !== null).length;
  return { done, total: required.length };
}

function measuredShare(state: WorkbookState): Share {
  const { settings } = settingsOf(state);
  const rows = new Map<string, RowRecord<Measurement>>();
  for (const row of state.tables.get('measurements')?.rows ?? []) {
    if (typeof row['id'] === 'string') rows.set(row['id'].toUpperCase(), rowRecord(REPORT_FIELDS.measurements, row));
  }
  const indicators = filledRows(state, 'indicators').map((row) => rowRecord(REPORT_FIELDS.indicators, row));
  const done = indicators.filter((indicator) => {
    const measurement = rows.get((indicator.id ?? '').toUpperCase());
    return measurement !== undefined && indicatorResult(indicator, measurement, settings).status !== 'Belum diisi';
  }).length;
  return { done, total: indicators.length };
}

function budgetShare(state: WorkbookState): Share {
  const lines = (['spendingTypes', 'activities', 'outputs'] as const).flatMap((key) => filledRows(state, key));
  const done = lines.filter((row) => typeof row['revisedCeiling'] === 'number' && typeof row['spent'] === 'number');
  return { done: done.length, total: lines.length };
}

const builtSheets = (state: WorkbookState): readonly SheetKey[] =>
  BUILT.filter((key) => (state.sheets.get(key)?.area ?? null) !== null);

/** Whether the derived sheets still have the rows of the inputs, as they say themselves; their figures follow on their own. */
function derivedState(state: WorkbookState): Survey['derived'] {
  const built = builtSheets(state);
  if (built.length === 0) return 'missing';
  const { tables, grids } = state.unfinished;
  if ([...tables, ...grids.keys()].some((key) => DERIVED.has(key))) return 'outdated';
  const marked = built.filter((key) => MARKED_SHEETS.has(key));
  return marked.every((key) => state.sheets.get(key)?.rebuildMark === UP_TO_DATE) ? 'current' : 'outdated';
}

const editedSentences = (state: WorkbookState): readonly EditedSentence[] =>
  (state.tables.get('sentences')?.rows ?? []).flatMap(({ id, part, text }) =>
    typeof id === 'string' && text != null
      ? [{ id, part: words(part) ?? id, text: typeof text === 'object' ? text.formula : String(text) }]
      : [],
  );

function functionsMissing(state: WorkbookState): boolean {
  return inputTables.some((spec) => {
    const formulas = formulaColumns(spec).map((column) => column.key);
    return (state.tables.get(spec.key)?.rows ?? []).some((row) => formulas.some((key) => row[key] === '#NAME?'));
  });
}
