import { err, ok } from '../domain/result';
import type { FormulaColumns } from '../ports/formula-columns';
import type { WorkbookPort } from '../ports/workbook';
import { NATIVE_COLUMNS } from '../sheets/native-columns';
import { failedBefore, type Outcome } from './outcome';
import { usable } from './usable';

/**
 * For an Excel that does not know the add-in's functions: puts the formulas of plain Excel in their place. The figures are
 * the same; Siapkan brings the functions back.
 */
export async function writeNativeFormulas(workbook: WorkbookPort, columns: FormulaColumns): Promise<Outcome> {
  const read = await workbook.read();
  if (!read.ok) return failedBefore(read.error);
  const refused = usable(read.value, { repairing: false });
  if (refused !== null) return failedBefore(refused);
  const written = await columns.write(NATIVE_COLUMNS);
  return written.ok
    ? ok({ changes: [], typedOver: [], findings: [] })
    : err({ error: written.error, changes: [], typedOver: [] });
}
