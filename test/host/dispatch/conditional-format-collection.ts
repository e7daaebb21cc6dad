import type { Area, ConditionalFormat, Sheet } from '../model/types';
import type { HostObject } from '../wire/host-object';
import { HostCollection } from '../wire/host-object';
import { itemNotFound, notKnown } from '../model/host-error';
import { intersect } from '../model/address';
import { cutConditionalFormats } from '../model/clear';
import { nextId } from '../model/workbook';
import { checkAllowed } from '../rules/protected';
import type { Session } from './session';
import { integer, text } from './arguments';
import { ConditionalFormatObject } from './conditional-format';

/** Kinds that are known, by the name that the client uses. */
const TYPES: Readonly<Record<string, ConditionalFormat['type']>> = {
  Custom: 'custom',
  CellValue: 'cellValue',
  DataBar: 'dataBar',
  ColorScale: 'colorScale',
  ContainsText: 'containsText',
};

export class ConditionalFormatCollectionObject extends HostCollection {
  readonly className = 'ConditionalFormatCollection';

  constructor(
    private readonly session: Session,
    private readonly sheet: Sheet,
    private readonly areas: readonly Area[],
  ) {
    super();
  }

  private all(): ConditionalFormat[] {
    return this.sheet.conditionalFormats
      .filter((format) => format.areas.some((own) => this.areas.some((area) => intersect(own, area))))
      .sort((a, b) => a.priority - b.priority);
  }
  private wrap(format: ConditionalFormat): HostObject {
    return new ConditionalFormatObject(this.session, this.sheet, format.id);
  }

  override items(): readonly HostObject[] {
    return this.all().map((format) => this.wrap(format));
  }
  GetCount(): number {
    return this.all().length;
  }
  GetItemOrNullObject(id: unknown): HostObject | null {
    const format = this.sheet.conditionalFormats.find((candidate) => candidate.id === text(id, 'id'));
    return format ? this.wrap(format) : null;
  }
  override itemByKey(id: unknown): HostObject {
    const item = this.GetItemOrNullObject(id);
    if (!item) throw itemNotFound(`the conditional format "${String(id)}"`);
    return item;
  }
  GetItemAt(index: unknown): HostObject {
    const format = this.all()[integer(index, 'index')];
    if (!format) throw itemNotFound(`the conditional format at ${String(index)}`);
    return this.wrap(format);
  }

  /** A new format comes first. Source: documentation of `ConditionalFormatCollection.add`. */
  Add(kind: unknown): HostObject {
    checkAllowed(this.sheet, 'allowFormatCells');
    const type = TYPES[String(kind)];
    if (!type) throw notKnown(`ConditionalFormatCollection.add("${String(kind)}")`);
    const { conditionalFormats } = this.sheet;
    for (const format of conditionalFormats) format.priority += 1;
    const ids = this.session.workbook.sheets.flatMap((sheet) => sheet.conditionalFormats.map(({ id }) => id));
    const format: ConditionalFormat = {
      id: nextId(ids, 'format'),
      areas: [...this.areas],
      type,
      stopIfTrue: false,
      priority: 0,
    };
    conditionalFormats.push(format);
    return this.wrap(format);
  }
  ClearAll(): void {
    checkAllowed(this.sheet, 'allowFormatCells');
    cutConditionalFormats(this.sheet, this.areas);
  }
}
