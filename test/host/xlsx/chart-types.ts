/** A chart type of the API as a file describes it. */
export interface ChartShape {
  readonly element: 'barChart' | 'lineChart' | 'pieChart' | 'doughnutChart';
  readonly direction?: 'col' | 'bar';
  readonly grouping?: 'clustered' | 'stacked' | 'percentStacked' | 'standard';
  readonly markers?: boolean;
}

const SHAPES: Readonly<Record<string, ChartShape>> = {
  ColumnClustered: { element: 'barChart', direction: 'col', grouping: 'clustered' },
  ColumnStacked: { element: 'barChart', direction: 'col', grouping: 'stacked' },
  ColumnStacked100: { element: 'barChart', direction: 'col', grouping: 'percentStacked' },
  BarClustered: { element: 'barChart', direction: 'bar', grouping: 'clustered' },
  BarStacked: { element: 'barChart', direction: 'bar', grouping: 'stacked' },
  BarStacked100: { element: 'barChart', direction: 'bar', grouping: 'percentStacked' },
  Line: { element: 'lineChart', grouping: 'standard', markers: false },
  LineMarkers: { element: 'lineChart', grouping: 'standard', markers: true },
  LineStacked: { element: 'lineChart', grouping: 'stacked', markers: false },
  Pie: { element: 'pieChart' },
  Doughnut: { element: 'doughnutChart' },
};

export function chartShape(type: string): ChartShape {
  const shape = SHAPES[type];
  if (!shape) throw new Error(`Charts of type ${type} are not supported.`);
  return shape;
}

export function chartType(shape: ChartShape): string {
  const found = Object.entries(SHAPES).find(
    ([, one]) =>
      one.element === shape.element &&
      one.direction === shape.direction &&
      one.grouping === shape.grouping &&
      (one.markers ?? false) === (shape.markers ?? false),
  );
  if (!found) throw new Error(`Charts of kind ${shape.element} ${shape.grouping ?? ''} are not supported.`);
  return found[0];
}

export const LEGEND_POSITIONS: Readonly<Record<string, string>> = {
  Top: 't',
  Bottom: 'b',
  Left: 'l',
  Right: 'r',
  Corner: 'tr',
};
export const LABEL_POSITIONS: Readonly<Record<string, string>> = {
  OutsideEnd: 'outEnd', InsideEnd: 'inEnd', InsideBase: 'inBase', Center: 'ctr', BestFit: 'bestFit', Top: 't', Bottom: 'b',
  Left: 'l', Right: 'r',
}; // prettier-ignore

export function keyFor(record: Readonly<Record<string, string>>, value: string | undefined): string | undefined {
  return Object.keys(record).find((key) => record[key] === value);
}
