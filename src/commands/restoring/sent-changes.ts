/** What was changed in the input tables since they were sent: the list that Pulihkan Rumus shows. */
import type { CellTarget } from '../../ports/live-workbook';
import type { CellInput, TableRow, TableState, WorkbookState } from '../../ports/workbook';
import { inputKind, type InputColumn } from '../../sheets/column';
import type { SentTable } from '../../sheets/derived/sending/file-notes-outline';
import { readFacts, readSentTables } from '../../sheets/derived/sending/sent-tables';
import { INPUT_TABLE_SPECS } from '../../sheets/input-tables';
import { INPUT_TABLES, type InputTableKey } from '../../sheets/names';
import { IDENTITY_ROWS } from '../../sheets/tables/identity';
import { isFilled } from '../filled-rows';
import { comparableRow, comparedColumns, holdsWords } from './comparable';
import { keyColumns, matchRows } from './matched-rows';

interface ChangedRow {
  /** The same for the same change in every reading, as long as the values sent stay. */
  readonly key: string;
  readonly table: InputTableKey;
  /** As they are called now. */
  readonly tableName: string;
  readonly sheetName: string;
  readonly id: string | null;
  /** What people know the row by: the code of an indicator, the name of a fact; the ID where there is neither. */
  readonly name: string;
  /** Where to look; `null` for a row that is gone. */
  readonly target: CellTarget | null;
  /**
   * Whether the old state can be written back. Not so a typed formula: what was sent is its text, and a text is never made
   * a formula.
   */
  readonly rejectable: boolean;
}

export interface ChangedValue extends ChangedRow {
  readonly kind: 'value';
  readonly column: string;
  readonly header: string;
  /** A day as ISO text. */
  readonly was: CellInput;
  readonly now: CellInput;
}

export interface ChangedPresence extends ChangedRow {
  readonly kind: 'added' | 'deleted';
  /** The whole row, input columns only. */
  readonly row: TableRow;
}

export type SentChange = ChangedValue | ChangedPresence;

/** The copy that the values were sent with. */
export interface SentFile {
  readonly fileName: string;
  readonly version: number | null;
  readonly sentAt: string;
}

/** A change with the rows it concerns, counted from 0 in the table and in what was sent. */
export interface LocatedChange {
  readonly change: SentChange;
  readonly rowNow: number | null;
  readonly rowSent: number | null;
}

export interface Comparison {
  readonly file: SentFile;
  readonly changes: readonly LocatedChange[];
}

export const changesOf = (comparison: Comparison | null): readonly LocatedChange[] => comparison?.changes ?? [];

/** `null`: the workbook holds no values sent. `state` was read with its entries and the constants of the file's notes. */
export function compareWithSent(state: WorkbookState): Comparison | null {
  const notes = state.sheets.get('fileNotes')?.constants ?? [];
  const sent = new Map(readSentTables(notes).map((table) => [table.table, table]));
  if (sent.size === 0) return null;
  const facts = readFacts(notes);
  const version = facts.get('version');
  return {
    file: {
      fileName: String(facts.get('fileName') ?? ''),
      version: typeof version === 'number' ? version : null,
      sentAt: String(facts.get('sentAt') ?? ''),
    },
    changes: (Object.keys(INPUT_TABLES) as InputTableKey[]).flatMap((key) => {
      const table = state.tables.get(key);
      return table === undefined ? [] : changedRows(state, table, sent.get(key));
    }),
  };
}

/** A table of which nothing was sent was empty. */
function changedRows(state: WorkbookState, table: TableState, sent: SentTable | undefined): readonly LocatedChange[] {
  const key = table.key as InputTableKey;
  const columns = comparedColumns(key).filter((column) => sent?.columns.includes(column.key) ?? true);
  const rows = sent?.rows.map((cells) => record(sent.columns, cells)) ?? [];
  return key === 'identity' ? factChanges(table, columns, rows) : tableChanges(state, table, columns, rows);
}

const record = (columns: readonly string[], cells: readonly CellInput[]): TableRow =>
  Object.fromEntries(columns.map((key, index) => [key, cells[index] ?? null]));

const textOf = (cell: CellInput | undefined): string => (typeof cell === 'string' ? cell : '');

/** The facts of the satker: only their values count, and the version of the sheets is the add-in's own. */
function factChanges(
  table: TableState,
  columns: readonly InputColumn[],
  sent: readonly TableRow[],
): readonly LocatedChange[] {
  const value = columns.find(({ key }) => key === 'value');
  if (value === undefined) return [];
  return (table.entries ?? []).flatMap((row, rowNow): readonly LocatedChange[] => {
    const fact = IDENTITY_ROWS.find(({ id }) => id === row['id']);
    if (fact === undefined || fact.fixed === true) return [];
    const at = sent.findIndex(({ id }) => id === fact.id);
    const was: TableRow = { ...(sent[at] ?? {}), id: fact.id };
    const place = { table, name: fact.label, key: `identity ${fact.id}`, rowNow, rowSent: at < 0 ? null : at };
    return valueChanges(place, [value], was, row);
  });
}

