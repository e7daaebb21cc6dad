/**
 * Defined names of the tables on a derived sheet. A name that already points where it should costs nothing; names of
 * tables that are no longer there go.
 */
import type { WorkbookState } from '../ports/workbook';
import { NAMES, SHEETS } from '../sheets/names';
import type { SheetPlan } from '../sheets/plan';
import { fixedAddress, quotedSheet } from './address';
import { WRITE_BYTES, type RequestQueue } from './request-queue';

/** About the size of a new name in a request: it has no range of its own. */
const NAME_BYTES = 240;

const OWN = new Set<string>(Object.values(NAMES).map((name) => name.toUpperCase()));

export async function writeBlockNames(
  context: Excel.RequestContext,
  queue: RequestQueue,
  plan: SheetPlan,
  state: WorkbookState,
): Promise<void> {
  const { names } = context.workbook;
  const sheet = quotedSheet(state.sheets.get(plan.sheet)?.name ?? SHEETS[plan.sheet]);
  const known = new Map([...state.blockNames].map(([name, formula]) => [name.toUpperCase(), { name, formula }]));
  const wanted = plan.blocks.flatMap(({ name, rect }) => (name === undefined ? [] : [{ name, rect }]));
  const kept = new Set(wanted.map(({ name }) => name.toUpperCase()));
  for (const [key, { name, formula }] of known) {
    if (kept.has(key) || OWN.has(key) || !isOn(formula, sheet)) continue;
    await queue.room(WRITE_BYTES);
    names.getItem(name).delete();
  }
  for (const { name, rect } of wanted) {
    const reference = `=${sheet}!${fixedAddress(rect)}`;
    const before = known.get(name.toUpperCase());
    if (before !== undefined && unquoted(before.formula) === unquoted(reference)) continue;
    await queue.room(NAME_BYTES);
    if (before === undefined) names.add(name, reference);
    else names.getItem(before.name).formula = reference;
  }
}

/** Excel may quote a sheet's name where we do not. */
const unquoted = (formula: string): string => formula.replaceAll("'", '');

const isOn = (formula: string, sheet: string): boolean => unquoted(formula).startsWith(`=${unquoted(sheet)}!`);
