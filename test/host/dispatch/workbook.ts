import { HostObject } from '../wire/host-object';
import type { Session } from './session';
import { itemNotFound } from '../model/host-error';
import { ApplicationObject } from './application';
import { DocumentPropertiesObject } from './document-properties';
import { NamedItemCollectionObject } from './named-item-collection';
import { RangeObject } from './range';
import { trackedObject } from './range-areas';
import { RuntimeObject } from './runtime';
import { TableCollectionObject } from './table-collection';
import { WorksheetCollectionObject } from './worksheet-collection';

export class WorkbookObject extends HostObject {
  readonly className = 'Workbook';

  constructor(private readonly session: Session) {
    super();
  }

  get Name(): string {
    return 'Book1';
  }
  get Worksheets(): HostObject {
    return new WorksheetCollectionObject(this.session);
  }
  get Tables(): HostObject {
    return new TableCollectionObject(this.session, null);
  }
  get Names(): HostObject {
    return new NamedItemCollectionObject(this.session, null);
  }
  get Application(): HostObject {
    return new ApplicationObject(this.session);
  }

  get Properties(): HostObject {
    return new DocumentPropertiesObject(this.session);
  }
  get _Runtime(): HostObject {
    return new RuntimeObject(this.session);
  }

  /** What an event's handler asks for. */
  _GetRangeForEventByReferenceId(id: unknown): HostObject {
    const range = trackedObject(this.session, String(id));
    if (!range) throw itemNotFound('the changed range');
    return range;
  }
  _GetRangeOrNullObjectForEventByReferenceId(id: unknown): HostObject | null {
    return trackedObject(this.session, String(id)) ?? null;
  }
  GetSelectedRange(): HostObject {
    const { workbook } = this.session;
    return RangeObject.on(this.session, this.session.activeSheet(), workbook.selection);
  }
  GetActiveCell(): HostObject {
    const { row, column } = this.session.workbook.selection;
    return RangeObject.on(this.session, this.session.activeSheet(), { row, column, rows: 1, columns: 1 });
  }
  /** The client's clean-up: ranges that are no longer tracked. */
  _RemoveReference(id: unknown): void {
    this.session.forget(String(id));
  }
}
