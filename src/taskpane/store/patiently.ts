import type { Result } from '../../domain/result';
import type { WorkbookError } from '../../ports/workbook';
import type { Clock } from '../services';

/** A small write waits so often, that long, for a cell that is being edited. */
const ATTEMPTS = 6;
const PAUSE_MS = 500;

/** Tries again while a cell is being edited, and gives the failure back when that does not end. */
export async function patiently<T>(
  clock: Clock,
  work: () => Promise<Result<T, WorkbookError>>,
): Promise<Result<T, WorkbookError>> {
  for (let attempt = 1; ; attempt += 1) {
    const result = await work();
    if (result.ok || !isCellEdit(result.error) || attempt === ATTEMPTS) return result;
    await new Promise<void>((resolve) => clock.after(PAUSE_MS, resolve));
  }
}

/** Excel takes nothing while somebody types into a cell. */
export const isCellEdit = (error: WorkbookError): boolean => error.kind === 'host' && error.code === 'cell-edit-mode';