function tableChanges(
  state: WorkbookState,
  table: TableState,
  columns: readonly InputColumn[],
  sent: readonly TableRow[],
): readonly LocatedChange[] {
  const key = table.key as InputTableKey;
  const spec = INPUT_TABLE_SPECS[key];
  // A row that was emptied still has its ID, by which it is known.
  const entries = (table.entries ?? []).map((row, index) => ({ row, index }));
  const present = entries.filter(({ row }) => isFilled(row, spec) || textOf(row['id']) !== '');
  const { pairs, added, deleted } = matchRows(
    key,
    sent.map((row) => comparableRow(columns, row)),
    present.map(({ row }) => comparableRow(columns, row)),
  );
  const name = (row: TableRow): string => rowName(state, row);
  const changed = [...pairs].flatMap(([rowSent, at]) => {
    const { row, index } = present[at] ?? {};
    const was = sent[rowSent];
    if (row === undefined || index === undefined || was === undefined) return [];
    // An ID that was given after sending is no change of anybody's.
    const compared = textOf(was['id']) === '' ? columns.filter((column) => column.key !== 'id') : columns;
    const place = { table, name: name(row), key: `${key} ${rowSent}`, rowNow: index, rowSent };
    return valueChanges(place, compared, was, row);
  });
  const gone = deleted.flatMap((rowSent): readonly LocatedChange[] => {
    const row = sent[rowSent];
    if (row === undefined) return [];
    const place = { table, name: name(row), key: `${key} ${rowSent} deleted`, rowNow: null, rowSent };
    const rejectable = columns.every((column) => isWritable(column, row['id'], row[column.key]));
    return [{ change: { ...about(place, row, null), kind: 'deleted', row, rejectable }, rowNow: null, rowSent }];
  });
  const counts = new Map<string, number>();
  const come = added.flatMap((at): readonly LocatedChange[] => {
    const { row: entered, index } = present[at] ?? {};
    if (entered === undefined || index === undefined || !isFilled(entered, spec)) return [];
    const row = Object.fromEntries(columns.map((column) => [column.key, entered[column.key] ?? null]));
    const content = JSON.stringify(comparableRow(columns, row));
    const count = counts.get(content) ?? 0;
    counts.set(content, count + 1);
    const place = { table, name: name(row), key: `${key} added ${content} ${count}`, rowNow: index, rowSent: null };
    return [
      { change: { ...about(place, row, null), kind: 'added', row, rejectable: true }, rowNow: index, rowSent: null },
    ];
  });
  return [...changed, ...gone, ...come];
}

interface RowPlace {
  readonly table: TableState;
  readonly name: string;
  readonly key: string;
  readonly rowNow: number | null;
  readonly rowSent: number | null;
}

function about({ table, name, key, rowNow }: RowPlace, row: TableRow, column: string | null) {
  const id = textOf(row['id']);
  return {
    key,
    table: table.key as InputTableKey,
    tableName: table.name,
    sheetName: table.place.sheetName,
    id: id === '' ? null : id,
    name,
    target: rowNow === null ? null : targetOf(table, rowNow, column),
  };
}

function targetOf(table: TableState, rowNow: number, column: string | null): CellTarget {
  const key = table.key as InputTableKey;
  const row = table.rows[rowNow] ?? {};
  const match = keyColumns(key).flatMap((name) => {
    const cell = row[name];
    return typeof cell === 'string' || typeof cell === 'number' ? [[name, cell] as const] : [];
  });
  return textOf(row['id']) === ''
    ? { table: key, match: {}, rowNumber: rowNow + 1, column }
    : { table: key, match: Object.fromEntries(match), column };
}

function valueChanges(
  place: RowPlace,
  columns: readonly InputColumn[],
  was: TableRow,
  now: TableRow,
): readonly LocatedChange[] {
  const before = comparableRow(columns, was);
  const after = comparableRow(columns, now);
  const { table, key, rowNow, rowSent } = place;
  return columns
    .filter((column) => before[column.key] !== after[column.key] && !isTranslated(was[column.key], now[column.key]))
    .map((column) => ({
      change: {
        ...about({ ...place, key: `${key} ${column.key}` }, now, column.key),
        kind: 'value',
        column: column.key,
        header: table.headers[column.key] ?? column.header,
        was: was[column.key] ?? null,
        now: now[column.key] ?? null,
        rejectable: isWritable(column, was['id'], was[column.key]),
      },
      rowNow,
      rowSent,
    }));
}

/** A formula typed with a function of the add-in is sent in plain Excel; that is no change of anybody's. */
const isTranslated = (was: CellInput | undefined, now: CellInput | undefined): boolean =>
  typeof was === 'string' && /^=.*\bLKJIP\./i.test(was) && typeof now === 'object' && now !== null;

/** Where everything is text, `=` is a text; elsewhere it was a formula. */
const isWritable = (column: InputColumn, id: CellInput | undefined, was: CellInput | undefined): boolean =>
  typeof was !== 'string' || !was.startsWith('=') || holdsWords(inputKind(column, id));

/** The code of the indicator or line that the row belongs to; else its ID. */
function rowName(state: WorkbookState, row: TableRow): string {
  const id = textOf(row['id']);
  const same = (other: TableRow): boolean => textOf(other['id']).toUpperCase() === id.toUpperCase();
  const known = id === '' ? undefined : state.tables.get('indicators')?.rows.find(same);
  const code = textOf(row['code']) || textOf(known?.['code']);
  const part = ['year', 'quarter', 'month', 'part'].flatMap((key) => {
    const cell = row[key];
    return typeof cell === 'string' || typeof cell === 'number' ? [String(cell)] : [];
  });
  return [code === '' ? id : code, ...part].filter((words) => words !== '').join(', ');
}
