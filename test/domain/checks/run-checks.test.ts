import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { SEVERITY_WORDS } from '../../../src/domain/checks/finding';
import { CHECKS } from '../../../src/domain/checks/registry';
import { countOpen, runChecks } from '../../../src/domain/checks/run-checks';
import { NO_FACTS } from '../../../src/domain/checks/workbook-facts';
import { readSample } from '../../sample/read-sample';
import { day, indicator, line, measurement, report } from './small-reports';

const contradiction = (spent: number) =>
  report({ outputs: [line('O', '1', 100, spent)], spendingTypes: [line('B', '51', 100, 80)] });

test('a sentence never outgrows a cell, whatever is typed', () => {
  const long = report({
    indicators: [indicator('A', { target: 0.8 })],
    measurements: [measurement('A', { numerator: 1, denominator: 1 })],
    printedFigures: Array.from({ length: 100 }, (_, index) => ({
      id: 'A',
      place: `Lampiran ${index} ${'x'.repeat(2000)}`,
      element: 'realisasi' as const,
      year: 2023,
      value: index / 1000,
      sourceLine: null,
    })),
  });
  const [found] = runChecks(long).filter(({ check }) => check === 'printed-figures');
  expect(found?.sentence).toHaveLength(8000);
  expect(found?.sentence).toMatch(/…$/);
});

describe('an acceptance', () => {
  const [finding] = runChecks(contradiction(90));
  const id = finding?.fingerprint ?? '';
  const accepted = (spent: number) =>
    runChecks({
      ...contradiction(spent),
      acceptances: [{ id: id.toLowerCase(), sentence: null, reason: 'dijelaskan', day: day(2024, 1, 3) }],
    });

  test('holds while the numbers stand, and the finding no longer counts as open', () => {
    expect(accepted(90).map((one) => one.accepted?.reason)).toEqual(['dijelaskan']);
    expect(countOpen(accepted(90))).toEqual({ salah: 0, 'perlu-konfirmasi': 0, saran: 0 });
  });

  test('ends when a number changes', () => {
    expect(accepted(91).map((one) => one.accepted)).toEqual([null]);
    expect(countOpen(accepted(91)).salah).toBe(1);
  });

  test('does not depend on the order of the rows', () => {
    const rows = { indicators: [indicator('A', { target: 0 }), indicator('B', { target: 0 })], measurements: [] };
    const ids = (parts: Parameters<typeof report>[0]) =>
      runChecks(report(parts))
        .filter(({ check }) => check === 'target-zero')
        .map(({ fingerprint }) => fingerprint);
    const [first, second] = ids(rows);
    expect(ids({ ...rows, indicators: [...rows.indicators].reverse() })).toEqual([second, first]);
    expect(first).not.toBe(second);
  });
});

test('findings come by severity', () => {
  const found = runChecks(readSample('rutan-kupang-2023')).map(({ severity }) => severity);
  const order = ['salah', 'perlu-konfirmasi', 'saran'];
  expect(found).toEqual([...found].sort((a, b) => order.indexOf(a) - order.indexOf(b)));
});

test('no two findings of the sample have the same fingerprint', () => {
  const prints = runChecks(readSample('rutan-kupang-2023')).map(({ fingerprint }) => fingerprint);
  expect(new Set(prints).size).toBe(prints.length);
  for (const print of prints) expect(print).toMatch(/^T-[0-9A-F]{14}$/);
});

describe('a fix', () => {
  const cell = (value: string, expects: string, unit: string | null) =>
    runChecks(report(), {
      ...NO_FACTS,
      unread: [
        { place: { table: 'measurements', column: 'numerator', row: { id: 'A' } }, header: 'x', value, expects, unit },
      ],
    }).map(({ fix }) => fix);

  test('writes a number that was typed as text, as the number it is', () => {
    expect(cell('Rp 4.300.862.808', 'rupiah', null)).toEqual([
      {
        kind: 'set-cells',
        table: 'measurements',
        id: 'A',
        cells: { numerator: 4_300_862_808 },
        expected: { numerator: 'Rp 4.300.862.808' },
        label: 'Tulis 4.300.862.808',
      },
    ]);
    expect(cell('98,51 %', 'number', '%')[0]).toMatchObject({ cells: { numerator: 0.9851 } });
  });

  test.each([
    ['what can be read in two ways', '1.234', 'number', null],
    ['a number without its percent sign', '80', 'number', '%'],
    ['rupiah with a fraction', 'Rp1,5', 'rupiah', null],
    ['words', 'belum ada', 'number', null],
  ])('is not offered for %s', (_, value, expects, unit) => {
    expect(cell(value, expects, unit)).toEqual([undefined]);
  });

  test('gives a percentage its sign', () => {
    const [found] = runChecks(
      report({ indicators: [indicator('A', { target: 80 })], measurements: [measurement('A')] }),
    );
    expect(found?.fix).toEqual({
      kind: 'set-cells',
      table: 'indicators',
      id: 'A',
      cells: { target: 0.8 },
      expected: { target: 80 },
      label: 'Tulis 80%',
    });
  });
});

test('docs/checks.md lists every check as the registry has it', () => {
  const doc = readFileSync(join(__dirname, '..', '..', '..', 'docs', 'checks.md'), 'utf8');
  const rows = doc
    .split('\n')
    .filter((row) => row.startsWith('| `'))
    .map((row) =>
      row
        .split('|')
        .slice(1, -1)
        .map((part) => part.trim()),
    );
  expect(rows).toEqual(
    CHECKS.map(({ id, title, severities, rule, source }) => [
      `\`${id}\``,
      title,
      severities.map((severity) => SEVERITY_WORDS[severity]).join(', '),
      rule,
      source,
    ]),
  );
});
