import fc from 'fast-check';
import {
  addDays,
  compareDays,
  dayFromNumber,
  dayNumber,
  dayParts,
  daysInMonth,
  formatDay,
  makeDay,
  monthName,
} from '../../src/domain/calendar-day';
import { parseDayText } from '../../src/domain/day-reading';
import type { CalendarDay } from '../../src/domain/report';

const day = (text: string) => text as CalendarDay;
/** 1900-01-01 to 9999-12-31. */
const anyDay = fc.integer({ min: -25_567, max: 2_932_896 }).map((number) => {
  const found = dayFromNumber(number);
  if (found === null) throw new Error(`No day ${number}`);
  return found;
});

describe('calendar days', () => {
  test('exist or not', () => {
    expect(makeDay({ year: 2023, month: 12, day: 31 })).toBe('2023-12-31');
    expect(makeDay({ year: 2024, month: 2, day: 29 })).toBe('2024-02-29');
    expect(makeDay({ year: 2000, month: 2, day: 29 })).toBe('2000-02-29');
    for (const [year, month, date] of [
      [2023, 2, 29],
      [1900, 2, 29],
      [2023, 4, 31],
      [2023, 0, 1],
      [2023, 13, 1],
      [2023, 1, 0],
      [2023, 1, 32],
      [1899, 12, 31],
      [10_000, 1, 1],
      [2023, 1.5, 1],
      [2023, 1, 1.5],
      [2023.5, 1, 1],
    ] as const) {
      expect([year, month, date, makeDay({ year, month, day: date })]).toEqual([year, month, date, null]);
    }
  });

  test('months have the days they have', () => {
    expect(Array.from({ length: 12 }, (_, index) => daysInMonth(2023, index + 1))).toEqual([
      31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31,
    ]);
    expect(daysInMonth(2024, 2)).toBe(29);
    expect(daysInMonth(2100, 2)).toBe(28);
  });

  test('count from 1970 on', () => {
    expect(dayNumber(day('1970-01-01'))).toBe(0);
    expect(dayNumber(day('1969-12-31'))).toBe(-1);
    expect(dayNumber(day('2023-12-31'))).toBe(19_722);
    expect(dayNumber(day('1900-01-01'))).toBe(-25_567);
    expect(dayFromNumber(19_722)).toBe('2023-12-31');
    expect(dayFromNumber(-25_568)).toBeNull();
    expect(dayFromNumber(2_932_897)).toBeNull();
    expect(dayFromNumber(0.5)).toBeNull();
  });

  test('agree with the calendar of the language, computed in UTC', () => {
    fc.assert(
      fc.property(anyDay, (any) => {
        expect(new Date(dayNumber(any) * 86_400_000).toISOString().slice(0, 10)).toBe(any);
        expect(dayFromNumber(dayNumber(any))).toBe(any);
        expect(makeDay(dayParts(any))).toBe(any);
      }),
    );
  });

  test('can be added to and compared', () => {
    expect(addDays(day('2023-12-31'), 1)).toBe('2024-01-01');
    expect(addDays(day('2024-03-01'), -1)).toBe('2024-02-29');
    expect(addDays(day('9999-12-31'), 1)).toBeNull();
    expect(compareDays(day('2023-12-31'), day('2024-01-01'))).toBe(-1);
    expect(compareDays(day('2024-01-01'), day('2023-12-31'))).toBe(1);
    expect(compareDays(day('2024-01-01'), day('2024-01-01'))).toBe(0);
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        expect(compareDays(a, b)).toBe(Math.sign(dayNumber(a) - dayNumber(b)));
        expect(addDays(a, dayNumber(b) - dayNumber(a))).toBe(b);
      }),
    );
  });

  test('are written in Indonesian', () => {
    expect(formatDay(day('2023-12-31'))).toBe('31 Desember 2023');
    expect(formatDay(day('2024-01-05'))).toBe('5 Januari 2024');
    expect(monthName(8)).toBe('Agustus');
    expect(() => monthName(13)).toThrow(RangeError);
  });
});

