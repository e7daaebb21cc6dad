import * as functions from '../../src/functions/functions';
import { formatNumber, formatPercent } from '../../src/domain/number-text';
import { isDark, luminanceOf } from '../../src/taskpane/theme';
import { entryOf, EXAMPLES, written } from '../../src/taskpane/screens/help/examples';

const implementations = functions as unknown as Readonly<Record<string, (...args: readonly unknown[]) => unknown>>;
const POINTS = new Set(['NILAIEFISIENSI', 'SMART', 'IKPA', 'NKA']);

test('Bantuan shows every function', () => {
  expect(EXAMPLES.map(({ name }) => name.toLowerCase()).sort()).toEqual(Object.keys(functions).sort());
});

test.each(EXAMPLES.map((example) => [example.name, example] as const))(
  '%s answers what Bantuan says',
  (name, example) => {
    const args = example.arguments.map((value) => (Array.isArray(value) ? value.map((one: number) => [one]) : value));
    const answer = implementations[name.toLowerCase()]?.(...args);
    if (typeof answer !== 'number') expect(answer).toBe(example.result);
    else if (POINTS.has(name)) expect(formatNumber(answer, 2)).toBe(example.result);
    else expect(formatPercent(answer, 2)).toBe(example.result);
    const format = typeof answer !== 'number' ? null : POINTS.has(name) ? '0.00' : '0.00%';
    expect(entryOf(example).numberFormat).toBe(format);
  },
);

test('an example is shown as it is typed here and entered as Excel takes it everywhere', () => {
  const example = { name: 'IKPA', arguments: [[100, 97.24], 0.5, 'kata'], result: '' } as const;
  expect(entryOf(example)).toEqual({ formula: '=LKJIP.IKPA({100;97.24},0.5,"kata")', numberFormat: null });
  expect(written(example, { decimal: ',', argument: ';' })).toBe('=LKJIP.IKPA({100;97,24};0,5;"kata")');
});

test.each([
  [null, false],
  [{ isDark: true, background: '#FFFFFF' }, true],
  [{ isDark: false, background: '#000000' }, false],
  [{ isDark: null, background: '#FFFFFF' }, false],
  [{ isDark: null, background: '#262626' }, true],
  [{ isDark: null, background: '#666666' }, true],
  [{ isDark: null, background: null }, false],
  [{ isDark: null, background: 'unknown' }, false],
])('%#: the pane is dark where Office is', (theme, dark) => {
  expect(isDark(theme)).toBe(dark);
});

test('luminance of colours as Office writes them', () => {
  expect(luminanceOf('#fff')).toBeCloseTo(1, 10);
  expect(luminanceOf('#FF000000')).toBe(0);
  expect(luminanceOf('#808080')).toBeCloseTo(0.2159, 4);
});
