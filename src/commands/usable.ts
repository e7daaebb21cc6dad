import type { Refused } from '../domain/finding';
import type { WorkbookState } from '../ports/workbook';
import { TABLE_SPECS } from '../sheets/all-tables';
import { AREA_NAMES } from '../sheets/derived-areas';
import { INPUT_TABLES, SCHEMA_VERSION, SHEETS, type InputTableKey, type SheetKey } from '../sheets/names';
import { columnLetters } from '../sheets/formula';
import { identityValue } from './settings';

interface Wanted {
  /** The command itself adds what is missing. */
  readonly repairing: boolean;
  /** Tables that such a command needs all the same. */
  readonly needs?: readonly InputTableKey[];
  /** Sheets that the command makes where they are missing. */
  readonly makes?: readonly SheetKey[];
}

/** Whether a command may write here: `null`, or why not. */
export function usable(state: WorkbookState, { repairing, needs = [], makes = [] }: Wanted): Refused | null {
  const schema = identityValue(state, 'schema');
  if (typeof schema === 'number' && schema > SCHEMA_VERSION) {
    return { kind: 'refused', code: 'workbook-newer', data: { schema, known: SCHEMA_VERSION } };
  }
  return incomplete(state, repairing ? needs : ALL_INPUTS) ?? taken(state, makes);
}

/** Cells of the user's where the command would write, on a sheet that happens to have our name or beside our tables. */
function taken(state: WorkbookState, makes: readonly SheetKey[]): Refused | null {
  for (const [key, { sheetName, row, column }] of state.obstacles) {
    if (makes.includes(TABLE_SPECS[key].sheet)) return nameTaken(sheetName, row, column);
  }
  for (const key of makes) {
    const sheet = state.sheets.get(key);
    if (AREA_NAMES[key] === undefined || sheet?.area !== null || sheet.used === null) continue;
    if (!state.unfinished.grids.has(key)) return nameTaken(sheet.name, sheet.used.row, sheet.used.column);
  }
  return null;
}

const nameTaken = (sheet: string, row: number, column: number): Refused => ({
  kind: 'refused',
  code: 'sheet-name-taken',
  data: { sheet, cell: `${columnLetters(column)}${row + 1}` },
});

const ALL_INPUTS = Object.keys(INPUT_TABLES) as InputTableKey[];

function incomplete(state: WorkbookState, keys: readonly InputTableKey[]): Refused | null {
  for (const key of keys) {
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