describe('reading a day', () => {
  test.each([
    ['2023-12-31', '2023-12-31'],
    ['2023/12/31', '2023-12-31'],
    ['2023-1-5', '2023-01-05'],
    ['31 Desember 2023', '2023-12-31'],
    [' 31  desember  2023 ', '2023-12-31'],
    ['Minggu, 31 Desember 2023', '2023-12-31'],
    ["Jum'at, 5 Januari 2024", '2024-01-05'],
    ['31-Des-2023', '2023-12-31'],
    ['31 Dec 2023', '2023-12-31'],
    ['5 Agt. 2023', '2023-08-05'],
    ['5 Agustus 2023', '2023-08-05'],
    ['1 Nopember 2023', '2023-11-01'],
    ['1 Pebruari 2023', '2023-02-01'],
    ['1 Mei 2023', '2023-05-01'],
    ['31/12/2023', '2023-12-31'],
    ['12/31/2023', '2023-12-31'],
    ['31-12-2023', '2023-12-31'],
    ['31.12.2023', '2023-12-31'],
    ['1/1/2023', '2023-01-01'],
    ['05/05/2023', '2023-05-05'],
  ])('%s', (text, expected) => {
    expect(parseDayText(text)).toEqual({ kind: 'day', day: expected });
  });

  test.each(['', '  ', '-'])('%j is none', (text) => {
    expect(parseDayText(text)).toEqual({ kind: 'none' });
  });

  test('numbers that make two days are asked, never guessed', () => {
    expect(parseDayText('1/2/2023')).toEqual({ kind: 'ambiguous', candidates: ['2023-02-01', '2023-01-02'] });
    expect(parseDayText('12-11-2023')).toEqual({ kind: 'ambiguous', candidates: ['2023-11-12', '2023-12-11'] });
    expect(parseDayText('1/2/2023', 'day first')).toEqual({ kind: 'day', day: '2023-02-01' });
    expect(parseDayText('1/2/2023', 'month first')).toEqual({ kind: 'day', day: '2023-01-02' });
    expect(parseDayText('31/12/2023', 'month first')).toEqual({ kind: 'day', day: '2023-12-31' });
  });

  test.each([
    ['no-such-day', ['2023-02-29', '31 Februari 2023', '31/4/2023', '13/13/2023', '0 Mei 2023', '1 Mei 1800']],
    ['two-digit-year', ['1/2/23', '31 Des 23', '31.12.23']],
    [
      'not-a-day',
      [
        'besok',
        '2023-12-31 08:00',
        'per 2023-12-31',
        '31 Desember 2023 sore',
        'per 31 Desember 2023',
        '31/12/2023 08:00',
        'per 31/12/2023',
        '2023',
        '31 Desember',
        'Desember 2023',
        '31 Constructor 2023',
        '31/12-2023',
        '1 Mei 20230',
        '1/2/20234',
      ],
    ],
  ])('%s: %j', (problem, texts) => {
    for (const text of texts) expect([text, parseDayText(text)]).toEqual([text, { kind: 'invalid', problem }]);
  });

  test('what was written reads back the same', () => {
    fc.assert(
      fc.property(anyDay, (any) => {
        expect(parseDayText(formatDay(any))).toEqual({ kind: 'day', day: any });
        expect(parseDayText(any)).toEqual({ kind: 'day', day: any });
      }),
    );
  });

  test('any text at all has an answer, and a day in it exists', () => {
    const text = fc.oneof(
      fc.string(),
      fc.string({ unit: fc.constantFrom(...Array.from('0123456789/-. MeiDes')), maxLength: 12 }),
    );
    fc.assert(
      fc.property(text, (any) => {
        const parsed = parseDayText(any);
        if (parsed.kind === 'day') expect(makeDay(dayParts(parsed.day))).toBe(parsed.day);
      }),
      { numRuns: 500 },
    );
  });
});
