/** Between the report's records and the rows of its tables: the field names are the column keys, so little is left to do. */
import type { Identity, Report } from '../domain/report';
import type { PrintedFigure } from '../domain/review-records';
import { IDENTITY_ROWS } from '../sheets/tables/identity';
import type { InputTableKey } from '../sheets/names';
import type { CellInput, TableRow } from '../ports/workbook';

/** The rows of every input table, in the order of the records. */
export function reportRows(report: Report): Readonly<Record<InputTableKey, readonly TableRow[]>> {
  const units = new Map(report.indicators.map(({ id, unit }) => [id, unit]));
  // The unit of the indicator decides the number format of a row; its column is a formula that is not there yet.
  const withUnit = (record: TableRow & { readonly id: string }): TableRow => ({
    ...record,
    unit: units.get(record.id) ?? null,
  });
  return {
    identity: identityRows(report.identity),
    indicators: report.indicators.map((record) => ({ ...record })),
    strategicTargets: report.strategicTargets.map((record) => withUnit({ ...record })),
    measurements: report.measurements.map((record) => withUnit({ ...record })),
    history: report.history.map((record) => withUnit({ ...record })),
    analyses: report.analyses.map((record) => ({ ...record })),
    spendingTypes: report.spendingTypes.map((record) => ({ ...record })),
    activities: report.activities.map((record) => ({ ...record })),
    outputs: report.outputs.map((record) => ({ ...record })),
    scores: report.scores.map((record) => ({ ...record })),
    // Sentences that somebody edited belong to the figures of the report that goes.
    sentences: [],
    quarters: report.quarters.map((record) => withUnit({ ...record })),
    monthNotes: report.monthNotes.map((record) => ({ ...record })),
    evidence: report.evidence.map((record) => ({ ...record })),
    progress: report.progress.map((record) => ({ ...record })),
    resources: report.resources.map((record) => ({ ...record })),
    printedFigures: report.printedFigures.map((record) => ({
      ...record,
      unit: printedUnit(record, units.get(record.id) ?? null),
    })),
    acceptances: report.acceptances.map((record) => ({ ...record })),
  };
}

/** As the column Satuan of `tblTercetak` will say. */
function printedUnit({ element }: PrintedFigure, unit: string | null): string | null {
  if (element === 'capaian' || element === 'serapan') return '%';
  return element === 'pagu' || element === 'realisasi anggaran' ? 'Rupiah' : unit;
}

/** `tblIdentitas` with the values of a report; what the report leaves blank keeps what a new workbook starts with. */
function identityRows(identity: Identity): readonly TableRow[] {
  return IDENTITY_ROWS.map((row) => {
    const value: CellInput = row.key === 'schema' ? null : identity[row.key];
    return { id: row.id, label: row.label, value: value ?? row.initial ?? null, help: row.help };
  });
}
