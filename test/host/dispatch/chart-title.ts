import { HostObject } from '../wire/host-object';
import { boolean, text } from './arguments';

/** The title of a chart or of an axis: present or not, with a text. */
export class ChartTitleObject extends HostObject {
  constructor(
    readonly className: 'ChartTitle' | 'ChartAxisTitle',
    private readonly owner: () => { title: string | null },
  ) {
    super();
  }

  get Text(): string {
    return this.owner().title ?? '';
  }
  set Text(value: unknown) {
    this.owner().title = text(value, 'title.text');
  }
  get Visible(): boolean {
    return this.owner().title !== null;
  }
  set Visible(value: unknown) {
    const visible = boolean(value, 'title.visible');
    const owner = this.owner();
    if (!visible) owner.title = null;
    else owner.title ??= this.className === 'ChartTitle' ? 'Chart Title' : 'Axis Title';
  }
}
