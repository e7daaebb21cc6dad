/** What the buttons of Kirim do. */
import type { Pane } from '../../store/pane';
import type { SendRequest } from '../../services';

/** Makes the copy; asks first where something would embarrass, unless it was asked already. */
export async function sendCopy(pane: Pane, request: SendRequest, confirmed = false): Promise<void> {
  const { commands } = pane.services;
  const { copy } = pane.store.get().sending;
  pane.keepSending({ warnings: null, copy });
  if (!confirmed && !(await nothingToAsk(pane))) return;
  await pane.run('send', async (options) => {
    const sent = await commands.send(request, options);
    if (sent.ok) pane.keepSending({ warnings: null, copy: sent.value.copy });
    return sent;
  });
}

/** One click back after a copy in place. */
export async function restoreFunctions(pane: Pane): Promise<void> {
  const restored = await pane.run('functions', () => pane.services.commands.restoreFunctions());
  if (restored) pane.keepSending({ warnings: null, copy: null });
}

/** `false` as well where the workbook could not be read, which the pane says. */
async function nothingToAsk(pane: Pane): Promise<boolean> {
  const { sending } = pane.store.get();
  let asked = false;
  const read = await pane.run('check', async () => {
    const found = await pane.services.commands.beforeSending();
    if (!found.ok) return { ok: false, error: { error: found.error, changes: [], typedOver: [] } };
    asked = found.value !== null;
    pane.keepSending({ ...sending, warnings: found.value });
    return { ok: true, value: { changes: [], typedOver: [], findings: [] } };
  });
  return read && !asked;
}
