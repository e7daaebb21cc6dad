import type { Sheet, Table } from '../model/types';
import type { Json } from '../wire/protocol';
import { HostObject } from '../wire/host-object';
import { HostError, itemNotFound } from '../model/host-error';
import { bodyArea, headerArea, totalsArea } from '../model/workbook';
import { renameTable } from '../model/structure/rename';
import { deleteTable, resizeTable, toRange, totalsRow } from '../model/table-shape';
import { checkTableName } from '../rules/defined-name';
import { EventType } from './event-type';
import type { Session } from './session';
import { boolean, text } from './arguments';
import { RangeObject, areaOnSheet } from './range';
import { AutoFilterObject } from './auto-filter';
import { TableSortObject } from './table-sort';
import { TableColumnCollectionObject } from './table-column-collection';
import { TableRowCollectionObject } from './table-row-collection';
import { WorksheetObject } from './worksheet';

export class TableObject extends HostObject {
  readonly className = 'Table';

  constructor(
    private readonly session: Session,
    readonly sheet: Sheet,
    private readonly target: Table,
  ) {
    super();
  }

  override identity(): { readonly [key: string]: Json } {
    return { Id: this.target.id };
  }

  get table(): Table {
    if (!this.session.living(this.sheet).tables.includes(this.target))
      throw itemNotFound(`the table "${this.target.name}"`);
    return this.target;
  }

  get Id(): string {
    return this.table.id;
  }
  get Name(): string {
    return this.table.name;
  }
  set Name(value: unknown) {
    const name = checkTableName(this.session.workbook, value, this.table.id);
    renameTable(this.session.workbook, this.table, name);
    this.session.changed();
  }
  get Style(): string {
    return this.table.style;
  }
  set Style(value: unknown) {
    this.table.style = text(value, 'style');
  }
  get ShowHeaders(): boolean {
    return this.table.showHeaders;
  }
  get ShowTotals(): boolean {
    return this.table.showTotals;
  }
  set ShowTotals(value: unknown) {
    totalsRow(this.session, this.sheet, this.table, boolean(value, 'showTotals'));
  }
  get ShowBandedRows(): boolean {
    return this.table.showBandedRows;
  }
  set ShowBandedRows(value: unknown) {
    this.table.showBandedRows = boolean(value, 'showBandedRows');
  }
  get ShowFilterButton(): boolean {
    return this.table.showFilterButton;
  }
  set ShowFilterButton(value: unknown) {
    this.table.showFilterButton = boolean(value, 'showFilterButton');
  }

  get Columns(): HostObject {
    return new TableColumnCollectionObject(this.session, this.sheet, this.table);
  }
  get Rows(): HostObject {
    return new TableRowCollectionObject(this.session, this.sheet, this.table);
  }
  get Sort(): HostObject {
    return new TableSortObject(this.session, this.sheet, this.table);
  }
  get AutoFilter(): HostObject {
    return new AutoFilterObject(() => this.table);
  }
  ClearFilters(): void {
    delete this.table.filter;
  }
  get Worksheet(): HostObject {
    return new WorksheetObject(this.session, this.sheet);
  }

  GetRange(): HostObject {
    return RangeObject.on(this.session, this.sheet, this.table.area);
  }
  GetDataBodyRange(): HostObject {
    return RangeObject.on(this.session, this.sheet, bodyArea(this.table));
  }
  GetHeaderRowRange(): HostObject {
    const area = headerArea(this.table);
    if (!area) throw new HostError('ItemNotFound', `The table ${this.table.name} shows no headers.`);
    return RangeObject.on(this.session, this.sheet, area);
  }
  GetTotalRowRange(): HostObject {
    const area = totalsArea(this.table);
    if (!area) throw new HostError('ItemNotFound', `The table ${this.table.name} shows no totals.`);
    return RangeObject.on(this.session, this.sheet, area);
  }
  Resize(range: unknown): void {
    const area = range instanceof RangeObject ? range.area : areaOnSheet(this.sheet, range);
    if (range instanceof RangeObject && range.sheet !== this.sheet) {
      throw new HostError('InvalidArgument', 'A table stays on its sheet.');
    }
    resizeTable(this.session, this.sheet, this.table, area);
  }
  ConvertToRange(): HostObject {
    const { area } = this.table;
    toRange(this.session, this.sheet, this.table);
    return RangeObject.on(this.session, this.sheet, area);
  }
  Delete(): void {
    deleteTable(this.session, this.sheet, this.table);
  }

  _RegisterDataChangedEvent(): void {
    this.session.subscribe(EventType.TableChanged, this.table.id);
  }
  _UnregisterDataChangedEvent(): void {
    this.session.unsubscribe(EventType.TableChanged, this.table.id);
  }
  _RegisterSelectionChangedEvent(): void {
    this.session.subscribe(EventType.TableSelectionChanged, this.table.id);
  }
  _UnregisterSelectionChangedEvent(): void {
    this.session.unsubscribe(EventType.TableSelectionChanged, this.table.id);
  }
}
