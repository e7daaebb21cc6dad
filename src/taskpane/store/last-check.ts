/** What Periksa found last, as the pane keeps it. */
import type { Checked } from '../../commands/check';
import type { Failed } from '../../commands/outcome';
import { ok, type Result } from '../../domain/result';
import type { WorkbookError, WriteOptions } from '../../ports/workbook';
import type { CheckRequest, PaneCommands } from '../services';
import type { PaneState } from './pane-state';
import type { Store } from './store';

/** Checks, and keeps what was found. With a request, one finding is accepted or opened again first. */
export async function checkInto(
  state: Store<PaneState>,
  commands: PaneCommands,
  request: CheckRequest | null,
  options: WriteOptions,
): Promise<Result<Checked, Failed>> {
  const checked = await commands.check(request, options);
  if (checked.ok) state.set({ check: { report: checked.value.report, changed: false } });
  return checked;
}

/** Something was written since Periksa looked. */
export function outdateCheck(state: Store<PaneState>): void {
  const { check } = state.get();
  if (check?.changed === false) state.set({ check: { ...check, changed: true } });
}

/** What the sheet still says of the last check, as long as this pane has not checked itself. */
export async function recallCheck(
  state: Store<PaneState>,
  commands: PaneCommands,
): Promise<Result<unknown, WorkbookError>> {
  if (state.get().check !== null) return ok(null);
  const kept = await commands.keptFindings();
  if (kept.ok) state.set({ keptFindings: kept.value });
  return kept;
}
