/** What a command would write, as data: the plan it hands to the workbook. */
import { build } from '../../src/commands/build';
import { prepare } from '../../src/commands/prepare';
import { ok } from '../../src/domain/result';
import type { WorkbookPort, WritePlan } from '../../src/ports/workbook';
import type { SheetPlan } from '../../src/sheets/plan';
import type { Workbook } from '../host/model/types';
import { open, succeeded } from './built-workbook';

/** The plan of one command on a copy of the workbook; nothing is written. */
export async function recordedPlan(
  workbook: Workbook,
  run: (port: WorkbookPort) => ReturnType<typeof build>,
): Promise<WritePlan> {
  const { workbook: port } = await open(workbook);
  const plans: WritePlan[] = [];
  const recorder: WorkbookPort = {
    read: (options) => port.read(options),
    write: (plan) => {
      plans.push(plan);
      return Promise.resolve(ok(undefined));
    },
  };
  succeeded(await run(recorder));
  const [plan] = plans;
  if (plan === undefined) throw new Error('The command wrote nothing.');
  return plan;
}

/** Every derived sheet that is laid out cell by cell, the guide included. */
export async function derivedSheets(workbook: Workbook): Promise<readonly SheetPlan[]> {
  const prepared = await recordedPlan(workbook, prepare);
  const built = await recordedPlan(workbook, build);
  return [...prepared.grids, ...built.grids];
}
