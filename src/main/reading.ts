/** Reads the workbook as the tables are specified; loaded once there is something to read, or to write. */
import { readQuarterText } from '../commands/quarter-text';
import { survey } from '../commands/survey';
import { excelWorkbook } from '../excel/workbook';
import type { ExcelRunner } from '../excel/run';
import type { WorkbookPort } from '../ports/workbook';
import type { PaneCommands } from '../taskpane/services';

export interface Reading {
  readonly workbook: WorkbookPort;
  readonly survey: PaneCommands['survey'];
  readonly quarterText: PaneCommands['quarterText'];
}

export function reading(runner: ExcelRunner): Reading {
  const workbook = excelWorkbook(runner);
  return { workbook, survey: () => survey(workbook), quarterText: (quarter) => readQuarterText(workbook, quarter) };
}
