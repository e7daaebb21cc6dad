/** Kirim: the copy for the Kanwil; what takes workbook files apart is loaded with it. */
import { beforeSending } from '../commands/before-sending';
import { failedBefore } from '../commands/outcome';
import { restoreFunctions, send } from '../commands/send';
import { ok } from '../domain/result';
import { formulaColumns } from '../excel/formula-columns';
import type { ExcelRunner } from '../excel/run';
import { excelWorkbook } from '../excel/workbook';
import { workbookFile } from '../excel/workbook-file';
import { recipientCopy } from '../package/recipient-copy';
import type { PaneCommands } from '../taskpane/services';
import { shownNow } from './clock';

/** Filled in by the build. */
declare const ADD_IN_VERSION: string;

export function sending(runner: ExcelRunner): Pick<PaneCommands, 'beforeSending' | 'send' | 'restoreFunctions'> {
  const workbook = excelWorkbook(runner);
  const columns = formulaColumns(runner);
  const ports = { file: workbookFile(), makeCopy: recipientCopy, columns };
  return {
    beforeSending: () => beforeSending(workbook),
    send: ({ version, ...choices }, options) =>
      send(workbook, ports, {
        ...options,
        ...choices,
        ...(version === null ? {} : { version }),
        sentAt: shownNow(),
        addInVersion: ADD_IN_VERSION,
      }),
    restoreFunctions: async () => {
      const restored = await restoreFunctions(columns);
      return restored.ok ? ok({ changes: [], typedOver: [], findings: [] }) : failedBefore(restored.error);
    },
  };
}
