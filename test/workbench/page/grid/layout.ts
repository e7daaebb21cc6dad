import type { Cell, Sheet } from '../../../host/model/types';
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT } from '../../../host/model/workbook';
import { Axis } from './axis';
import { CELL_PADDING, PIXELS_PER_POINT, lineHeight } from './text-measure';
import type { TextMeasure } from './text-measure';

export const ROW_HEADER_WIDTH = 44;
export const COLUMN_HEADER_HEIGHT = 22;

/** Free rows and columns past everything used. */
const SPARE = { rows: 40, columns: 8 };
const LEAST = { rows: 100, columns: 26 };

export interface Layout {
  readonly rows: Axis;
  readonly columns: Axis;
}

export type CellTexts = (cell: Cell, row: number, column: number) => string;

/**
 * Where every row and column of a sheet stands, in pixels. A row without a height of its own is as tall as its wrapped
 * texts, as Excel fits it.
 */
export function layoutOf(sheet: Sheet, textOf: CellTexts, measure: TextMeasure): Layout {
  let lastRow = 0;
  let lastColumn = 0;
  for (const [row, cells] of sheet.cells) {
    if (row > lastRow) lastRow = row;
    for (const column of cells.keys()) if (column > lastColumn) lastColumn = column;
  }
  for (const { area } of sheet.tables) lastRow = Math.max(lastRow, area.row + area.rows);
  const pixels = (points: number): number => Math.round(points * PIXELS_PER_POINT);
  const columns = new Axis(Math.max(LEAST.columns, lastColumn + 1 + SPARE.columns), (column) =>
    pixels(sheet.columnWidths.get(column) ?? DEFAULT_COLUMN_WIDTH),
  );
  const rows = new Axis(Math.max(LEAST.rows, lastRow + 1 + SPARE.rows), (row) => {
    const own = sheet.rowHeights.get(row);
    return own === undefined ? fittedHeight(sheet, row, columns, textOf, measure) : pixels(own);
  });
  return { rows, columns };
}

function fittedHeight(sheet: Sheet, row: number, columns: Axis, textOf: CellTexts, measure: TextMeasure): number {
  let height = DEFAULT_ROW_HEIGHT * PIXELS_PER_POINT;
  for (const [column, cell] of sheet.cells.get(row) ?? []) {
    const { font, wrap } = cell.style;
    const text = cell.value === null ? '' : textOf(cell, row, column);
    if (text === '') continue;
    const width = Math.max(columns.size(column) - CELL_PADDING, 8);
    const lines = wrap && typeof cell.value === 'string' ? measure.lines(text, font, width) : 1;
    height = Math.max(height, lines * lineHeight(font) + 2);
  }
  return Math.round(height);
}
