import type { Area, Sheet } from './types';
import type { Editor } from './editing';
import { HostError } from './host-error';
import { overlaps } from './address';
import { cellAt, forEachCell, isBlank, setContent } from './grid';
import { tablesIn } from './workbook';

/** Merges an area, or each of its rows; only the first filled cell's content stays. Tables hold no merged cells. */
export function mergeCells(editor: Editor, sheet: Sheet, area: Area, across: boolean): void {
  if (tablesIn(sheet, area).length > 0) throw new HostError('InvalidOperation', 'Cells of a table cannot be merged.');
  const areas = across
    ? Array.from({ length: area.rows }, (_, index) => ({ ...area, row: area.row + index, rows: 1 }))
    : [area];
  unmergeCells(sheet, area);
  for (const one of areas) {
    if (one.rows * one.columns < 2) continue;
    keepFirst(sheet, one);
    sheet.merges.push(one);
  }
  editor.edited(sheet, area);
}

function keepFirst(sheet: Sheet, area: Area): void {
  const filled: { row: number; column: number }[] = [];
  forEachCell(sheet, area, (cell, row, column) => {
    if (!isBlank(cell)) filled.push({ row, column });
  });
  filled.sort((a, b) => a.row - b.row || a.column - b.column);
  const [first] = filled;
  const cell = first && cellAt(sheet, first.row, first.column);
  const kept = cell && { value: cell.value, formula: cell.formula };
  for (const { row, column } of filled) setContent(sheet, row, column, null);
  if (kept) setContent(sheet, area.row, area.column, kept.value, kept.formula);
}

export function unmergeCells(sheet: Sheet, area: Area): void {
  if (!sheet.merges.some((merge) => overlaps(merge, area))) return;
  const kept = sheet.merges.filter((merge) => !overlaps(merge, area));
  sheet.merges.splice(0, Infinity, ...kept);
}

/** Tells the cells of an area that stand inside a merged one, not first in it: what is written there is lost. */
export function coveredIn(sheet: Sheet, area: Area): (row: number, column: number) => boolean {
  const byRow = new Map<number, Area[]>();
  for (const merge of sheet.merges) {
    if (!overlaps(merge, area)) continue;
    for (let row = merge.row; row < merge.row + merge.rows; row += 1) {
      const known = byRow.get(row);
      if (known) known.push(merge);
      else byRow.set(row, [merge]);
    }
  }
  return (row, column) =>
    byRow
      .get(row)
      ?.some(
        (merge) =>
          column >= merge.column &&
          column < merge.column + merge.columns &&
          (merge.row !== row || merge.column !== column),
      ) ?? false;
}
