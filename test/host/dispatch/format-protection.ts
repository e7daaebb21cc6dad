import type { Json } from '../wire/protocol';
import { HostObject } from '../wire/host-object';
import type { Looks } from './range-format';
import { boolean } from './arguments';

export class FormatProtectionObject extends HostObject {
  readonly className = 'FormatProtection';

  constructor(private readonly looks: Looks) {
    super();
  }

  get Locked(): Json {
    return this.looks.shared((style) => style.locked);
  }
  set Locked(value: unknown) {
    this.looks.patch({ locked: boolean(value, 'protection.locked') });
  }
}
