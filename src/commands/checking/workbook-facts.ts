/** What a reading of the workbook tells beside the records: see `domain/checks/workbook-facts.ts`. */
import type { FindingPlace, ReportPart } from '../../domain/checks/finding';
import type {
  AlteredFormula,
  ChangedColumn,
  ErrorCell,
  IdProblem,
  UnreadCell,
  WorkbookFacts,
} from '../../domain/checks/workbook-facts';
import { REPORT_FIELDS } from '../../domain/report-fields';
import type { Field } from '../../domain/report-values';
import type { CellInput, TableRow, TableState, WorkbookState } from '../../ports/workbook';
import { schemaOf } from '../../sheets/migrations';
import { INPUT_TABLE_SPECS } from '../../sheets/input-tables';
import { INPUT_TABLES, SCHEMA_VERSION } from '../../sheets/names';
import { inputColumns } from '../../sheets/table';
import { IDENTITY_ROWS } from '../../sheets/tables/identity';
import { isFilled } from '../filled-rows';
import type { Repair } from '../repair';
import { identityValue } from '../settings';
import { needsUpgrade } from '../upgrade';
import { alteredFormulas } from './altered-formulas';
import { rowPlaceOf } from './row-place';

/** Tables that hold records of the report; sentences that people edited are not checked. */
const KEYS = Object.keys(REPORT_FIELDS) as ReportPart[];

/** `state` must have been read with its entries; `repaired` is what a repair of it would do. */
export function workbookFacts(state: WorkbookState, repaired: Repair): WorkbookFacts {
  const tables = KEYS.flatMap((key) => {
    const table = state.tables.get(key);
    return table === undefined ? [] : [[key, table] as const];
  });
  const cells = tables.flatMap(([key, table]) => (key === 'identity' ? identityCells(table) : rowCells(key, table)));
  return {
    unread: cells.flatMap((cell) => ('expects' in cell ? [cell] : [])),
    errors: cells.flatMap((cell) => ('error' in cell ? [cell] : [])),
    formulas: tables.flatMap(([key, table]): readonly AlteredFormula[] => alteredFormulas(key, table)),
    columns: KEYS.flatMap((key) => changedColumns(key, state.tables.get(key))),
    ids: idProblems(state, repaired),
    olderSchema: needsUpgrade(state)
      ? { found: schemaOf(identityValue(state, 'schema')), present: SCHEMA_VERSION }
      : null,
  };
}

const ERROR = /^#(?:REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|N\/A|SPILL!|CALC!|FIELD!|BLOCKED!|UNKNOWN!|CONNECT!)$/;

function rowCells(key: Exclude<ReportPart, 'identity'>, table: TableState): readonly (UnreadCell | ErrorCell)[] {
  const spec = INPUT_TABLE_SPECS[key];
  const fields = REPORT_FIELDS[key] as Readonly<Record<string, Field<unknown>>>;
  return table.rows.flatMap((row, index) => {
    if (!isFilled(row, spec)) return [];
    return inputColumns(spec).flatMap(({ key: column, header, kind }) => {
      // IDs have a check of their own.
      if (kind === 'id') return [];
      const place = rowPlaceOf(key, row, index, column);
      return cellFact({ place, header: table.headers[column] ?? header, row }, row[column] ?? null, fields[column]);
    });
  });
}

function identityCells(table: TableState): readonly (UnreadCell | ErrorCell)[] {
  const fields = REPORT_FIELDS.identity as Readonly<Record<string, Field<unknown>>>;
  return IDENTITY_ROWS.flatMap(({ key, id, label }) => {
    const row = table.rows.find((candidate) => candidate['id'] === id);
    const place: FindingPlace = { table: 'identity', column: key, row: { id: key } };
    return row === undefined ? [] : cellFact({ place, header: label, row }, row['value'] ?? null, fields[key]);
  });
}

function cellFact(
  { place, header, row }: { readonly place: FindingPlace; readonly header: string; readonly row: TableRow },
  value: CellInput,
  field: Field<unknown> | undefined,
): readonly (UnreadCell | ErrorCell)[] {
  if (value === null || typeof value === 'object') return [];
  if (typeof value === 'string' && ERROR.test(value)) return [{ place, header, error: value }];
  // A blank typed with the space bar is no value, and no mistake.
  if (typeof value === 'string' && value.trim() === '') return [];
  const accepts: (value: unknown) => boolean = field?.accepts ?? (() => true);
  if (field === undefined || accepts(value)) return [];
  // A number in a column of text is shown as it is and means no harm.
  if (field.expects === 'text' && typeof value === 'number') return [];
  const unit = row['unit'];
  return [{ place, header, expects: field.expects, value, unit: typeof unit === 'string' ? unit : null }];
}

function changedColumns(key: ReportPart, table: TableState | undefined): readonly ChangedColumn[] {
  if (table === undefined) return [{ table: key, tableName: INPUT_TABLES[key], header: null, now: null }];
  return INPUT_TABLE_SPECS[key].columns.flatMap((column): ChangedColumn[] => {
    const { key: name, header } = column;
    const gone = table.missingColumns.includes(name);
    const now = table.headers[name] ?? header;
    return gone || now !== header ? [{ table: key, tableName: table.name, header, now: gone ? null : now }] : [];
  });
}

function idProblems(state: WorkbookState, { findings }: Repair): readonly IdProblem[] {
  return findings.flatMap((finding): IdProblem[] => {
    const { table: tableName, rowNumber } = finding.where;
    const key = KEYS.find((candidate) => state.tables.get(candidate)?.name === tableName);
    if (key === undefined || tableName === undefined || rowNumber === undefined) return [];
    const before = finding.data['before'];
    return [
      {
        problem: finding.code === 'id-missing' ? 'missing' : 'double',
        place: { table: key, column: 'id', row: {}, rowNumber },
        tableName,
        id: typeof before === 'string' ? before : null,
        repairable: finding.data['repaired'] === true,
      },
    ];
  });
}
