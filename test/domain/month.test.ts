import { expect, test } from '@jest/globals';
import { monthsOf, quarterEnd, reportingDay, reportingWindow, timingOf } from '../../src/domain/month';
import { yearFromQuarters } from '../../src/domain/quarterly';
import type { CalendarDay, QuarterFigure } from '../../src/domain/report';

const day = (text: string): CalendarDay => text as CalendarDay;

test('a month is reported until the 10th of the next, December in the next year', () => {
  expect(reportingWindow(2023, 'B01')).toEqual({ opens: '2023-01-01', closes: '2023-02-10' });
  expect(reportingWindow(2023, 'B12')).toEqual({ opens: '2023-12-01', closes: '2024-01-10' });
  expect(reportingDay(9999, 12)).toBeNull();
});

test.each([
  ['2023-02-28', 'Sebelum jendela'],
  ['2023-03-01', 'Tepat waktu'],
  ['2023-04-10', 'Tepat waktu'],
  ['2023-04-11', 'Terlambat'],
] as const)('a letter of %s for March 2023: %s', (date, expected) => {
  const window = reportingWindow(2023, 'B03');
  expect(window === null ? null : timingOf(day(date), window)).toBe(expected);
});

test('quarters end with their third month', () => {
  expect(quarterEnd('TW3')).toBe(9);
  expect(monthsOf('TW4')).toEqual(['B10', 'B11', 'B12']);
});

const quarter = (name: QuarterFigure['quarter'], realisation: number | null): QuarterFigure => ({
  id: 'IKK-01',
  quarter: name,
  target: 20,
  realisation,
});
const figures = [quarter('TW3', 30), quarter('TW1', 10), quarter('TW2', 0), quarter('TW4', null)];

test('shares add up; a position and the year so far are the last that is filled in', () => {
  expect(yearFromQuarters(figures, 'realisation', 'penjumlahan')).toBe(40);
  expect(yearFromQuarters(figures, 'realisation', null)).toBe(40);
  expect(yearFromQuarters(figures, 'realisation', 'kumulatif')).toBe(30);
  expect(yearFromQuarters(figures, 'realisation', 'posisi akhir')).toBe(30);
  expect(yearFromQuarters(figures, 'target', 'penjumlahan')).toBe(80);
});

test('no quarter is no figure, not zero', () => {
  expect(yearFromQuarters([quarter('TW1', null)], 'realisation', 'penjumlahan')).toBeNull();
});
