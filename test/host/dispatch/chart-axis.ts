import type { Chart, ChartAxis } from '../model/types';
import type { Json } from '../wire/protocol';
import { HostObject } from '../wire/host-object';
import { boolean, number, text } from './arguments';
import { ChartTitleObject } from './chart-title';

export class ChartAxesObject extends HostObject {
  readonly className = 'ChartAxes';

  constructor(private readonly chart: () => Chart) {
    super();
  }

  get CategoryAxis(): HostObject {
    return new ChartAxisObject(() => this.chart().categoryAxis);
  }
  get ValueAxis(): HostObject {
    return new ChartAxisObject(() => this.chart().valueAxis);
  }
}

class ChartAxisObject extends HostObject {
  readonly className = 'ChartAxis';

  constructor(private readonly axis: () => ChartAxis) {
    super();
  }

  get Title(): HostObject {
    return new ChartTitleObject('ChartAxisTitle', this.axis);
  }
  get MajorGridlines(): HostObject {
    return new ChartGridlinesObject(this.axis);
  }
  get Visible(): boolean {
    return this.axis().visible;
  }
  set Visible(value: unknown) {
    this.axis().visible = boolean(value, 'axis.visible');
  }
  get NumberFormat(): string {
    return this.axis().numberFormat ?? 'General';
  }
  set NumberFormat(value: unknown) {
    this.axis().numberFormat = text(value, 'axis.numberFormat');
  }
  /** "" stands for automatic, for reading and for setting. Source: documentation of `ChartAxis.maximum`. */
  get Minimum(): Json {
    return this.axis().minimum ?? '';
  }
  set Minimum(value: unknown) {
    if (value === '') delete this.axis().minimum;
    else this.axis().minimum = number(value, 'axis.minimum');
  }
  get Maximum(): Json {
    return this.axis().maximum ?? '';
  }
  set Maximum(value: unknown) {
    if (value === '') delete this.axis().maximum;
    else this.axis().maximum = number(value, 'axis.maximum');
  }
  get ReversePlotOrder(): boolean {
    return this.axis().reverse;
  }
  set ReversePlotOrder(value: unknown) {
    this.axis().reverse = boolean(value, 'axis.reversePlotOrder');
  }
}

class ChartGridlinesObject extends HostObject {
  readonly className = 'ChartGridlines';

  constructor(private readonly axis: () => ChartAxis) {
    super();
  }

  get Visible(): boolean {
    return this.axis().majorGridlines;
  }
  set Visible(value: unknown) {
    this.axis().majorGridlines = boolean(value, 'gridlines.visible');
  }
}
