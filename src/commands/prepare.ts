import { err, ok } from '../domain/result';
import type { WorkbookPort, WriteOptions } from '../ports/workbook';
import { guidePlan } from '../sheets/derived/guide';
import { inputTables } from '../sheets/input-tables';
import type { Outcome } from './outcome';
import { decimalsOf } from './settings';
import { idWrites, repair } from './repair';
import { usable } from './usable';

/**
 * Siapkan: gives the workbook its standard worksheets. What is there stays; what is missing is added; formulas, looks and
 * validation are put right. Running it again changes nothing more.
 */
export async function prepare(workbook: WorkbookPort, options: WriteOptions = {}): Promise<Outcome> {
  const read = await workbook.read();
  if (!read.ok) return err({ error: read.error, changes: [] });
  const state = read.value;
  const refused = usable(state, { repairing: true });
  if (refused !== null) return err({ error: refused, changes: [] });
  const repaired = repair(state);
  const written = await workbook.write(
    {
      sheets: ['guide', 'identity', 'agreement', 'strategicPlan', 'measurement', 'history', 'analysis', 'budget'],
      tables: inputTables.map(
        ({ key }) => idWrites(repaired).find(({ table }) => table === key) ?? { table: key, rows: 'keep' },
      ),
      grids: [guidePlan()],
      decimals: decimalsOf(state),
      headers: true,
    },
    state,
    options,
  );
  return written.ok ? ok({ changes: [], findings: repaired.findings }) : err({ error: written.error, changes: [] });
}
