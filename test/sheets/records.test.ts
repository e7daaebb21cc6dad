/** The grey columns of the records against the rules they are made from, computed by Excel's own formulas. */
import { beforeAll, describe, expect, test } from '@jest/globals';
import { achievement } from '../../src/domain/achievement';
import { dayNumber } from '../../src/domain/calendar-day';
import { effectiveState, evidenceCells } from '../../src/domain/evidence';
import { filled } from '../../src/domain/figure';
import { monthNumber, quarterEnd, reportingDay, reportingWindow, timingOf } from '../../src/domain/month';
import type { Report } from '../../src/domain/report';
import { stagesOf } from '../commands/built-workbook';
import { shownIn } from '../commands/edited-inputs';
import type { Workbook } from '../host/model/types';
import { readSample } from '../sample/read-sample';

const SERIAL_OF_EPOCH = 25_569;

const invented = readSample('contoh-satker');
const CASES: readonly (readonly [string, Report])[] = [
  ['rutan-kupang-2023', readSample('rutan-kupang-2023')],
  ['contoh-satker', invented],
  ['another reporting day', { ...invented, identity: { ...invented.identity, reportingDay: 5 } }],
];

describe.each(CASES)('%s', (_, report) => {
  const closing = report.identity.reportingDay ?? 10;
  let workbook: Workbook;
  let year: number;
  beforeAll(async () => {
    year = report.identity.year ?? 0;
    workbook = (await stagesOf(report)).filled;
  }, 60_000);

  const column = (table: string, header: string, rows: readonly unknown[]): readonly string[] =>
    rows.map((_, index) => shownIn(workbook, table, header, index + 1));
  const serial = (month: number): string => {
    const day = reportingDay(year, month, closing);
    return day === null ? '' : String(dayNumber(day) + SERIAL_OF_EPOCH);
  };

  test('evidence: the state that holds, of the piece and of its month', () => {
    const { evidence } = report;
    const cells = new Map(evidenceCells(evidence).map((cell) => [`${cell.targetNumber}|${cell.month}`, cell.state]));
    expect(column('tblTargetKinerja', 'Keadaan berlaku', evidence)).toEqual(
      evidence.map((piece) => effectiveState(piece, evidence)),
    );
    expect(column('tblTargetKinerja', 'Keadaan bulan', evidence)).toEqual(
      evidence.map(({ targetNumber, month }) => cells.get(`${targetNumber}|${month}`)),
    );
  });

  test('evidence: due on the reporting day, in time or not', () => {
    const { evidence } = report;
    expect(column('tblTargetKinerja', 'Batas waktu', evidence)).toEqual(
      evidence.map(({ month }) => (month === null ? '' : serial(monthNumber(month)))),
    );
    expect(column('tblTargetKinerja', 'Ketepatan', evidence)).toEqual(
      evidence.map(({ month, letterDate }) => {
        const window = month === null ? null : reportingWindow(year, month, closing);
        return window === null || letterDate === null ? '' : timingOf(letterDate, window);
      }),
    );
  });

  test('quarters: percentage by direction, due after the quarter', () => {
    const { quarters, indicators } = report;
    const expected = quarters.map(({ id, target, realisation }) => {
      const direction = indicators.find((indicator) => indicator.id === id)?.direction ?? null;
      const result = achievement({ target, realisation: filled(realisation), direction, nil: null, cap: null });
      return result.ok ? result.value.raw.toFixed(9) : '';
    });
    const shown = column('tblTriwulan', 'Persen', quarters);
    expect(shown.map((text) => (text === '' ? '' : Number(text).toFixed(9)))).toEqual(expected);
    expect(column('tblTriwulan', 'Batas waktu', quarters)).toEqual(
      quarters.map(({ quarter }) => (quarter === null ? '' : serial(quarterEnd(quarter)))),
    );
  });

  test('monthly notes: in time or not', () => {
    const { monthNotes } = report;
    expect(column('tblCatatanBulanan', 'Ketepatan', monthNotes)).toEqual(
      monthNotes.map(({ month, enteredOn }) => {
        const window = month === null ? null : reportingWindow(year, month, closing);
        return window === null || enteredOn === null ? '' : timingOf(enteredOn, window);
      }),
    );
  });
});
