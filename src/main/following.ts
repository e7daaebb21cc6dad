/** What follows the sheets while people work: rows as they change, the selection, edits of one row. */
import { followUnits } from '../commands/follow-units';
import { writeRow } from '../commands/write-row';
import { readFindings } from '../excel/findings-reader';
import { liveWorkbook } from '../excel/live-workbook';
import { navigator } from '../excel/navigator';
import { rowPort } from '../excel/row-port';
import { unitFormats } from '../excel/unit-formats';
import type { ExcelRunner } from '../excel/run';
import type { LiveWorkbook, Navigator } from '../ports/live-workbook';
import type { PaneCommands } from '../taskpane/services';

export interface Following {
  readonly live: LiveWorkbook;
  readonly navigator: Navigator;
  readonly rows: Pick<PaneCommands, 'writeRow' | 'keptFindings'>;
}

export function following(runner: ExcelRunner): Following {
  const rows = rowPort(runner);
  return {
    live: followUnits(liveWorkbook(runner), unitFormats(runner)),
    navigator: navigator(runner),
    rows: { writeRow: (edit) => writeRow(rows, edit), keptFindings: () => readFindings(runner) },
  };
}
