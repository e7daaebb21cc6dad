import type { Pane } from '../../store/pane';
import { bugOf } from '../../store/pane-state';

/** From the first list of findings on, typing in the sheets makes it old. What follows the sheets belongs to Isi. */
export async function followInputs(pane: Pane): Promise<void> {
  try {
    const { fillStoreOf } = await import(/* webpackChunkName: "screens" */ '../fill/fill-context');
    await fillStoreOf(pane).start();
  } catch (error) {
    pane.fail('live', bugOf(error), () => void followInputs(pane));
  }
}
