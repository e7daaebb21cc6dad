/** The looks of tables and what may be typed into them. Safe to apply again and again. */
import type { TableRow } from '../ports/workbook';
import { bodyStyle } from '../sheets/column-look';
import { columnNumbers } from '../sheets/column-numbers';
import { isQuantity, type Column } from '../sheets/column';
import { cell, formula, type WorkbookNames } from '../sheets/formula';
import {
  DECIMAL_FORMAT,
  neverFull,
  quantityConditions,
  statusConditions,
  type Decimals,
} from '../sheets/number-format';
import type { ConditionalFormatPlan, Rect } from '../sheets/plan';
import type { StyleName } from '../sheets/style';
import { CAPTION_ROW, NUMBER_ROW } from '../sheets/table';
import { rectAddress } from './address';
import { textEntry } from './cell-entry';
import { addConditionalFormats } from './condition-writer';
import { widthPoints } from '../sheets/paper';
import { areasOf, rangeOf } from './ranges';
import { gridBytes, WRITE_BYTES, type RequestQueue } from './request-queue';
import { applyBorders, applyStyle, applyStyles, STYLE_BYTES } from './style-writer';
import { bodyOf, columnRect, columnRects, groupColumns, HEADER, placedColumns, type RowSpan } from './table-columns';
import type { TablePlace } from './table-writer';
import { writeHeaderHelp, writeValidation } from './validation-writer';

export interface FilledTable {
  readonly at: TablePlace;
  readonly rows: readonly TableRow[];
}

/** The tables of one sheet: what looks the same on several of them goes as one. */
export async function dressTables(
  queue: RequestQueue,
  tables: readonly FilledTable[],
  decimals: Decimals,
  headers: boolean,
  names: WorkbookNames,
): Promise<void> {
  const all = tables.map(({ at }) => at);
  const made = all.filter(({ isNew }) => isNew);
  await writeCaptions(queue, made);
  await drawBorders(queue, all);
  const headed = headers ? all : made;
  await writeStyles(queue, headed, 'header');
  for (const at of headed) {
    // What the columns of a calculation mean is read on Petunjuk: nobody types into them.
    if (at.spec.sheet !== 'calculation') await writeHeaderHelp(queue, at);
  }
  await writeStyles(queue, all, 'body');
  for (const { at, rows } of tables) await writeValidation(queue, at, rows, names);
  await writeConditions(queue, all, decimals, names);
}

/** Caption and column numbers stand above a table only where it still stands where it was made. */
async function writeCaptions(queue: RequestQueue, tables: readonly TablePlace[]): Promise<void> {
  const [first] = tables;
  if (first === undefined) return;
  for (const { sheet, spec, place } of tables) {
    const numbers = [columnNumbers(spec).map(textEntry)];
    await queue.room(2 * WRITE_BYTES + gridBytes(numbers) + spec.caption.length);
    rangeOf(sheet, captionOf(place)).values = [[spec.caption]];
    rangeOf(sheet, numbersOf(place)).values = numbers;
  }
  await queue.room(2 * STYLE_BYTES);
  applyStyle(areasOf(first.sheet, addressesOf(tables.map(({ place }) => captionOf(place)))), 'caption');
  applyStyle(areasOf(first.sheet, addressesOf(tables.map(({ place }) => numbersOf(place)))), 'columnNumber');
  for (const [width, rects] of columnsOf(tables, HEADER, ({ width: characters }) => String(characters))) {
    const addresses = addressesOf(rects);
    await queue.room(WRITE_BYTES + addresses.length);
    areasOf(first.sheet, addresses).format.columnWidth = widthPoints(Number(width));
  }
}

const captionOf = ({ column }: TablePlace['place']): Rect => ({ row: CAPTION_ROW, column, rows: 1, columns: 1 });
const numbersOf = (place: TablePlace['place']): Rect => ({ ...place, row: NUMBER_ROW, rows: 1 });
const addressesOf = (rects: readonly Rect[]): string => rects.map(rectAddress).join(',');

/** Around all columns of a table, those of the user's among them. */
async function drawBorders(queue: RequestQueue, tables: readonly TablePlace[]): Promise<void> {
  const [first] = tables;
  if (first === undefined) return;
  await queue.room(STYLE_BYTES);
  applyBorders(areasOf(first.sheet, addressesOf(tables.map(({ place }) => place))));
}

/** Columns of several tables by what `keyOf` says of them. */
function columnsOf(
  tables: readonly TablePlace[],
  rows: RowSpan | null,
  keyOf: (column: Column) => string | undefined,
): ReadonlyMap<string, readonly Rect[]> {
  const found = new Map<string, readonly Rect[]>();
  for (const at of tables) {
    for (const [key, columns] of groupColumns(placedColumns(at), keyOf)) {
      found.set(key, [...(found.get(key) ?? []), ...columnRects(at, columns, rows ?? bodyOf(at))]);
    }
  }
  return found;
}

async function writeStyles(queue: RequestQueue, tables: readonly TablePlace[], part: 'header' | 'body'): Promise<void> {
  const [first] = tables;
  if (first === undefined) return;
  const styleOf = (column: Column): StyleName =>
    part === 'body' ? bodyStyle(column) : column.role === 'input' ? 'inputHeader' : 'formulaHeader';
  await applyStyles(
    queue,
    first.sheet,
    (keyOf) => columnsOf(tables, part === 'body' ? null : HEADER, (column) => keyOf(styleOf(column))),
    { borders: false },
  );
}

async function writeConditions(
  queue: RequestQueue,
  tables: readonly TablePlace[],
  decimals: Decimals,
  names: WorkbookNames,
): Promise<void> {
  const [first] = tables;
  if (first === undefined) return;
  const bodies = addressesOf(tables.map(({ place }) => ({ ...place, row: place.row + 1, rows: place.rows - 1 })));
  await queue.room(WRITE_BYTES + bodies.length);
  areasOf(first.sheet, bodies).conditionalFormats.clearAll();
  await addConditionalFormats(
    queue,
    first.sheet,
    tables.flatMap((at) => conditions(at, decimals)),
    names,
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
