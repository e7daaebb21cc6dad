/** Numbers of letters, and what makes an acceptance last. */
import { fingerprint } from '../../../src/domain/checks/fingerprint';
import type { Observation } from '../../../src/domain/checks/finding';
import { isDecree, letterNumber } from '../../../src/domain/checks/letters';
import { clauses, few, listed, quoted } from '../../../src/domain/checks/wording';
import { piece } from './small-reports';

describe('the number of a letter', () => {
  test.each([
    [
      'W22.PAS.EO-UM.01.01-447 TAHUN 2023',
      { register: 'W22PASEOUM0101', running: 447, folded: 'W22PASEOUM0101-447', year: 2023 },
    ],
    ['w22 pas-um-447b', { register: 'W22PASUM', running: 447, folded: 'W22PASUM-447B', year: null }],
    ['UM-12 Th. 2022', { register: 'UM', running: 12, folded: 'UM-12', year: 2022 }],
    ['UM-12 (lampiran 3)', { register: 'UM', running: 12, folded: 'UM-12', year: null }],
    ['B-101/BPTB/III/2024', { register: 'B/BPTB', running: 101, folded: 'B/BPTB-101', year: 2024 }],
    ['101A / BPTB / XII', { register: '/BPTB', running: 101, folded: '/BPTB-101A', year: null }],
    ['UM (x)-12 (lampiran) ', { register: 'UMX', running: 12, folded: 'UMX-12', year: null }],
    ['UM TAHUN 2022 B-12', { register: 'UMTAHUN2022B', running: 12, folded: 'UMTAHUN2022B-12', year: null }],
    ['UM-12 TH 2022', { register: 'UM', running: 12, folded: 'UM-12', year: 2022 }],
    ['UM-12 TAHUN2022 ', { register: 'UM', running: 12, folded: 'UM-12', year: 2022 }],
    ['UM-12 TAHUN  2022', { register: 'UM', running: 12, folded: 'UM-12', year: 2022 }],
    ['UM - 12.', { register: 'UM', running: 12, folded: 'UM-12', year: null }],
    ['B-1/BPTB', { register: 'B/BPTB', running: 1, folded: 'B/BPTB-1', year: null }],
    ['B-1/B.P - T/12024', { register: 'B/BPT/12024', running: 1, folded: 'B/BPT/12024-1', year: null }],
    ['B-1/A/2024X', { register: 'B/A/2024X', running: 1, folded: 'B/A/2024X-1', year: null }],
    ['7', { register: '', running: 7, folded: '-7', year: null }],
  ])('%s', (text, expected) => {
    expect(letterNumber(text)).toEqual(expected);
  });

  test.each(['tanpa nomor', 'B/12/2024', 'B12XY/A', 'TAHUN 2023', ''])('%j has none', (text) => {
    expect(letterNumber(text)).toBeNull();
  });
});

test.each([
  [{ required: 'SK Tim' }, true],
  [{ description: 'Surat Keputusan' }, true],
  [{ letterNumber: 'SK-9' }, true],
  [{ required: 'Laporan skrining' }, false],
  [{ required: 'Daftar keputusanku' }, false],
])('a decree: %j', (change, expected) => {
  expect(isDecree(piece('A', { required: 'Laporan', ...change }))).toBe(expected);
});

test('lists in sentences', () => {
  expect(['a', 'a b', 'a b c'].map((text) => listed(text.split(' ')))).toEqual(['a', 'a dan b', 'a, b, dan c']);
  expect(few(['a', 'b', 'c'], 3)).toBe('a, b, dan c');
  expect(few(['a', 'b', 'c', 'd'], 3)).toBe('a, b, c, dan 1 lainnya');
  expect(clauses(['a', 'b', 'c'], 3)).toBe('a; b; c');
  expect(clauses(['a', 'b', 'c', 'd', 'e'], 3)).toBe('a; b; c; dan 2 lainnya');
  expect(quoted(' a \n b ')).toBe('"a b"');
  expect(quoted('x'.repeat(40))).toBe(`"${'x'.repeat(40)}"`);
  expect(quoted('x'.repeat(41))).toBe(`"${'x'.repeat(39)}…"`);
});

describe('the fingerprint of a finding', () => {
  const observation: Observation = {
    severity: 'salah',
    sentence: 'x',
    group: { key: 'k', title: 't', indicatorIds: [] },
    places: [{ table: 'history', column: 'target', row: { id: 'A', year: 2022 } }],
    figures: [1, 'a', null, true],
  };
  const own = fingerprint('x', observation);

  test('is what accepted findings of earlier versions have', () => {
    expect(own).toBe('T-10C34656C361B7');
  });

  test('does not depend on words, severity, or the order of keys', () => {
    const row = { year: 2022, id: 'A' };
    const [place] = observation.places;
    expect(fingerprint('x', { ...observation, sentence: 'y', severity: 'saran', places: [{ ...place, row }] })).toBe(
      own,
    );
  });

  test.each([
    ['check', 'y', {}],
    ['table', 'x', { places: [{ table: 'quarters', column: 'target', row: { id: 'A', year: 2022 } }] }],
    ['column', 'x', { places: [{ table: 'history', column: null, row: { id: 'A', year: 2022 } }] }],
    ['row', 'x', { places: [{ table: 'history', column: 'target', row: { id: 'A', year: 2023 } }] }],
    ['figure', 'x', { figures: [2, 'a', null, true] }],
    ['figures', 'x', { figures: [1, 'a', null] }],
  ] as const)('changes with its %s', (_, check, change) => {
    expect(fingerprint(check, { ...observation, ...change })).not.toBe(own);
  });
});
