import type { Sheet, Table, TableColumn } from '../model/types';
import type { HostObject } from '../wire/host-object';
import { HostCollection } from '../wire/host-object';
import { itemNotFound } from '../model/host-error';
import { addTableColumn } from '../model/table-columns';
import type { Session } from './session';
import { integer, text } from './arguments';
import { TableColumnObject } from './table-column';

export class TableColumnCollectionObject extends HostCollection {
  readonly className = 'TableColumnCollection';

  constructor(
    private readonly session: Session,
    private readonly sheet: Sheet,
    private readonly table: Table,
  ) {
    super();
  }

  private wrap(column: TableColumn): HostObject {
    return new TableColumnObject(this.session, this.sheet, this.table, column);
  }

  override items(): readonly HostObject[] {
    return this.table.columns.map((column) => this.wrap(column));
  }
  get Count(): number {
    return this.table.columns.length;
  }
  GetCount(): number {
    return this.table.columns.length;
  }
  /** A number is the column's id, text its name. */
  GetItemOrNullObject(key: unknown): HostObject | null {
    const column =
      typeof key === 'number'
        ? this.table.columns.find((candidate) => candidate.id === key)
        : this.table.columns.find((candidate) => candidate.name.toLowerCase() === text(key, 'key').toLowerCase());
    return column ? this.wrap(column) : null;
  }
  override itemByKey(key: unknown): HostObject {
    const column = this.GetItemOrNullObject(key);
    if (!column) throw itemNotFound(`the column "${String(key)}" of ${this.table.name}`);
    return column;
  }
  GetItemAt(index: unknown): HostObject {
    const column = this.table.columns[integer(index, 'index')];
    if (!column) throw itemNotFound(`the column at ${String(index)} of ${this.table.name}`);
    return this.wrap(column);
  }
  Add(index?: unknown, values?: unknown, name?: unknown): HostObject {
    const at =
      index === undefined || index === null || index === -1 ? this.table.columns.length : integer(index, 'index');
    const column = addTableColumn(this.session, this.sheet, this.table, at, {
      values: values ?? null,
      name: name === undefined || name === null ? null : text(name, 'name'),
    });
    return this.wrap(column);
  }
}
