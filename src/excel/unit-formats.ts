/** Number formats of single rows, when the unit of an indicator changes. */
import type { TableState } from '../ports/workbook';
import type { UnitFormats } from '../ports/unit-formats';
import { ALL_TABLE_SPECS, TABLE_SPECS } from '../sheets/all-tables';
import { isQuantity } from '../sheets/column';
import { numberFormat } from '../sheets/column-look';
import type { Decimals } from '../sheets/number-format';
import { rectAddress } from './address';
import { readWorkbook } from './read-workbook';
import { runBatch, type ExcelRunner } from './run';
import { setAll } from './set-all';

/** One reading and one write, whatever the number of rows. */
export const unitFormats = (runner: ExcelRunner): UnitFormats => ({
  apply: (units, decimals) =>
    runBatch(runner, async (context) => {
      const state = await readWorkbook(context, ALL_TABLE_SPECS, {});
      for (const table of state.tables.values()) formatRows(context, table, units, decimals);
      await context.sync();
    }),
});

function formatRows(
  context: Excel.RequestContext,
  table: TableState,
  units: ReadonlyMap<string, string | null>,
  decimals: Decimals,
): void {
  const spec = TABLE_SPECS[table.key];
  if (spec.unitColumn === undefined) return;
  const sheet = context.workbook.worksheets.getItem(table.place.sheetName);
  table.rows.forEach((row, index) => {
    const id = row['id'];
    const unit = typeof id === 'string' ? units.get(id) : undefined;
    if (unit === undefined) return;
    for (const column of spec.columns) {
      const at = table.columnAt[column.key];
      if (!isQuantity(column) || at === undefined) continue;
      const cell = { row: table.place.row + 1 + index, column: table.place.column + at, rows: 1, columns: 1 };
      setAll(sheet.getRange(rectAddress(cell)), 'numberFormat', numberFormat(column, { id, unit }, decimals));
    }
  });
}
