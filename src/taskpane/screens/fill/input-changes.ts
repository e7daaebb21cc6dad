import { REPORT_FIELDS } from '../../../domain/report-fields';
import type { InputTableKey, LiveTable, LiveTables } from '../../../ports/live-workbook';

/** Not read by Periksa, or written by it. */
const APART: ReadonlySet<InputTableKey> = new Set(['sentences', 'acceptances']);

/** Whether somebody typed something that Periksa reads; what formulas show, and the order of tables, does not matter. */
export function inputsDiffer(before: LiveTables, after: LiveTables): boolean {
  const keys = new Set([...before.keys(), ...after.keys()]);
  return [...keys].some((key) => {
    const [was, is] = [before.get(key), after.get(key)];
    return !APART.has(key) && was !== is && typed(key, was) !== typed(key, is);
  });
}

function typed(key: InputTableKey, table: LiveTable | undefined): string {
  const columns = key === 'sentences' ? [] : key === 'identity' ? ['id', 'value'] : Object.keys(REPORT_FIELDS[key]);
  return JSON.stringify(table?.rows.map(({ cells }) => columns.map((column) => cells[column] ?? null)) ?? null);
}
