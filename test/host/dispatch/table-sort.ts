import type { Sheet, Table } from '../model/types';
import { HostObject } from '../wire/host-object';
import { bodyArea } from '../model/workbook';
import { sortRows } from '../model/structure/sort';
import type { Session } from './session';
import { readFields } from './range-sort';

export class TableSortObject extends HostObject {
  readonly className = 'TableSort';

  constructor(
    private readonly session: Session,
    private readonly sheet: Sheet,
    private readonly table: Table,
  ) {
    super();
  }

  Apply(fields: unknown, matchCase?: unknown): void {
    this.session.compute();
    const body = bodyArea(this.table);
    sortRows(this.session, this.sheet, body, readFields(fields, body.columns), matchCase === true);
  }
  /** Forgets the order that the filter buttons show; rows stay as they are. */
  Clear(): void {
    // The model keeps no order to forget.
  }
}
