import type { Json } from '../wire/protocol';
import { HostObject } from '../wire/host-object';
import type { Looks } from './range-format';
import { color } from './arguments';

export class RangeFillObject extends HostObject {
  readonly className = 'RangeFill';

  constructor(private readonly looks: Looks) {
    super();
  }

  /** White without a fill, "" for mixed fills, as Excel answers. */
  get Color(): Json {
    return this.looks.shared((style) => style.fill ?? '#FFFFFF') ?? '';
  }
  set Color(value: unknown) {
    this.looks.patch({ fill: value === '' ? null : color(value, 'fill.color') });
  }
  Clear(): void {
    this.looks.patch({ fill: null });
  }
}
