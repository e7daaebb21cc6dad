/** The text of one quarter of e-Performance, from what the workbook holds now. Reads; changes nothing. */
import { quarterText, type QuarterIndicator } from '../domain/quarter-text';
import { REPORT_FIELDS } from '../domain/report-fields';
import type { Quarter } from '../domain/report';
import { mapResult, type Result } from '../domain/result';
import { rowRecord } from '../domain/row-record';
import type { TableRow, WorkbookError, WorkbookReader, WorkbookState } from '../ports/workbook';
import type { InputTableKey } from '../sheets/names';
import { reportYear, settingsOf } from './settings';

/** `null`: nothing is filled in for the quarter. */
export async function readQuarterText(
  workbook: WorkbookReader,
  quarter: Quarter,
): Promise<Result<string | null, WorkbookError>> {
  return mapResult(await workbook.read(), (state) => quarterTextOf(state, quarter));
}

export function quarterTextOf(state: WorkbookState, quarter: Quarter): string | null {
  const { settings } = settingsOf(state);
  const rows = <T>(key: InputTableKey, read: (row: TableRow) => T): (T & { readonly id: string })[] =>
    (state.tables.get(key)?.rows ?? []).flatMap((row) => {
      const id = row['id'];
      return typeof id === 'string' && id !== '' ? [{ ...read(row), id }] : [];
    });
  return quarterText(
    {
      year: reportYear(state),
      decimals: settings.decimals,
      reportingDay: settings.reportingDay,
      indicators: rows('indicators', (row): Omit<QuarterIndicator, 'id'> => rowRecord(REPORT_FIELDS.indicators, row)),
      quarters: rows('quarters', (row) => rowRecord(REPORT_FIELDS.quarters, row)),
      monthNotes: rows('monthNotes', (row) => rowRecord(REPORT_FIELDS.monthNotes, row)),
    },
    quarter,
  );
}
