import type { Chart, Sheet } from '../model/types';
import { HostCollection } from '../wire/host-object';
import type { HostObject } from '../wire/host-object';
import { invalidArgument, itemNotFound, notKnown } from '../model/host-error';
import { createChart, seriesFrom } from '../model/chart';
import { nextId } from '../model/workbook';
import { checkAllowed } from '../rules/protected';
import type { Session } from './session';
import { integer, oneOf, text } from './arguments';
import { ChartObject } from './chart';
import { RangeObject } from './range';

/** Kinds of chart that are known; the others are refused by name. */
export const CHART_TYPES = [
  'ColumnClustered',
  'ColumnStacked',
  'ColumnStacked100',
  'BarClustered',
  'BarStacked',
  'BarStacked100',
  'Line',
  'LineMarkers',
  'Pie',
  'Doughnut',
  'Area',
  'AreaStacked',
  'XYScatter',
];

export function chartType(value: unknown): string {
  const type = CHART_TYPES.find((known) => known === value);
  if (!type) throw notKnown(`Chart type "${String(value)}"`);
  return type;
}

export class ChartCollectionObject extends HostCollection {
  readonly className = 'ChartCollection';

  constructor(
    private readonly session: Session,
    private readonly sheet: Sheet,
  ) {
    super();
  }

  private wrap(chart: Chart): HostObject {
    return new ChartObject(this.session, this.sheet, chart);
  }

  override items(): readonly HostObject[] {
    return this.sheet.charts.map((chart) => this.wrap(chart));
  }
  get Count(): number {
    return this.sheet.charts.length;
  }
  GetCount(): number {
    return this.sheet.charts.length;
  }
  GetItemOrNullObject(name: unknown): HostObject | null {
    const wanted = text(name, 'name').toLowerCase();
    const chart = this.sheet.charts.find(
      (each) => each.id.toLowerCase() === wanted || each.name.toLowerCase() === wanted,
    );
    return chart ? this.wrap(chart) : null;
  }
  GetItem(name: unknown): HostObject {
    const chart = this.GetItemOrNullObject(name);
    if (!chart) throw itemNotFound(`the chart "${String(name)}"`);
    return chart;
  }
  override itemByKey(key: unknown): HostObject {
    return this.GetItem(key);
  }
  GetItemAt(index: unknown): HostObject {
    const chart = this.sheet.charts[integer(index, 'index')];
    if (!chart) throw itemNotFound(`the chart at ${String(index)}`);
    return this.wrap(chart);
  }

  /** The title starts as Excel's placeholder. */
  Add(type: unknown, source: unknown, seriesBy?: unknown): HostObject {
    checkAllowed(this.sheet, 'allowEditObjects');
    if (!(source instanceof RangeObject)) throw invalidArgument('sourceData must be a range.');
    const all = this.session.workbook.sheets.flatMap((sheet) => sheet.charts);
    const chart = createChart(
      nextId(
        all.map(({ id }) => id),
        'chart',
      ),
      this.freeName(),
      chartType(type),
    );
    const by = oneOf(seriesBy ?? 'Auto', ['Auto', 'Columns', 'Rows'] as const, 'seriesBy');
    this.session.compute();
    chart.series.push(...seriesFrom(source.sheet, source.area, by));
    chart.title = 'Chart Title';
    this.sheet.charts.push(chart);
    return this.wrap(chart);
  }

  private freeName(): string {
    for (let count = this.sheet.charts.length + 1; ; count += 1) {
      if (!this.sheet.charts.some(({ name }) => name === `Chart ${count}`)) return `Chart ${count}`;
    }
  }
}
