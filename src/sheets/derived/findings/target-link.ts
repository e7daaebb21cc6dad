import { column, formula, literal, type Formula } from '../../formula';
import { INPUT_TABLE_SPECS } from '../../input-tables';
import type { TableSpec } from '../../table';
import type { FindingTarget } from './findings-outline';

/**
 * A link to the cell of a finding, found by the ID of its row (and its year, where the table is by year) each time it is
 * calculated; the label alone once that row is gone. `null` where no one row is meant.
 */
export function targetLink({ table, match, column: key, sheetName, label }: FindingTarget): Formula | null {
  const spec: TableSpec = INPUT_TABLE_SPECS[table];
  const id = match['id'];
  if (id === undefined) return null;
  const year = match['year'];
  const byYear = year !== undefined && spec.columns.some((one) => one.key === 'yearKey');
  const row = byYear
    ? formula`MATCH(${literal(`${id}|${year}`)},${column(table, 'yearKey')},0)`
    : formula`MATCH(${literal(String(id))},${column(table, 'id')},0)`;
  const shown = spec.columns.some((one) => one.key === key) ? (key ?? 'id') : 'id';
  const cell = formula`INDEX(${column(table, shown)},${row})`;
  const address = formula`ADDRESS(ROW(${cell}),COLUMN(${cell}),1,1,${literal(sheetName)})`;
  return formula`IFERROR(HYPERLINK("#"&${address},${literal(label)}),${literal(label)})`;
}
