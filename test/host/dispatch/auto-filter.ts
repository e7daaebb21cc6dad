import type { Table } from '../model/types';
import { HostObject } from '../wire/host-object';

/** The filter of a table, or that of a sheet, which has none here. Only a person filters; `apply` is refused by name. */
export class AutoFilterObject extends HostObject {
  readonly className = 'AutoFilter';

  constructor(private readonly table: () => Table | null) {
    super();
  }

  get Enabled(): boolean {
    return this.table()?.showFilterButton ?? false;
  }
  get IsDataFiltered(): boolean {
    return this.table()?.filter !== undefined;
  }
  ClearCriteria(): void {
    delete this.table()?.filter;
  }
}
