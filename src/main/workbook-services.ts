/**
 * The pane's commands on the open workbook. Only a first look comes with the pane; what reads the tables, what writes and
 * what follows the sheets are scripts of their own, loaded by whoever first needs them.
 */
import { UNTOUCHED } from '../commands/untouched';
import { takeBack } from '../commands/write-row';
import { ok } from '../domain/result';
import { isUntouched } from '../excel/glance';
import { untracked, type ExcelRunner } from '../excel/run';
import type { PaneServices } from '../taskpane/services';
import { once } from './once';

export function workbookServices(): Pick<PaneServices, 'commands' | 'live' | 'navigator'> {
  const runner: ExcelRunner = (batch) => Excel.run(batch);
  const reading = once(async () => {
    const { reading: read } = await import(/* webpackChunkName: "reading" */ './reading');
    return read(untracked);
  });
  const writing = once(async () => {
    const { writingCommands } = await import(/* webpackChunkName: "writing" */ './writing-commands');
    return writingCommands(runner);
  });
  const following = once(async () => {
    const { following: follow } = await import(/* webpackChunkName: "following" */ './following');
    return follow(runner);
  });
  const checking = once(async () => {
    const { checking: load } = await import(/* webpackChunkName: "checking" */ './checking');
    return load(untracked);
  });
  const sending = once(async () => {
    const { sending: load } = await import(/* webpackChunkName: "sending" */ './sending');
    return load(runner);
  });
  return {
    commands: {
      survey: async () => {
        const untouched = await isUntouched(runner);
        if (!untouched.ok) return untouched;
        return untouched.value ? ok(UNTOUCHED) : (await reading()).survey();
      },
      prepare: async (options) => (await writing()).prepare(options),
      fillSample: async (sample, options) => (await writing()).fillSample(sample, options),
      build: async (sheets, options) => (await writing()).build(sheets, options),
      useNativeFormulas: async (options) => (await writing()).useNativeFormulas(options),
      restoreFormulas: async () => (await writing()).restoreFormulas(),
      rejectChanges: async (file, changes, options) => (await writing()).rejectChanges(file, changes, options),
      restoreSentences: async (sentences, options) => (await writing()).restoreSentences(sentences, options),
      check: async (request, options) => (await checking()).check(request, options),
      beforeSending: async () => (await sending()).beforeSending(),
      send: async (request, options) => (await sending()).send(request, options),
      restoreFunctions: async () => (await sending()).restoreFunctions(),
      undo: async (changes, cells, options) => (await writing()).undo(changes, cells, options),
      restoreTyped: async (cells, options) => (await writing()).restoreTyped(cells, options),
      quarterText: async (quarter) => (await reading()).quarterText(quarter),
      writeRow: async (edit) => (await following()).writeRow(edit),
      keptFindings: async () => (await following()).keptFindings(),
      takeBack,
    },
    live: {
      start: async (listener) => (await following()).live.start(listener),
      refresh: async () => (await following()).live.refresh(),
      stop: async () => (await following()).live.stop(),
    },
    navigator: {
      selectCell: async (target) => (await following()).navigator.selectCell(target),
      selectRow: async (table, id, column) => (await following()).navigator.selectRow(table, id, column),
      showSheet: async (sheet) => (await following()).navigator.showSheet(sheet),
      leaveEmptySheet: async (to) => (await following()).navigator.leaveEmptySheet(to),
      enterFormula: async (entry, options) => (await following()).navigator.enterFormula(entry, options),
      takeFormulaBack: async (entered) => (await following()).navigator.takeFormulaBack(entered),
      separators: async () => (await following()).navigator.separators(),
    },
  };
}
