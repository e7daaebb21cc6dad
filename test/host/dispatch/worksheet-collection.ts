import type { Sheet } from '../model/types';
import type { HostObject } from '../wire/host-object';
import { HostCollection } from '../wire/host-object';
import { itemNotFound } from '../model/host-error';
import { findSheet } from '../model/address';
import { createSheet, nextId } from '../model/workbook';
import { checkSheetName } from '../rules/sheet-name';
import { EventType, WORKBOOK_TARGET } from './event-type';
import type { Session } from './session';
import { text } from './arguments';
import { WorksheetObject } from './worksheet';

export class WorksheetCollectionObject extends HostCollection {
  readonly className = 'WorksheetCollection';

  constructor(private readonly session: Session) {
    super();
  }

  private wrap(sheet: Sheet): HostObject {
    return new WorksheetObject(this.session, sheet);
  }

  private find(key: unknown): Sheet | undefined {
    const { workbook } = this.session;
    const wanted = text(key, 'key');
    return workbook.sheets.find((sheet) => sheet.id === wanted) ?? findSheet(workbook, wanted);
  }

  override items(): readonly HostObject[] {
    return this.session.workbook.sheets.map((sheet) => this.wrap(sheet));
  }
  override itemByKey(key: unknown): HostObject {
    const sheet = this.find(key);
    if (!sheet) throw itemNotFound(`the worksheet "${String(key)}"`);
    return this.wrap(sheet);
  }

  GetItemOrNullObject(key: unknown): HostObject | null {
    const sheet = this.find(key);
    return sheet ? this.wrap(sheet) : null;
  }
  GetActiveWorksheet(): HostObject {
    return this.wrap(this.session.activeSheet());
  }
  GetFirst(visibleOnly?: unknown): HostObject {
    return this.edge(visibleOnly === true, 0);
  }
  GetLast(visibleOnly?: unknown): HostObject {
    return this.edge(visibleOnly === true, -1);
  }
  private edge(visibleOnly: boolean, index: 0 | -1): HostObject {
    const sheet = this.session.workbook.sheets
      .filter((item) => !visibleOnly || item.visibility === 'Visible')
      .at(index);
    if (!sheet) throw itemNotFound('a visible worksheet');
    return this.wrap(sheet);
  }
  GetCount(visibleOnly?: unknown): number {
    const { sheets } = this.session.workbook;
    return visibleOnly === true ? sheets.filter((sheet) => sheet.visibility === 'Visible').length : sheets.length;
  }

  /** The new sheet goes to the end and is not activated. Source: documentation of `WorksheetCollection.add`. */
  Add(name?: unknown): HostObject {
    const { workbook } = this.session;
    const checked = name === undefined || name === null ? this.freeName() : checkSheetName(workbook, name);
    const sheet = createSheet(
      nextId(
        workbook.sheets.map((item) => item.id),
        'sheet',
      ),
      checked,
    );
    workbook.sheets.push(sheet);
    this.session.changed();
    this.session.notify({ kind: 'added', sheet });
    return this.wrap(sheet);
  }

  _RegisterDataChangedEvent(): void {
    this.session.subscribe(EventType.WorksheetChanged, WORKBOOK_TARGET);
  }
  _UnregisterDataChangedEvent(): void {
    this.session.unsubscribe(EventType.WorksheetChanged, WORKBOOK_TARGET);
  }
  _RegisterSelectionChangedEvent(): void {
    this.session.subscribe(EventType.WorksheetSelectionChanged, WORKBOOK_TARGET);
  }
  _UnregisterSelectionChangedEvent(): void {
    this.session.unsubscribe(EventType.WorksheetSelectionChanged, WORKBOOK_TARGET);
  }
  _RegisterActivatedEvent(): void {
    this.session.subscribe(EventType.WorksheetActivated, WORKBOOK_TARGET);
  }
  _UnregisterActivatedEvent(): void {
    this.session.unsubscribe(EventType.WorksheetActivated, WORKBOOK_TARGET);
  }
  _RegisterDeactivatedEvent(): void {
    this.session.subscribe(EventType.WorksheetDeactivated, WORKBOOK_TARGET);
  }
  _UnregisterDeactivatedEvent(): void {
    this.session.unsubscribe(EventType.WorksheetDeactivated, WORKBOOK_TARGET);
  }
  _RegisterAddedEvent(): void {
    this.session.subscribe(EventType.WorksheetAdded, WORKBOOK_TARGET);
  }
  _UnregisterAddedEvent(): void {
    this.session.unsubscribe(EventType.WorksheetAdded, WORKBOOK_TARGET);
  }
  _RegisterDeletedEvent(): void {
    this.session.subscribe(EventType.WorksheetDeleted, WORKBOOK_TARGET);
  }
  _UnregisterDeletedEvent(): void {
    this.session.unsubscribe(EventType.WorksheetDeleted, WORKBOOK_TARGET);
  }
  _RegisterCalculatedEvent(): void {
    this.session.subscribe(EventType.WorksheetCalculated, WORKBOOK_TARGET);
  }
  _UnregisterCalculatedEvent(): void {
    this.session.unsubscribe(EventType.WorksheetCalculated, WORKBOOK_TARGET);
  }

  private freeName(): string {
    const { workbook } = this.session;
    for (let count = workbook.sheets.length + 1; ; count += 1) {
      if (!findSheet(workbook, `Sheet${count}`)) return `Sheet${count}`;
    }
  }
}
