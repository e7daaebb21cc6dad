/** What stands in a table: number formats, inputs, formulas. */
import type { TableRow } from '../ports/workbook';
import { inputKind, variesByRow, type Column, type FormulaColumn, type InputColumn } from '../sheets/column';
import { numberFormat } from '../sheets/column-look';
import { formulaText, type WorkbookNames } from '../sheets/formula';
import { GENERAL_FORMAT, type Decimals } from '../sheets/number-format';
import { cellEntry } from './cell-entry';
import { rangeOf } from './ranges';
import { gridBytes, WRITE_BYTES, type RequestQueue } from './request-queue';
import { setAll } from './set-all';
import { adjacentRuns, bodyOf, columnRect, columnRects, placedColumns, type PlacedColumn } from './table-columns';
import type { TablePlace } from './table-writer';
import { writeFormats, writeValues } from './value-writer';

/** Fills a table whose place is settled. All tables must exist by now. */
export async function fillTable(
  queue: RequestQueue,
  at: TablePlace,
  rows: readonly TableRow[],
  inputs: 'all' | 'ids' | 'none',
  decimals: Decimals,
  names: WorkbookNames,
): Promise<void> {
  await writeNumberFormats(queue, at, rows, decimals);
  if (inputs !== 'none') await writeInputs(queue, at, rows, inputs === 'ids');
  if (at.spec.sheet === 'calculation') await copyFormulas(queue, at, names);
  else await writeFormulas(queue, at, names);
}

/** Column by column, so that Excel goes on with the formula in rows that people add. */
async function writeFormulas(queue: RequestQueue, at: TablePlace, names: WorkbookNames): Promise<void> {
  for (const column of at.spec.columns) {
    if (column.role !== 'formula') continue;
    const text = formulaText(column.formula, names);
    await queue.room(WRITE_BYTES + text.length);
    setAll(rangeOf(at.sheet, columnRect(at, column.key)), 'formulas', text);
  }
}

/** Nobody adds rows to a calculation: columns side by side are written in the first row together and copied down. */
async function copyFormulas(queue: RequestQueue, at: TablePlace, names: WorkbookNames): Promise<void> {
  const columns = placedColumns(at).filter(
    (placed): placed is PlacedColumn<FormulaColumn> => placed.column.role === 'formula',
  );
  for (const run of adjacentRuns(columns)) {
    const [body] = columnRects(at, run, bodyOf(at));
    if (body === undefined) continue;
    const texts = [run.map(({ column }) => formulaText(column.formula, names))];
    await queue.room(3 * WRITE_BYTES + gridBytes(texts));
    const first = rangeOf(at.sheet, { ...body, rows: 1 });
    first.formulas = texts;
    if (body.rows > 1)
      rangeOf(at.sheet, { ...body, row: body.row + 1, rows: body.rows - 1 }).copyFrom(first, 'Formulas');
  }
}

/** Quantities have the format of their row's unit; the other columns have one for all rows. */
async function writeNumberFormats(
  queue: RequestQueue,
  at: TablePlace,
  rows: readonly TableRow[],
  decimals: Decimals,
): Promise<void> {
  const columns = placedColumns(at).map((placed) => ({ ...placed, ...formatsOf(at, placed.column, rows, decimals) }));
  for (const run of adjacentRuns(columns, (left, right) => left.uniform === right.uniform)) {
    const [rect] = columnRects(at, run, bodyOf(at));
    if (rect === undefined || (at.isNew && run[0]?.uniform === GENERAL_FORMAT)) continue;
    const values = rows.map((_, index) => run.map(({ formats }) => formats[index] ?? ''));
    await writeFormats(queue, at.sheet, { ...rect, uniform: run[0]?.uniform ?? null, values });
  }
}

/** The formats of a column's rows; `uniform`: the one that all of them have. */
function formatsOf(
  at: TablePlace,
  column: Column,
  rows: readonly TableRow[],
  decimals: Decimals,
): { readonly uniform: string | null; readonly formats: readonly string[] } {
  const { unitColumn } = at.spec;
  if (!variesByRow(column) || rows.length === 0) {
    return { uniform: numberFormat(column, { id: null, unit: null }, decimals), formats: [] };
  }
  const formats = rows.map((row) => {
    const unit = unitColumn === undefined ? null : row[unitColumn];
    return numberFormat(column, { id: row['id'], unit: typeof unit === 'string' ? unit : null }, decimals);
  });
  const [first = null] = formats;
  return { uniform: formats.every((format) => format === first) ? first : null, formats };
}

/** Input columns that stand side by side go as one block. */
async function writeInputs(
  queue: RequestQueue,
  at: TablePlace,
  rows: readonly TableRow[],
  idsOnly: boolean,
): Promise<void> {
  const inputs = placedColumns(at).filter(
    (placed): placed is PlacedColumn<InputColumn> =>
      placed.column.role === 'input' && (!idsOnly || placed.column.key === 'id'),
  );
  for (const run of adjacentRuns(inputs)) {
    const [rect] = columnRects(at, run, bodyOf(at));
    if (rect === undefined) continue;
    const grid = rows.map((row) =>
      run.map(({ column }) => cellEntry(inputKind(column, row['id']), row[column.key] ?? null)),
    );
    await writeValues(queue, at.sheet, rect, grid.length === 0 ? [run.map(() => '')] : grid);
  }
}
