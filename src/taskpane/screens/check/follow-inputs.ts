import { bugOf } from '../../store/pane-state';
import type { Pane } from '../../store/pane';
import { fillStoreOf } from '../fill/fill-context';

/** From the first list of findings on, typing in the sheets makes it old. What follows the sheets belongs to Isi. */
export async function followInputs(pane: Pane): Promise<void> {
  try {
    await fillStoreOf(pane).start();
  } catch (error) {
    pane.fail('live', bugOf(error), () => void followInputs(pane));
  }
}
