/**
 * Reads what was typed into the workbook; loaded once there is something to read. Commands and what follows the sheets
 * know the same tables, so they are loaded from here: what stands in this script is then in no other.
 */
import { survey } from '../commands/survey';
import { inputReader } from '../excel/input-reader';
import type { ExcelRunner } from '../excel/run';
import type { PaneCommands } from '../taskpane/services';
import type { Following } from './following';
import type { WorkbookCommands } from './workbook-commands';

export function reading(runner: ExcelRunner): Pick<PaneCommands, 'survey'> {
  const workbook = inputReader(runner);
  return { survey: () => survey(workbook) };
}

export async function loadCommands(runner: ExcelRunner): Promise<WorkbookCommands> {
  const { workbookCommands } = await import(/* webpackChunkName: "commands" */ './workbook-commands');
  return workbookCommands(runner);
}

export async function loadFollowing(runner: ExcelRunner): Promise<Following> {
  const { following } = await import(/* webpackChunkName: "following" */ './following');
  return following(runner);
}
