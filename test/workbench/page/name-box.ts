import type { Area, Sheet, Workbook } from '../../host/model/types';
import { findSheet, parseReference, printArea } from '../../host/model/address';
import { bodyArea, findTable } from '../../host/model/workbook';

/** Where a text in the name box leads: a reference, a table or a defined name. */
export function placeNamed(
  workbook: Workbook,
  here: Sheet,
  text: string,
): { readonly sheet: Sheet; readonly area: Area } | null {
  const table = findTable(workbook, text.trim());
  if (table) return { sheet: table.sheet, area: bodyArea(table.table) };
  const wanted = text.trim().toLowerCase();
  const name = [...here.names, ...workbook.names].find((candidate) => candidate.name.toLowerCase() === wanted);
  const reference = parseReference((name?.formula.slice(1) ?? text).trim());
  if (!reference) return null;
  const sheet = reference.sheet === null ? here : findSheet(workbook, reference.sheet);
  return sheet ? { sheet, area: reference.area } : null;
}

/** What the name box says of a selection. */
export const selectionName = (area: Area, active: { readonly row: number; readonly column: number }): string =>
  area.rows * area.columns === 1 ? printArea(area) : printArea({ ...active, rows: 1, columns: 1 });
