/** Periksa: every check, and the sheet that shows what they find. */
import { check } from '../commands/check';
import { formatDay } from '../domain/calendar-day';
import type { ExcelRunner } from '../excel/run';
import { excelWorkbook } from '../excel/workbook';
import type { PaneCommands } from '../taskpane/services';
import { today } from './clock';

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

/** `3 Januari 2024 09.30`, by the clock on the wall here. */
function shownNow(): string {
  const now = new Date();
  const day = today();
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${day === null ? '' : `${formatDay(day)} `}${two(now.getHours())}.${two(now.getMinutes())}`;
}
