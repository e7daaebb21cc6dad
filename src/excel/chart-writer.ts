/** Native charts. A chart of ours is made anew on every build; its name stays. */
import type { ChartPlan } from '../sheets/plan';
import { rectAddress } from './address';
import { rangeOf } from './ranges';

const CHART_TYPES = {
  columnClustered: 'ColumnClustered',
  barClustered: 'BarClustered',
} as const satisfies Record<ChartPlan['type'], string>;

/** About the size of a chart in a request, with its titles, and of each series in it. */
export const chartBytes = ({ series }: ChartPlan): number => 3200 + 1800 * series.length;

/** Names of our charts all begin alike, so that charts of the user's are told apart. */
export const isOurChart = (name: string): boolean => name.startsWith('lkjip_');

export function writeChart(sheet: Excel.Worksheet, plan: ChartPlan): void {
  const [first, ...others] = plan.series;
  if (first === undefined) return;
  const categories = rangeOf(sheet, plan.categories);
  const chart = sheet.charts.add(CHART_TYPES[plan.type], rangeOf(sheet, first.values), 'Columns');
  chart.name = plan.name;
  chart.title.text = plan.title;
  const dress = (series: Excel.ChartSeries, { name, values, color }: ChartPlan['series'][number]): void => {
    series.name = name;
    // Excel guesses which cells of a source range are titles; said outright there is nothing to guess.
    series.setValues(rangeOf(sheet, values));
    series.setXAxisValues(categories);
    series.format.fill.setSolidColor(color);
    if (plan.dataLabelFormat !== undefined) {
      series.hasDataLabels = true;
      series.dataLabels.numberFormat = plan.dataLabelFormat;
    }
  };
  dress(chart.series.getItemAt(0), first);
  for (const next of others) {
    dress(chart.series.add(next.name), next);
  }
  const { valueAxis, categoryAxis } = chart.axes;
  valueAxis.title.text = plan.valueAxis.title;
  valueAxis.numberFormat = plan.valueAxis.numberFormat;
  valueAxis.minimum = 0;
  categoryAxis.title.text = plan.categoryAxisTitle;
  categoryAxis.reversePlotOrder = plan.reverse;
  chart.legend.visible = plan.series.length > 1;
  chart.legend.position = 'Bottom';
  const corner = (row: number, column: number): string => rectAddress({ row, column, rows: 1, columns: 1 });
  const { row, column, rows, columns } = plan.place;
  chart.setPosition(corner(row, column), corner(row + rows - 1, column + columns - 1));
}
