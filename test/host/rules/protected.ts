import type { Area, Sheet } from '../model/types';
import { MAX_COLUMNS, MAX_ROWS } from '../model/address';
import { forEachCell, styleAt } from '../model/grid';
import { HostError } from '../model/host-error';

function accessDenied(sheet: Sheet): HostError {
  return new HostError('AccessDenied', `The sheet "${sheet.name}" is protected.`);
}

/** Nobody writes into a locked cell of a protected sheet. Source: documentation of worksheet protection. */
export function checkWritable(sheet: Sheet, area: Area): void {
  if (!sheet.protection) return;
  let unlocked = 0;
  forEachCell(sheet, area, (cell) => {
    if (!cell.style.locked) unlocked += 1;
  });
  if (unlocked < area.rows * area.columns) throw accessDenied(sheet);
}

export function isLocked(sheet: Sheet, row: number, column: number): boolean {
  return sheet.protection !== null && styleAt(sheet, row, column).locked;
}

/** Other changes of a protected sheet need the option that allows them. */
export function checkAllowed(sheet: Sheet, option: string | null): void {
  if (sheet.protection && (option === null || sheet.protection.options[option] !== true)) throw accessDenied(sheet);
}

/**
 * Rows, columns and cells come and go on a protected sheet only where an option allows it for whole rows or columns, and
 * nothing locked goes. Source: documentation of `WorksheetProtectionOptions`.
 */
export function checkStructure(sheet: Sheet, area: Area, kind: 'insert' | 'delete'): void {
  if (!sheet.protection) return;
  const whole = area.columns === MAX_COLUMNS ? 'Rows' : area.rows === MAX_ROWS ? 'Columns' : null;
  checkAllowed(sheet, whole && `allow${kind === 'insert' ? 'Insert' : 'Delete'}${whole}`);
  if (kind === 'delete') {
    forEachCell(sheet, area, (cell) => {
      if (cell.style.locked) throw accessDenied(sheet);
    });
  }
}
