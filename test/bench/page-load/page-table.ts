/** What the pages load, and how long they take, as text. */
import { table } from '../table';
import type { Pages, Script } from './build-pages';
import { LOADS, median, type PageTimes } from './measure-pages';

const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1);
const sum = (scripts: readonly Script[]): number => scripts.reduce((total, { gzipBytes }) => total + gzipBytes, 0);

/** Every script of the add-in, those that load first on top; then both pages beside each other. */
export function scriptTable({ ours, template }: Pages): string {
  const sorted = [...ours].sort((a, b) => Number(b.first) - Number(a.first) || b.gzipBytes - a.gzipBytes);
  const lines = sorted.map(({ file, bytes, gzipBytes, first }) => [
    kilobytes(gzipBytes),
    `${file}${first ? '  (before Mulai answers)' : ''}`,
    kilobytes(bytes),
  ]);
  const first = (scripts: readonly Script[]): Script[] => scripts.filter((script) => script.first);
  return [
    table(['KB gzip', 'script', 'KB'], lines),
    '',
    table(
      ['KB gzip', 'together'],
      [
        [kilobytes(sum(first(ours))), 'until Mulai answers, a filled workbook read'],
        [kilobytes(sum(ours)), 'everything'],
        [kilobytes(sum(first(template))), "a page like Microsoft's template"],
      ],
    ),
  ].join('\n');
}

export function timeTable({ ours, template }: PageTimes): string {
  const line = (name: string, times: readonly number[]): readonly string[] => [
    median(times).toFixed(0),
    name,
    Math.min(...times).toFixed(0),
    Math.max(...times).toFixed(0),
  ];
  const share = median(ours) / median(template);
  return [
    table(
      ['ms', `until the first button, median of ${LOADS} loads`, 'least', 'most'],
      [line('Mulai', ours), line("a page like Microsoft's template", template)],
    ),
    '',
    `Mulai takes ${(share * 100).toFixed(0)}% of the other page's time.`,
  ].join('\n');
}
