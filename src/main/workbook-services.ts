/**
 * The pane's commands on the open workbook. Only what Mulai asks for comes with the pane; what writes and what follows the
 * sheets are scripts of their own, loaded by whoever first needs them.
 */
import { survey } from '../commands/survey';
import { takeBack } from '../commands/write-row';
import type { ExcelRunner } from '../excel/run';
import { excelWorkbook } from '../excel/workbook';
import type { PaneServices } from '../taskpane/services';
import { once } from './once';

export function workbookServices(): Pick<PaneServices, 'commands' | 'live' | 'navigator'> {
  const runner: ExcelRunner = (batch) => Excel.run(batch);
  const workbook = excelWorkbook(runner);
  const writing = once(async () => {
    const { writingCommands } = await import(/* webpackChunkName: "writing" */ './writing-commands');
    return writingCommands(workbook, runner);
  });
  const following = once(async () => {
    const { following: follow } = await import(/* webpackChunkName: "following" */ './following');
    return follow(runner);
  });
  return {
    commands: {
      survey: () => survey(workbook),
      prepare: async (options) => (await writing()).prepare(options),
      fillSample: async (sample, options) => (await writing()).fillSample(sample, options),
      build: async (sheets, options) => (await writing()).build(sheets, options),
      useNativeFormulas: async (options) => (await writing()).useNativeFormulas(options),
      undo: async (changes, options) => (await writing()).undo(changes, options),
      restoreTyped: async (cells, options) => (await writing()).restoreTyped(cells, options),
      writeRow: async (edit) => (await following()).writeRow(edit),
      takeBack,
    },
    live: {
      start: async (listener) => (await following()).live.start(listener),
      refresh: async () => (await following()).live.refresh(),
      stop: async () => (await following()).live.stop(),
    },
    navigator: {
      selectRow: async (table, id, column) => (await following()).navigator.selectRow(table, id, column),
      showSheet: async (sheet) => (await following()).navigator.showSheet(sheet),
      enterFormula: async (formula, options) => (await following()).navigator.enterFormula(formula, options),
      takeFormulaBack: async (entered) => (await following()).navigator.takeFormulaBack(entered),
      separators: async () => (await following()).navigator.separators(),
    },
  };
}
