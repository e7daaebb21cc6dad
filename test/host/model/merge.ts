import type { Area, Sheet } from './types';
import type { Editor } from './editing';
import { HostError } from './host-error';
import { cellAt, forEachCell, isBlank, setContent } from './grid';
import { addMerges, mergesIn, replaceMerges } from './merges';
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
    addMerges(sheet, [one]);
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
  const gone = new Set(mergesIn(sheet, area));
  if (gone.size === 0) return;
  replaceMerges(
    sheet,
    sheet.merges.filter((merge) => !gone.has(merge)),
  );
}
