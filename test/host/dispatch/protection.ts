import type { Sheet } from '../model/types';
import type { Json } from '../wire/protocol';
import { HostObject } from '../wire/host-object';
import { HostError, invalidArgument } from '../model/host-error';
import type { Session } from './session';
import { plainObject, text } from './arguments';

/** Options of documentation `WorksheetProtectionOptions`; what is not allowed expressly is forbidden. */
const OPTIONS = [
  'allowAutoFilter',
  'allowDeleteColumns',
  'allowDeleteRows',
  'allowEditObjects',
  'allowEditScenarios',
  'allowFormatCells',
  'allowFormatColumns',
  'allowFormatRows',
  'allowInsertColumns',
  'allowInsertHyperlinks',
  'allowInsertRows',
  'allowPivotTables',
  'allowSort',
];

export class WorksheetProtectionObject extends HostObject {
  readonly className = 'WorksheetProtection';

  constructor(
    private readonly session: Session,
    private readonly sheet: Sheet,
  ) {
    super();
  }

  get Protected(): boolean {
    return this.session.living(this.sheet).protection !== null;
  }
  get Options(): Json {
    const { protection } = this.sheet;
    return protection ? { ...protection.options } : null;
  }

  /** Fails if the sheet is protected already. Source: documentation of `WorksheetProtection.protect`. */
  Protect(options?: unknown, password?: unknown): void {
    if (this.sheet.protection)
      throw new HostError('AccessDenied', `The sheet "${this.sheet.name}" is protected already.`);
    const given = options === undefined || options === null ? {} : plainObject(options, 'options');
    const chosen: Record<string, boolean | string> = Object.fromEntries(OPTIONS.map((name) => [name, false]));
    for (const [name, value] of Object.entries(given)) {
      if (name === 'selectionMode') chosen[name] = text(value, name);
      else if (OPTIONS.includes(name) && typeof value === 'boolean') chosen[name] = value;
      else throw invalidArgument(`"${name}" is not an option of protection.`);
    }
    chosen['selectionMode'] ??= 'Normal';
    this.sheet.protection = {
      options: chosen,
      ...(typeof password === 'string' && password !== '' ? { password } : {}),
    };
  }
  Unprotect(password?: unknown): void {
    const { protection } = this.sheet;
    if (!protection) return;
    if (protection.password !== undefined && protection.password !== password) {
      throw new HostError('InvalidArgument', 'The password is not the right one.');
    }
    this.sheet.protection = null;
  }
}
