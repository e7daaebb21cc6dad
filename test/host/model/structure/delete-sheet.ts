import type { Sheet, Workbook } from '../types';
import { isReference } from '../formula';
import { splitSheet } from '../address';
import { parseStructRef } from '@borgar/fx';
import { rewriteEverywhere } from './rewrite';

/** Takes a sheet out of the workbook; what referred to it or to its tables reads `#REF!`. */
export function deleteSheet(workbook: Workbook, sheet: Sheet): void {
  workbook.sheets.splice(workbook.sheets.indexOf(sheet), 1);
  const gone = sheet.name.toLowerCase();
  const tables = new Set(sheet.tables.map((table) => table.name.toLowerCase()));
  rewriteEverywhere(
    workbook,
    (token) => {
      if (token.type === 'structured') {
        const table = parseStructRef(token.value)?.table?.toLowerCase();
        return table !== undefined && tables.has(table) ? '#REF!' : null;
      }
      if (!isReference(token)) return null;
      const { sheet: named } = splitSheet(token.value);
      return named?.toLowerCase() === gone ? '#REF!' : null;
    },
    () => true,
  );
}
