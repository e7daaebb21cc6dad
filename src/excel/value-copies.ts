/** Copies what derived cells show, once Excel has computed them: beside them, or into cells of input tables. */
import type { WritePlan } from '../ports/workbook';
import type { SheetKey, TableKey } from '../sheets/names';
import { rangeOf } from './ranges';
import { WRITE_BYTES, type RequestQueue } from './request-queue';
import { columnRect } from './table-columns';
import type { TablePlace } from './table-writer';

/** Where the plan's sheets and the tables that it has written are. */
export interface CopyPlaces {
  sheet(key: SheetKey): Excel.Worksheet;
  table(key: TableKey): TablePlace | undefined;
}

export async function copyValues(
  queue: RequestQueue,
  { keptValues = [], valueCopies = [] }: Pick<WritePlan, 'keptValues' | 'valueCopies'>,
  places: CopyPlaces,
): Promise<void> {
  for (const { sheet, from, column } of keptValues) {
    await queue.room(2 * WRITE_BYTES);
    const on = places.sheet(sheet);
    rangeOf(on, { ...from, column }).copyFrom(rangeOf(on, from), 'Values');
  }
  for (const { sheet, row, column, table, tableRow, tableColumn } of valueCopies) {
    const to = places.table(table);
    if (to === undefined) throw new Error(`The plan copies into ${table} without writing it.`);
    await queue.room(2 * WRITE_BYTES);
    const source = rangeOf(places.sheet(sheet), { row, column, rows: 1, columns: 1 });
    const body = columnRect(to, tableColumn);
    rangeOf(to.sheet, { ...body, row: body.row + tableRow, rows: 1 }).copyFrom(source, 'Values');
  }
}
