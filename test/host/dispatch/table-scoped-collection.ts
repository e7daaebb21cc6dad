import type { Area, Sheet, Table } from '../model/types';
import { HostCollection } from '../wire/host-object';
import type { HostObject } from '../wire/host-object';
import { itemNotFound } from '../model/host-error';
import { contains, intersect } from '../model/address';
import type { Session } from './session';
import { TableObject } from './table';

/** The tables that a range touches, or holds whole. */
export class TableScopedCollectionObject extends HostCollection {
  readonly className = 'TableScopedCollection';

  constructor(
    private readonly session: Session,
    private readonly sheet: Sheet,
    private readonly area: Area,
    private readonly fullyContained: boolean,
  ) {
    super();
  }

  private tables(): Table[] {
    return this.sheet.tables.filter((table) =>
      this.fullyContained ? contains(this.area, table.area) : intersect(this.area, table.area) !== null,
    );
  }

  override items(): readonly HostObject[] {
    return this.tables().map((table) => new TableObject(this.session, this.sheet, table));
  }
  get Count(): number {
    return this.tables().length;
  }
  GetCount(): number {
    return this.tables().length;
  }
  GetFirst(): HostObject {
    const [first] = this.items();
    if (!first) throw itemNotFound('a table in the range');
    return first;
  }
  override itemByKey(key: unknown): HostObject {
    const table = this.tables().find(({ name, id }) => id === key || name.toLowerCase() === String(key).toLowerCase());
    if (!table) throw itemNotFound(`the table "${String(key)}" in the range`);
    return new TableObject(this.session, this.sheet, table);
  }
}
