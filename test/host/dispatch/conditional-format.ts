import type { ConditionalFormat, Sheet } from '../model/types';
import type { Json } from '../wire/protocol';
import { HostObject } from '../wire/host-object';
import { HostError, invalidArgument, itemNotFound } from '../model/host-error';
import { checkRuleFormula } from '../rules/formula-entry';
import type { Session } from './session';
import { boolean, color, integer, oneOf, plainObject, text } from './arguments';
import { ColorScaleObject, DataBarObject } from './conditional-scale';
import { RangeAreasObject } from './range-areas';
import { RangeObject } from './range';

const TYPE_NAMES = {
  custom: 'Custom',
  cellValue: 'CellValue',
  dataBar: 'DataBar',
  colorScale: 'ColorScale',
  containsText: 'ContainsText',
} as const;

/** A handle on a format, found by its id: structural changes replace the format itself. */
export class ConditionalFormatObject extends HostObject {
  readonly className = 'ConditionalFormat';

  constructor(
    private readonly session: Session,
    private readonly sheet: Sheet,
    private readonly id: string,
  ) {
    super();
  }

  override identity(): { readonly [key: string]: Json } {
    return { Id: this.id };
  }

  private readonly format = (): ConditionalFormat => {
    const format = this.sheet.conditionalFormats.find(({ id }) => id === this.id);
    if (!format) throw itemNotFound('the conditional format');
    return format;
  };
  private part<T>(type: ConditionalFormat['type'], make: () => T): T | null {
    return this.format().type === type ? make() : null;
  }
  private required<T>(type: ConditionalFormat['type'], make: () => T): T {
    const part = this.part(type, make);
    if (part === null)
      throw new HostError('InvalidOperation', `The conditional format is not of the type ${TYPE_NAMES[type]}.`);
    return part;
  }

  get Id(): string {
    return this.id;
  }
  get Type(): string {
    return TYPE_NAMES[this.format().type];
  }
  get Priority(): number {
    return this.format().priority;
  }
  set Priority(value: unknown) {
    this.format().priority = integer(value, 'priority');
  }
  get StopIfTrue(): boolean {
    return this.format().stopIfTrue;
  }
  set StopIfTrue(value: unknown) {
    this.format().stopIfTrue = boolean(value, 'stopIfTrue');
  }

  private readonly custom = (): HostObject => new CustomFormatObject(this.session, this.format);
  private readonly cellValue = (): HostObject => new CellValueFormatObject(this.session, this.format);
  private readonly textComparison = (): HostObject => new TextFormatObject(this.format);
  get Custom(): HostObject {
    return this.required('custom', this.custom);
  }
  get CustomOrNullObject(): HostObject | null {
    return this.part('custom', this.custom);
  }
  get CellValue(): HostObject {
    return this.required('cellValue', this.cellValue);
  }
  get CellValueOrNullObject(): HostObject | null {
    return this.part('cellValue', this.cellValue);
  }
  get TextComparison(): HostObject {
    return this.required('containsText', this.textComparison);
  }
  get TextComparisonOrNullObject(): HostObject | null {
    return this.part('containsText', this.textComparison);
  }
  get DataBar(): HostObject {
    return this.required('dataBar', () => new DataBarObject(this.format));
  }
  get ColorScale(): HostObject {
    return this.required('colorScale', () => new ColorScaleObject(this.format));
  }

  GetRange(): HostObject {
    const [area, ...rest] = this.format().areas;
    if (!area || rest.length > 0) throw new HostError('InvalidOperation', 'The conditional format has several areas.');
    return RangeObject.on(this.session, this.sheet, area);
  }
  GetRanges(): HostObject {
    return RangeAreasObject.on(this.session, this.sheet, this.format().areas);
  }
  Delete(): void {
    const { conditionalFormats } = this.sheet;
    conditionalFormats.splice(conditionalFormats.indexOf(this.format()), 1);
  }
}

type FormatOf = () => ConditionalFormat;

class CustomFormatObject extends HostObject {
  readonly className = 'CustomConditionalFormat';

  constructor(
    private readonly session: Session,
    private readonly format: FormatOf,
  ) {
    super();
  }

