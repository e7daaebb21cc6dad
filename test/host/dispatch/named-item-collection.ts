import type { DefinedName, Sheet } from '../model/types';
import type { HostObject } from '../wire/host-object';
import { HostCollection } from '../wire/host-object';
import { invalidArgument, itemNotFound } from '../model/host-error';
import { printReference } from '../model/address';
import { checkDefinedName, findName } from '../rules/defined-name';
import { checkFormulaText } from '../rules/formula-entry';
import type { Session } from './session';
import { text } from './arguments';
import { RangeObject } from './range';
import { NamedItemObject } from './named-item';

/** Names of the workbook, or of one sheet. */
export class NamedItemCollectionObject extends HostCollection {
  readonly className = 'NamedItemCollection';

  constructor(
    private readonly session: Session,
    private readonly sheet: Sheet | null,
  ) {
    super();
  }

  private names(): DefinedName[] {
    return this.sheet ? this.session.living(this.sheet).names : this.session.workbook.names;
  }
  private wrap(name: DefinedName): HostObject {
    return new NamedItemObject(this.session, this.sheet, name);
  }

  override items(): readonly HostObject[] {
    return this.names().map((name) => this.wrap(name));
  }
  GetCount(): number {
    return this.names().length;
  }
  GetItemOrNullObject(name: unknown): HostObject | null {
    const found = findName(this.names(), text(name, 'name'));
    return found ? this.wrap(found) : null;
  }
  override itemByKey(key: unknown): HostObject {
    const item = this.GetItemOrNullObject(key);
    if (!item) throw itemNotFound(`the name "${String(key)}"`);
    return item;
  }

  /** The reference is a range or a formula in en-US. */
  Add(name: unknown, reference: unknown, comment?: unknown): HostObject {
    const checked = checkDefinedName(this.session.workbook, this.names(), name);
    const item: DefinedName = { name: checked, formula: formulaOf(reference), visible: true };
    if (typeof comment === 'string' && comment !== '') item.comment = comment;
    this.names().push(item);
    this.session.namesChanged();
    return this.wrap(item);
  }
}

function formulaOf(reference: unknown): string {
  if (reference instanceof RangeObject) return `=${printReference(reference.sheet.name, reference.area, true)}`;
  const formula = text(reference, 'reference');
  if (!formula.startsWith('=')) throw invalidArgument(`The name's formula "${formula}" does not start with =.`);
  checkFormulaText(formula);
  return formula;
}
