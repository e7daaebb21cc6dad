import type { Area, Cell, CellValue, Sheet, Style } from './types';
import { DEFAULT_STYLE } from './style';

/** Answers undefined for a cell that holds nothing and looks like any other. */
export function cellAt(sheet: Sheet, row: number, column: number): Cell | undefined {
  return sheet.cells.get(row)?.get(column);
}

export function ensureRow(sheet: Sheet, row: number): Map<number, Cell> {
  let cells = sheet.cells.get(row);
  if (!cells) {
    cells = new Map();
    sheet.cells.set(row, cells);
  }
  return cells;
}

export function ensureCell(sheet: Sheet, row: number, column: number): Cell {
  const cells = ensureRow(sheet, row);
  let cell = cells.get(column);
  if (!cell) {
    cell = { value: null, style: DEFAULT_STYLE };
    cells.set(column, cell);
  }
  return cell;
}

export function styleAt(sheet: Sheet, row: number, column: number): Style {
  return cellAt(sheet, row, column)?.style ?? DEFAULT_STYLE;
}

export function isBlank(cell: Cell | undefined): boolean {
  return cell === undefined || (cell.value === null && cell.formula === undefined);
}

/** Writes a constant or a formula; the look stays. A cell left with nothing and no look of its own is forgotten. */
export function setContent(sheet: Sheet, row: number, column: number, value: CellValue, formula?: string): void {
  if (value === null && formula === undefined) {
    const cell = cellAt(sheet, row, column);
    if (!cell) return;
    if (cell.style === DEFAULT_STYLE) {
      forget(sheet, row, column);
      return;
    }
    cell.value = null;
    delete cell.formula;
    return;
  }
  const cell = ensureCell(sheet, row, column);
  cell.value = value;
  if (formula === undefined) delete cell.formula;
  else cell.formula = formula;
}

export function setStyle(sheet: Sheet, row: number, column: number, style: Style): void {
  const cell = cellAt(sheet, row, column);
  if (style === DEFAULT_STYLE && (!cell || isBlank(cell))) {
    if (cell) forget(sheet, row, column);
    return;
  }
  ensureCell(sheet, row, column).style = style;
}

export function forget(sheet: Sheet, row: number, column: number): void {
  const cells = sheet.cells.get(row);
  if (!cells) return;
  cells.delete(column);
  if (cells.size === 0) sheet.cells.delete(row);
}

/**
 * Calls back for every stored cell of an area, in no promised order; cheap for whole columns and rows, as only what exists
 * is visited.
 */
export function forEachCell(sheet: Sheet, area: Area, visit: (cell: Cell, row: number, column: number) => void): void {
  const lastRow = area.row + area.rows;
  const lastColumn = area.column + area.columns;
  const visitRow = (row: number, cells: Map<number, Cell>): void => {
    if (cells.size < area.columns) {
      for (const [column, cell] of cells) if (column >= area.column && column < lastColumn) visit(cell, row, column);
    } else {
      for (let column = area.column; column < lastColumn; column += 1) {
        const cell = cells.get(column);
        if (cell) visit(cell, row, column);
      }
    }
  };
  if (sheet.cells.size < area.rows) {
    for (const [row, cells] of [...sheet.cells]) if (row >= area.row && row < lastRow) visitRow(row, cells);
  } else {
    for (let row = area.row; row < lastRow; row += 1) {
      const cells = sheet.cells.get(row);
      if (cells) visitRow(row, cells);
    }
  }
}

/** The smallest rectangle around everything used within an area; null when there is nothing. */
export function usedArea(sheet: Sheet, within: Area, valuesOnly: boolean): Area | null {
  let top = Infinity;
  let left = Infinity;
  let bottom = -1;
  let right = -1;
  forEachCell(sheet, within, (cell, row, column) => {
    if (valuesOnly && isBlank(cell)) return;
    if (row < top) top = row;
    if (row > bottom) bottom = row;
    if (column < left) left = column;
    if (column > right) right = column;
  });
  return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
