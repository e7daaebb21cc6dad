import type { Area, Sheet } from '../../../host/model/types';
import { cellAt } from '../../../host/model/grid';
import { CULTURE } from '../embedded-excel';
import { editText } from './edit-text';

/** Cells as text: tabs between columns, a new line for each row. */
export function copiedText(sheet: Sheet, area: Area): string {
  const lines: string[] = [];
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    const cells: string[] = [];
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      cells.push(editText(cellAt(sheet, row, column), CULTURE));
    }
    lines.push(cells.join('\t'));
  }
  return lines.join('\n');
}

/** What pasted text puts into which cell, counted from the active one. */
export function typedCells(text: string): { readonly row: number; readonly column: number; readonly text: string }[] {
  return text
    .replace(/\r?\n$/, '')
    .split(/\r?\n/)
    .flatMap((line, row) => line.split('\t').map((cell, column) => ({ row, column, text: cell })));
}
