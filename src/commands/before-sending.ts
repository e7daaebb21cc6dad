/** What would embarrass a sender, looked for before a copy is made. Reads; changes nothing. */
import { dayParts } from '../domain/calendar-day';
import { countOpen, type SeverityCounts } from '../domain/checks/run-checks';
import { personalTraces, type PersonalKind } from '../domain/personal-data';
import { indicatorResult } from '../domain/indicator-result';
import type { Report } from '../domain/report';
import { mapResult, type Result } from '../domain/result';
import type { CellTarget } from '../ports/live-workbook';
import type { TableRow, TableState, WorkbookError, WorkbookReader, WorkbookState } from '../ports/workbook';
import { INPUT_TABLE_SPECS } from '../sheets/input-tables';
import { INPUT_TABLES, type InputTableKey } from '../sheets/names';
import { inputColumns } from '../sheets/table';
import { findingsOf } from './check';
import { reportRecords } from './checking/report-records';
import { repair } from './repair';
import { settingsOf } from './settings';

/** A cell to look at before the copy goes out. */
export interface WarnedCell {
  readonly target: CellTarget;
  /** `Pengukuran Kinerja: SK1.IKK3, Catatan nihil`. */
  readonly label: string;
}

export interface PersonalCell extends WarnedCell {
  readonly kind: PersonalKind;
}

export interface SendingWarnings {
  /** Open findings. */
  readonly findings: SeverityCounts;
  /** Indicators without a realisasi. */
  readonly unmeasured: readonly WarnedCell[];
  /** The year of the report, and another year that a date or all budget lines are of. */
  readonly otherYears: readonly { readonly year: number; readonly found: number; readonly cell: WarnedCell }[];
  /** Texts with what looks like the number of a person. */
  readonly personal: readonly PersonalCell[];
}

/** `null`: nothing to ask about. */
export async function beforeSending(workbook: WorkbookReader): Promise<Result<SendingWarnings | null, WorkbookError>> {
  return mapResult(await workbook.read({ entries: true }), (state) => {
    const warnings = warningsOf(state);
    return embarrasses(warnings) ? warnings : null;
  });
}

const embarrasses = ({ findings, unmeasured, otherYears, personal }: SendingWarnings): boolean =>
  findings.salah + findings['perlu-konfirmasi'] + unmeasured.length + otherYears.length + personal.length > 0;

/** `state` was read with its entries. */
export function warningsOf(state: WorkbookState): SendingWarnings {
  const report = reportRecords(repair(state).state);
  return {
    findings: countOpen(findingsOf(state, report)),
    unmeasured: unmeasured(state, report),
    otherYears: otherYears(state, report),
    personal: personal(state),
  };
}

function unmeasured(state: WorkbookState, { indicators, measurements }: Report): readonly WarnedCell[] {
  const { settings } = settingsOf(state);
  const activity = indicators.filter(({ level }) => level === 'IKK');
  return (activity.length > 0 ? activity : indicators).flatMap((indicator): readonly WarnedCell[] => {
    const measurement = measurements.find(({ id }) => id.toUpperCase() === indicator.id.toUpperCase());
    if (indicatorResult(indicator, measurement, settings).status !== 'Belum diisi') return [];
    const target = { table: 'measurements', match: { id: indicator.id }, column: null } as const;
    return [{ target, label: indicator.code ?? indicator.id }];
  });
}

function otherYears(state: WorkbookState, { identity, spendingTypes }: Report): SendingWarnings['otherYears'] {
  const { year, asOf } = identity;
  if (year === null) return [];
  const dayYear = asOf === null ? [] : [dayParts(asOf).year];
  const budgetYears = spendingTypes.flatMap((line) => (line.year === null ? [] : [line.year]));
  const latest = budgetYears.length === 0 || budgetYears.includes(year) ? [] : [Math.max(...budgetYears)];
  return [
    ...dayYear.map((found) => ({
      year,
      found,
      cell: cellOf(state, 'identity', { id: 'per_tanggal' }, 'value', 'Keadaan per tanggal'),
    })),
    ...latest.map((found) => ({ year, found, cell: cellOf(state, 'spendingTypes', {}, 'year', 'Tahun') })),
  ].filter(({ found }) => found !== year);
}

function cellOf(
  state: WorkbookState,
  table: InputTableKey,
  match: CellTarget['match'],
  column: string,
  name: string,
): WarnedCell {
  return { target: { table, match, column }, label: `${state.tables.get(table)?.place.sheetName ?? ''}: ${name}` };
}

const PERSONAL_FIRST = 20;

/** The first of them; a list without end helps nobody. */
function personal(state: WorkbookState): readonly PersonalCell[] {
  const found: PersonalCell[] = [];
  for (const key of Object.keys(INPUT_TABLES) as InputTableKey[]) {
    const table = state.tables.get(key);
    for (const [index, row] of (table?.rows ?? []).entries()) {
      if (table !== undefined) found.push(...personalCells(key, table, row, index));
      if (found.length >= PERSONAL_FIRST) return found;
    }
  }
  return found;
}

function personalCells(key: InputTableKey, table: TableState, row: TableRow, index: number): readonly PersonalCell[] {
  return inputColumns(INPUT_TABLE_SPECS[key]).flatMap((column): readonly PersonalCell[] => {
    const value = row[column.key];
    const [trace] = typeof value === 'string' ? personalTraces(value) : [];
    if (trace === undefined) return [];
    const { id } = row;
    const known = typeof id === 'string' && id !== '';
    const header = table.headers[column.key] ?? column.header;
    const label = [known ? id : String(index + 1), header].join(', ');
    return [
      {
        kind: trace.kind,
        target: {
          table: key,
          match: known ? { id } : {},
          ...(known ? {} : { rowNumber: index + 1 }),
          column: column.key,
        },
        label: `${table.place.sheetName}: ${label}`,
      },
    ];
  });
}
