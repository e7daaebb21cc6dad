/** What every command puts right before it works: rows without an ID, copied IDs, indicators without a row to measure. */
import type { InputFinding } from '../domain/finding';
import { repairIds, type IdRow } from '../domain/row-ids';
import type { TableRow, TableState, TableWrite, WorkbookState } from '../ports/workbook';
import { INPUT_TABLE_SPECS } from '../sheets/input-tables';
import type { InputTableKey } from '../sheets/names';
import { isFilled } from './filled-rows';

export interface Repair {
  /** The ID column of each table that needs it, for all its rows; more IDs than rows means new rows. */
  readonly ids: ReadonlyMap<InputTableKey, readonly (string | null)[]>;
  readonly findings: readonly InputFinding[];
  /** The state as it will be. */
  readonly state: WorkbookState;
}

/** Tables whose rows have an ID of their own, and what new IDs begin with. */
const OWN_IDS: readonly (readonly [InputTableKey, (row: TableRow) => string])[] = [
  ['indicators', (row) => (typeof row['level'] === 'string' ? row['level'] : 'IND')],
  ['spendingTypes', () => 'BEL'],
  ['activities', () => 'KEG'],
  ['outputs', () => 'OUT'],
  ['scores', () => 'NIL'],
  ['evidence', () => 'TK'],
  ['progress', () => 'EM'],
  ['resources', () => 'SDA'],
];
/** Tables whose rows name an indicator. */
const REFERRING = [
  'strategicTargets',
  'measurements',
  'history',
  'analyses',
  'quarters',
  'monthNotes',
] as const satisfies readonly InputTableKey[];

export function repair(state: WorkbookState): Repair {
  const ids = new Map<InputTableKey, readonly (string | null)[]>();
  const findings: InputFinding[] = [];
  const known = new Set([...state.tables.values()].flatMap((table) => idsOf(table).filter((id) => id !== null)));
  for (const [key, prefix] of OWN_IDS) {
    const table = state.tables.get(key);
    if (table === undefined) continue;
    const rows = table.rows.map((row): IdRow => ({
      id: idOf(row),
      filled: isFilled(row, INPUT_TABLE_SPECS[key]),
      prefix: prefix(row),
    }));
    const repairs = repairIds(rows, known);
    if (repairs.length === 0) continue;
    const repaired = idsOf(table);
    for (const { row, problem, before, after } of repairs) {
      repaired[row] = after;
      known.add(after);
      findings.push({
        kind: 'input',
        code: problem,
        where: { sheet: table.place.sheetName, table: table.name, column: 'id', rowNumber: row + 1 },
        data: { before, after, repaired: true },
      });
    }
    ids.set(key, repaired);
  }
  for (const key of REFERRING) findings.push(...danglingIds(state, key));
  const measured = withMissingMeasurements(state, ids.get('indicators'));
  if (measured !== null) ids.set('measurements', measured);
  return { ids, findings, state: repairedState(state, ids) };
}

const idOf = (row: TableRow): string | null => {
  const id = row['id'];
  return id === null || id === undefined || typeof id === 'object' ? null : String(id);
};

const idsOf = (table: TableState): (string | null)[] => table.rows.map(idOf);

/** Rows that name no indicator cannot be repaired, only reported; in `tblPengukuran` an indicator stands once. */
function danglingIds(state: WorkbookState, key: (typeof REFERRING)[number]): readonly InputFinding[] {
  const table = state.tables.get(key);
  if (table === undefined) return [];
  const seen = new Set<string>();
  return table.rows.flatMap((row, index): InputFinding[] => {
    const where = { sheet: table.place.sheetName, table: table.name, column: 'id', rowNumber: index + 1 };
    const id = idOf(row);
    if (id === null) {
      return isFilled(row, INPUT_TABLE_SPECS[key])
        ? [{ kind: 'input', code: 'id-missing', where, data: { before: null, after: null, repaired: false } }]
        : [];
    }
    const repeated = key === 'measurements' && seen.has(id.toUpperCase());
    seen.add(id.toUpperCase());
    return repeated
      ? [{ kind: 'input', code: 'id-duplicate', where, data: { before: id, after: null, repaired: false } }]
      : [];
  });
}

/** `tblPengukuran` with a row for each indicator that has none; blank rows are used first. `null`: nothing to add. */
function withMissingMeasurements(
  state: WorkbookState,
  repairedIndicators: readonly (string | null)[] | undefined,
): readonly (string | null)[] | null {
  const indicators = state.tables.get('indicators');
  const measurements = state.tables.get('measurements');
  if (indicators === undefined || measurements === undefined) return null;
  const present = new Set(idsOf(measurements).flatMap((id) => (id === null ? [] : [id.toUpperCase()])));
  const wanted = (repairedIndicators ?? idsOf(indicators)).filter(
    (id): id is string => id !== null && !present.has(id.toUpperCase()),
  );
  if (wanted.length === 0) return null;
  const ids = idsOf(measurements);
  const free = measurements.rows.flatMap((row, index) =>
    idOf(row) === null && !isFilled(row, INPUT_TABLE_SPECS.measurements) ? [index] : [],
  );
  for (const id of wanted) {
    const at = free.shift();
    if (at === undefined) ids.push(id);
    else ids[at] = id;
  }
  return ids;
}

function repairedState(state: WorkbookState, ids: Repair['ids']): WorkbookState {
  const tables = new Map(state.tables);
  for (const [key, column] of ids) {
    const table = tables.get(key);
    if (table === undefined) continue;
    tables.set(key, { ...table, rows: column.map((id, index) => ({ ...(table.rows[index] ?? {}), id })) });
  }
  const units = new Map(tables.get('indicators')?.rows.map((row) => [idOf(row)?.toUpperCase(), row['unit']]));
  for (const key of REFERRING) {
    const table = tables.get(key);
    if (table === undefined) continue;
    tables.set(key, { ...table, rows: table.rows.map((row) => withUnit(row, units)) });
  }
  return { ...state, tables };
}

/** The unit is a formula, which Excel has not computed yet where the ID is new; number formats need it now. */
function withUnit(row: TableRow, units: ReadonlyMap<string | undefined, unknown>): TableRow {
  const unit = units.get(idOf(row)?.toUpperCase());
  return typeof unit === 'string' ? { ...row, unit } : row;
}

/** The repairs as writes of ID columns. Tables that a command was writing when it was cut off get their looks again. */
export function idWrites({ ids, state: { unfinished, tables } }: Repair): readonly TableWrite[] {
  const again = [...unfinished.touched].filter(
    (key): key is InputTableKey => key in INPUT_TABLE_SPECS && tables.has(key),
  );
  return [...new Set([...again, ...ids.keys()])].map((table): TableWrite => {
    const column = ids.get(table);
    return column === undefined ? { table, rows: 'keep' } : { table, rows: 'keep', ids: column };
  });
}
