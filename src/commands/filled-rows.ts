import type { TableRow } from '../ports/workbook';
import { inputColumns, type TableSpec } from '../sheets/table';

/** Whether somebody filled in a row: anything typed counts, the ID does not, because the add-in gives it. */
export const isFilled = (row: TableRow, spec: TableSpec): boolean =>
  inputColumns(spec).some(
    ({ key, kind, refersToIndicator }) =>
      (kind !== 'id' || refersToIndicator === true) && row[key] !== null && row[key] !== undefined,
  );
