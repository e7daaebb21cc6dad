/** Where a finding leads in the workbook: the table, the cells by which its row is found, and what the place is called. */
import type { CheckFinding, FindingPlace, ReportPart } from '../../domain/checks/finding';
import type { CellInput, TableRow, TableState, WorkbookState } from '../../ports/workbook';
import type { CellTarget } from '../../ports/live-workbook';
import { INPUT_TABLE_SPECS } from '../../sheets/input-tables';
import { SHEETS } from '../../sheets/names';
import { IDENTITY_ROWS } from '../../sheets/tables/identity';

export interface SheetPlace extends CellTarget {
  readonly sheetName: string;
  /** `Pengukuran Kinerja: SK1.IKK3, Pembilang`. */
  readonly label: string;
}

export function sheetPlace(state: WorkbookState, finding: CheckFinding, place: FindingPlace): SheetPlace {
  const { table, rowNumber } = place;
  const spec = INPUT_TABLE_SPECS[table];
  const found = state.tables.get(table);
  const fact = table === 'identity' ? IDENTITY_ROWS.find(({ key }) => key === place.column) : undefined;
  const column = table === 'identity' ? 'value' : place.column;
  const header =
    fact?.label ?? (column === null ? null : (found?.headers[column] ?? headerOf(spec.columns, column) ?? null));
  const sheetName = found?.place.sheetName ?? SHEETS[spec.sheet];
  const which = [
    table === 'identity' ? '' : (codeOf(state, place) ?? finding.group.title),
    ...WHICH.map((key) => String(place.row[key] ?? '')),
    ...rowWords(found, place),
    header ?? '',
  ];
  return {
    table,
    column,
    match: fact === undefined ? place.row : { id: fact.id },
    ...(rowNumber === undefined ? {} : { rowNumber }),
    sheetName,
    label: `${sheetName}: ${which
      .filter((part) => part !== '')
      .map(short)
      .join(', ')}`,
  };
}

/** What somebody typed may be of any length; a label is one line, and Excel takes only so much text in a formula. */
const short = (part: string): string => (part.length > LONGEST_PART ? `${part.slice(0, LONGEST_PART - 1)}…` : part);
const LONGEST_PART = 40;

/** What tells the rows of one indicator or budget line apart. */
const WHICH = ['place', 'element', 'quarter', 'month', 'year'] as const;

/** Words of its own by which a row is known that has neither code nor key. */
const WORDS: Readonly<Partial<Record<ReportPart, readonly string[]>>> = {
  evidence: ['month', 'order'],
  scores: ['system', 'component', 'year'],
  progress: ['month', 'year'],
  resources: ['group', 'name'],
};

function rowWords(found: TableState | undefined, { table, row }: FindingPlace): readonly string[] {
  const { id } = row;
  const own = id === undefined || found === undefined ? undefined : rowsById(found).get(id);
  return (WORDS[table] ?? []).flatMap((key) => {
    const value = own?.[key];
    if (typeof value !== 'string' && typeof value !== 'number') return [];
    return [key === 'order' ? `butir ${value}` : String(value)];
  });
}

/** The code of the indicator or budget line that a row belongs to. */
function codeOf(state: WorkbookState, { table, row }: FindingPlace): string | null {
  const id = row['id'];
  if (typeof id !== 'string') return null;
  const rowOf = (key: ReportPart): TableRow | undefined => {
    const found = state.tables.get(key);
    return found === undefined ? undefined : rowsById(found).get(id);
  };
  const code = (rowOf('indicators') ?? rowOf(table))?.['code'];
  return typeof code === 'string' && code !== '' ? code : null;
}

const tableRows = new WeakMap<TableState, ReadonlyMap<CellInput | undefined, TableRow>>();

/** The first row of each ID: a long table is asked for one place after the other. */
function rowsById(table: TableState): ReadonlyMap<CellInput | undefined, TableRow> {
  // Of several entries with one key a map keeps the last.
  const rows = tableRows.get(table) ?? new Map(table.rows.map((row) => [row['id'], row] as const).reverse());
  tableRows.set(table, rows);
  return rows;
}

const headerOf = (columns: readonly { readonly key: string; readonly header: string }[], key: string) =>
  columns.find((column) => column.key === key)?.header;
