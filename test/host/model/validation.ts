import type { Area, Sheet, Validation } from './types';
import { contains, intersect, sameArea } from './address';
import { cutValidations } from './clear';

/** A rule without its areas. */
export type ValidationRule = Omit<Validation, 'areas'>;

/** Rules are replaced, never changed, so what one says is put into words once. */
const ruleTexts = new WeakMap<Validation, string>();

function ruleText(validation: Validation): string {
  const text = ruleTexts.get(validation) ?? JSON.stringify(ruleOf(validation));
  ruleTexts.set(validation, text);
  return text;
}

export const ANY_VALUE: ValidationRule = { type: 'none', ignoreBlanks: true };

export function validationAt(sheet: Sheet, row: number, column: number): Validation | undefined {
  const cell: Area = { row, column, rows: 1, columns: 1 };
  return sheet.validations.find((rule) => rule.areas.some((area) => contains(area, cell)));
}

function ruleOf(validation: Validation): ValidationRule {
  return Object.fromEntries(Object.entries(validation).filter(([key]) => key !== 'areas')) as unknown as ValidationRule;
}

/**
 * The one rule that all cells of the areas have. null: none has one; 'Inconsistent': some have, some not; 'MixedCriteria':
 * they have different ones.
 */
export function sharedValidation(
  sheet: Sheet,
  areas: readonly Area[],
): ValidationRule | null | 'Inconsistent' | 'MixedCriteria' {
  const found = sheet.validations.filter((rule) =>
    rule.areas.some((own) => areas.some((area) => intersect(own, area))),
  );
  if (found.length === 0) return null;
  const covered = found
    .flatMap((rule) => rule.areas)
    .reduce((count, own) => count + areas.reduce((sum, area) => sum + size(intersect(own, area)), 0), 0);
  const wanted = areas.reduce((sum, area) => sum + size(area), 0);
  if (covered < wanted) return 'Inconsistent';
  const [first] = found;
  if (!first) return null;
  return found.every((rule) => ruleText(rule) === ruleText(first)) ? ruleOf(first) : 'MixedCriteria';
}

function size(area: Area | null): number {
  return area ? area.rows * area.columns : 0;
}

/** Gives the areas a rule of their own; other rules lose these cells. */
export function setValidation(sheet: Sheet, areas: readonly Area[], rule: ValidationRule | null): void {
  cutValidations(sheet, areas);
  if (!rule) return;
  const text = JSON.stringify(rule);
  const same = isRelative(rule) ? -1 : sheet.validations.findIndex((known) => ruleText(known) === text);
  const known = sheet.validations[same];
  if (known)
    sheet.validations[same] = {
      ...known,
      areas: [...known.areas, ...areas.filter((area) => !known.areas.some((own) => sameArea(own, area)))],
    };
  else sheet.validations.push({ ...rule, areas: [...areas] });
}

/** A formula is read from the first cell of its rule, so rules with formulas are not put together. */
function isRelative(rule: ValidationRule): boolean {
  return [rule.formula1, rule.formula2].some((bound) => typeof bound === 'string' && bound.startsWith('='));
}
