import type { FindingPlace, ReportPart } from '../../domain/checks/finding';
import type { TableRow } from '../../ports/workbook';

/** Columns besides the ID by which a row of a table is known. */
const KEYS: Readonly<Partial<Record<ReportPart, readonly string[]>>> = {
  strategicTargets: ['year'],
  history: ['year'],
  quarters: ['quarter'],
  monthNotes: ['month'],
  analyses: ['part', 'order'],
  printedFigures: ['place', 'element', 'year'],
};

/** A cell of a row that was read; by its number in the table where it has no ID. */
export function rowPlaceOf(table: ReportPart, row: TableRow, index: number, column: string): FindingPlace {
  const parts = ['id', ...(KEYS[table] ?? [])].flatMap((key) => {
    const value = row[key];
    return typeof value === 'string' || typeof value === 'number' ? [[key, value] as const] : [];
  });
  const known = parts.some(([key]) => key === 'id');
  return { table, column, row: known ? Object.fromEntries(parts) : {}, ...(known ? {} : { rowNumber: index + 1 }) };
}
