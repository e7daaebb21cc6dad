import type { Json } from '../wire/protocol';
import { HostObject } from '../wire/host-object';

/** The filter buttons of a table. Filtering itself is refused by name. */
export class AutoFilterObject extends HostObject {
  readonly className = 'AutoFilter';

  constructor(private readonly shown: () => boolean) {
    super();
  }

  get Enabled(): boolean {
    return this.shown();
  }
  get IsDataFiltered(): boolean {
    return false;
  }
  get Criteria(): Json {
    return [];
  }
  ClearCriteria(): void {
    // No filter is set.
  }
}
