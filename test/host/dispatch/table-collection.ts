import type { Area, Sheet, Table } from '../model/types';
import type { HostObject } from '../wire/host-object';
import { HostCollection } from '../wire/host-object';
import { invalidArgument, itemNotFound } from '../model/host-error';
import { findSheet, parseReference } from '../model/address';
import { allTables } from '../model/workbook';
import { createTable } from '../model/table-create';
import { EventType, WORKBOOK_TARGET } from './event-type';
import type { Session } from './session';
import { integer, text } from './arguments';
import { RangeObject } from './range';
import { TableObject } from './table';

/** The tables of the workbook, or of one sheet. */
export class TableCollectionObject extends HostCollection {
  readonly className = 'TableCollection';

  constructor(
    private readonly session: Session,
    private readonly sheet: Sheet | null,
  ) {
    super();
  }

  private all(): readonly { readonly sheet: Sheet; readonly table: Table }[] {
    return allTables(this.session.workbook).filter(({ sheet }) => this.sheet === null || sheet === this.sheet);
  }

  override items(): readonly HostObject[] {
    return this.all().map(({ sheet, table }) => new TableObject(this.session, sheet, table));
  }
  get Count(): number {
    return this.all().length;
  }
  GetCount(): number {
    return this.all().length;
  }
  override itemByKey(key: unknown): HostObject {
    const table = this.GetItemOrNullObject(key);
    if (!table) throw itemNotFound(`the table "${String(key)}"`);
    return table;
  }
  GetItemOrNullObject(key: unknown): HostObject | null {
    const wanted = text(key, 'key');
    const found =
      this.all().find(({ table }) => table.id === wanted) ??
      this.all().find(({ table }) => table.name.toLowerCase() === wanted.toLowerCase());
    return found ? new TableObject(this.session, found.sheet, found.table) : null;
  }
  GetItemAt(index: unknown): HostObject {
    const found = this.all()[integer(index, 'index')];
    if (!found) throw itemNotFound(`the table at ${String(index)}`);
    return new TableObject(this.session, found.sheet, found.table);
  }

  Add(address: unknown, hasHeaders: unknown): HostObject {
    const { sheet, area } = this.source(address);
    const table = createTable(this.session, sheet, area, hasHeaders === true);
    return new TableObject(this.session, sheet, table);
  }

  _RegisterDataChangedEvent(): void {
    this.session.subscribe(EventType.TableChanged, WORKBOOK_TARGET);
  }
  _UnregisterDataChangedEvent(): void {
    this.session.unsubscribe(EventType.TableChanged, WORKBOOK_TARGET);
  }

  private source(address: unknown): { sheet: Sheet; area: Area } {
    if (address instanceof RangeObject) {
      if (this.sheet && address.sheet !== this.sheet) throw invalidArgument('The range stands on another sheet.');
      return { sheet: address.sheet, area: address.area };
    }
    const reference = parseReference(text(address, 'address'));
    const sheet =
      reference?.sheet == null
        ? (this.sheet ?? this.session.activeSheet())
        : findSheet(this.session.workbook, reference.sheet);
    if (!reference || !sheet || (this.sheet && sheet !== this.sheet))
      throw invalidArgument(`"${String(address)}" is not a range here.`);
    return { sheet, area: reference.area };
  }
}
