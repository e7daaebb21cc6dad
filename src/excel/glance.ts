/** One look at the workbook that needs no knowledge of the tables: whether there is anything of ours at all. */
import { INPUT_TABLES, NAMES, SHEETS } from '../sheets/names';
import type { Result } from '../domain/result';
import type { HostFailure } from '../domain/finding';
import { runBatch, type ExcelRunner } from './run';

/** Nothing bears a name of ours: no table, no sheet, no mark of a command that was cut off. One round trip. */
export function isUntouched(runner: ExcelRunner): Promise<Result<boolean, HostFailure>> {
  return runBatch(runner, async (context) => {
    const { tables, worksheets, names } = context.workbook;
    const ours = [
      ...Object.values(INPUT_TABLES).map((name) => tables.getItemOrNullObject(name)),
      ...Object.values(SHEETS).map((name) => worksheets.getItemOrNullObject(name)),
      ...Object.values(NAMES).map((name) => names.getItemOrNullObject(name)),
    ];
    for (const item of ours) item.load('name');
    await context.sync();
    return ours.every(({ isNullObject }) => isNullObject);
  });
}
