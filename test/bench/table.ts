/** The measurements as text. */
import type { Measurement } from './measurement';

type Column = readonly [header: string, value: (measurement: Measurement) => string];

const number = (value: number): string => Math.round(value).toLocaleString('en-US');
const megabytes = (bytes: number): string => (bytes / 2 ** 20).toFixed(1);

const COLUMNS: readonly Column[] = [
  ['indicators', ({ indicators }) => number(indicators)],
  ['command', ({ command }) => command],
  ['round trips', ({ roundTrips }) => number(roundTrips)],
  ['clean-ups', ({ cleanups }) => number(cleanups)],
  ['actions', ({ actions }) => number(actions)],
  ['bytes', ({ bytes }) => number(bytes)],
  ['largest request', ({ largestRequest }) => number(largestRequest)],
  ['seconds', ({ milliseconds }) => (milliseconds / 1000).toFixed(2)],
  ['findings', ({ findings }) => number(findings)],
  ['formulas', ({ formulas }) => number(formulas)],
  ['heap MB', ({ heapBytes }) => megabytes(heapBytes)],
  ['peak MB', ({ peakBytes }) => megabytes(peakBytes)],
];

export const costTable = (measurements: readonly Measurement[]): string =>
  table(
    COLUMNS.map(([header]) => header),
    measurements.map((measurement) => COLUMNS.map(([, value]) => value(measurement))),
  );

const GROWING = ['actions', 'bytes', 'milliseconds', 'formulas', 'heapBytes', 'peakBytes'] as const;

/** How much each figure grows from one size to the next; what grows more than the indicators do is marked. */
export function growthTable(measurements: readonly Measurement[]): string {
  const sizes = [...new Set(measurements.map(({ indicators }) => indicators))].sort((a, b) => a - b);
  const lines = sizes.slice(1).flatMap((size, index) => {
    const smaller = sizes[index] ?? size;
    return measurements
      .filter(({ indicators }) => indicators === size)
      .flatMap((large) => {
        const small = measurements.find((one) => one.indicators === smaller && one.command === large.command);
        return small === undefined ? [] : [growthLine(small, large)];
      });
  });
  return table(['indicators', 'command', 'actions', 'bytes', 'time', 'formulas', 'heap', 'peak'], lines);
}

function growthLine(small: Measurement, large: Measurement): readonly string[] {
  const size = large.indicators / small.indicators;
  return [
    `${number(small.indicators)} > ${number(large.indicators)}`,
    large.command,
    ...GROWING.map((key) => {
      const ratio = large[key] / small[key];
      return `${ratio.toFixed(1)}x${ratio > size ? ' (!)' : ''}`;
    }),
  ];
}

/** Words to the left, figures to the right. */
export function table(headers: readonly string[], lines: readonly (readonly string[])[]): string {
  const all = [headers, ...lines];
  const widths = headers.map((_, column) => Math.max(...all.map((line) => (line[column] ?? '').length)));
  return all
    .map((line) =>
      line
        .map((text, column) => (column === 1 ? text.padEnd(widths[column] ?? 0) : text.padStart(widths[column] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
