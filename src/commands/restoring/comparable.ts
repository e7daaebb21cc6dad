/** Cells as they were sent and as they stand now, in one form that tells whether they hold the same. */
import { parseDayText } from '../../domain/day-reading';
import type { CellInput, TableRow } from '../../ports/workbook';
import { inputKind, type InputColumn, type InputKind } from '../../sheets/column';
import { INPUT_TABLE_SPECS } from '../../sheets/input-tables';
import type { InputTableKey } from '../../sheets/names';
import { inputColumns } from '../../sheets/table';

/** Equal texts mean equal contents; the empty text is a blank, which is not zero. */
export type Comparable = string;

const WORDS: ReadonlySet<InputKind> = new Set(['id', 'text', 'paragraph', 'choice']);

/** Whether cells of this kind have the text format, so that a text with `=` in front is a text there. */
export const holdsWords = (kind: InputKind): boolean => WORDS.has(kind);

/**
 * A number and the same number as text differ, except where everything is text; a day is the same day however it is
 * written; a typed formula is its en-US text, as it is sent.
 */
export function comparable(kind: InputKind, value: CellInput | undefined): Comparable {
  if (value === null || value === undefined || value === '') return '';
  if (typeof value === 'object') return `t:${value.formula}`;
  if (typeof value === 'boolean') return `t:${String(value).toUpperCase()}`;
  if (typeof value === 'number') return holdsWords(kind) ? `t:${value}` : `n:${value}`;
  const text = value.replace(/\r\n?/g, '\n');
  const day = kind === 'day' ? parseDayText(text) : null;
  return day?.kind === 'day' ? `t:${day.day}` : `t:${text}`;
}

/** Written by the add-in itself when it builds, so that nobody changed them. */
const OWN_COLUMNS: Readonly<Partial<Record<InputTableKey, readonly string[]>>> = {
  sentences: ['automatic', 'savedOn'],
};

/** The input columns of a table that people fill in, the ID among them. */
export const comparedColumns = (table: InputTableKey): readonly InputColumn[] =>
  inputColumns(INPUT_TABLE_SPECS[table]).filter(({ key }) => OWN_COLUMNS[table]?.includes(key) !== true);

/** One row by column key. */
export const comparableRow = (
  columns: readonly InputColumn[],
  row: TableRow | undefined,
): Readonly<Record<string, Comparable>> =>
  Object.fromEntries(
    columns.map((column) => [column.key, comparable(inputKind(column, row?.['id']), row?.[column.key])]),
  );
