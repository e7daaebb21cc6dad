import type { Chart } from '../model/types';
import { HostObject } from '../wire/host-object';
import { boolean, oneOf } from './arguments';

export class ChartLegendObject extends HostObject {
  readonly className = 'ChartLegend';

  constructor(private readonly chart: () => Chart) {
    super();
  }

  get Visible(): boolean {
    return this.chart().legend.visible;
  }
  set Visible(value: unknown) {
    this.chart().legend.visible = boolean(value, 'legend.visible');
  }
  get Position(): string {
    return this.chart().legend.position;
  }
  set Position(value: unknown) {
    this.chart().legend.position = oneOf(
      value,
      ['Top', 'Bottom', 'Left', 'Right', 'Corner'] as const,
      'legend.position',
    );
  }
}
