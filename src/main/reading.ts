/** Reads the workbook as the tables are specified; loaded once there is something to read, or to write. */
import { survey } from '../commands/survey';
import { excelWorkbook } from '../excel/workbook';
import type { ExcelRunner } from '../excel/run';
import type { WorkbookPort } from '../ports/workbook';
import type { PaneCommands } from '../taskpane/services';

export interface Reading {
  readonly workbook: WorkbookPort;
  readonly survey: PaneCommands['survey'];
}

export function reading(runner: ExcelRunner): Reading {
  const workbook = excelWorkbook(runner);
  return { workbook, survey: () => survey(workbook) };
}
