/** Conditional formats of a sheet. */
import { formulaText, relativeKey, type WorkbookNames } from '../sheets/formula';
import type { ConditionalFormatPlan, Rect } from '../sheets/plan';
import { rectAddress } from './address';
import { areasOf } from './ranges';
import type { RequestQueue } from './request-queue';

/** About the size of one in a request, without its formula and addresses, and of each thing that it changes. */
const CONDITION_BYTES = 1000;
const CHANGE_BYTES = 270;

/**
 * Of two formats that hold for a cell the earlier one wins. Excel puts every new one on top, so the last of the list goes
 * first.
 */
export async function addConditionalFormats(
  queue: RequestQueue,
  sheet: Excel.Worksheet,
  plans: readonly ConditionalFormatPlan[],
  names: WorkbookNames,
): Promise<void> {
  for (const { plan, rects } of alike(plans).reverse()) {
    const text = formulaText(plan.formula, names);
    const addresses = rects.map(rectAddress).join(',');
    const changes = [plan.numberFormat, plan.fill, plan.fontColor].filter((change) => change !== undefined).length;
    await queue.room(CONDITION_BYTES + changes * CHANGE_BYTES + text.length + addresses.length);
    addConditionalFormat(areasOf(sheet, addresses), plan, text);
  }
}

interface Alike {
  readonly plan: ConditionalFormatPlan;
  readonly rects: Rect[];
}

/**
 * Formats that say the same of columns that begin in the same row become one. Only there: the formula is then read from
 * the first cell of the first column, whichever way the corner of several areas is found.
 */
function alike(plans: readonly ConditionalFormatPlan[]): Alike[] {
  const groups = new Map<string, Alike>();
  for (const plan of plans) {
    const { rect, formula, ...look } = plan;
    const key = JSON.stringify([rect.row, relativeKey(formula, rect), look]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { plan, rects: [rect] });
    else if (group.plan.rect.column < rect.column) group.rects.push(rect);
    else groups.set(key, { plan, rects: [rect, ...group.rects] });
  }
  return [...groups.values()];
}

function addConditionalFormat(target: Excel.RangeAreas, plan: ConditionalFormatPlan, formula: string): void {
  const conditional = target.conditionalFormats.add('Custom');
  conditional.custom.rule.formula = formula;
  const { format } = conditional.custom;
  if (plan.numberFormat !== undefined) {
    format.numberFormat = plan.numberFormat;
    conditional.stopIfTrue = true;
  }
  if (plan.fill !== undefined) format.fill.color = plan.fill;
  if (plan.fontColor !== undefined) format.font.color = plan.fontColor;
}
