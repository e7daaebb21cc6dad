import type { Sheet } from '../model/types';
import type { Json } from '../wire/protocol';
import { HostCollection, HostObject } from '../wire/host-object';
import { invalidArgument, itemNotFound } from '../model/host-error';
import { text } from './arguments';

/** Key and value pairs of a sheet. Keys are found without regard to case. Source: documentation, ExcelApi 1.12. */
export class WorksheetCustomPropertyCollectionObject extends HostCollection {
  readonly className = 'WorksheetCustomPropertyCollection';

  constructor(private readonly sheet: Sheet) {
    super();
  }

  private keys(): string[] {
    return Object.keys(this.sheet.customProperties ?? {});
  }
  private find(key: unknown): string | undefined {
    const wanted = text(key, 'key').toLowerCase();
    return this.keys().find((candidate) => candidate.toLowerCase() === wanted);
  }

  override items(): readonly HostObject[] {
    return this.keys().map((key) => new WorksheetCustomPropertyObject(this.sheet, key));
  }
  GetCount(): number {
    return this.keys().length;
  }
  GetItemOrNullObject(key: unknown): HostObject | null {
    const found = this.find(key);
    return found === undefined ? null : new WorksheetCustomPropertyObject(this.sheet, found);
  }
  override itemByKey(key: unknown): HostObject {
    const item = this.GetItemOrNullObject(key);
    if (!item) throw itemNotFound(`the custom property "${String(key)}"`);
    return item;
  }
  Add(key: unknown, value: unknown): HostObject {
    const name = this.find(key) ?? text(key, 'key');
    if (name === '' || name.length > 255) throw invalidArgument('A key has 1 to 255 characters.');
    this.sheet.customProperties = { ...this.sheet.customProperties, [name]: text(value, 'value') };
    return new WorksheetCustomPropertyObject(this.sheet, name);
  }
}

class WorksheetCustomPropertyObject extends HostObject {
  readonly className = 'WorksheetCustomProperty';

  constructor(
    private readonly sheet: Sheet,
    private readonly key: string,
  ) {
    super();
  }

  override identity(): { readonly [key: string]: Json } {
    return { Key: this.key };
  }
  get Key(): string {
    return this.key;
  }
  get Value(): string {
    const value = this.sheet.customProperties?.[this.key];
    if (value === undefined) throw itemNotFound(`the custom property "${this.key}"`);
    return value;
  }
  set Value(value: unknown) {
    this.sheet.customProperties = { ...this.sheet.customProperties, [this.key]: text(value, 'value') };
  }
  Delete(): void {
    const { [this.key]: removed, ...rest } = this.sheet.customProperties ?? {};
    if (removed === undefined) throw itemNotFound(`the custom property "${this.key}"`);
    this.sheet.customProperties = rest;
  }
}
