import type { Area, Sheet, Table } from './types';
import { HostError } from './host-error';
import { bodyArea } from './workbook';

/** The sheet's rows that the filter of a table hides. */
export function filteredRows(sheet: Sheet): ReadonlySet<number> {
  return new Set(sheet.tables.flatMap((table) => hiddenRows(sheet, table)));
}

function hiddenRows(sheet: Sheet, table: Table): readonly number[] {
  const { filter } = table;
  if (filter === undefined) return [];
  const { row, column, rows } = bodyArea(table);
  return Array.from({ length: rows }, (_, index) => row + index).filter((at) => {
    const value = sheet.cells.get(at)?.get(column + filter.column)?.value ?? '';
    return typeof value === 'object' || !filter.texts.includes(String(value));
  });
}

/**
 * Excel misplaces what is written at once over rows that a filter hides (office-js issue 224, xlwings issue 747): the add-in
 * must never do that, so it is refused here.
 */
export function checkUnfiltered(sheet: Sheet, area: Area): void {
  if (area.rows === 1) return;
  const hidden = filteredRows(sheet);
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    if (hidden.has(row))
      throw new HostError(
        'GeneralException',
        `Row ${row + 1} of ${sheet.name} is filtered: Excel would misplace values.`,
      );
  }
}
