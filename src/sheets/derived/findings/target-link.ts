import { column, formula, literal, type Formula } from '../../formula';
import { INPUT_TABLE_SPECS } from '../../input-tables';
import type { TableSpec } from '../../table';
import type { InputTableKey } from '../../names';
import type { FindingTarget } from './findings-outline';

/** Excel takes no longer text in a formula. */
const LONGEST_LITERAL = 255;

/**
 * A link to the cell of a finding, found each time it is calculated by what its row holds: its ID, and where the ID alone
 * is not enough its year, quarter or place. The label alone once that row is gone; `null` where no one row is meant.
 */
export function targetLink({ table, match, column: key, sheetName, label }: FindingTarget): Formula | null {
  const spec: TableSpec = INPUT_TABLE_SPECS[table];
  const id = match['id'];
  const texts = [label, ...Object.values(match).map(String)];
  if (id === undefined || texts.some(({ length }) => length > LONGEST_LITERAL)) return null;
  const has = (name: string): boolean => spec.columns.some((one) => one.key === name);
  const shown = key !== null && has(key) ? key : 'id';
  const others = Object.keys(match).filter((name) => name !== 'id' && has(name));
  const found = others.length === 0 || (others.length === 1 && others[0] === 'year' && has('yearKey'));
  const address = found
    ? byKey(table, match, shown, sheetName)
    : byCells(table, match, ['id', ...others], shown, sheetName);
  return formula`IFERROR(HYPERLINK("#"&${address},${literal(label)}),${literal(label)})`;
}

type Match = FindingTarget['match'];

/** One column tells the rows apart: the ID, or the ID with its year. */
function byKey(table: InputTableKey, match: Match, shown: string, sheetName: string): Formula {
  const year = match['year'];
  const row =
    year === undefined
      ? formula`MATCH(${literal(String(match['id']))},${column(table, 'id')},0)`
      : formula`MATCH(${literal(`${match['id']}|${year}`)},${column(table, 'yearKey')},0)`;
  const cell = formula`INDEX(${column(table, shown)},${row})`;
  return formula`ADDRESS(ROW(${cell}),COLUMN(${cell}),1,1,${literal(sheetName)})`;
}

/** `LOOKUP` looks for 2 among ones and errors, and stops at the last one: the row in which all of them hold. */
function byCells(
  table: InputTableKey,
  match: Match,
  keys: readonly string[],
  shown: string,
  sheetName: string,
): Formula {
  const conditions = keys.map((key) => formula`(${column(table, key)}=${operand(match[key] ?? '')})`);
  const all = conditions.reduce((before, next) => formula`${before}*${next}`);
  const row = formula`LOOKUP(2,1/(${all}),ROW(${column(table, 'id')}))`;
  return formula`ADDRESS(${row},COLUMN(${column(table, shown)}),1,1,${literal(sheetName)})`;
}

const operand = (value: string | number): string | number => (typeof value === 'number' ? value : literal(value));
