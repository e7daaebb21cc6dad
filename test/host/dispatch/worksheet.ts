import type { Area, Sheet } from '../model/types';
import type { Json } from '../wire/protocol';
import { HostObject } from '../wire/host-object';
import { HostError, invalidArgument } from '../model/host-error';
import { MAX_COLUMNS, MAX_ROWS } from '../model/address';
import { usedArea } from '../model/grid';
import { deleteSheet } from '../model/structure/delete-sheet';
import { renameSheet } from '../model/structure/rename';
import { findName } from '../rules/defined-name';
import { checkSheetName } from '../rules/sheet-name';
import { AutoFilterObject } from './auto-filter';
import { EventType } from './event-type';
import type { Session } from './session';
import { boolean, color, integer, oneOf, text } from './arguments';
import { NamedItemCollectionObject } from './named-item-collection';
import { MAX_ADDRESS_LENGTH, RangeObject, areaOnSheet } from './range';
import { RangeAreasObject } from './range-areas';
import { ChartCollectionObject } from './chart-collection';
import { WorksheetCustomPropertyCollectionObject } from './custom-properties';
import { FreezePanesObject } from './freeze-panes';
import { PageLayoutObject } from './page-layout';
import { WorksheetProtectionObject } from './protection';
import { TableCollectionObject } from './table-collection';

const WHOLE_SHEET = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };
const VISIBILITIES = ['Visible', 'Hidden', 'VeryHidden'] as const;

export class WorksheetObject extends HostObject {
  readonly className = 'Worksheet';

  constructor(
    private readonly session: Session,
    private readonly target: Sheet,
  ) {
    super();
  }

  override identity(): { readonly [key: string]: Json } {
    return { Id: this.target.id };
  }

  private get sheet(): Sheet {
    return this.session.living(this.target);
  }

  get Id(): string {
    return this.sheet.id;
  }
  get Name(): string {
    return this.sheet.name;
  }
  set Name(value: unknown) {
    const name = checkSheetName(this.session.workbook, value, this.sheet.id);
    renameSheet(this.session.workbook, this.sheet, name);
    this.session.changed();
  }
  get Position(): number {
    return this.session.workbook.sheets.indexOf(this.sheet);
  }
  set Position(value: unknown) {
    const { sheets } = this.session.workbook;
    const position = integer(value, 'position');
    if (position < 0 || position >= sheets.length) throw invalidArgument(`position ${position} does not exist.`);
    sheets.splice(sheets.indexOf(this.sheet), 1);
    sheets.splice(position, 0, this.target);
  }
  get Visibility(): string {
    return this.sheet.visibility;
  }
  set Visibility(value: unknown) {
    const visibility = oneOf(value, VISIBILITIES, 'visibility');
    if (visibility !== 'Visible') this.leave();
    this.sheet.visibility = visibility;
  }
  get TabColor(): string {
    return this.sheet.tabColor;
  }
  set TabColor(value: unknown) {
    this.sheet.tabColor = value === '' ? '' : color(value, 'tabColor');
  }
  /** The client writes `showGridlines` under this name and reads it under the other. */
  set Gridlines(value: unknown) {
    this.sheet.showGridlines = boolean(value, 'showGridlines');
  }
  get ShowGridlines(): boolean {
    return this.sheet.showGridlines;
  }
  set ShowGridlines(value: unknown) {
    this.sheet.showGridlines = boolean(value, 'showGridlines');
  }

  get Tables(): HostObject {
    return new TableCollectionObject(this.session, this.sheet);
  }
  get Names(): HostObject {
    return new NamedItemCollectionObject(this.session, this.sheet);
  }

  get Charts(): HostObject {
    return new ChartCollectionObject(this.session, this.sheet);
  }
  get FreezePanes(): HostObject {
    return new FreezePanesObject(this.session, this.sheet);
  }
  get PageLayout(): HostObject {
    return new PageLayoutObject(this.session, this.sheet);
  }
  get AutoFilter(): HostObject {
    return new AutoFilterObject(() => null);
  }
  get Protection(): HostObject {
    return new WorksheetProtectionObject(this.session, this.sheet);
  }
  get CustomProperties(): HostObject {
    return new WorksheetCustomPropertyCollectionObject(this.sheet);
  }

