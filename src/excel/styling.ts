/** Puts named styles, validation and conditional formats on ranges. */
import { formulaText, type WorkbookNames } from '../sheets/formula';
import type { ConditionalFormatPlan } from '../sheets/plan';
import { styleSpec, type StyleName } from '../sheets/style';
import type { ValidationPlan } from '../sheets/validation';
import { rangeOf } from './ranges';
import type { RequestQueue } from './request-queue';

const BORDER_COLOR = '#BFC5CD';
const BORDERS = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal', 'InsideVertical'] as const;

/** About the size of the actions below, for the request queue. */
export const STYLE_BYTES = 3000;
const CONDITION_BYTES = 900;
export const VALIDATION_BYTES = 700;

/** A style on ranges of one sheet; number format and borders are set apart. */
export function applyStyle(target: Excel.Range | Excel.RangeAreas, name: StyleName): void {
  const style = styleSpec(name);
  const { format } = target;
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.color !== undefined) format.font.color = style.color;
  if (style.bold === true) format.font.bold = true;
  if (style.italic === true) format.font.italic = true;
  if (style.size !== undefined) format.font.size = style.size;
  if (style.horizontal !== undefined) format.horizontalAlignment = style.horizontal;
  if (style.vertical !== undefined) format.verticalAlignment = style.vertical;
  if (style.wrap === true) format.wrapText = true;
}

/** A style with its borders; for tables, which get all their borders at once, `applyStyle` alone is enough. */
export function applyBorderedStyle(target: Excel.Range | Excel.RangeAreas, name: StyleName): void {
  applyStyle(target, name);
  if (styleSpec(name).border === true) applyBorders(target);
}

export function applyBorders(target: Excel.Range | Excel.RangeAreas): void {
  for (const side of BORDERS) {
    const border = target.format.borders.getItem(side);
    border.style = 'Continuous';
    border.color = BORDER_COLOR;
  }
}

/**
 * Conditional formats of a sheet; of two that hold for a cell the earlier one wins. Excel puts every new one on top, so
 * the last of the list goes first.
 */
export async function addConditionalFormats(
  queue: RequestQueue,
  sheet: Excel.Worksheet,
  plans: readonly ConditionalFormatPlan[],
  names: WorkbookNames,
): Promise<void> {
  for (const plan of [...plans].reverse()) {
    await queue.room(CONDITION_BYTES);
    addConditionalFormat(sheet, plan, names);
  }
}

function addConditionalFormat(sheet: Excel.Worksheet, plan: ConditionalFormatPlan, names: WorkbookNames): void {
  const conditional = rangeOf(sheet, plan.rect).conditionalFormats.add('Custom');
  conditional.custom.rule.formula = formulaText(plan.formula, names);
  const { format } = conditional.custom;
  if (plan.numberFormat !== undefined) {
    format.numberFormat = plan.numberFormat;
    conditional.stopIfTrue = true;
  }
  if (plan.fill !== undefined) format.fill.color = plan.fill;
  if (plan.fontColor !== undefined) format.font.color = plan.fontColor;
}

/** First and last day that may be typed. */
const FIRST_DAY = '2000-01-01';
const LAST_DAY = '2100-12-31';

export function applyValidation(target: Excel.Range, plan: ValidationPlan, names: WorkbookNames): void {
  const { dataValidation } = target;
  // A range whose cells have different rules takes no new one.
  dataValidation.clear();
  dataValidation.rule = validationRule(plan, names);
  dataValidation.ignoreBlanks = true;
  dataValidation.errorAlert = { showAlert: true, style: 'Stop', title: plan.title, message: plan.message };
}

function validationRule({ rule }: ValidationPlan, names: WorkbookNames): Excel.DataValidationRule {
  switch (rule.type) {
    case 'list':
      return { list: { inCellDropDown: true, source: rule.source } };
    case 'wholeNumber':
      return { wholeNumber: { formula1: rule.minimum, formula2: rule.maximum, operator: 'Between' } };
    case 'decimal':
      return { decimal: { formula1: rule.minimum, formula2: rule.maximum, operator: 'Between' } };
    case 'day':
      return { date: { formula1: FIRST_DAY, formula2: LAST_DAY, operator: 'Between' } };
    case 'custom':
      return { custom: { formula: formulaText(rule.formula, names) } };
  }
}

/** The explanation that Excel shows when a header is selected. */
export function applyHeaderHelp(target: Excel.Range, title: string, message: string): void {
  target.dataValidation.rule = { custom: { formula: '=TRUE' } };
  target.dataValidation.prompt = { showPrompt: true, title: title.slice(0, 32), message };
}
