import { stringifyA1Ref } from '@borgar/fx';
import type { Token } from '@borgar/fx';
import type { Area, Workbook } from '../types';
import { MAX_COLUMNS, MAX_ROWS, findSheet, parseReference, printArea } from '../address';
import { cellReference, isReference } from '../formula';
import type { FormulaHome } from './rewrite';
import { rewriteEverywhere } from './rewrite';
import type { Shift } from './shift';
import { shiftArea } from './shift';

/** Rewrites every reference to the shifted sheet; a reference to deleted cells becomes `#REF!`. */
export function shiftReferences(workbook: Workbook, shift: Shift): void {
  const rewrite = (token: Token, home: FormulaHome): string | null => {
    if (!isReference(token)) return null;
    const reference = cellReference(token.value);
    if (!reference) return null;
    const named = reference.context?.at(-1);
    const sheet = named === undefined ? home.sheet : findSheet(workbook, named);
    if (sheet !== shift.sheet) return null;
    const { range } = reference;
    const top = range.top ?? 0;
    const bottom = range.bottom ?? MAX_ROWS - 1;
    const left = range.left ?? 0;
    const right = range.right ?? MAX_COLUMNS - 1;
    const area: Area = { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
    const moved = shiftArea(area, shift);
    if (!moved) return '#REF!';
    if (moved === area) return null;
    return stringifyA1Ref({
      ...reference,
      range: {
        ...range,
        ...(isIndex(range.top) && isIndex(range.bottom) ? { top: moved.row, bottom: moved.row + moved.rows - 1 } : {}),
        ...(isIndex(range.left) && isIndex(range.right)
          ? { left: moved.column, right: moved.column + moved.columns - 1 }
          : {}),
      },
    });
  };
  const shifted = shift.sheet.name.toLowerCase();
  rewriteEverywhere(
    workbook,
    rewrite,
    ({ sheets, local }, home) =>
      (local && home.sheet === shift.sheet) || sheets.some((name) => name.toLowerCase() === shifted),
  );
  const { page } = shift.sheet;
  page.printArea = shiftPrinted(page.printArea, shift);
  page.titleRows = shiftPrinted(page.titleRows, shift);
  page.titleColumns = shiftPrinted(page.titleColumns, shift);
}

function isIndex(index: number | null | undefined): index is number {
  return typeof index === 'number';
}

function shiftPrinted(text: string | null, shift: Shift): string | null {
  if (text === null) return null;
  const moved = text.split(',').flatMap((part) => {
    const reference = parseReference(part);
    const area = reference && shiftArea(reference.area, shift);
    return area ? [printArea(area, part.includes('$'))] : [];
  });
  return moved.length === 0 ? null : moved.join(',');
}