  get Rule(): HostObject {
    return new ConditionalRuleObject(this.session, this.format);
  }
  get Format(): HostObject {
    return new ConditionalRangeFormatObject(this.format);
  }
}

class ConditionalRuleObject extends HostObject {
  readonly className = 'ConditionalFormatRule';

  constructor(
    private readonly session: Session,
    private readonly format: FormatOf,
  ) {
    super();
  }

  get Formula(): string {
    return this.format().formula ?? '';
  }
  set Formula(value: unknown) {
    const formula = text(value, 'formula');
    if (!formula.startsWith('=')) throw invalidArgument('The rule of a conditional format is a formula.');
    checkRuleFormula(this.session.workbook, formula);
    this.format().formula = formula;
  }
}

const OPERATORS = [
  'Between',
  'NotBetween',
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqual',
  'LessThanOrEqual',
] as const;

class CellValueFormatObject extends HostObject {
  readonly className = 'CellValueConditionalFormat';

  constructor(
    private readonly session: Session,
    private readonly format: FormatOf,
  ) {
    super();
  }

  get Format(): HostObject {
    return new ConditionalRangeFormatObject(this.format);
  }
  get Rule(): Json {
    const rule = this.format().cellValue;
    return rule ? { formula1: rule.formula1, formula2: rule.formula2 ?? '', operator: rule.operator } : null;
  }
  set Rule(value: unknown) {
    const { formula1, formula2, operator } = plainObject(value, 'rule');
    const checked = oneOf(operator, OPERATORS, 'rule.operator');
    const bound = (raw: unknown): string => {
      const formula = String(raw);
      checkRuleFormula(this.session.workbook, formula);
      return formula;
    };
    if (formula1 === undefined || formula1 === null) throw invalidArgument('rule.formula1 is missing.');
    this.format().cellValue = {
      operator: checked,
      formula1: bound(formula1),
      ...(formula2 === undefined || formula2 === null || formula2 === '' ? {} : { formula2: bound(formula2) }),
    };
  }
}

class TextFormatObject extends HostObject {
  readonly className = 'TextConditionalFormat';

  constructor(private readonly format: FormatOf) {
    super();
  }

  get Format(): HostObject {
    return new ConditionalRangeFormatObject(this.format);
  }
  get Rule(): Json {
    return this.format().text ?? null;
  }
  set Rule(value: unknown) {
    const rule = plainObject(value, 'rule');
    const operator = oneOf(
      rule['operator'],
      ['Contains', 'NotContains', 'BeginsWith', 'EndsWith'] as const,
      'rule.operator',
    );
    this.format().text = { operator, text: text(rule['text'], 'rule.text') };
  }
}

export class ConditionalRangeFormatObject extends HostObject {
  readonly className = 'ConditionalRangeFormat';

  constructor(private readonly format: FormatOf) {
    super();
  }

  get NumberFormat(): Json {
    return this.format().numberFormat ?? '';
  }
  set NumberFormat(value: unknown) {
    this.format().numberFormat = text(value, 'numberFormat');
  }
  get Fill(): HostObject {
    return new ConditionalFillObject(this.format);
  }
  get Font(): HostObject {
    return new ConditionalFontObject(this.format);
  }
}

class ConditionalFillObject extends HostObject {
  readonly className = 'ConditionalRangeFill';

  constructor(private readonly format: FormatOf) {
    super();
  }

  get Color(): string {
    return this.format().fill ?? '';
  }
  set Color(value: unknown) {
    this.format().fill = color(value, 'fill.color');
  }
  Clear(): void {
    delete this.format().fill;
  }
}

class ConditionalFontObject extends HostObject {
  readonly className = 'ConditionalRangeFont';

  constructor(private readonly format: FormatOf) {
    super();
  }

  get Color(): string {
    return this.format().fontColor ?? '';
  }
  set Color(value: unknown) {
    this.format().fontColor = color(value, 'font.color');
  }
  get Bold(): boolean {
    return this.format().bold ?? false;
  }
  set Bold(value: unknown) {
    this.format().bold = boolean(value, 'font.bold');
  }
  Clear(): void {
    delete this.format().fontColor;
    delete this.format().bold;
  }
}
