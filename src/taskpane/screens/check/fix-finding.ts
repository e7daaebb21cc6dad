import type { Fix } from '../../../domain/checks/finding';
import type { Pane } from '../../store/pane';

/** Makes the change that a finding offers, and checks again. The change of a cell can be taken back like any other. */
export async function fixFinding(pane: Pane, fix: Fix): Promise<void> {
  if (fix.kind === 'prepare') {
    await pane.prepare();
  } else {
    const { table, id, cells, expected } = fix;
    const written = await pane.writeRow({ table, id, cells, expected });
    if (!written.ok) {
      pane.fail('row', written.error, () => void fixFinding(pane, fix));
      return;
    }
  }
  if (pane.store.get().notice?.kind !== 'failed') await pane.check();
}
