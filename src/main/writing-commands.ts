/** The commands that write many cells. */
import { build } from '../commands/build';
import { fill } from '../commands/fill';
import { failedBefore } from '../commands/outcome';
import { prepare } from '../commands/prepare';
import { restoreTyped } from '../commands/typed-over';
import { undo } from '../commands/undo';
import type { WorkbookPort } from '../ports/workbook';
import type { PaneCommands } from '../taskpane/services';
import { loadSample } from './samples';

export type WritingCommands = Omit<PaneCommands, 'survey' | 'writeRow' | 'takeBack'>;

export const writingCommands = (workbook: WorkbookPort): WritingCommands => ({
  prepare: (options) => prepare(workbook, options),
  fillSample: async (sample, options) => {
    const loaded = await loadSample(sample);
    return loaded.ok ? fill(workbook, loaded.value, options) : failedBefore(loaded.error);
  },
  build: (_sheets, options) => build(workbook, options),
  useNativeFormulas: () => Promise.reject(new Error('There is no command yet that writes native formulas.')),
  undo: (changes, options) => undo(workbook, changes, options),
  restoreTyped: (cells, options) => restoreTyped(workbook, cells, options),
});
