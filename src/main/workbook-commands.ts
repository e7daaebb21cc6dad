/** The commands on the open workbook: everything that writes, checks or sends, and the sheets they write. */
import { readQuarterText } from '../commands/quarter-text';
import { inputReader } from '../excel/input-reader';
import { untracked, type ExcelRunner } from '../excel/run';
import type { PaneCommands } from '../taskpane/services';
import { checking } from './checking';
import { sending } from './sending';
import { writingCommands } from './writing-commands';

export type WorkbookCommands = ReturnType<typeof writingCommands> &
  ReturnType<typeof checking> &
  ReturnType<typeof sending> &
  Pick<PaneCommands, 'quarterText'>;

export function workbookCommands(runner: ExcelRunner): WorkbookCommands {
  return {
    ...writingCommands(runner),
    ...checking(untracked),
    ...sending(runner),
    quarterText: (quarter) => readQuarterText(inputReader(untracked), quarter),
  };
}
