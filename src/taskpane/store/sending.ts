/** Kirim, as the pane keeps it: what was asked about, and the copy that was made. */
import { err, ok, type Result } from '../../domain/result';
import type { Failed, Outcome } from '../../commands/outcome';
import type { Sent } from '../../commands/send';
import type { WriteOptions } from '../../ports/workbook';
import type { PaneCommands, SendRequest } from '../services';
import type { PaneState, SendingState } from './pane-state';
import type { Store } from './store';
import { NOTHING_WRITTEN } from './task-runner';

export const NOTHING_SENT: SendingState = { warnings: null, copy: null };

/** Reads what would embarrass; the warnings stay until they are answered. */
export async function reviewInto(state: Store<PaneState>, commands: PaneCommands): Promise<Outcome> {
  state.set({ sending: { ...state.get().sending, warnings: null } });
  const found = await commands.beforeSending();
  if (!found.ok) return err({ error: found.error, ...NOTHING_WRITTEN });
  const { findings, unmeasured, otherYears, personal } = found.value;
  const open = findings.salah + findings['perlu-konfirmasi'];
  if (open + unmeasured.length + otherYears.length + personal.length > 0) {
    state.set({ sending: { ...state.get().sending, warnings: found.value } });
  }
  return ok({ ...NOTHING_WRITTEN, findings: [] });
}

/** Makes the copy and keeps what it is called. */
export async function sendInto(
  state: Store<PaneState>,
  commands: PaneCommands,
  request: SendRequest,
  options: WriteOptions,
): Promise<Result<Sent, Failed>> {
  state.set({ sending: { ...state.get().sending, warnings: null } });
  const sent = await commands.send(request, options);
  if (sent.ok) state.set({ sending: { warnings: null, copy: sent.value.copy } });
  return sent;
}
