import type { Refused } from '../domain/finding';
import type { WorkbookState } from '../ports/workbook';
import { TABLE_SPECS } from '../sheets/all-tables';
import { INPUT_TABLES, SCHEMA_VERSION, SHEETS, type InputTableKey } from '../sheets/names';
import { columnLetters } from '../sheets/formula';
import type { Rect } from '../sheets/plan';
import { identityValue } from './settings';

/** Whether a command may write here: `null`, or why not. `repairing`: the command itself adds what is missing. */
export function usable(state: WorkbookState, { repairing }: { readonly repairing: boolean }): Refused | null {
  const schema = identityValue(state, 'schema');
  if (typeof schema === 'number' && schema > SCHEMA_VERSION) {
    return { kind: 'refused', code: 'workbook-newer', data: { schema, known: SCHEMA_VERSION } };
  }
  return repairing ? takenSheet(state) : incomplete(state);
}

/** A sheet of the user's that happens to have our name: it is not written over. */
function takenSheet(state: WorkbookState): Refused | null {
  if (state.interrupted) return null;
  for (const key of Object.keys(INPUT_TABLES) as InputTableKey[]) {
    const spec = TABLE_SPECS[key];
    const sheet = state.sheets.get(spec.sheet);
    const ours = [...state.tables.values()].some((table) => TABLE_SPECS[table.key].sheet === spec.sheet);
    if (sheet === undefined || ours || sheet.used === null) continue;
    return { kind: 'refused', code: 'sheet-name-taken', data: { sheet: sheet.name, cell: firstCell(sheet.used) } };
  }
  return null;
}

const firstCell = ({ row, column }: Rect): string => `${columnLetters(column)}${row + 1}`;

function incomplete(state: WorkbookState): Refused | null {
  for (const key of Object.keys(INPUT_TABLES) as InputTableKey[]) {
    const table = state.tables.get(key);
    if (table === undefined) {
      return {
        kind: 'refused',
        code: 'table-missing',
        data: { table: INPUT_TABLES[key], sheet: SHEETS[TABLE_SPECS[key].sheet] },
      };
    }
    const [missing] = table.missingColumns;
    if (missing !== undefined) {
      const header = TABLE_SPECS[key].columns.find((column) => column.key === missing)?.header ?? missing;
      return {
        kind: 'refused',
        code: 'column-missing',
        data: { table: table.name, column: header, sheet: table.place.sheetName },
      };
    }
  }
  return null;
}
