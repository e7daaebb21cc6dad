/** The looks of a table and what may be typed into it. Safe to apply again and again. */
import type { TableRow } from '../ports/workbook';
import { bodyStyle } from '../sheets/column-look';
import { columnNumbers } from '../sheets/column-numbers';
import { isQuantity } from '../sheets/column';
import { cell, formula, type WorkbookNames } from '../sheets/formula';
import {
  DECIMAL_FORMAT,
  neverFull,
  quantityConditions,
  statusConditions,
  type Decimals,
} from '../sheets/number-format';
import type { ConditionalFormatPlan } from '../sheets/plan';
import { CAPTION_ROW, NUMBER_ROW } from '../sheets/table';
import { textEntry } from './cell-entry';
import { addConditionalFormats } from './condition-writer';
import { widthPoints } from './page-writer';
import { areasOf, rangeOf } from './ranges';
import { gridBytes, WRITE_BYTES, type RequestQueue } from './request-queue';
import { applyBorders, applyStyle, applyStyles, STYLE_BYTES } from './style-writer';
import { bodyOf, columnAddresses, columnRect, columnRects, groupColumns, HEADER, placedColumns } from './table-columns';
import type { TablePlace } from './table-writer';
import { writeHeaderHelp, writeValidation } from './validation-writer';

export async function dressTable(
  queue: RequestQueue,
  at: TablePlace,
  rows: readonly TableRow[],
  decimals: Decimals,
  headers: boolean,
  names: WorkbookNames,
): Promise<void> {
  await writeCaptions(queue, at);
  await queue.room(STYLE_BYTES);
  applyBorders(at.sheet, at.place);
  if (headers || at.isNew) {
    await writeStyles(queue, at, 'header');
    // What the columns of a calculation mean is read on Petunjuk: nobody types into them.
    if (at.spec.sheet !== 'calculation') await writeHeaderHelp(queue, at);
  }
  await writeStyles(queue, at, 'body');
  await writeValidation(queue, at, rows, names);
  await queue.room(WRITE_BYTES);
  rangeOf(at.sheet, { ...at.place, row: at.place.row + 1, rows: at.place.rows - 1 }).conditionalFormats.clearAll();
  await addConditionalFormats(queue, at.sheet, conditions(at, decimals), names);
}

/** Caption and column numbers stand above a table only where it still stands where it was made. */
async function writeCaptions(queue: RequestQueue, at: TablePlace): Promise<void> {
  if (!at.isNew) return;
  const numbers = [columnNumbers(at.spec).map(textEntry)];
  await queue.room(2 * STYLE_BYTES + gridBytes(numbers));
  const caption = rangeOf(at.sheet, { row: CAPTION_ROW, column: at.place.column, rows: 1, columns: 1 });
  caption.values = [[at.spec.caption]];
  applyStyle(caption, 'caption');
  const line = rangeOf(at.sheet, { ...at.place, row: NUMBER_ROW, rows: 1 });
  line.values = numbers;
  applyStyle(line, 'columnNumber');
  for (const [width, columns] of groupColumns(placedColumns(at), (column) => String(column.width))) {
    await queue.room(WRITE_BYTES);
    areasOf(at.sheet, columnAddresses(at, columns, HEADER)).format.columnWidth = widthPoints(Number(width));
  }
}

/** Borders are drawn around all columns at once, those of the user's among them. */
async function writeStyles(queue: RequestQueue, at: TablePlace, part: 'header' | 'body'): Promise<void> {
  const columns = placedColumns(at);
  await applyStyles(
    queue,
    at.sheet,
    (keyOf) => {
      const groups = groupColumns(columns, (column) =>
        keyOf(part === 'body' ? bodyStyle(column) : column.role === 'input' ? 'inputHeader' : 'formulaHeader'),
      );
      const rows = part === 'body' ? bodyOf(at) : HEADER;
      return new Map([...groups].map(([key, members]) => [key, columnRects(at, members, rows)]));
    },
    { borders: false },
  );
}

function conditions(at: TablePlace, decimals: Decimals): readonly ConditionalFormatPlan[] {
  const unitAt = at.spec.unitColumn === undefined ? undefined : at.columnAt[at.spec.unitColumn];
  return at.spec.columns.flatMap((column): readonly ConditionalFormatPlan[] => {
    const rect = columnRect(at, column.key);
    if (isQuantity(column) && unitAt !== undefined) {
      return quantityConditions(rect, at.place.column + unitAt, decimals);
    }
    if (column.role === 'formula' && column.kind === 'percent') return [neverFull(rect, decimals)];
    if (column.role === 'formula' && column.kind === 'status') return statusConditions(rect);
    if (column.kind === 'number') {
      const value = cell(rect.row, rect.column);
      return [
        { rect, formula: formula`AND(ISNUMBER(${value}),${value}<>INT(${value}))`, numberFormat: DECIMAL_FORMAT },
      ];
    }
    return [];
  });
}
