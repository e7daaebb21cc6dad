import type { Sheet, Validation } from '../../../host/model/types';
import type { Session } from '../../../host/dispatch/session';
import { cellText } from '../../../host/model/text';
import { DEFAULT_STYLE } from '../../../host/model/style';
import { validationAt } from '../../../host/model/validation';
import { listOf } from '../../../host/model/validation-check';
import { CULTURE } from '../embedded-excel';
import type { Position } from './reference';

/** The choices of a cell's validation list as they are shown; null for a cell without one. */
export function listAt(session: Session, sheet: Sheet, { row, column }: Position): readonly string[] | null {
  const rule = validationAt(sheet, row, column);
  const [first] = rule?.areas ?? [];
  if (!rule || !first || rule.type !== 'list' || rule.inCellDropDown === false) return null;
  return listOf(session, sheet, rule, row - first.row, column - first.column)
    .map((item) =>
      item !== null && typeof item === 'object' && 'inline' in item
        ? item.inline
        : cellText({ value: item, style: DEFAULT_STYLE }, CULTURE),
    )
    .filter((text) => text !== '');
}

/** The message that appears beside a selected cell. */
export function promptAt(sheet: Sheet, { row, column }: Position): NonNullable<Validation['prompt']> | null {
  const prompt = validationAt(sheet, row, column)?.prompt;
  return prompt?.show === true ? prompt : null;
}
