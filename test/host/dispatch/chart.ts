import type { Area, Chart, Sheet } from '../model/types';
import type { Json } from '../wire/protocol';
import { HostObject } from '../wire/host-object';
import { HostError, invalidArgument, itemNotFound } from '../model/host-error';
import { seriesFrom } from '../model/chart';
import { columnLeft, rowTop } from '../model/sizes';
import { checkAllowed } from '../rules/protected';
import type { Session } from './session';
import { number, oneOf, text } from './arguments';
import { ChartAxesObject } from './chart-axis';
import { chartType } from './chart-collection';
import { ChartLegendObject } from './chart-legend';
import { ChartSeriesCollectionObject } from './chart-series';
import { ChartTitleObject } from './chart-title';
import { RangeObject, areaOnSheet } from './range';
import { WorksheetObject } from './worksheet';

export class ChartObject extends HostObject {
  readonly className = 'Chart';

  constructor(
    private readonly session: Session,
    private readonly sheet: Sheet,
    private readonly target: Chart,
  ) {
    super();
  }

  override identity(): { readonly [key: string]: Json } {
    return { Id: this.target.id };
  }

  private readonly chart = (): Chart => {
    if (!this.session.living(this.sheet).charts.includes(this.target))
      throw itemNotFound(`the chart "${this.target.name}"`);
    return this.target;
  };

  get Id(): string {
    return this.chart().id;
  }
  get Name(): string {
    return this.chart().name;
  }
  set Name(value: unknown) {
    const name = text(value, 'name');
    const clash = this.sheet.charts.some(
      (other) => other !== this.target && other.name.toLowerCase() === name.toLowerCase(),
    );
    if (name === '' || clash) throw new HostError('InvalidArgument', `The name "${name}" is not free for a chart.`);
    this.chart().name = name;
  }
  get ChartType(): string {
    return this.chart().type;
  }
  set ChartType(value: unknown) {
    this.chart().type = chartType(value);
  }
  get Left(): number {
    return this.chart().left;
  }
  set Left(value: unknown) {
    this.chart().left = notNegative(value, 'left');
  }
  get Top(): number {
    return this.chart().top;
  }
  set Top(value: unknown) {
    this.chart().top = notNegative(value, 'top');
  }
  get Width(): number {
    return this.chart().width;
  }
  set Width(value: unknown) {
    this.chart().width = notNegative(value, 'width');
  }
  get Height(): number {
    return this.chart().height;
  }
  set Height(value: unknown) {
    this.chart().height = notNegative(value, 'height');
  }

  get Title(): HostObject {
    return new ChartTitleObject('ChartTitle', this.chart);
  }
  get Axes(): HostObject {
    return new ChartAxesObject(this.chart);
  }
  get Legend(): HostObject {
    return new ChartLegendObject(this.chart);
  }
  get Series(): HostObject {
    return new ChartSeriesCollectionObject(this.session, this.chart);
  }
  get Worksheet(): HostObject {
    return new WorksheetObject(this.session, this.sheet);
  }

  /** Covers the cells from one to the other. */
  SetPosition(start: unknown, end?: unknown): void {
    const first = this.areaOf(start);
    const last = end === undefined || end === null ? null : this.areaOf(end);
    const chart = this.chart();
    chart.left = columnLeft(this.sheet, first.column);
    chart.top = rowTop(this.sheet, first.row);
    if (!last) return;
    chart.width = columnLeft(this.sheet, last.column + last.columns) - chart.left;
    chart.height = rowTop(this.sheet, last.row + last.rows) - chart.top;
    if (chart.width <= 0 || chart.height <= 0) throw invalidArgument('The end cell lies before the start cell.');
  }
  SetData(source: unknown, seriesBy?: unknown): void {
    if (!(source instanceof RangeObject)) throw invalidArgument('sourceData must be a range.');
    const by = oneOf(seriesBy ?? 'Auto', ['Auto', 'Columns', 'Rows'] as const, 'seriesBy');
    this.session.compute();
    const { series } = this.chart();
    series.splice(0, Infinity, ...seriesFrom(source.sheet, source.area, by));
  }
  Activate(): void {
    this.session.workbook.activeSheetId = this.session.living(this.sheet).id;
  }
  Delete(): void {
    checkAllowed(this.sheet, 'allowEditObjects');
    this.sheet.charts.splice(this.sheet.charts.indexOf(this.chart()), 1);
  }

  private areaOf(range: unknown): Area {
    return range instanceof RangeObject ? range.area : areaOnSheet(this.sheet, range);
  }
}

function notNegative(value: unknown, what: string): number {
  const points = number(value, what);
  if (points < 0) throw invalidArgument(`${what} is not negative.`);
  return points;
}
