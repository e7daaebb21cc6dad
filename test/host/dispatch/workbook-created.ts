import { HostObject } from '../wire/host-object';
import type { Session } from './session';

/** A workbook that the add-in hands over as a file; opening it is recorded, as there is no second window here. */
export class WorkbookCreatedObject extends HostObject {
  readonly className = 'WorkbookCreated';

  constructor(
    private readonly session: Session,
    private readonly base64: string,
  ) {
    super();
  }

  Open(): void {
    this.session.openedWorkbooks.push(this.base64);
  }
}
