import { describe, expect, test } from '@jest/globals';
import {
  completeness,
  effectiveState,
  evidenceCells,
  monthState,
  repeatedPiece,
  type MonthState,
} from '../../src/domain/evidence';
import type { CalendarDay, EvidenceState, MonthCode } from '../../src/domain/report';
import { readSample } from '../sample/read-sample';

interface Piece {
  readonly targetNumber: number | null;
  readonly month: MonthCode | null;
  readonly order: number | null;
  readonly state: EvidenceState | null;
}
const piece = (
  month: MonthCode | null,
  state: EvidenceState | null,
  order: number | null = 1,
  targetNumber: number | null = 1,
): Piece => ({
  targetNumber,
  month,
  order,
  state,
});
const day = (text: string): CalendarDay => text as CalendarDay;

describe('Idem', () => {
  test('repeats the same piece of the latest earlier month with a state of its own, through other Idem', () => {
    const first = piece('B01', 'Ada', 1);
    const second = piece('B01', 'Tidak dilaksanakan', 2);
    const all = [piece('B03', 'Idem', 2), piece('B02', 'Idem', 1), piece('B02', null, 2), second, first];
    expect(repeatedPiece(piece('B03', 'Idem', 2), all)).toBe(second);
    expect(repeatedPiece(piece('B03', 'Idem', 1), all)).toBe(first);
    expect(effectiveState(piece('B03', 'Idem', 2), all)).toBe('Tidak dilaksanakan');
  });

  test('takes the first piece of that month where it has none with the number', () => {
    const all = [piece('B01', 'Ada', 1), piece('B02', 'Belum', null)];
    expect(repeatedPiece(piece('B04', 'Idem', 3), all)).toBe(all[1]);
  });

  test('repeats the latest of several earlier months, wherever they stand, and never its own month', () => {
    const all = [
      piece('B02', 'Belum'),
      piece('B03', 'Ada'),
      piece('B01', 'Sebagian'),
      piece('B04', 'Dijadwalkan ulang'),
    ];
    expect(repeatedPiece(piece('B04', 'Idem'), all)).toBe(all[1]);
    expect(repeatedPiece(piece('B03', 'Idem'), all)).toBe(all[0]);
    expect(repeatedPiece(piece('B02', 'Idem'), all)).toBe(all[2]);
  });

  test('a piece without a target or a month repeats nothing, and nothing repeats one', () => {
    const all = [piece('B01', 'Ada'), piece(null, 'Ada'), piece('B01', 'Ada', 1, null)];
    expect(repeatedPiece(piece(null, 'Idem'), all)).toBeNull();
    expect(repeatedPiece(piece('B02', 'Idem', 1, null), all)).toBeNull();
    expect(repeatedPiece(piece('B02', 'Idem'), [piece(null, 'Ada')])).toBeNull();
    expect(effectiveState(piece('B02', null), all)).toBe('Belum diisi');
  });

  test('repeats nothing of another target, of a later month, or where nothing came before', () => {
    const all = [piece('B01', 'Ada', 1, 2), piece('B05', 'Ada')];
    expect(repeatedPiece(piece('B03', 'Idem'), all)).toBeNull();
    expect(effectiveState(piece('B03', 'Idem'), all)).toBe('Belum diisi');
  });
});

test.each<[readonly MonthState[], MonthState]>([
  [['Ada', 'Ada'], 'Ada'],
  [['Ada', 'Tidak dipersyaratkan'], 'Ada'],
  [['Ada', 'Belum'], 'Sebagian'],
  [['Sebagian'], 'Sebagian'],
  [['Tidak dipersyaratkan'], 'Tidak dipersyaratkan'],
  [['Tidak dilaksanakan', 'Belum diisi'], 'Belum diisi'],
  [['Bukan kewenangan satker', 'Dijadwalkan ulang'], 'Dijadwalkan ulang'],
  [['Bukan kewenangan satker'], 'Bukan kewenangan satker'],
])('a month of %j is %s', (states, expected) => {
  expect(monthState(states)).toBe(expected);
});

test('a cell for each target and month, in that order; pieces without either have none', () => {
  const pieces = [
    piece('B02', 'Ada', 1, 10),
    piece('B10', 'Belum', 1, 2),
    piece('B02', 'Ada', 1, 2),
    piece('B02', null, 2, 2),
    piece(null, 'Ada'),
    piece('B01', 'Ada', 1, null),
    piece('B01', 'Tidak dipersyaratkan', 1, 10),
  ];
  expect(evidenceCells(pieces)).toEqual([
    { targetNumber: 2, month: 'B02', state: 'Sebagian' },
    { targetNumber: 2, month: 'B10', state: 'Belum' },
    { targetNumber: 10, month: 'B01', state: 'Tidak dipersyaratkan' },
    { targetNumber: 10, month: 'B02', state: 'Ada' },
  ]);
});

test('only months that have begun are due, and only what is asked for', () => {
  const all = [
    piece('B01', 'Ada'),
    piece('B06', 'Tidak dipersyaratkan'),
    piece('B06', null, 1, 2),
    piece('B07', 'Ada'),
  ];
  expect(completeness(all, 2024, day('2024-06-30'))).toMatchObject({ due: 2, filled: 1 });
  expect(completeness(all, 2024, day('2024-07-01'))).toMatchObject({ due: 3, filled: 2 });
  for (const [year, asOf] of [
    [null, null],
    [2024, null],
    [null, day('2024-01-01')],
  ] as const)
    expect(completeness(all, year, asOf)).toMatchObject({ due: 3, filled: 2 });
});

test('the report of 2023: 126 cells due, 29 filled, 28 not carried out, 13 "-", 56 blank', () => {
  const { evidence, identity } = readSample('rutan-kupang-2023');
  const { due, filled, byState } = completeness(evidence, identity.year, identity.asOf);
  expect([due, filled]).toEqual([126, 29]);
  expect(byState['Tidak dilaksanakan'] + byState['Bukan kewenangan satker'] + byState['Dijadwalkan ulang']).toBe(28);
  expect([byState.Belum, byState['Belum diisi'], byState['Tidak dipersyaratkan']]).toEqual([13, 56, 0]);
  expect(new Set(evidenceCells(evidence).map(({ targetNumber }) => targetNumber)).size).toBe(11);
});
