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
import { onDemand } from './on-demand';
import { once } from './once';

export function workbookServices(): Pick<PaneServices, 'commands' | 'live' | 'navigator'> {
  const runner: ExcelRunner = (batch) => Excel.run(batch);
  const script = once(() => import(/* webpackChunkName: "reading" */ './reading'));
  const reading = onDemand(async () => (await script()).reading(untracked), ['survey']);
  const following = once(async () => (await script()).loadFollowing(runner));
  return {
    commands: {
      ...onDemand(
        async () => (await script()).loadCommands(runner),
        [
          'prepare',
          'fillSample',
          'build',
          'useNativeFormulas',
          'restoreFormulas',
          'rejectChanges',
          'restoreSentences',
          'undo',
          'restoreTyped',
          'check',
          'beforeSending',
          'send',
          'restoreFunctions',
          'quarterText',
        ],
      ),
      ...onDemand(async () => (await following()).rows, ['writeRow', 'keptFindings']),
      survey: async () => {
        const untouched = await isUntouched(runner);
        if (!untouched.ok) return untouched;
        return untouched.value ? ok(UNTOUCHED) : reading.survey();
      },
      takeBack,
    },
    live: onDemand(async () => (await following()).live, ['start', 'refresh', 'stop']),
    navigator: onDemand(
      async () => (await following()).navigator,
      ['selectCell', 'selectRow', 'showSheet', 'leaveEmptySheet', 'enterFormula', 'takeFormulaBack', 'separators'],
    ),
  };
}
