import { withoutSmallCounts } from '../../src/domain/small-counts';

test.each([
  ['Terdapat 2 orang tahanan sakit.', 'Terdapat < 5 orang tahanan sakit.'],
  ['Sebanyak 2 (dua) orang dan tiga narapidana.', 'Sebanyak < 5 orang dan < 5 narapidana.'],
  ['3 dari 4 tahanan sembuh', '< 5 dari < 5 tahanan sembuh'],
  ['3 dari 283 tahanan sembuh', '< 5 dari 283 tahanan sembuh'],
  ['4 warga binaan; 1 WBP', '< 5 warga binaan; < 5 WBP'],
])('%s', (text, expected) => {
  expect(withoutSmallCounts(text)).toBe(expected);
  expect(withoutSmallCounts(expected)).toBe(expected);
});

test.each([
  '5 orang',
  '12 orang, 1.204 tahanan, 0 orang',
  'SK1 orang; 3,2 orang; Rp2 orangtua',
  'Pasal 3 tentang tahanan',
  '2 kegiatan dan 3 dokumen',
  '2 anakan',
])('%s stays', (text) => {
  expect(withoutSmallCounts(text)).toBe(text);
});
