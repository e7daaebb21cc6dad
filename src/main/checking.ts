/** Periksa: every check, and the sheet that shows what they find. */
import { check } from '../commands/check';
import type { ExcelRunner } from '../excel/run';
import { excelWorkbook } from '../excel/workbook';
import type { PaneCommands } from '../taskpane/services';
import { shownNow, today } from './clock';

export function checking(runner: ExcelRunner): Pick<PaneCommands, 'check'> {
  const workbook = excelWorkbook(runner);
  return {
    check: (request, options) =>
      check(workbook, {
        ...options,
        checkedAt: shownNow(),
        ...(request === null ? {} : { verdict: request.kind === 'accept' ? { ...request, day: today() } : request }),
      }),
  };
}
