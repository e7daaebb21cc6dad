import { err, ok } from '../domain/result';
import type { TableWrite, WorkbookPort, WriteOptions } from '../ports/workbook';
import { guidePlan } from '../sheets/derived/guide';
import { inputTables } from '../sheets/input-tables';
import type { SheetKey } from '../sheets/names';
import { failedBefore, type Outcome } from './outcome';
import { idWrites, repair } from './repair';
import { decimalsOf } from './settings';
import { needsUpgrade, upgradeWrites } from './upgrade';
import { usable } from './usable';

/** From the left. */
const PREPARED_SHEETS = [
  'guide',
  'identity',
  'agreement',
  'strategicPlan',
  'measurement',
  'history',
  'analysis',
  'budget',
  'scoreInputs',
  'sentences',
  'quarters',
  'monthNotes',
  'evidence',
  'progress',
  'resources',
  'printed',
  'acceptance',
] as const satisfies readonly SheetKey[];

/**
 * Siapkan: gives the workbook its standard worksheets. What is there stays; what is missing is added; formulas, looks and
 * validation are put right; a workbook of an older add-in is brought up to this one. Running it again changes nothing more.
 */
export async function prepare(workbook: WorkbookPort, options: WriteOptions = {}): Promise<Outcome> {
  const first = await workbook.read();
  if (!first.ok) return failedBefore(first.error);
  const refused = usable(first.value, { repairing: true, makes: PREPARED_SHEETS });
  if (refused !== null) return failedBefore(refused);
  // Only an upgrade rewrites rows, and then what was typed must be known; it costs one more reading, once.
  const read = needsUpgrade(first.value) ? await workbook.read({ entries: true }) : first;
  if (!read.ok) return failedBefore(read.error);
  const state = read.value;
  const upgrades = needsUpgrade(state) ? upgradeWrites(state) : [];
  const repaired = repair(state);
  const changed: readonly TableWrite[] = [...upgrades, ...idWrites(repaired)];
  const written = await workbook.write(
    {
      sheets: PREPARED_SHEETS,
      tables: inputTables.map(({ key }) => changed.find(({ table }) => table === key) ?? { table: key, rows: 'keep' }),
      grids: [guidePlan()],
      decimals: decimalsOf(state),
      headers: true,
    },
    repaired.state,
    options,
  );
  return written.ok
    ? ok({ changes: [], typedOver: [], findings: repaired.findings })
    : err({ error: written.error, changes: [], typedOver: [] });
}
