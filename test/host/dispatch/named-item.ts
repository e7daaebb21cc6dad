import type { DefinedName, Sheet } from '../model/types';
import type { Json } from '../wire/protocol';
import { HostObject } from '../wire/host-object';
import { itemNotFound } from '../model/host-error';
import { findSheet, parseReference } from '../model/address';
import { checkFormulaText } from '../rules/formula-entry';
import type { Session } from './session';
import { boolean, text } from './arguments';
import { RangeObject } from './range';
import { WorksheetObject } from './worksheet';

export class NamedItemObject extends HostObject {
  readonly className = 'NamedItem';

  constructor(
    private readonly session: Session,
    private readonly sheet: Sheet | null,
    private readonly target: DefinedName,
  ) {
    super();
  }

  override identity(): { readonly [key: string]: Json } {
    return { _Id: this.target.name, Name: this.target.name };
  }

  private get names(): DefinedName[] {
    return this.sheet ? this.sheet.names : this.session.workbook.names;
  }
  private get item(): DefinedName {
    if (!this.names.includes(this.target)) throw itemNotFound(`the name "${this.target.name}"`);
    return this.target;
  }
  private range(): RangeObject | null {
    const reference = parseReference(this.item.formula.slice(1));
    if (!reference) return null;
    const sheet = reference.sheet === null ? this.sheet : findSheet(this.session.workbook, reference.sheet);
    return sheet ? RangeObject.on(this.session, sheet, reference.area) : null;
  }

  get Name(): string {
    return this.item.name;
  }
  get Formula(): string {
    return this.item.formula;
  }
  set Formula(value: unknown) {
    const formula = text(value, 'formula');
    checkFormulaText(formula);
    this.item.formula = formula;
    this.session.namesChanged();
  }
  get Type(): string {
    const formula = this.item.formula.slice(1);
    if (parseReference(formula)) return 'Range';
    if (/^-?\d+$/.test(formula)) return 'Integer';
    if (/^-?\d*\.\d+$/.test(formula)) return 'Double';
    if (/^(TRUE|FALSE)$/i.test(formula)) return 'Boolean';
    return formula.startsWith('"') ? 'String' : 'Range';
  }
  /** A range answers its address without `=`, a constant its value. */
  get Value(): Json {
    const formula = this.item.formula.slice(1);
    if (this.Type === 'Integer' || this.Type === 'Double') return Number(formula);
    if (this.Type === 'Boolean') return formula.toUpperCase() === 'TRUE';
    if (this.Type === 'String') return formula.slice(1, -1).replaceAll('""', '"');
    return formula;
  }
  get Visible(): boolean {
    return this.item.visible;
  }
  set Visible(value: unknown) {
    this.item.visible = boolean(value, 'visible');
  }
  get Comment(): string {
    return this.item.comment ?? '';
  }
  set Comment(value: unknown) {
    this.item.comment = text(value, 'comment');
  }
  get Scope(): string {
    return this.sheet ? 'Worksheet' : 'Workbook';
  }
  get Worksheet(): HostObject {
    if (!this.sheet) throw itemNotFound(`a worksheet that the name "${this.item.name}" belongs to`);
    return new WorksheetObject(this.session, this.sheet);
  }

  GetRangeOrNullObject(): HostObject | null {
    return this.range();
  }
  GetRange(): HostObject {
    const range = this.range();
    if (!range) throw itemNotFound(`a range that the name "${this.item.name}" stands for`);
    return range;
  }
  Delete(): void {
    this.names.splice(this.names.indexOf(this.item), 1);
    this.session.namesChanged();
  }
}
