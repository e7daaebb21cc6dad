import type { Area, Sheet } from './types';
import { cellAt, ensureCell } from './grid';

/** New rows of a table look like the row they are modelled on, column by column. */
export function inheritLooks(sheet: Sheet, modelRow: number, rows: Area): void {
  for (let column = rows.column; column < rows.column + rows.columns; column += 1) {
    const style = cellAt(sheet, modelRow, column)?.style;
    if (!style) continue;
    for (let row = rows.row; row < rows.row + rows.rows; row += 1) ensureCell(sheet, row, column).style = style;
  }
}

/** A rule that covered the body down to its last row covers the new rows as well, as Excel extends it. */
export function extendRules(sheet: Sheet, body: Area, rows: Area): void {
  const extend = (area: Area): Area => {
    const inColumns = area.column >= body.column && area.column + area.columns <= body.column + body.columns;
    const end = area.row + area.rows;
    const reachesEnd = area.row <= body.row && end === body.row + body.rows && rows.row === end;
    // Rows put before the first one have moved the area down.
    const startsBelow = rows.row === body.row && area.row === rows.row + rows.rows;
    if (!inColumns || !(reachesEnd || startsBelow)) return area;
    return { ...area, row: Math.min(area.row, rows.row), rows: area.rows + rows.rows };
  };
  for (const [index, rule] of sheet.validations.entries()) {
    sheet.validations[index] = { ...rule, areas: rule.areas.map(extend) };
  }
  for (const [index, rule] of sheet.conditionalFormats.entries()) {
    sheet.conditionalFormats[index] = { ...rule, areas: rule.areas.map(extend) };
  }
}
