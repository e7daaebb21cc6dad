/** What `Keterangan Berkas` says of the workbook at the moment of sending. */
import { formatDay } from '../../domain/calendar-day';
import { SEVERITY_WORDS } from '../../domain/checks/finding';
import { countOpen, type CheckedFinding } from '../../domain/checks/run-checks';
import { copyFileName } from '../../domain/copy-name';
import type { Report } from '../../domain/report';
import type { WorkbookState } from '../../ports/workbook';
import type {
  FileNotesOutline,
  NotedFinding,
  ReplacedFunction,
  SentTable,
} from '../../sheets/derived/sending/file-notes-outline';
import { readFacts, sentColumns } from '../../sheets/derived/sending/sent-tables';
import { formulaText, type WorkbookNames } from '../../sheets/formula';
import { INPUT_TABLE_SPECS } from '../../sheets/input-tables';
import { INPUT_TABLES, SHEETS, TABLES, type InputTableKey } from '../../sheets/names';
import { NATIVE_COLUMNS } from '../../sheets/native-columns';
import type { TableSpec } from '../../sheets/table';
import { isFilled } from '../filled-rows';
import { controlTotals } from './control-totals';

export interface CopyChoices {
  /** When the copy is made, as it is shown. */
  readonly sentAt: string;
  readonly addInVersion: string;
  readonly valuesOnly: boolean;
  readonly includeOpenFindings: boolean;
  readonly hideSmallCounts: boolean;
  /** The number of a copy that is made once more; without it the next one. */
  readonly version?: number;
}

/** `state` was read with its entries and with the constants of `Keterangan Berkas`. */
export function fileNotesOutline(
  state: WorkbookState,
  report: Report,
  findings: readonly CheckedFinding[],
  choices: CopyChoices,
): FileNotesOutline {
  const { identity } = report;
  const { unitName, unitShortName, unitCode, year, period, asOf } = identity;
  const openErrors = countOpen(findings).salah;
  const version = choices.version ?? nextVersion(state, report);
  return {
    unitName: unitName ?? '',
    unitCode: unitCode ?? '',
    year,
    period: period ?? '',
    asOf: asOf === null ? '' : formatDay(asOf),
    sentAt: choices.sentAt,
    version,
    addInVersion: choices.addInVersion,
    fileName: copyFileName({
      year,
      period,
      unitCode,
      unitName: unitShortName ?? unitName,
      version,
      draft: openErrors > 0,
    }),
    openErrors,
    totals: controlTotals(report),
    functions: replacedFunctions(state, choices.valuesOnly),
    accepted: findings.filter(({ accepted }) => accepted !== null).map(noted),
    open: choices.includeOpenFindings ? findings.filter(({ accepted }) => accepted === null).map(noted) : null,
    smallCountsHidden: choices.hideSmallCounts,
    sent: sentTables(state),
  };
}

/** One more than the last copy of the same year and period. */
function nextVersion(state: WorkbookState, { identity: { year, period } }: Report): number {
  const last = readFacts(state.sheets.get('fileNotes')?.constants ?? []);
  const version = last.get('version');
  const same = last.get('year') === (year ?? undefined) && (last.get('period') ?? null) === period;
  return same && typeof version === 'number' ? version + 1 : 1;
}

const noted = ({ severity, sentence, accepted }: CheckedFinding): NotedFinding => ({
  severity: SEVERITY_WORDS[severity],
  sentence,
  reason: accepted?.reason ?? '',
  day: accepted?.day == null ? '' : formatDay(accepted.day),
});

function replacedFunctions(state: WorkbookState, valuesOnly: boolean): readonly ReplacedFunction[] {
  const header = (table: InputTableKey, key: string): string => {
    const spec: TableSpec = INPUT_TABLE_SPECS[table];
    return state.tables.get(table)?.headers[key] ?? spec.columns.find((column) => column.key === key)?.header ?? key;
  };
  const names: WorkbookNames = {
    table: (key) => TABLES[key],
    column: (table, key) => header(table as InputTableKey, key),
    sheet: (key) => SHEETS[key],
  };
  return NATIVE_COLUMNS.map(({ table, column, formula, functions }) => ({
    functionName: functions.join(', '),
    place: `${INPUT_TABLES[table]}, kolom ${header(table, column)}`,
    formula: valuesOnly ? null : formulaText(formula, names),
  }));
}

/** Filled rows only; a table without any is left out. */
function sentTables(state: WorkbookState): readonly SentTable[] {
  return (Object.keys(INPUT_TABLES) as InputTableKey[]).flatMap((table) => {
    const columns = sentColumns(table);
    const { entries = [] } = state.tables.get(table) ?? {};
    const rows = entries
      .filter((row) => (table === 'identity' ? row['value'] !== null : isFilled(row, INPUT_TABLE_SPECS[table])))
      .map((row) => columns.map((key) => row[key] ?? null));
    return rows.length === 0 ? [] : [{ table, columns, rows }];
  });
}
