/** The report as the workbook holds it now: rows as records, as far as their cells hold what the fields accept. */
import { REPORT_FIELDS, type FieldsOf } from '../../domain/report-fields';
import type { Identity, Report } from '../../domain/report';
import { rowRecord } from '../../domain/row-record';
import type { TableRow, WorkbookState } from '../../ports/workbook';
import { INPUT_TABLE_SPECS } from '../../sheets/input-tables';
import { isFilled } from '../filled-rows';
import { identityValue } from '../settings';

type ListName = Exclude<keyof Report, 'identity'>;

/** Rows without an ID are left out: nothing can refer to them, and the check of IDs reports them. */
export function reportRecords(state: WorkbookState): Report {
  const list = <Row extends { readonly id: string }>(name: ListName, fields: FieldsOf<Row>): readonly Row[] =>
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
    indicators: list('indicators', REPORT_FIELDS.indicators),
    strategicTargets: list('strategicTargets', REPORT_FIELDS.strategicTargets),
    measurements: list('measurements', REPORT_FIELDS.measurements),
    history: list('history', REPORT_FIELDS.history),
    analyses: list('analyses', REPORT_FIELDS.analyses),
    spendingTypes: list('spendingTypes', REPORT_FIELDS.spendingTypes),
    activities: list('activities', REPORT_FIELDS.activities),
    outputs: list('outputs', REPORT_FIELDS.outputs),
    scores: list('scores', REPORT_FIELDS.scores),
    quarters: list('quarters', REPORT_FIELDS.quarters),
    monthNotes: list('monthNotes', REPORT_FIELDS.monthNotes),
    evidence: list('evidence', REPORT_FIELDS.evidence),
    progress: list('progress', REPORT_FIELDS.progress),
    resources: list('resources', REPORT_FIELDS.resources),
    printedFigures: list('printedFigures', REPORT_FIELDS.printedFigures),
    acceptances: list('acceptances', REPORT_FIELDS.acceptances),
  };
}

/** Somebody may have typed 12 where an ID is text. */
const withTextId = (row: TableRow): TableRow =>
  typeof row['id'] === 'number' ? { ...row, id: String(row['id']) } : row;
