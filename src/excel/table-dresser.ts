/** The looks of a table and what may be typed into it. Safe to apply again and again. */
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
import type { ConditionalFormatPlan } from '../sheets/plan';
import { CAPTION_ROW, NUMBER_ROW } from '../sheets/table';
import { IDENTITY_ROWS } from '../sheets/tables/identity';
import { columnValidation, identityValidation } from '../sheets/validation';
import type { TableRow } from '../ports/workbook';
import type { StyleName } from '../sheets/style';
import { rectAddress } from './address';
import { textEntry } from './cell-entry';
import { widthPoints } from './page-writer';
import { areasOf, rangeOf } from './ranges';
import { gridBytes, type RequestQueue } from './request-queue';
import {
  addConditionalFormats,
  applyBorders,
  applyHeaderHelp,
  applyStyle,
  applyValidation,
  STYLE_BYTES,
  VALIDATION_BYTES,
} from './styling';
import { columnBody, columnRect, type TablePlace } from './table-writer';

export async function dressTable(
  queue: RequestQueue,
  at: TablePlace,
  rows: readonly TableRow[],
  decimals: Decimals,
  headers: boolean,
  names: WorkbookNames,
): Promise<void> {
  await writeCaptions(queue, at);
  if (headers || at.created) await writeHeaders(queue, at);
  await writeBodyStyles(queue, at);
  await writeValidation(queue, at, rows, names);
  await queue.room(500);
  rangeOf(at.sheet, { ...at.place, row: at.place.row + 1, rows: at.place.rows - 1 }).conditionalFormats.clearAll();
  await addConditionalFormats(queue, at.sheet, conditions(at, decimals), names);
}

/** Caption and column numbers stand above a table only where it still stands where it was made. */
async function writeCaptions(queue: RequestQueue, at: TablePlace): Promise<void> {
  if (!at.created) return;
  const numbers = [columnNumbers(at.spec).map(textEntry)];
  await queue.room(2 * STYLE_BYTES + gridBytes(numbers));
  const caption = rangeOf(at.sheet, { row: CAPTION_ROW, column: at.place.column, rows: 1, columns: 1 });
  caption.values = [[at.spec.caption]];
  applyStyle(caption, 'caption');
  const line = rangeOf(at.sheet, { ...at.place, row: NUMBER_ROW, rows: 1 });
  line.values = numbers;
  applyStyle(line, 'columnNumber');
  for (const [index, column] of at.spec.columns.entries()) {
    await queue.room(200);
    const rect = { row: NUMBER_ROW, column: at.place.column + index, rows: 1, columns: 1 };
    rangeOf(at.sheet, rect).format.columnWidth = widthPoints(column.width);
  }
}

async function writeHeaders(queue: RequestQueue, at: TablePlace): Promise<void> {
  for (const style of ['inputHeader', 'formulaHeader'] as const) {
    const columns = placed(at).filter(({ column }) => (column.role === 'input') === (style === 'inputHeader'));
    if (columns.length === 0) continue;
    await queue.room(STYLE_BYTES);
    applyStyle(areasOf(at.sheet, columns.map(({ index }) => headerAddress(at, index)).join(',')), style);
  }
  for (const { column, index } of placed(at)) {
    await queue.room(VALIDATION_BYTES);
    applyHeaderHelp(rangeOf(at.sheet, headerAddress(at, index)), column.header, column.help);
  }
}

interface PlacedColumn {
  readonly column: Column;
  readonly index: number;
}

const placed = (at: TablePlace): readonly PlacedColumn[] =>
  at.spec.columns.flatMap((column) => {
    const index = at.columnAt[column.key];
    return index === undefined ? [] : [{ column, index }];
  });

const headerAddress = (at: TablePlace, index: number): string =>
  rectAddress({ row: at.place.row, column: at.place.column + index, rows: 1, columns: 1 });

async function writeBodyStyles(queue: RequestQueue, at: TablePlace): Promise<void> {
  await queue.room(STYLE_BYTES);
  applyBorders(rangeOf(at.sheet, at.place));
  const byStyle = new Map<StyleName, string[]>();
  for (const column of at.spec.columns) {
    const style = bodyStyle(column);
    byStyle.set(style, [...(byStyle.get(style) ?? []), rectAddress(columnRect(at, column.key))]);
  }
  for (const [style, addresses] of byStyle) {
    await queue.room(STYLE_BYTES);
    applyStyle(areasOf(at.sheet, addresses.join(',')), style);
  }
}

async function writeValidation(
  queue: RequestQueue,
  at: TablePlace,
  rows: readonly TableRow[],
  names: WorkbookNames,
): Promise<void> {
  for (const column of at.spec.columns) {
    const plan = columnValidation(column);
    if (plan === null) continue;
    await queue.room(VALIDATION_BYTES);
    applyValidation(columnBody(at, column.key), plan, names);
  }
  if (at.spec.key !== 'identity') return;
  const value = columnRect(at, 'value');
  for (const row of IDENTITY_ROWS) {
    const plan = identityValidation(row);
    const index = rows.findIndex((candidate) => candidate['id'] === row.id);
    if (plan === null || index < 0) continue;
    await queue.room(VALIDATION_BYTES);
    applyValidation(rangeOf(at.sheet, { ...value, row: value.row + index, rows: 1 }), plan, names);
  }
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
