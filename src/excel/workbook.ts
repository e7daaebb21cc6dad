/** The workbook as commands see it, over a runner of Excel batches. */
import { err, type Result } from '../domain/result';
import type {
  ReadOptions,
  WorkbookError,
  WorkbookPort,
  WorkbookState,
  WriteOptions,
  WritePlan,
} from '../ports/workbook';
import { ALL_TABLE_SPECS } from '../sheets/all-tables';
import { closedSheet } from './closed-sheet';
import { readWorkbook } from './read-workbook';
import { CancelledSignal } from './request-queue';
import { runBatch, type ExcelRunner } from './run';
import { writeWorkbook } from './write-workbook';

export function excelWorkbook(runner: ExcelRunner): WorkbookPort {
  return {
    read: (options: ReadOptions = {}) => runBatch(runner, (context) => readWorkbook(context, ALL_TABLE_SPECS, options)),
    write: async (plan: WritePlan, state: WorkbookState, options: WriteOptions = {}) => {
      const closed = closedSheet(plan, state);
      if (closed !== null) return err(closed);
      return orCancelled(runBatch(runner, (context) => writeWorkbook(context, plan, state, options)));
    },
  };
}

async function orCancelled(running: Promise<Result<void, WorkbookError>>): Promise<Result<void, WorkbookError>> {
  try {
    return await running;
  } catch (error) {
    if (error instanceof CancelledSignal) return err(error.cancelled);
    throw error;
  }
}
