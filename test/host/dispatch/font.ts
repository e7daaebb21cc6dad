import type { Json } from '../wire/protocol';
import { HostObject } from '../wire/host-object';
import { invalidArgument } from '../model/host-error';
import type { Looks } from './range-format';
import { boolean, color, number, oneOf, text } from './arguments';

export class RangeFontObject extends HostObject {
  readonly className = 'RangeFont';

  constructor(private readonly looks: Looks) {
    super();
  }

  get Name(): Json {
    return this.looks.shared((style) => style.font.name);
  }
  set Name(value: unknown) {
    this.looks.patch({ font: { name: text(value, 'font.name') } });
  }
  get Size(): Json {
    return this.looks.shared((style) => style.font.size);
  }
  set Size(value: unknown) {
    const size = number(value, 'font.size');
    if (size < 1 || size > 409) throw invalidArgument('font.size is 1 to 409 points.');
    this.looks.patch({ font: { size } });
  }
  get Color(): Json {
    return this.looks.shared((style) => style.font.color) ?? '';
  }
  set Color(value: unknown) {
    this.looks.patch({ font: { color: color(value, 'font.color') } });
  }
  get Bold(): Json {
    return this.looks.shared((style) => style.font.bold);
  }
  set Bold(value: unknown) {
    this.looks.patch({ font: { bold: boolean(value, 'font.bold') } });
  }
  get Italic(): Json {
    return this.looks.shared((style) => style.font.italic);
  }
  set Italic(value: unknown) {
    this.looks.patch({ font: { italic: boolean(value, 'font.italic') } });
  }
  get Underline(): Json {
    return this.looks.shared((style) => (style.font.underline ? 'Single' : 'None'));
  }
  set Underline(value: unknown) {
    this.looks.patch({ font: { underline: oneOf(value, ['None', 'Single'] as const, 'font.underline') === 'Single' } });
  }
}
