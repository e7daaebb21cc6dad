/** Search and filter of the lists. */
import type { RowStatus } from '../../../domain/indicator-result';
import type { BudgetGroup } from './budget-model';
import type { ObjectiveGroup } from './report-model';

export interface IndicatorFilter {
  readonly search: string;
  /** `null`: all. */
  readonly status: RowStatus | null;
}

/** Every word of the search must occur somewhere in the row; capitals do not matter. */
function matches(search: string, fields: readonly (string | null)[]): boolean {
  const text = fields.join(' ').toLocaleLowerCase('id');
  return search
    .toLocaleLowerCase('id')
    .split(/\s+/)
    .every((word) => text.includes(word));
}

/** Groups with the rows that remain; groups without one are left out. Means stay those of the whole group. */
export function filterIndicators(
  groups: readonly ObjectiveGroup[],
  { search, status }: IndicatorFilter,
): readonly ObjectiveGroup[] {
  return groups
    .map((group) => ({
      ...group,
      items: group.items.filter(
        ({ indicator, result }) =>
          (status === null || result.status === status) &&
          matches(search, [indicator.code, indicator.id, indicator.name, indicator.level, group.objective]),
      ),
    }))
    .filter(({ items }) => items.length > 0);
}

export function filterBudget(groups: readonly BudgetGroup[], search: string): readonly BudgetGroup[] {
  return groups
    .map((group) => ({
      ...group,
      items: group.items.filter(({ line }) => matches(search, [line.code, line.name, line.source])),
    }))
    .filter(({ items }) => items.length > 0);
}
