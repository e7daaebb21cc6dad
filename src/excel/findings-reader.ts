import type { HostFailure } from '../domain/finding';
import type { Result } from '../domain/result';
import { keptFindings, type KeptFinding } from '../sheets/derived/findings/kept-findings';
import { NAMES } from '../sheets/names';
import { runBatch, type ExcelRunner } from './run';

/** What the last check left on its sheet; `null` where there is none. One round trip, for that sheet only. */
export function readFindings(runner: ExcelRunner): Promise<Result<readonly KeptFinding[] | null, HostFailure>> {
  return runBatch(runner, async (context) => {
    const area = context.workbook.names.getItemOrNullObject(NAMES.findingsArea).getRangeOrNullObject();
    area.load('values');
    await context.sync();
    return area.isNullObject ? null : keptFindings(area.values as unknown[][]);
  });
}
