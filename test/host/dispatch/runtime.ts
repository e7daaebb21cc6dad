import { HostObject } from '../wire/host-object';
import type { Session } from './session';
import { boolean } from './arguments';

/** `context.runtime`. */
export class RuntimeObject extends HostObject {
  readonly className = 'Runtime';

  constructor(private readonly session: Session) {
    super();
  }

  get EnableEvents(): boolean {
    return this.session.eventsEnabled;
  }
  set EnableEvents(value: unknown) {
    this.session.eventsEnabled = boolean(value, 'enableEvents');
  }
}
