import type { Chart, ChartSeries } from '../model/types';
import type { Json } from '../wire/protocol';
import { HostCollection, HostObject } from '../wire/host-object';
import { invalidArgument, itemNotFound } from '../model/host-error';
import { findSheet, parseReference, printReference } from '../model/address';
import { cellAt } from '../model/grid';
import type { Session } from './session';
import { boolean, color, integer, oneOf, text } from './arguments';
import { RangeObject } from './range';

export class ChartSeriesCollectionObject extends HostCollection {
  readonly className = 'ChartSeriesCollection';

  constructor(
    private readonly session: Session,
    private readonly chart: () => Chart,
  ) {
    super();
  }

  private wrap(series: ChartSeries): HostObject {
    return new ChartSeriesObject(this.session, this.chart, series);
  }

  override items(): readonly HostObject[] {
    return this.chart().series.map((series) => this.wrap(series));
  }
  get Count(): number {
    return this.chart().series.length;
  }
  GetCount(): number {
    return this.chart().series.length;
  }
  GetItemAt(index: unknown): HostObject {
    const series = this.chart().series[integer(index, 'index')];
    if (!series) throw itemNotFound(`the series at ${String(index)}`);
    return this.wrap(series);
  }
  Add(name?: unknown, index?: unknown): HostObject {
    const { series } = this.chart();
    const at = index === undefined || index === null ? series.length : integer(index, 'index');
    const given = name === undefined || name === null ? `Series${series.length + 1}` : text(name, 'name');
    const added: ChartSeries = { name: given, values: '', categories: '' };
    series.splice(at, 0, added);
    return this.wrap(added);
  }
}

function sourceOf(range: unknown): string {
  if (!(range instanceof RangeObject)) throw invalidArgument('sourceData must be a range.');
  return printReference(range.sheet.name, range.area, true);
}

class ChartSeriesObject extends HostObject {
  readonly className = 'ChartSeries';

  constructor(
    private readonly session: Session,
    private readonly chart: () => Chart,
    private readonly target: ChartSeries,
  ) {
    super();
  }

  private readonly series = (): ChartSeries => {
    if (!this.chart().series.includes(this.target)) throw itemNotFound(`the series "${this.target.name}"`);
    return this.target;
  };

  /** A name that refers to a cell reads as the cell's text. */
  get Name(): string {
    const { name } = this.series();
    const reference = name.startsWith('=') ? parseReference(name.slice(1)) : null;
    const sheet = reference?.sheet == null ? undefined : findSheet(this.session.workbook, reference.sheet);
    if (!reference || !sheet) return name;
    const value = cellAt(sheet, reference.area.row, reference.area.column)?.value ?? '';
    return typeof value === 'object' ? value.error : String(value);
  }
  set Name(value: unknown) {
    this.series().name = text(value, 'series.name');
  }
  get HasDataLabels(): boolean {
    return this.series().dataLabels !== undefined;
  }
  set HasDataLabels(value: unknown) {
    if (boolean(value, 'hasDataLabels')) this.series().dataLabels ??= {};
    else delete this.series().dataLabels;
  }
  get DataLabels(): HostObject {
    return new ChartDataLabelsObject(this.series);
  }
  get Format(): HostObject {
    return new ChartSeriesFormatObject(this.series);
  }

  SetValues(range: unknown): void {
    this.series().values = sourceOf(range);
  }
  SetXAxisValues(range: unknown): void {
    this.series().categories = sourceOf(range);
  }
  Delete(): void {
    const { series } = this.chart();
    series.splice(series.indexOf(this.series()), 1);
  }
}

class ChartSeriesFormatObject extends HostObject {
  readonly className = 'ChartSeriesFormat';

  constructor(private readonly series: () => ChartSeries) {
    super();
  }

  get Fill(): HostObject {
    return new ChartFillObject(this.series);
  }
}

class ChartFillObject extends HostObject {
  readonly className = 'ChartFill';

  constructor(private readonly series: () => ChartSeries) {
    super();
  }

  SetSolidColor(value: unknown): void {
    this.series().color = color(value, 'color');
  }
  Clear(): void {
    delete this.series().color;
  }
}

const POSITIONS = [
  'Center',
  'InsideEnd',
  'InsideBase',
  'OutsideEnd',
  'Left',
  'Right',
  'Top',
  'Bottom',
  'BestFit',
] as const;

class ChartDataLabelsObject extends HostObject {
  readonly className = 'ChartDataLabels';

  constructor(private readonly series: () => ChartSeries) {
    super();
  }

  private get labels(): NonNullable<ChartSeries['dataLabels']> {
    const series = this.series();
    series.dataLabels ??= {};
    return series.dataLabels;
  }

  get NumberFormat(): string {
    return this.series().dataLabels?.numberFormat ?? 'General';
  }
  set NumberFormat(value: unknown) {
    this.labels.numberFormat = text(value, 'dataLabels.numberFormat');
  }
  get Position(): Json {
    return this.series().dataLabels?.position ?? 'BestFit';
  }
  set Position(value: unknown) {
    this.labels.position = oneOf(value, POSITIONS, 'dataLabels.position');
  }
  get ShowValue(): boolean {
    return this.series().dataLabels !== undefined;
  }
  set ShowValue(value: unknown) {
    if (boolean(value, 'dataLabels.showValue')) this.series().dataLabels ??= {};
    else delete this.series().dataLabels;
  }
}
