/** Kirim in an embedded Excel: the command with everything it needs, and the copies that it opened. */
import { send, type SendOptions, type SendPorts, type Sent } from '../../src/commands/send';
import type { Failed } from '../../src/commands/outcome';
import type { Result } from '../../src/domain/result';
import { formulaColumns } from '../../src/excel/formula-columns';
import { workbookFile, type FileSource, type OfficeFiles } from '../../src/excel/workbook-file';
import { recipientCopy } from '../../src/package/recipient-copy';
import type { AddInSession } from '../add-in/session';

export const CHOICES = {
  sentAt: '31 Januari 2024 09.30',
  addInVersion: '0.0.0',
  valuesOnly: false,
  includeOpenFindings: false,
  hideSmallCounts: false,
} as const satisfies SendOptions;

/** What `main` puts together around Office's own members. */
export const portsOf = ({ host }: AddInSession, office: Partial<OfficeFiles> = {}): SendPorts => ({
  file: workbookFile({
    document: () => host.Office.context.document as unknown as FileSource,
    createWorkbook: (base64) => host.Excel.createWorkbook(base64),
    ...office,
  }),
  makeCopy: recipientCopy,
  columns: formulaColumns((batch) => host.run(batch)),
});

export const sendFrom = (session: AddInSession, choices: Partial<SendOptions> = {}): Promise<Result<Sent, Failed>> =>
  send(session.workbook, portsOf(session), { ...CHOICES, ...choices });

/** The copy that was opened last. */
export function openedCopy({ host }: AddInSession): Uint8Array {
  const base64 = host.openedWorkbooks.at(-1);
  if (base64 === undefined) throw new Error('No workbook was opened.');
  return Uint8Array.from(Buffer.from(base64, 'base64'));
}
