import type { Sheet, Table } from '../model/types';
import type { HostObject } from '../wire/host-object';
import { HostCollection } from '../wire/host-object';
import { invalidArgument, itemNotFound } from '../model/host-error';
import { bodyArea } from '../model/workbook';
import { addTableRows, deleteTableRows, fillRows } from '../model/table-rows';
import type { Session } from './session';
import { integer } from './arguments';
import { TableRowObject } from './table-row';

export class TableRowCollectionObject extends HostCollection {
  readonly className = 'TableRowCollection';

  constructor(
    private readonly session: Session,
    private readonly sheet: Sheet,
    private readonly table: Table,
  ) {
    super();
  }

  private wrap(index: number): HostObject {
    return new TableRowObject(this.session, this.sheet, this.table, index);
  }

  override items(): readonly HostObject[] {
    return Array.from({ length: this.Count }, (_, index) => this.wrap(index));
  }
  get Count(): number {
    return bodyArea(this.table).rows;
  }
  GetCount(): number {
    return this.Count;
  }
  GetItemAt(index: unknown): HostObject {
    const at = integer(index, 'index');
    if (at < 0 || at >= this.Count) throw itemNotFound(`row ${at} of ${this.table.name}`);
    return this.wrap(at);
  }
  override itemByKey(key: unknown): HostObject {
    return this.GetItemAt(key);
  }

  Add(index?: unknown, values?: unknown, alwaysInsert?: unknown): HostObject {
    const at = index === undefined || index === null || index === -1 ? this.Count : integer(index, 'index');
    const given = values === undefined || values === null ? null : values;
    const count = Array.isArray(given) ? Math.max(1, given.length) : 1;
    if (
      Array.isArray(given) &&
      given.some((line) => !Array.isArray(line) || line.length !== this.table.columns.length)
    ) {
      throw invalidArgument(`A row of ${this.table.name} has ${this.table.columns.length} values.`);
    }
    const rows = addTableRows(this.session, this.sheet, this.table, at, count, alwaysInsert !== false);
    if (given !== null) fillRows(this.session, this.sheet, rows, given);
    return this.wrap(at);
  }
  DeleteRowsAt(index: unknown, count?: unknown): void {
    const rows = count === undefined || count === null ? 1 : integer(count, 'count');
    deleteTableRows(this.session, this.sheet, this.table, integer(index, 'index'), rows);
  }
  DeleteRows(rows: unknown): void {
    if (!Array.isArray(rows)) throw invalidArgument('rows must be an array.');
    const indexes = rows.map((row) => (row instanceof TableRowObject ? row.Index : integer(row, 'row')));
    for (const index of [...new Set(indexes)].sort((a, b) => b - a))
      deleteTableRows(this.session, this.sheet, this.table, index, 1);
  }
}
