import { expect, test } from '@jest/globals';
import { quarterText } from '../../src/domain/quarter-text';
import { readSample } from '../sample/read-sample';

const { identity, ...report } = readSample('rutan-kupang-2023');
const given = { ...report, year: identity.year, decimals: 2, reportingDay: 10 } as const;

test('a quarter with its due day, figures and the notes of its three months', () => {
  const text = quarterText(given, 'TW4') ?? '';
  expect(text.split('\n\n')[0]).toBe('e-Performance TW4 2023 (batas 10 Januari 2024)');
  expect(text.split('\n\n')[2]).toBe(
    [
      'SP2.IKP1 Indeks kepuasan layanan pemasyarakatan (penjumlahan)',
      'Target: 20; Realisasi: 20; Persen: 100,00%',
      'Oktober: Kegiatan Penyelenggaraan Pemasyarakatan yang Berkualitas telah dilaksanakan di seluruh Rutan',
      'November: Kegiatan Penyelenggaraan Pemasyarakatan yang Berkualitas telah dilaksanakan di seluruh Rutan',
      'Desember: Kegiatan Penyelenggaraan Pemasyarakatan yang Berkualitas telah dilaksanakan di seluruh Rutan',
    ].join('\n'),
  );
});

test('the due day is the reporting day of the satker', () => {
  const text = quarterText({ ...given, reportingDay: 5 }, 'TW4') ?? '';
  expect(text.split('\n\n')[0]).toBe('e-Performance TW4 2023 (batas 5 Januari 2024)');
});

test('notes without figures say that the figures are not filled in', () => {
  const [, first] = (quarterText(given, 'TW1') ?? '').split('\n\n');
  expect(first).toContain('Target: belum diisi; Realisasi: belum diisi\nJanuari: ');
});

test('nothing where nothing is filled in', () => {
  expect(quarterText({ ...given, quarters: [], monthNotes: [] }, 'TW1')).toBeNull();
});
