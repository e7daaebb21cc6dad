import type { Report } from './report';
import { REPORT_FIELDS, type FieldsOf } from './report-fields';
import type { ReportListName } from './report-file-finding';

/** Reads one list of a report by the fields of its rows. */
export type ReadList = <Row extends { readonly id: string }>(
  name: ReportListName,
  fields: FieldsOf<Row>,
) => readonly Row[];

/** Every list of a report, each read in the same way from wherever its rows come. */
export function readLists(list: ReadList): Omit<Report, 'identity'> {
  return {
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
