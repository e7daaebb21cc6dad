import type { Sheet, Table } from '../model/types';
import type { Json } from '../wire/protocol';
import { HostObject } from '../wire/host-object';
import { itemNotFound } from '../model/host-error';
import { bodyArea } from '../model/workbook';
import { deleteTableRows } from '../model/table-rows';
import type { Session } from './session';
import { RangeObject } from './range';

/** A row of a table is known by its place only: it is another row after an insertion before it, as in Excel. */
export class TableRowObject extends HostObject {
  readonly className = 'TableRow';

  constructor(
    private readonly session: Session,
    private readonly sheet: Sheet,
    private readonly table: Table,
    private readonly index: number,
  ) {
    super();
  }

  private range(): RangeObject {
    const body = bodyArea(this.table);
    if (this.index >= body.rows) throw itemNotFound(`row ${this.index} of ${this.table.name}`);
    return RangeObject.on(this.session, this.sheet, { ...body, row: body.row + this.index, rows: 1 });
  }

  get Index(): number {
    return this.index;
  }
  get Values(): Json {
    return this.range().Values;
  }
  set Values(value: unknown) {
    this.range().Values = value;
  }
  GetRange(): HostObject {
    return this.range();
  }
  Delete(): void {
    deleteTableRows(this.session, this.sheet, this.table, this.index, 1);
  }
}
