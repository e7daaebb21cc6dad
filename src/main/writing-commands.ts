/** The commands that write many cells. */
import { build } from '../commands/build';
import { fill } from '../commands/fill';
import { failedBefore } from '../commands/outcome';
import { prepare } from '../commands/prepare';
import { rejectChanges } from '../commands/reject-changes';
import { restoreFormulas } from '../commands/restore-formulas';
import { restoreSentences } from '../commands/restore-sentences';
import { restoreTyped } from '../commands/typed-over';
import { undo } from '../commands/undo';
import { writeNativeFormulas } from '../commands/write-native-formulas';
import { formulaColumns } from '../excel/formula-columns';
import { untracked, type ExcelRunner } from '../excel/run';
import { excelWorkbook } from '../excel/workbook';
import type { PaneCommands } from '../taskpane/services';
import { today } from './clock';
import { loadSample } from './samples';

export type WritingCommands = Pick<
  PaneCommands,
  | 'prepare'
  | 'fillSample'
  | 'build'
  | 'useNativeFormulas'
  | 'restoreFormulas'
  | 'rejectChanges'
  | 'restoreSentences'
  | 'undo'
  | 'restoreTyped'
>;

export function writingCommands(runner: ExcelRunner): WritingCommands {
  const workbook = excelWorkbook(untracked);
  return {
    prepare: (options) => prepare(workbook, options),
    fillSample: async (sample, options) => {
      const loaded = await loadSample(sample);
      return loaded.ok ? fill(workbook, loaded.value, options) : failedBefore(loaded.error);
    },
    build: (sheets, options) => build(workbook, { ...options, only: sheets, today: today() }),
    useNativeFormulas: () => writeNativeFormulas(workbook, formulaColumns(runner)),
    restoreFormulas: () => restoreFormulas(workbook, formulaColumns(runner)),
    rejectChanges: (file, changes, options) => rejectChanges(workbook, file, changes, options),
    restoreSentences: (sentences, options) => restoreSentences(workbook, sentences, options),
    undo: (changes, cells, options) => undo(workbook, changes, { ...options, cells }),
    restoreTyped: (cells, options) => restoreTyped(workbook, cells, options),
  };
}
