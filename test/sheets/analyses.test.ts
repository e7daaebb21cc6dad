/** Paragraphs of the analysis in Tabel Bab III: each as the staff wrote it, found by indicator, part and order. */
import { beforeAll, expect, jest, test } from '@jest/globals';
import type { Analysis } from '../../src/domain/report';
import { SHEETS } from '../../src/sheets/names';
import { stagesOf } from '../commands/built-workbook';
import { smallReport } from '../commands/small-report';
import { textsOf } from './built-tables';

jest.setTimeout(120_000);

const report = smallReport(2);
const [first, second] = report.indicators.map(({ id }) => id);

const words = (count: number, of: string): string =>
  Array.from({ length: count }, (_, index) => `${of}${index + 1}`).join(' ');

/** Two of one order stand at the top of the table, and the long one is more than a row can hold. */
const ANALYSES: readonly Analysis[] = [
  { id: first ?? '', part: 'penyebab', order: 1, title: null, text: 'Sebab pertama.' },
  { id: first ?? '', part: 'penyebab', order: 1, title: null, text: 'Sebab dengan urutan yang sama.' },
  { id: second ?? '', part: 'penyebab', order: 1, title: 'Sumber daya', text: 'Sebab indikator kedua.' },
  { id: first ?? '', part: 'penyebab', order: 2, title: null, text: words(600, 'kata') },
  { id: second ?? '', part: 'program penunjang', order: null, title: null, text: 'Program satu.' },
  { id: second ?? '', part: 'program penunjang', order: null, title: null, text: 'Program dua.' },
  { id: second ?? '', part: 'program penunjang', order: null, title: null, text: 'Program tiga.' },
];

let lines: readonly string[];
beforeAll(async () => {
  const { built } = await stagesOf({ ...report, analyses: ANALYSES });
  lines = textsOf(built, SHEETS.report);
});

const times = (text: string): number => lines.filter((line) => line === text).length;

test('every paragraph stands there once, also where two have the same order or none', () => {
  const short = ANALYSES.filter(({ text }) => (text ?? '').length < 100);
  expect(short).toHaveLength(6);
  for (const { title, text } of short) {
    const whole = title === null ? (text ?? '') : `${title}\n${text ?? ''}`;
    expect({ whole, times: times(whole) }).toEqual({ whole, times: 1 });
  }
});

test('a text that no row can hold goes on in the next, whole', () => {
  const from = lines.findIndex((line) => line.startsWith('kata1 '));
  const pieces = lines.slice(from).filter((line) => /^kata\d+ /.test(line));
  expect(pieces.length).toBeGreaterThan(1);
  expect(pieces.join('')).toBe(words(600, 'kata'));
});
