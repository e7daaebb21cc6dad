/** Reads what was typed into the workbook; loaded once there is something to read. */
import { readQuarterText } from '../commands/quarter-text';
import { survey } from '../commands/survey';
import { inputReader } from '../excel/input-reader';
import type { ExcelRunner } from '../excel/run';
import type { PaneCommands } from '../taskpane/services';

export function reading(runner: ExcelRunner): Pick<PaneCommands, 'survey' | 'quarterText'> {
  const workbook = inputReader(runner);
  return { survey: () => survey(workbook), quarterText: (quarter) => readQuarterText(workbook, quarter) };
}
