/** Quarters, evidence, staff and assets, rows that are there twice. */
import {
  day,
  indicator,
  measurement,
  piece,
  printed,
  quarters,
  renstra,
  resource,
  score,
  type Case,
} from '../small-reports';

const index = (id: string, change = {}) =>
  indicator(id, { unit: 'Indeks', target: 80, method: 'langsung', name: `Indeks ${id}`, ...change });
const direct = (id: string, value: number | null) =>
  measurement(id, { numerator: null, denominator: null, direct: value });
const letter = (id: string, letterNumber: string, month: number, date: number, change = {}) =>
  piece(id, { letterNumber, letterDate: day(2023, month, date), ...change });

export const RECORD_CASES: readonly Case[] = [
  {
    check: 'quarters',
    says: 'adds up, takes the last, and says which way of counting would fit',
    parts: {
      indicators: [
        index('A', { quarterMethod: 'penjumlahan' }),
        index('B', { quarterMethod: 'posisi akhir' }),
        index('C', { quarterMethod: 'kumulatif' }),
      ],
      measurements: [direct('A', 80), direct('B', 80), direct('C', 75)],
      quarters: [
        ...quarters('A', [60, 70, 75, 80]),
        ...quarters('B', [20, 20, 20, 20], [20, 20, 20, 20]),
        ...quarters('C', [20, 60, 50, 80], [20, 40, 60, 85]),
      ],
    },
    finds: [
      'salah: SK1.A: realisasi triwulan (penjumlahan) 285, realisasi tahun 80 (dengan cara kumulatif cocok); SK1.B: realisasi triwulan (posisi akhir) 20, realisasi tahun 80 (dengan cara penjumlahan cocok); SK1.C: realisasi triwulan (kumulatif) 80, realisasi tahun 75.',
      'perlu-konfirmasi: SK1.B: target triwulan (posisi akhir) 20, target Perjanjian Kinerja 80; SK1.C: target triwulan (kumulatif) 85, target Perjanjian Kinerja 80; SK1.C: realisasi kumulatif TW3 50 lebih kecil dari TW2 60.',
    ],
    leads: [
      'Sasaran SK1 {A, B, C} > quarters.realisation(A, quarter TW4); quarters.realisation(B, quarter TW4); quarters.realisation(C, quarter TW4) | A, penjumlahan, 285, 80, B, posisi akhir, 20, 80, C, kumulatif, 80, 75',
      'Sasaran SK1 {B, C} > quarters.target(B, quarter TW4); quarters.target(C, quarter TW4); quarters.realisation(C, quarter TW3) | B, posisi akhir, 20, 80, C, kumulatif, 85, 80, C, TW3, 50, 60',
    ],
  },
  {
    check: 'quarters',
    says: 'asks for a quarter whose reporting day has passed',
    parts: {
      identity: { asOf: day(2023, 10, 10) },
      indicators: [index('A')],
      measurements: [direct('A', null)],
      quarters: quarters('A', [20, null, null]),
    },
    finds: ['perlu-konfirmasi: SK1.A: realisasi TW2 dan TW3 belum diisi.'],
    leads: ['Sasaran SK1 {A} > quarters.realisation(A, quarter TW2) | A, TW2, TW3'],
  },
  {
    check: 'quarters',
    says: 'is silent before the period ends, about nihil, about figures that agree, and about a report on half a year',
    parts: {
      identity: { period: 'Semester I', asOf: day(2023, 6, 30) },
      indicators: [index('A'), index('B'), index('C')],
      measurements: [direct('A', 40), measurement('B', { nil: 'ya' }), direct('C', null)],
      quarters: [...quarters('A', [20, 20.004]), ...quarters('B', [1, 2, 3, 4])],
    },
    finds: [],
  },
  {
    check: 'evidence-window',
    says: 'tells another year from another month, one finding a target',
    parts: {
      evidence: [
        piece('A', { letterDate: day(2022, 3, 19) }),
        piece('B', { letterDate: day(2022, 1, 24), required: 'SK Tim' }),
        piece('C', { letterDate: day(2023, 3, 11) }),
        piece('D', { letterDate: day(2024, 1, 11), month: 'B12', targetNumber: 2 }),
      ],
    },
    finds: [
      'salah: Target Kinerja 1: data dukung bertanggal di luar tahun laporan 2023: B02 (19 Maret 2022) dan B02 (24 Januari 2022).',
      'perlu-konfirmasi: Target Kinerja 1: data dukung bertanggal di luar jendela bulannya: B02 (11 Maret 2023).',
      'salah: Target Kinerja 2: data dukung bertanggal di luar tahun laporan 2023: B12 (11 Januari 2024).',
    ],
    leads: [
      'Target Kinerja 1 > evidence.letterDate(A); evidence.letterDate(B) | 2023, A, B02, 2022-03-19, B, B02, 2022-01-24',
      'Target Kinerja 1 > evidence.letterDate(C) | 2023, C, B02, 2023-03-11',
      'Target Kinerja 2 > evidence.letterDate(D) | 2023, D, B12, 2024-01-11',
    ],
  },
  {
    check: 'evidence-window',
    says: 'follows the reporting day of the satker',
    parts: { identity: { reportingDay: 5 }, evidence: [piece('A', { letterDate: day(2023, 3, 6) })] },
    finds: ['perlu-konfirmasi: Target Kinerja 1: data dukung bertanggal di luar jendela bulannya: B02 (6 Maret 2023).'],
    leads: ['Target Kinerja 1 > evidence.letterDate(A) | 2023, A, B02, 2023-03-06'],
  },
  {
    check: 'evidence-window',
    says: 'is silent within the window, about a decree of the year, and about Idem',
    parts: {
      evidence: [
        piece('A', { letterDate: day(2023, 2, 1) }),
        piece('B', { letterDate: day(2023, 3, 10) }),
        piece('C', { letterDate: day(2024, 1, 10), month: 'B12' }),
        piece('D', { letterDate: day(2023, 1, 2), month: 'B09', required: 'SK Tim Kerja' }),
        piece('E', { letterDate: day(2022, 1, 2), state: 'Idem' }),
        piece('F', { letterDate: null }),
        piece('G', { letterDate: day(2022, 1, 2), month: null }),
      ],
    },
    finds: [],
  },
  {
    check: 'evidence-window',
    says: 'is silent before the year of the report is known',
    parts: { identity: { year: null }, evidence: [piece('A', { letterDate: day(2022, 3, 19) })] },
    finds: [],
  },
  {
    check: 'letter-numbers',
    says: 'finds a number with two days, one letter for two months, a register that runs backwards, and another year in the number',
    parts: {
      evidence: [
        letter('A', 'W22.PAS-UM.01-447', 4, 20, { month: 'B04' }),
        letter('B', 'W22-PAS.UM.01-414', 5, 17, { month: 'B05' }),
        letter('C', 'B-12/KPA/II/2023', 2, 3),
        letter('D', 'B-12/KPA/III/2023', 3, 3, { month: 'B03', targetNumber: 2 }),
        letter('E', 'X-5', 6, 1, { month: 'B06' }),
        letter('F', 'X-5', 6, 1, { month: 'B07' }),
        letter('G', 'Y-694 TAHUN 2022', 6, 20),
      ],
    },
    finds: [
      'salah: Nomor surat B-12/KPA/II/2023 dipakai dua kali: 3 Februari 2023 (target 1 B02) dan 3 Maret 2023 (target 2 B03).',
      'perlu-konfirmasi: Surat X-5 dipakai dua kali: target 1 B06 dan target 1 B07.',
      'perlu-konfirmasi: Nomor surat berjalan mundur: W22-PAS.UM.01-414 bertanggal 17 Mei 2023, padahal W22.PAS-UM.01-447 bertanggal 20 April 2023.',
      'perlu-konfirmasi: Nomor surat Y-694 TAHUN 2022 menyebut tahun 2022, padahal suratnya bertanggal 20 Juni 2023.',
    ],
    leads: [
      'Target Kinerja 2 > evidence.letterNumber(D); evidence.letterNumber(C) | C, 2023-02-03, D, 2023-03-03',
      'Target Kinerja 1 > evidence.letterNumber(F); evidence.letterNumber(E) | E, 2023-06-01, F, 2023-06-01',
      'Target Kinerja 1 > evidence.letterNumber(B); evidence.letterNumber(A) | W22-PAS.UM.01-414, 2023-05-17, W22.PAS-UM.01-447, 2023-04-20',
      'Target Kinerja 1 > evidence.letterNumber(G) | Y-694 TAHUN 2022, 2023-06-20',
    ],
  },
  {
    check: 'letter-numbers',
    says: 'is silent about other registers, a new year, two numbers of one day, a decree shown in two months, and numbers that are none',
    parts: {
      evidence: [
        letter('A', 'UM-447', 4, 20),
        letter('B', 'PR-12', 5, 17),
        letter('C', 'UM-446', 4, 20),
        { ...letter('D', 'UM-3', 1, 5), letterDate: day(2024, 1, 5) },
        letter('E', 'SK-9 TAHUN 2023', 1, 9, { month: 'B01', required: 'SK Tim' }),
        letter('F', 'SK-9 TAHUN 2023', 1, 9, { month: 'B02', required: 'SK Tim' }),
        letter('G', 'tanpa nomor', 1, 1),
      ],
    },
    finds: [],
  },
  {
    check: 'evidence-missing',
    says: 'counts months that are due, and asks for the reason of what was not done',
    parts: {
      evidence: [
        piece('A', {}),
        piece('B', { month: 'B03', state: null }),
        piece('C', { month: 'B12', state: null }),
        piece('D', { month: 'B04', state: 'Tidak dilaksanakan' }),
      ],
    },
    finds: [
      'perlu-konfirmasi: Data dukung belum diisi pada 1 dari 3 isian bulanan yang sudah jatuh tempo: target 1 (1 bulan).',
      'perlu-konfirmasi: Data dukung yang tidak dilaksanakan belum beralasan di target 1 B04.',
    ],
    leads: ['Target Kinerja > evidence.state(B) | 1|B03', 'Target Kinerja > evidence.description(D) | D'],
  },
  {
    check: 'evidence-missing',
    says: 'is silent about a list that nobody has begun, and about months that are not due',
    parts: { evidence: [piece('A', { state: null }), piece('B', { month: 'B03', state: null })] },
    finds: [],
  },
  {
    check: 'resource-totals',
    says: 'finds staff counted in two ways, a total among the lines, and depreciation that adds',
    parts: {
      resources: [
        resource('A', 'jabatan', 'Struktural', 79),
        resource('B', 'pendidikan', 'S1', 70),
        resource('C', 'pendidikan', 'SLTA', 8),
        resource('D', 'pendidikan', 'Jumlah', 78),
        resource('E', 'aset tetap', 'Akumulasi Penyusutan', 479_019_576),
      ],
    },
    finds: [
      'salah: Pegawai menurut jabatan 79 orang, menurut pendidikan 78 orang: selisih 1.',
      'salah: Baris "Jumlah" (78 orang) di kelompok pendidikan ikut dijumlahkan, sehingga jumlahnya dua kali.',
      'salah: Akumulasi Penyusutan Rp479.019.576 menambah nilai aset; tulis negatif.',
    ],
    leads: [
      'SDM dan aset > resources.people(B); resources.people(A) | 79, 78',
      'SDM dan aset > resources.name(D) | pendidikan, Jumlah, 78',
      'SDM dan aset > resources.value(E) | 479019576 | Tulis -Rp479.019.576: resources(E) {"value":479019576} => {"value":-479019576}',
    ],
  },
  {
    check: 'resource-totals',
    says: 'is silent while one of the two is not filled',
    parts: {
      resources: [
        resource('A', 'jabatan', 'Struktural', 79),
        resource('B', 'pendidikan', 'S1', null),
        resource('E', 'aset tetap', 'Akumulasi Penyusutan', -5),
      ],
    },
    finds: [],
  },
  {
    check: 'repeated-rows',
    says: 'finds every table with two rows for one thing',
    parts: {
      strategicTargets: [...renstra('A', 2023, 0.8), ...renstra('a', 2023, 0.9)],
      scores: [score('SMART', 'Nilai akhir', 93.37), { ...score('SMART', 'Nilai akhir', 93.7), id: 'X' }],
      quarters: [...quarters('A', [1]), ...quarters('A', [null])],
      monthNotes: ['x', 'y'].map((note) => ({ id: 'A', month: 'B01' as const, note, enteredOn: null })),
      evidence: [piece('A', {}), piece('B', { order: 1 })],
      progress: [0.9, 0.8].map((budgetProgress, at) => ({
        id: `E${at}`,
        year: 2023,
        month: 'B12' as const,
        budgetProgress,
        physicalProgress: null,
        note: null,
      })),
    },
    finds: [
      'salah: Target Renstra: tercatat dua kali SK1.A 2023 (80% dan 90%).',
      'salah: Kinerja Anggaran: tercatat dua kali SMART 2023 Nilai akhir (93,37 dan 93,7).',
      'salah: Triwulan: tercatat dua kali SK1.A TW1 (100% dan kosong).',
      'salah: Catatan bulanan: tercatat dua kali SK1.A B01.',
      'salah: Target Kinerja B01-B12: tercatat dua kali target 1 B02 butir 1.',
      'salah: e-Monev: tercatat dua kali B12 2023 (90% dan 80%).',
    ],
    leads: [
      'SK1.A {A} > strategicTargets.target(a, year 2023) | A|2023, 0.8, 0.9',
      'Nilai kinerja anggaran > scores.value(X) | 2023|SMART|NILAI AKHIR, 93.37, 93.7',
      'SK1.A {A} > quarters.realisation(A, quarter TW1) | A|TW1, 1, null',
      'SK1.A {A} > monthNotes.note(A, month B01) | A|B01, null, null',
      'Target Kinerja 1 > evidence.order(B) | 1|B02|1, null, null',
      'Anggaran > progress.budgetProgress(E1) | 2023|B12, 0.9, 0.8',
    ],
  },
  {
    check: 'repeated-rows',
    says: 'is silent about rows of their own and rows without a key',
    parts: {
      strategicTargets: [...renstra('A', 2022, 0.8, 0.8)],
      evidence: [
        piece('A', { order: 1 }),
        piece('B', { order: 2 }),
        piece('C', { month: null }),
        piece('D', { month: null }),
      ],
    },
    finds: [],
  },
  {
    check: 'printed-places',
    says: 'compares what cannot be computed with itself',
    parts: {
      printedFigures: [
        printed({ year: 2019, value: 1.17 }),
        printed({ year: 2019, value: 1.1765, place: 'Tabel 2' }),
        printed({ year: 2019, value: 1.44, place: 'Tabel 3' }),
      ],
    },
    finds: ['salah: SK1.A: capaian 2019 tercetak 117% di Tabel 1, 117,65% di Tabel 2, dan 144% di Tabel 3.'],
    leads: [
      'SK1.A {A} > printedFigures.value(A, place Tabel 1, element capaian, year 2019); printedFigures.value(A, place Tabel 2, element capaian, year 2019); printedFigures.value(A, place Tabel 3, element capaian, year 2019) | capaian, 2019, 1.17, capaian, 2019, 1.1765, capaian, 2019, 1.44',
    ],
  },
  {
    check: 'printed-places',
    says: 'is silent about one figure with more and fewer decimals, and about what can be computed',
    parts: {
      printedFigures: [
        printed({ year: 2019, value: 1.18 }),
        printed({ year: 2019, value: 1.1765, place: 'Tabel 2' }),
        printed({ value: 1 }),
        printed({ value: 2, place: 'Tabel 2' }),
      ],
    },
    finds: [],
  },
  {
    check: 'printed-figures',
    says: 'knows scores and the totals of Bab I',
    parts: {
      scores: [score('SMART', 'Nilai akhir', 93.37)],
      resources: [
        resource('A', 'jabatan', 'Struktural', 79),
        resource('B', 'aset tetap', 'Gedung', 100),
        resource('C', 'aset tetap', 'Akumulasi Penyusutan', -5),
        resource('D', 'aset tetap', 'Tanah', null),
      ],
      printedFigures: [
        printed({ id: 'SMART-Nilaiakhir-2023', element: 'nilai', value: 93.7 }),
        printed({ id: 'JUMLAH-JABATAN', element: 'jumlah', value: 80 }),
        printed({ id: 'JUMLAH-ASET', element: 'jumlah', value: 95 }),
        printed({ id: 'JUMLAH-ASET', element: 'jumlah', value: 105, place: 'Bab I' }),
      ],
    },
    finds: [
      'salah: SMART: nilai 2023 tercetak 93,7 di Tabel 1, tercatat 93,37.',
      'salah: Pegawai menurut jabatan: jumlah 2023 tercetak 80 di Tabel 1, terhitung 79.',
      'salah: Aset tetap: jumlah 2023 tercetak Rp105 di Bab I, terhitung Rp95.',
    ],
    leads: [
      'Nilai kinerja anggaran > printedFigures.value(SMART-Nilaiakhir-2023, place Tabel 1, element nilai, year 2023); scores.value(SMART-Nilaiakhir-2023) | nilai, 2023, Tabel 1, 93.7, 93.37',
      'SDM dan aset > printedFigures.value(JUMLAH-JABATAN, place Tabel 1, element jumlah, year 2023); resources.people(A) | jumlah, 2023, Tabel 1, 80, 79',
      'SDM dan aset > printedFigures.value(JUMLAH-ASET, place Bab I, element jumlah, year 2023); resources.value(B) | jumlah, 2023, Bab I, 105, 95',
    ],
  },
];
