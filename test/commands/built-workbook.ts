/** A report brought through prepare, fill and build once, with a copy of the workbook after each. */
import { build } from '../../src/commands/build';
import { fill } from '../../src/commands/fill';
import type { Outcome } from '../../src/commands/outcome';
import { prepare } from '../../src/commands/prepare';
import type { Report } from '../../src/domain/report';
import { startAddIn, type AddInSession } from '../add-in/session';
import type { ProfileName } from '../host';
import type { Workbook } from '../host/model/types';
import { copyWorkbook } from './workbook-copy';

export interface Stages {
  readonly prepared: Workbook;
  readonly filled: Workbook;
  readonly built: Workbook;
}

export async function stagesOf(report: Report, profile: ProfileName = 'ltsc2021'): Promise<Stages> {
  const session = await startAddIn({ profile });
  const after = async (command: Promise<Outcome>): Promise<Workbook> => {
    succeeded(await command);
    await session.host.settle();
    return copyWorkbook(session.host.workbook);
  };
  return {
    prepared: await after(prepare(session.workbook)),
    filled: await after(fill(session.workbook, report)),
    built: await after(build(session.workbook)),
  };
}

/** An Excel with a copy of a workbook in it. */
export const open = (workbook: Workbook, profile: ProfileName = 'ltsc2021'): Promise<AddInSession> =>
  startAddIn({ workbook: copyWorkbook(workbook), profile });

/** The outcome of a command that must have worked. */
export function succeeded<T extends { readonly ok: boolean }>(outcome: T): Extract<T, { readonly ok: true }> {
  if (!outcome.ok) throw new Error(`The command failed: ${JSON.stringify(outcome)}`);
  return outcome as Extract<T, { readonly ok: true }>;
}
