import { copyFileName } from '../../src/domain/copy-name';

const PARTS = {
  year: 2023,
  period: 'Tahunan',
  unitCode: '002410',
  unitName: 'Rutan Contoh',
  version: 1,
  draft: false,
} as const;

test.each([
  [{}, 'LKjIP_2023_Tahunan_002410_Rutan-Contoh_v1.xlsx'],
  [{ draft: true, version: 12, period: 'Semester I' }, 'DRAF_LKjIP_2023_Semester-I_002410_Rutan-Contoh_v12.xlsx'],
  [{ unitName: ' Rutan/Lapas "Kelas IIB": Ñandú? ' }, 'LKjIP_2023_Tahunan_002410_Rutan-Lapas-Kelas-IIB-Nandu_v1.xlsx'],
  [
    { year: null, period: null, unitCode: null, unitName: '???' },
    'LKjIP_tanpa-tahun_Tahunan_tanpa-kode_tanpa-nama_v1.xlsx',
  ],
  [{ unitName: 'Panjang '.repeat(20) }, `LKjIP_2023_Tahunan_002410_${'Panjang-'.repeat(7)}Panj_v1.xlsx`],
  [{ unitName: '..\\..\\=cmd|x' }, 'LKjIP_2023_Tahunan_002410_cmd-x_v1.xlsx'],
])('%j: %s', (changes, name) => {
  expect(copyFileName({ ...PARTS, ...changes })).toBe(name);
});
