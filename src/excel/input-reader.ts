/**
 * The workbook without the tables of `Hitungan`: what was typed, and what the derived sheets say of themselves. It needs
 * none of the formulas that those tables are made of, so the pane answers before they are loaded.
 */
import type { ReadOptions, WorkbookReader } from '../ports/workbook';
import { inputTables } from '../sheets/input-tables';
import { readWorkbook } from './read-workbook';
import { runBatch, type ExcelRunner } from './run';

export const inputReader = (runner: ExcelRunner): WorkbookReader => ({
  read: (options: ReadOptions = {}) => runBatch(runner, (context) => readWorkbook(context, inputTables, options)),
});
