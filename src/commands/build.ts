import type { CalendarDay } from '../domain/report';
import { err, ok } from '../domain/result';
import type { InputChange, TableRow, TableWrite, WorkbookPort, WorkbookState, WriteOptions } from '../ports/workbook';
import { yearsOf, type ReportOutline } from '../sheets/derived/outline';
import { derivedPlans } from '../sheets/derived/plans';
import { BUILT_SHEETS, type SheetKey } from '../sheets/names';
import { INPUT_TABLE_SPECS } from '../sheets/input-tables';
import { inputColumns } from '../sheets/table';
import { keepSentences, type Automatic, type KeptSentences } from './edited-sentences';
import { scoreWrites } from './score-rows';
import { failedBefore, type Outcome } from './outcome';
import { outlineOf } from './outline';
import { idWrites, repair, type Repair } from './repair';
import { enteredRows } from './undo';
import { typedOver } from './typed-over';
import { usable } from './usable';

export interface BuildOptions extends WriteOptions {
  /** Only these sheets are laid out, all without it. `Hitungan` always is, because the others read it. */
  readonly only?: readonly SheetKey[];
  /** Edited sentences that go back to their formulas; their words come back with the outcome. */
  readonly automatic?: Automatic;
  /** Noted beside the sentences that are kept now. */
  readonly today?: CalendarDay | null;
}

/** Susun: lays out the derived sheets anew for the indicators, budget lines and years that the inputs hold now. */
export async function build(workbook: WorkbookPort, options: BuildOptions = {}): Promise<Outcome> {
  const read = await workbook.read({ constants: true, entries: (options.automatic ?? []).length > 0 });
  if (!read.ok) return failedBefore(read.error);
  const state = read.value;
  const sheets = chosenSheets(state, options.only);
  const refused = usable(state, { repairing: false, makes: sheets });
  if (refused !== null) return failedBefore(refused);
  const repaired = repair(state);
  const outline = outlineOf(repaired.state);
  const { automatic = [], today = null } = options;
  const plans = derivedPlans(outline, [...sheets, ...builtBefore(state)]).filter(({ sheet }) => sheets.includes(sheet));
  const sentences = keepSentences(state, plans, outline, { automatic, today });
  const typed = typedOver(state, sentences.plans, sentences.isSentence);
  const kept = [...typed, ...sentences.replaced];
  const changes = automatic.length === 0 ? [] : sentenceChanges(state, sentences);
  const written = await workbook.write(
    {
      sheets,
      tables: [
        ...inputWrites(repaired, sentences),
        { table: 'indicatorResults', rows: indicatorRows(outline) },
        { table: 'budgetResults', rows: budgetRows(outline) },
        { table: 'indicatorTexts', rows: textRows(outline) },
        { table: 'yearResults', rows: yearRows(outline) },
        ...scoreWrites(outline),
      ],
      grids: sentences.plans,
      valueCopies: sentences.valueCopies,
      decimals: outline.decimals,
    },
    repaired.state,
    options,
  );
  return written.ok
    ? ok({ changes, typedOver: kept, findings: repaired.findings })
    : err({ error: written.error, changes, typedOver: kept });
}

/** The list of tables and pictures leads to their sheets, so it comes along once both are there. */
function chosenSheets(state: WorkbookState, only: BuildOptions['only']): readonly SheetKey[] {
  const made = (sheet: SheetKey): boolean => (state.sheets.get(sheet)?.area ?? null) !== null;
  if (only === undefined) return BUILT_SHEETS;
  const there = (sheet: SheetKey): boolean => only.includes(sheet) || made(sheet);
  const listed = ['report', 'charts'] as const;
  const withList = listed.every(there) && listed.some((sheet) => only.includes(sheet));
  return BUILT_SHEETS.filter(
    (sheet) => sheet === 'calculation' || only.includes(sheet) || (sheet === 'contents' && withList),
  );
}

const builtBefore = (state: WorkbookState): readonly SheetKey[] =>
  [...state.sheets].flatMap(([key, { area }]) => (area === null ? [] : [key]));

/** A table that is to be written whole is not written for its looks as well. */
function inputWrites(repaired: Repair, { rows }: KeptSentences): readonly TableWrite[] {
  const writes = idWrites(repaired);
  return rows === null
    ? writes
    : [...writes.filter(({ table }) => table !== 'sentences'), { table: 'sentences', rows }];
}

const SENTENCE_KEYS = inputColumns(INPUT_TABLE_SPECS.sentences).map(({ key }) => key);

function sentenceChanges(state: WorkbookState, { rows }: KeptSentences): readonly InputChange[] {
  const before = enteredRows(state.tables.get('sentences'), SENTENCE_KEYS);
  return rows === null ? [] : [{ table: 'sentences', before, after: rows }];
}

const indicatorRows = (outline: ReportOutline): readonly TableRow[] =>
  outline.indicators.map(({ id, groupId, unit }) => ({ id, groupId, unit }));

const textRows = (outline: ReportOutline): readonly TableRow[] =>
  outline.indicators.map(({ id, unit }) => ({ id, unit }));

/** Each indicator with each year that the inputs know. */
const yearRows = (outline: ReportOutline): readonly TableRow[] =>
  outline.indicators.flatMap(({ id, unit }) => yearsOf(outline).map((year) => ({ id, year, unit })));

const budgetRows = (outline: ReportOutline): readonly TableRow[] => outline.budget.map(({ id, cut }) => ({ id, cut }));
