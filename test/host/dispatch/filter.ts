import type { Json } from '../wire/protocol';
import { HostObject } from '../wire/host-object';

/** The filter of a table's column. Nothing can be filtered here, so there is nothing to clear; `apply` is refused by name. */
export class FilterObject extends HostObject {
  readonly className = 'Filter';

  get Criteria(): Json {
    return null;
  }
  Clear(): void {
    // No filter is set.
  }
}
