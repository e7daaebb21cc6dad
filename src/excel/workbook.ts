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
import { readWorkbook } from './read-workbook';
import { CancelledSignal } from './request-queue';
import { runBatch, type ExcelRunner } from './run';
import { writeWorkbook } from './write-workbook';

export function excelWorkbook(runner: ExcelRunner): WorkbookPort {
  return {
    read: (options: ReadOptions = {}) => runBatch(runner, (context) => readWorkbook(context, options)),
    write: (plan: WritePlan, state: WorkbookState, options: WriteOptions = {}) =>
      orCancelled(runBatch(runner, (context) => writeWorkbook(context, plan, state, options))),
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
