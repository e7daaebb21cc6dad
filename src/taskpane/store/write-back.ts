import type { Result } from '../../domain/result';
import type { WorkbookError } from '../../ports/workbook';
import { guarded } from './guarded';
import { outdateCheck } from './last-check';
import type { PaneError, PaneState, UndoEntry } from './pane-state';
import type { Store } from './store';
import type { UndoList } from './undo-list';

/** Takes a small write back in one step; it leaves the list only when that worked. */
export function writeBack(
  label: UndoEntry['label'],
  back: () => Promise<Result<unknown, WorkbookError>>,
  list: UndoList,
  state: Store<PaneState>,
  failed: (error: PaneError) => void,
): UndoEntry {
  const entry: UndoEntry = {
    label,
    run: async () => {
      const taken = await guarded(back);
      if (!taken.ok) {
        failed(taken.error);
        return;
      }
      list.remove(entry);
      outdateCheck(state);
      state.set({ notice: { kind: 'done', task: 'undo', findings: [], typedOver: 0 } });
    },
  };
  return entry;
}
