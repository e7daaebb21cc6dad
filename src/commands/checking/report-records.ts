/** The report as the workbook holds it now: rows as records, as far as their cells hold what the fields accept. */
import { REPORT_FIELDS, type FieldsOf } from '../../domain/report-fields';
import type { ReportListName } from '../../domain/report-file-finding';
import { readLists } from '../../domain/report-lists';
import type { Identity, Report } from '../../domain/report';
import { rowRecord } from '../../domain/row-record';
import type { TableRow, WorkbookState } from '../../ports/workbook';
import { INPUT_TABLE_SPECS } from '../../sheets/input-tables';
import { isFilled } from '../filled-rows';
import { identityValue } from '../settings';

/** Rows without an ID are left out: nothing can refer to them, and the check of IDs reports them. */
export function reportRecords(state: WorkbookState): Report {
  const list = <Row extends { readonly id: string }>(name: ReportListName, fields: FieldsOf<Row>): readonly Row[] =>
    (state.tables.get(name)?.rows ?? [])
      .filter((row) => isFilled(row, INPUT_TABLE_SPECS[name]))
      .map((row) => rowRecord<Row>(fields, withTextId(row)))
      .filter((record): record is Row & typeof record => record.id !== null);
  const facts = Object.keys(REPORT_FIELDS.identity) as (keyof Identity)[];
  return {
    identity: rowRecord(
      REPORT_FIELDS.identity,
      Object.fromEntries(facts.map((key) => [key, identityValue(state, key)])),
    ),
    ...readLists(list),
  };
}

/** Somebody may have typed 12 where an ID is text. */
const withTextId = (row: TableRow): TableRow =>
  typeof row['id'] === 'number' ? { ...row, id: String(row['id']) } : row;
