/** Copies of an embedded workbook, so that many tests start from one that was built once. */
import type { Cell, Sheet, Workbook } from '../host/model/types';

/** A copy that shares nothing but the looks, which are immutable. */
export function copyWorkbook(workbook: Workbook): Workbook {
  return { ...structuredClone({ ...workbook, sheets: [] }), sheets: workbook.sheets.map(copySheet) };
}

/** Puts a copy of everything in one workbook into another, which stays the same object. */
export function overwriteWorkbook(target: Workbook, source: Workbook): void {
  const { sheets, names, properties, ...rest } = copyWorkbook(source);
  target.sheets.splice(0, target.sheets.length, ...sheets);
  target.names.splice(0, target.names.length, ...names);
  for (const key of Object.keys(target.properties)) Reflect.deleteProperty(target.properties, key);
  Object.assign(target.properties, properties);
  Object.assign(target, rest);
}

function copySheet(sheet: Sheet): Sheet {
  const copy = structuredClone({ ...sheet, cells: new Map<number, Map<number, Cell>>() });
  for (const [row, cells] of sheet.cells) {
    copy.cells.set(row, new Map([...cells].map(([column, cell]) => [column, { ...cell }])));
  }
  return copy;
}
