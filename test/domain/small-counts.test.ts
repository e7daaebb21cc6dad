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

test.each([
  'orang',
  'tahanan',
  'narapidana',
  'napi',
  'warga binaan',
  'WBP',
  'anak',
  'klien',
  'penghuni',
  'pasien',
  'penderita',
  'lansia',
  'perempuan',
  'petugas',
  'pegawai',
  'jiwa',
])('1 to 4 %s', (people) => {
  for (const figure of ['1', '4', 'satu', 'dua', 'tiga', 'empat', 'Empat', '3 (tiga)', '1 (satu)', '4 (empat)']) {
    expect(withoutSmallCounts(`ada ${figure} ${people}, dan 6`)).toBe(`ada < 5 ${people}, dan 6`);
  }
});
