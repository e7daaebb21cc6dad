import type { Area, Sheet, Table, TableColumn } from '../model/types';
import type { Json } from '../wire/protocol';
import { HostObject } from '../wire/host-object';
import { HostError, itemNotFound } from '../model/host-error';
import { bodyArea, headerArea, totalsArea } from '../model/workbook';
import { deleteTableColumn } from '../model/table-columns';
import { writeEntries } from '../model/editing';
import type { Session } from './session';
import { text } from './arguments';
import { FilterObject } from './filter';
import { RangeObject } from './range';

export class TableColumnObject extends HostObject {
  readonly className = 'TableColumn';

  constructor(
    private readonly session: Session,
    private readonly sheet: Sheet,
    private readonly table: Table,
    private readonly target: TableColumn,
  ) {
    super();
  }

  override identity(): { readonly [key: string]: Json } {
    return { Id: this.target.id };
  }

  private get column(): TableColumn {
    if (!this.table.columns.includes(this.target)) throw itemNotFound(`the column "${this.target.name}"`);
    return this.target;
  }

  private part(area: Area | null, what: string): RangeObject {
    if (!area) throw new HostError('ItemNotFound', `The table ${this.table.name} shows no ${what}.`);
    return RangeObject.on(this.session, this.sheet, {
      ...area,
      column: area.column + this.table.columns.indexOf(this.column),
      columns: 1,
    });
  }

  get Id(): number {
    return this.column.id;
  }
  get Index(): number {
    return this.table.columns.indexOf(this.column);
  }
  get Name(): string {
    return this.column.name;
  }
  set Name(value: unknown) {
    const name = text(value, 'name');
    const { area } = this.part(headerArea(this.table), 'headers');
    const clash = this.table.columns.some(
      (other) => other !== this.column && other.name.toLowerCase() === name.toLowerCase(),
    );
    if (name === '' || clash)
      throw new HostError('InvalidArgument', `"${name}" is not free as a header of ${this.table.name}.`);
    writeEntries(this.session, this.sheet, area, () => `'${name}`, false);
  }
  get Values(): Json {
    return this.part(this.table.area, 'cells').Values;
  }
  set Values(value: unknown) {
    this.part(this.table.area, 'cells').Values = value;
  }

  get Filter(): HostObject {
    return new FilterObject();
  }

  GetRange(): HostObject {
    return this.part(this.table.area, 'cells');
  }
  GetDataBodyRange(): HostObject {
    return this.part(bodyArea(this.table), 'rows');
  }
  GetHeaderRowRange(): HostObject {
    return this.part(headerArea(this.table), 'headers');
  }
  GetTotalRowRange(): HostObject {
    return this.part(totalsArea(this.table), 'totals');
  }
  Delete(): void {
    deleteTableColumn(this.session, this.sheet, this.table, this.column);
  }
}
