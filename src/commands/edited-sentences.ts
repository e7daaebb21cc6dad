/**
 * Sentences of derived sheets that a person edited: a cell that holds a text where the add-in had written a formula. Their
 * words are kept in `tblNarasi` before a build writes over them, and written back by it.
 */
import type { CalendarDay } from '../domain/report';
import type { CellInput, ConstantCell, SheetCell, TableRow, ValueCopy, WorkbookState } from '../ports/workbook';
import type { ReportOutline } from '../sheets/derived/outline';
import { AUTOMATIC } from '../sheets/derived/report/columns';
import {
  sentencePart,
  sentencesOf,
  withEditedSentences,
  type SentenceCell,
} from '../sheets/derived/report/edited-sentences';
import type { SheetPlan } from '../sheets/plan';
import type { SheetKey } from '../sheets/names';

/** IDs of the sentences that go back to their formulas. */
export type Automatic = readonly string[] | 'all';

export interface KeptSentences {
  /** All rows of `tblNarasi` from now on; `null`: they stay as they are. */
  readonly rows: readonly TableRow[] | null;
  readonly plans: readonly SheetPlan[];
  readonly valueCopies: readonly ValueCopy[];
  /** Where the words of the sentences that go back would stand. */
  readonly replaced: readonly SheetCell[];
  /** Whether a typed cell is the text of a sentence. */
  readonly isSentence: (sheet: SheetKey, cell: ConstantCell) => boolean;
}

interface Wishes {
  readonly today: CalendarDay | null;
  readonly automatic: Automatic;
}

export function keepSentences(
  state: WorkbookState,
  plans: readonly SheetPlan[],
  outline: ReportOutline,
  { today, automatic }: Wishes,
): KeptSentences {
  const places = new Map<string, { readonly sheet: SheetKey; readonly cell: SentenceCell }>();
  for (const plan of plans) {
    for (const cell of sentencesOf(plan)) places.set(cell.narrative, { sheet: plan.sheet, cell });
  }
  const columns = new Set([...places.values()].map(({ cell }) => cell.column));
  const sentenceAt = (sheet: SheetKey, { row, column, value }: ConstantCell): string | null => {
    const id = state.sheets.get(sheet)?.sentenceIds?.get(row);
    if (id === undefined || typeof value !== 'string') return null;
    const own = places.get(id)?.cell.column;
    return (own === undefined ? columns.has(column) : own === column) ? id : null;
  };

  const before = keptRows(state);
  const texts = new Map(before.map((row) => [textOf(row['id']), row]));
  const codes = new Map(outline.indicators.map(({ id, code }) => [id, code]));
  for (const { sheet } of plans) {
    for (const cell of state.sheets.get(sheet)?.constants ?? []) {
      const id = sentenceAt(sheet, cell);
      if (id === null || texts.get(id)?.['text'] === cell.value) continue;
      const part = sentencePart(id, (indicator) => codes.get(indicator));
      texts.set(id, { id, part, text: cell.value, automatic: null, savedOn: today });
    }
  }
  const goesBack = (id: string): boolean => automatic === 'all' || automatic.includes(id);
  const replaced = [...texts].flatMap(([id, row]): SheetCell[] => {
    const place = places.get(id);
    if (place === undefined || !goesBack(id)) return [];
    const { sheet, cell } = place;
    return [{ sheet, row: cell.row, column: cell.column, value: textOf(row['text']) }];
  });
  const rows = [...texts].flatMap(([id, row]) => (goesBack(id) ? [] : [row]));
  // What a command may have to take back, it writes itself; the next build fills in the rest.
  const valueCopies = automatic.length > 0 ? [] : copiesOf(rows, places);
  const changed = valueCopies.length > 0 || rows.length !== before.length || rows.some((row) => !before.includes(row));
  const kept = new Map(rows.map((row) => [textOf(row['id']), textOf(row['text'])]));
  return {
    rows: changed ? rows : null,
    plans: plans.map((plan) => withEditedSentences(plan, kept)),
    valueCopies,
    replaced,
    isSentence: (sheet, cell) => sentenceAt(sheet, cell) !== null,
  };
}

const textOf = (value: CellInput | undefined): string =>
  value === null || value === undefined ? '' : typeof value === 'object' ? value.formula : String(value);

const keptRows = (state: WorkbookState): readonly TableRow[] =>
  (state.tables.get('sentences')?.rows ?? []).filter(
    ({ id, text }) => typeof id === 'string' && text !== null && text !== undefined,
  );

/** What each sentence would say by itself, for those that have nothing to compare with yet. */
function copiesOf(
  rows: readonly TableRow[],
  places: ReadonlyMap<string, { readonly sheet: SheetKey; readonly cell: SentenceCell }>,
): readonly ValueCopy[] {
  return rows.flatMap(({ id, automatic }, tableRow): ValueCopy[] => {
    const place = places.get(textOf(id));
    if (place === undefined || (automatic !== null && automatic !== undefined)) return [];
    const { sheet, cell } = place;
    return [{ sheet, row: cell.row, column: AUTOMATIC, table: 'sentences', tableRow, tableColumn: 'automatic' }];
  });
}
