import type { Area, Sheet } from './types';
import { moveFormula } from './formula';
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
    const areas = rule.areas.map(extend);
    const follow = follower(rule.areas, areas);
    const { formula1, formula2 } = rule;
    sheet.validations[index] = {
      ...rule,
      areas,
      ...(typeof formula1 === 'string' ? { formula1: follow(formula1) } : {}),
      ...(typeof formula2 === 'string' ? { formula2: follow(formula2) } : {}),
    };
  }
  for (const [index, rule] of sheet.conditionalFormats.entries()) {
    const areas = rule.areas.map(extend);
    const { formula } = rule;
    const followed = formula === undefined ? {} : { formula: follower(rule.areas, areas)(formula) };
    sheet.conditionalFormats[index] = { ...rule, areas, ...followed };
  }
}

/** A rule's formula is told from its first cell: it follows when that one is now further up. */
function follower(before: readonly Area[], after: readonly Area[]): (formula: string) => string {
  const up = (before[0]?.row ?? 0) - (after[0]?.row ?? 0);
  return (formula) => (up === 0 || !formula.startsWith('=') ? formula : moveFormula(formula, -up, 0));
}
