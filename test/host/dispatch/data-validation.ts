import type { Area, Sheet } from '../model/types';
import type { ValidationRule } from '../model/validation';
import type { Json } from '../wire/protocol';
import { HostObject } from '../wire/host-object';
import { HostError } from '../model/host-error';
import { printReference } from '../model/address';
import { gather } from '../model/areas';
import { forEachCell } from '../model/grid';
import { ANY_VALUE, setValidation, sharedValidation, validationAt } from '../model/validation';
import { isAccepted } from '../model/validation-check';
import { checkMessage, readRule } from '../rules/validation-rule';
import { checkAllowed } from '../rules/protected';
import type { Session } from './session';
import { boolean, oneOf, plainObject } from './arguments';
import { RangeAreasObject } from './range-areas';
import { RangeObject } from './range';

const TYPE_NAMES: Readonly<Record<ValidationRule['type'], string>> = {
  none: 'None',
  list: 'List',
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  date: 'Date',
  textLength: 'TextLength',
  custom: 'Custom',
};

export class DataValidationObject extends HostObject {
  readonly className = 'DataValidation';

  constructor(
    private readonly session: Session,
    private readonly sheet: Sheet,
    private readonly areas: readonly Area[],
  ) {
    super();
  }

  private get shared(): ValidationRule | null {
    const shared = sharedValidation(this.sheet, this.areas);
    return typeof shared === 'string' ? null : shared;
  }

  private change(change: (rule: ValidationRule) => ValidationRule | null): void {
    checkAllowed(this.sheet, null);
    const shared = sharedValidation(this.sheet, this.areas);
    if (typeof shared === 'string')
      throw new HostError('InvalidOperation', 'The cells of the range have different rules.');
    setValidation(this.sheet, this.areas, change(shared ?? ANY_VALUE));
  }

  get Type(): string {
    const shared = sharedValidation(this.sheet, this.areas);
    return typeof shared === 'string' ? shared : TYPE_NAMES[shared?.type ?? 'none'];
  }

  get Rule(): Json {
    const rule = this.shared;
    if (!rule || rule.type === 'none') return {};
    if (rule.type === 'list')
      return { list: { source: rule.formula1 ?? '', inCellDropDown: rule.inCellDropDown ?? true } };
    if (rule.type === 'custom') return { custom: { formula: rule.formula1 ?? '' } };
    const { formula1, formula2, operator } = rule;
    return { [rule.type]: { formula1: formula1 ?? '', formula2: formula2 ?? '', operator: operator ?? 'Between' } };
  }
  set Rule(value: unknown) {
    const referenceOf = (range: unknown): string | null =>
      range instanceof RangeObject ? `=${printReference(range.sheet.name, range.area, true)}` : null;
    const rule = readRule(this.session.workbook, value, referenceOf);
    this.change(({ ignoreBlanks, alert, prompt }) => ({
      ...(rule ?? { type: 'none' }),
      ignoreBlanks,
      ...(alert ? { alert } : {}),
      ...(prompt ? { prompt } : {}),
    }));
  }

  get IgnoreBlanks(): Json {
    return this.shared?.ignoreBlanks ?? true;
  }
  set IgnoreBlanks(value: unknown) {
    const ignoreBlanks = boolean(value, 'ignoreBlanks');
    this.change((rule) => ({ ...rule, ignoreBlanks }));
  }

  get ErrorAlert(): Json {
    const alert = this.shared?.alert;
    if (!alert) return { title: '', message: '', style: 'Stop', showAlert: true };
    return { title: alert.title, message: alert.message, style: alert.style, showAlert: alert.show };
  }
  set ErrorAlert(value: unknown) {
    const { title = '', message = '', style = 'Stop', showAlert = true } = plainObject(value, 'errorAlert');
    const alert = {
      title: String(title),
      message: String(message),
      style: oneOf(style, ['Stop', 'Warning', 'Information'] as const, 'errorAlert.style'),
      show: boolean(showAlert, 'errorAlert.showAlert'),
    };
    checkMessage(alert.title, alert.message);
    this.change((rule) => ({ ...rule, alert }));
  }

  get Prompt(): Json {
    const prompt = this.shared?.prompt;
    return { title: prompt?.title ?? '', message: prompt?.message ?? '', showPrompt: prompt?.show ?? true };
  }
  set Prompt(value: unknown) {
    const { title = '', message = '', showPrompt = true } = plainObject(value, 'prompt');
    const prompt = { title: String(title), message: String(message), show: boolean(showPrompt, 'prompt.showPrompt') };
    checkMessage(prompt.title, prompt.message);
    this.change((rule) => ({ ...rule, prompt }));
  }

  /** Whether all contents obey; null when some do and some do not. */
  get Valid(): Json {
    const { invalid, valid } = this.judge();
    if (invalid.length === 0) return true;
    return valid === 0 ? false : null;
  }

  private judge(): { valid: number; invalid: { row: number; column: number }[] } {
    this.session.compute();
    const invalid: { row: number; column: number }[] = [];
    let valid = 0;
    for (const area of this.areas) {
      forEachCell(this.sheet, area, (cell, row, column) => {
        const rule = validationAt(this.sheet, row, column);
        if (!rule || isAccepted(this.session, this.sheet, row, column, rule, cell.value)) valid += 1;
        else invalid.push({ row, column });
      });
    }
    return { valid, invalid };
  }

  GetInvalidCellsOrNullObject(): HostObject | null {
    const { invalid } = this.judge();
    return invalid.length === 0 ? null : RangeAreasObject.on(this.session, this.sheet, gather(invalid));
  }
  Clear(): void {
    checkAllowed(this.sheet, null);
    setValidation(this.sheet, this.areas, null);
  }
}