  /** A workbook always shows one sheet; the neighbour becomes active when the active sheet goes. */
  private leave(): void {
    const { workbook } = this.session;
    const others = workbook.sheets.filter((sheet) => sheet !== this.sheet && sheet.visibility === 'Visible');
    if (others.length === 0 && this.sheet.visibility === 'Visible') {
      throw new HostError('InvalidOperation', 'A workbook must contain at least one visible worksheet.');
    }
    if (workbook.activeSheetId !== this.sheet.id) return;
    const index = workbook.sheets.indexOf(this.sheet);
    const next = workbook.sheets.slice(index + 1).find((sheet) => others.includes(sheet)) ?? others.at(-1);
    if (next) {
      workbook.activeSheetId = next.id;
      workbook.selection = { row: 0, column: 0, rows: 1, columns: 1 };
    }
  }

  Activate(): void {
    if (this.sheet.visibility !== 'Visible')
      throw new HostError('InvalidOperation', 'A hidden worksheet cannot be activated.');
    const { workbook } = this.session;
    if (workbook.activeSheetId === this.sheet.id) return;
    workbook.activeSheetId = this.sheet.id;
    workbook.selection = { row: 0, column: 0, rows: 1, columns: 1 };
    this.session.notify({ kind: 'activated', sheet: this.sheet });
  }

  Delete(): void {
    this.leave();
    const { workbook } = this.session;
    this.session.notify({ kind: 'deleted', sheet: this.sheet });
    deleteSheet(workbook, this.sheet);
    this.session.changed();
  }

  Calculate(): void {
    this.session.changed();
  }

  /** An address, or a name that stands for a range of this sheet. */
  GetRange(address?: unknown): HostObject {
    if (address === undefined || address === null || address === '') return this.rangeOn(WHOLE_SHEET);
    const { names } = this.session.workbook;
    const given = text(address, 'address');
    const name = findName(this.sheet.names, given) ?? findName(names, given);
    return this.rangeOn(areaOnSheet(this.sheet, name ? name.formula.slice(1) : given));
  }
  private rangeOn(area: Area): HostObject {
    return RangeObject.on(this.session, this.sheet, area);
  }
  GetRanges(address?: unknown): HostObject {
    const given = address === undefined || address === null ? '' : text(address, 'address');
    if (given.length > MAX_ADDRESS_LENGTH)
      throw invalidArgument(`An address has at most ${MAX_ADDRESS_LENGTH} characters.`);
    const areas = given === '' ? [WHOLE_SHEET] : given.split(/[,;]/).map((part) => areaOnSheet(this.sheet, part));
    return RangeAreasObject.on(this.session, this.sheet, areas);
  }
  GetRangeByIndexes(row: unknown, column: unknown, rows: unknown, columns: unknown): HostObject {
    return RangeObject.on(this.session, this.sheet, {
      row: integer(row, 'startRow'),
      column: integer(column, 'startColumn'),
      rows: integer(rows, 'rowCount'),
      columns: integer(columns, 'columnCount'),
    });
  }
  GetCell(row: unknown, column: unknown): HostObject {
    return this.GetRangeByIndexes(row, column, 1, 1);
  }
  GetUsedRangeOrNullObject(valuesOnly?: unknown): HostObject | null {
    const area = usedArea(this.sheet, WHOLE_SHEET, valuesOnly === true);
    return area && RangeObject.on(this.session, this.sheet, area);
  }
  GetUsedRange(valuesOnly?: unknown): HostObject {
    return this.GetUsedRangeOrNullObject(valuesOnly) ?? this.GetCell(0, 0);
  }

  _RegisterDataChangedEvent(): void {
    this.session.subscribe(EventType.WorksheetChanged, this.sheet.id);
  }
  _UnregisterDataChangedEvent(): void {
    this.session.unsubscribe(EventType.WorksheetChanged, this.sheet.id);
  }
  _RegisterSelectionChangedEvent(): void {
    this.session.subscribe(EventType.WorksheetSelectionChanged, this.sheet.id);
  }
  _UnregisterSelectionChangedEvent(): void {
    this.session.unsubscribe(EventType.WorksheetSelectionChanged, this.sheet.id);
  }
  _RegisterActivatedEvent(): void {
    this.session.subscribe(EventType.WorksheetActivated, this.sheet.id);
  }
  _UnregisterActivatedEvent(): void {
    this.session.unsubscribe(EventType.WorksheetActivated, this.sheet.id);
  }
  _RegisterDeactivatedEvent(): void {
    this.session.subscribe(EventType.WorksheetDeactivated, this.sheet.id);
  }
  _UnregisterDeactivatedEvent(): void {
    this.session.unsubscribe(EventType.WorksheetDeactivated, this.sheet.id);
  }
  _RegisterCalculatedEvent(): void {
    this.session.subscribe(EventType.WorksheetCalculated, this.sheet.id);
  }
  _UnregisterCalculatedEvent(): void {
    this.session.unsubscribe(EventType.WorksheetCalculated, this.sheet.id);
  }
}
