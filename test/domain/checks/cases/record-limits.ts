/** Where the rules about money, scores, evidence and printed figures begin and end. */
import type { Rupiah } from '../../../../src/domain/report';
import {
  day,
  history,
  indicator,
  line,
  measurement,
  piece,
  printed,
  quarters,
  renstra,
  resource,
  score,
  type Case,
} from '../small-reports';

const of = <Line extends { readonly year: number | null }>(year: number | null, lines: readonly Line[]) =>
  lines.map((one) => ({ ...one, year }));
const progress = (id: string, budgetProgress: number | null, physicalProgress: number | null = null) => ({
  id,
  year: 2023,
  month: 'B12' as const,
  budgetProgress,
  physicalProgress,
  note: null,
});
const smart = (final: number) => [
  score('SMART', 'Capaian RO', 100),
  score('SMART', 'Nilai Efisiensi', 100),
  score('SMART', 'Konsistensi RPD', 100),
  score('SMART', 'Penyerapan Anggaran', 100),
  score('SMART', 'Nilai akhir', final),
];
const letter = (id: string, letterNumber: string, month: number, date: number, change = {}) =>
  piece(id, { letterNumber, letterDate: day(2023, month, date), ...change });

export const RECORD_LIMITS: readonly Case[] = [
  {
    check: 'budget-cuts',
    says: 'names all totals that differ, another year, and the pagu of the beginning',
    parts: {
      outputs: of(2022, [{ ...line('O', '1', 100, 90), initialCeiling: 80 as Rupiah }]),
      activities: of(2022, [{ ...line('K', '7', 100, 91), initialCeiling: 80 as Rupiah }]),
      spendingTypes: of(2022, [{ ...line('B', '51', 100, 92), initialCeiling: 81 as Rupiah }]),
    },
    finds: [
      'salah: Pagu awal 2022 menurut output Rp80, menurut jenis belanja Rp81: selisih Rp1.',
      'salah: Realisasi 2022 menurut output Rp90, menurut kegiatan Rp91, menurut jenis belanja Rp92: selisih Rp1 dan Rp2.',
    ],
    leads: [
      'Anggaran > spendingTypes.initialCeiling(B); outputs.initialCeiling(O) | 2022, initialCeiling, outputs, 80, activities, 80, spendingTypes, 81',
      'Anggaran > activities.spent(K); spendingTypes.spent(B); outputs.spent(O) | 2022, spent, outputs, 90, activities, 91, spendingTypes, 92',
    ],
  },
  {
    check: 'budget-cuts',
    says: 'says where only of kegiatan of that year whose outputs are filled',
    parts: {
      outputs: [
        { ...line('O1', '1', 100, 90), activityCode: 'K1' },
        { ...line('O2', '2', 100, 90), activityCode: 'K2' },
        ...of(2022, [{ ...line('O3', '3', 5, 5), activityCode: 'K3' }]),
      ],
      activities: [line('K1', 'K1', 100, 90), line('K2', 'K2', 101, 90), ...of(2022, [line('K3', 'K3', 6, 5)])],
    },
    finds: [
      'salah: Pagu 2022 menurut output Rp5, menurut kegiatan Rp6: selisih Rp1 (output dikurangi kegiatan: kegiatan K3 -Rp1).',
      'salah: Pagu menurut output Rp200, menurut kegiatan Rp201: selisih Rp1 (output dikurangi kegiatan: kegiatan K2 -Rp1).',
    ],
    leads: [
      'Anggaran > activities.revisedCeiling(K3); outputs.revisedCeiling(O3) | 2022, revisedCeiling, outputs, 5, activities, 6',
      'Anggaran > activities.revisedCeiling(K2); outputs.revisedCeiling(O1) | 2023, revisedCeiling, outputs, 200, activities, 201',
    ],
  },
  {
    check: 'budget-cuts',
    says: 'is silent about blocks with two dates in them, and about zero in all of them',
    parts: {
      outputs: [line('O1', '1', 0, 90), { ...line('O2', '2', 0, 1), asOf: day(2023, 11, 30) }],
      spendingTypes: [line('B', '51', 0, 90)],
    },
    finds: [],
  },
  {
    check: 'budget-inputs',
    says: 'leads to each blank, the year first; nothing spent is filled in',
    parts: {
      spendingTypes: [
        line('B1', '51', 5, 0),
        line('B2', '52', null, 5),
        line('B3', '53', 0, null),
        ...of(null, [line('B4', '54', 1, 1)]),
      ],
    },
    finds: [
      'perlu-konfirmasi: Anggaran 2023 menurut jenis belanja: pagu atau realisasi belum diisi pada 52 dan 53.',
      'perlu-konfirmasi: Anggaran tanpa tahun menurut jenis belanja: tahun belum diisi pada 54.',
    ],
    leads: [
      'Anggaran > spendingTypes.revisedCeiling(B2); spendingTypes.spent(B3) | B2, B3',
      'Anggaran > spendingTypes.year(B4) | B4',
    ],
  },
  {
    check: 'capital-spending',
    says: 'adds up the outputs of that kind, and compares pagu too',
    parts: {
      outputs: [
        { ...line('O1', '1', 60, 50), name: 'Kendaraan Bermotor' },
        { ...line('O2', '2', 41, 50), name: 'Gedung kantor' },
        { ...line('O3', '3', 7, 7), name: 'Layanan' },
      ],
      spendingTypes: [line('B1', '51', 6, 7), line('B2', '531', 100, 100)],
    },
    finds: ['perlu-konfirmasi: Pagu belanja modal Rp100, output 1 dan 2 Rp101: selisih Rp1.'],
    leads: [
      'Anggaran > spendingTypes.revisedCeiling(B2); outputs.revisedCeiling(O1); outputs.revisedCeiling(O2) | 2023, revisedCeiling, 100, 101',
    ],
  },
  {
    check: 'capital-spending',
    says: 'is silent about figures of another date, another year, and satker without belanja modal',
    parts: {
      outputs: [
        { ...line('O1', '1', 60, 50), name: 'Gedung' },
        { ...of(2022, [line('O2', '2', 60, 50)])[0], name: 'Gedung' } as ReturnType<typeof line>,
      ],
      spendingTypes: [
        { ...line('B1', '53', 61, 51), asOf: day(2023, 11, 30) },
        ...of(2022, [line('B2', '52', 61, 51)]),
      ],
    },
    finds: [],
  },
  {
    check: 'spent-above-ceiling',
    says: 'begins with the first rupiah, of any year; a line without pagu is not compared',
    parts: {
      outputs: [...of(2022, [line('O1', '1', 100, 101)]), line('O2', '2', null, 5)],
    },
    finds: [
      'salah: Jumlah realisasi 2022 menurut output Rp101 melebihi pagu Rp100.',
      'perlu-konfirmasi: 1 Baris 1: realisasi Rp101 melebihi pagu Rp100.',
    ],
    leads: ['Anggaran > outputs.spent(O1) | 2022, outputs, 101, 100', 'Anggaran > outputs.spent(O1) | 101, 100'],
  },
  {
    check: 'last-year-copied',
    says: 'finds IKPA too, and needs three figures that are not all 100',
    parts: {
      scores: [2022, 2023].flatMap((year) => [
        ...['Revisi DIPA', 'Capaian Output', 'Dispensasi SPM'].map((name, at) => score('IKPA', name, 90 + at, year)),
        score('SMART', 'Capaian RO', 91, year),
        score('SMART', 'Nilai Efisiensi', 92, year),
        score('SMART', 'Nilai akhir', 93, year),
      ]),
    },
    finds: ['perlu-konfirmasi: IKPA: semua 3 komponen 2022 sama dengan 2023; mungkin tersalin.'],
    leads: ['Nilai kinerja anggaran > scores.value(IKPA-RevisiDIPA-2022) | 90, 91, 92'],
  },
  {
    check: 'last-year-copied',
    says: 'is silent about nothing spent, one figure that moved, and years further apart',
    parts: {
      spendingTypes: [
        line('B1', '51', 5, 0),
        ...of(2022, [line('B2', '51', 5, 0)]),
        ...of(2020, [line('B3', '5', 5, 0)]),
      ],
      outputs: [line('O1', '1', 9, 7), ...of(2021, [line('O2', '1', 9, 7)])],
      scores: [2022, 2023].flatMap((year) =>
        ['Capaian RO', 'Nilai Efisiensi', 'Konsistensi RPD'].map((name, at) =>
          score('SMART', name, 90 + (at === 2 ? year - 2022 : at), year),
        ),
      ),
    },
    finds: [],
  },
  {
    check: 'published-scores',
    says: 'begins above one hundredth',
    parts: { scores: smart(99.98) },
    finds: [
      'salah: SMART 2023: nilai akhir tercatat 99,98, terhitung 100,00 menurut PMK 22/PMK.02/2021; tidak satu pun dari 24 pembagian bobot menghasilkannya.',
    ],
    leads: [
      'Nilai kinerja anggaran > scores.value(SMART-Nilaiakhir-2023); scores.value(SMART-CapaianRO-2023); scores.value(SMART-NilaiEfisiensi-2023); scores.value(SMART-KonsistensiRPD-2023); scores.value(SMART-PenyerapanAnggaran-2023) | 2023, SMART, 99.98, 100, 100, 100, 100',
    ],
  },
  {
    check: 'published-scores',
    says: 'is silent at one hundredth',
    parts: { scores: smart(99.99) },
    finds: [],
  },
  {
    check: 'two-systems',
    says: 'begins at half of the second decimal, and takes figures without a date for those of the year',
    parts: {
      outputs: [{ ...line('O', '1', 10_000, 9000), asOf: null }],
      progress: [progress('E', 0.90006), progress('F', 0.90004)],
      scores: [{ ...score('SMART', 'Penyerapan Anggaran', 90.1), asOf: null }],
      indicators: [indicator('A', { name: 'Nilai penyerapan anggaran', unit: 'Nilai' })],
    },
    finds: [
      'perlu-konfirmasi: Serapan 2023 berbeda: menurut tabel anggaran 90,00%, e-Monev B12 90,01%, dan SMART (Penyerapan Anggaran) 90,10%.',
    ],
    leads: [
      'Anggaran > outputs.spent(O); progress.budgetProgress(E); scores.value(SMART-PenyerapanAnggaran-2023) | 2023, 9000, 10000, 0.90006, 0.9009999999999999',
    ],
  },
  {
    check: 'out-of-range',
    says: 'finds percentages without their sign in the years before, the Renstra and the quarters',
    parts: {
      indicators: [indicator('A'), indicator('B', { unit: 'Indeks' })],
      strategicTargets: [...renstra('A', 2022, 10, 80), ...renstra('B', 2022, 80)],
      history: [history('A', 2021, 75, 11), history('B', 2021, 75, 11)],
      quarters: [...quarters('A', [20, 0.2], [20]), ...quarters('B', [20])],
    },
    finds: [
      'salah: SK1.A: target Renstra 2023 (8.000%), target 2021 (7.500%), realisasi 2021 (1.100%), target TW1 (2.000%), dan realisasi TW1 (2.000%) terlalu besar; tulis dengan tanda %.',
    ],
    leads: [
      'SK1.A {A} > strategicTargets.target(A, year 2023); history.target(A, year 2021); history.realisation(A, year 2021); quarters.target(A, quarter TW1); quarters.realisation(A, quarter TW1) | target Renstra 2023 (8.000%), 80, target 2021 (7.500%), 75, realisasi 2021 (1.100%), 11, target TW1 (2.000%), 20, realisasi TW1 (2.000%), 20',
    ],
  },
  {
    check: 'out-of-range',
    says: 'knows the scale of scores and bobot, of e-Monev, and of heads',
    parts: {
      scores: [
        score('SMART', 'Capaian RO', 100.01),
        score('SMART', 'Nilai Efisiensi', -0.01),
        { ...score('IKPA', 'Revisi DIPA', 100), weight: 101 },
        { ...score('IKPA', 'Capaian Output', 0), weight: 0 },
      ],
      progress: [progress('E', 1.01, -0.01), progress('F', 1, 0), progress('G', null)],
      resources: [
        resource('P', 'jabatan', 'Struktural', 1.5),
        resource('Q', 'jabatan', 'Fungsional', -1),
        resource('R', 'jabatan', 'Umum', 0),
      ],
    },
    finds: [
      'salah: Nilai dan bobot ada di antara 0 dan 100, tetapi tercatat SMART 2023 Capaian RO (100,01), SMART 2023 Nilai Efisiensi (-0,01), dan bobot IKPA 2023 Revisi DIPA (101).',
      'salah: e-Monev ada di antara 0% dan 100%, tetapi tercatat realisasi anggaran B12 2023 (101%) dan realisasi fisik B12 2023 (-1%).',
      'salah: Jumlah pegawai adalah bilangan bulat, tetapi tercatat Struktural (1,5) dan Fungsional (-1).',
    ],
    leads: [
      'Nilai kinerja anggaran > scores.value(SMART-CapaianRO-2023); scores.value(SMART-NilaiEfisiensi-2023); scores.weight(IKPA-RevisiDIPA-2023) | SMART 2023 Capaian RO (100,01), 100.01, SMART 2023 Nilai Efisiensi (-0,01), -0.01, bobot IKPA 2023 Revisi DIPA (101), 101',
      'Anggaran > progress.budgetProgress(E); progress.physicalProgress(E) | realisasi anggaran B12 2023 (101%), 1.01, realisasi fisik B12 2023 (-1%), -0.01',
      'SDM dan aset > resources.people(P); resources.people(Q) | Struktural (1,5), 1.5, Fungsional (-1), -1',
    ],
  },
  {
    check: 'out-of-range',
    says: 'finds a pagu below nothing; all of it may be blocked, and spending may be taken back',
    parts: {
      outputs: [
        { ...line('O1', '1', -5, 1) },
        { ...line('O2', '2', 5, -1), blocked: 5 as Rupiah },
        { ...line('O3', '3', 5, 1), initialCeiling: -1 as Rupiah },
        { ...line('O4', '4', null, 1), blocked: -2 as Rupiah },
      ],
    },
    finds: [
      'salah: Anggaran 1: pagu atau blokir -Rp5 negatif.',
      'salah: Anggaran 3: pagu atau blokir -Rp1 negatif.',
      'salah: Anggaran 4: pagu atau blokir -Rp2 negatif.',
    ],
    leads: [
      'Anggaran > outputs.revisedCeiling(O1) | -5',
      'Anggaran > outputs.initialCeiling(O3) | -1',
      'Anggaran > outputs.blocked(O4) | -2',
    ],
  },
  {
    check: 'duplicates',
    says: 'is silent about lines without a code',
    parts: {
      spendingTypes: [
        { ...line('B1', '', 1, 1), code: null },
        { ...line('B2', '', 1, 1), code: null },
      ],
    },
    finds: [],
  },
  {
    check: 'references',
    says: 'finds printed figures of nothing that is known; codes are told apart without capitals',
    parts: {
      indicators: [indicator('A', { supportingOutput: '1' })],
      outputs: [{ ...line('O', '1', 1, 1), activityCode: 'wa.7' }],
      activities: [line('K', 'WA.7', 1, 1)],
      scores: [score('NKA', 'Nilai akhir', 90)],
      printedFigures: ['a', 'o', 'k', 'jumlah-output', 'JUMLAH-ASET', 'nka-nilaiakhir-2023', 'Z', 'Y', 'Z'].map((id) =>
        printed({ id }),
      ),
      history: [history('W', 2022, 1, 1)],
    },
    finds: [
      'salah: Riwayat Kinerja memuat ID yang tidak ada di Perjanjian Kinerja: W.',
      'salah: Angka Tercetak memuat ID yang tidak dikenal: Z dan Y; angkanya tidak dibandingkan.',
    ],
    leads: ['Buku kerja > history.id(W) | W', 'Buku kerja > printedFigures.id(Z); printedFigures.id(Y) | Z, Y'],
  },
  {
    check: 'evidence-window',
    says: 'opens with the first day of the month, for a decree with the first of the year',
    parts: {
      evidence: [
        piece('A', { letterDate: day(2023, 1, 31) }),
        piece('B', { letterDate: day(2023, 1, 31), description: 'Surat Keputusan' }),
        piece('C', { letterDate: day(2022, 12, 31), letterNumber: 'SK-1' }),
        piece('D', { letterDate: day(2023, 1, 1), month: 'B01' }),
        piece('E', { letterDate: day(2023, 3, 20), required: 'Laporan skrining' }),
      ],
    },
    finds: [
      'salah: Target Kinerja 1: data dukung bertanggal di luar tahun laporan 2023: B02 (31 Desember 2022).',
      'perlu-konfirmasi: Target Kinerja 1: data dukung bertanggal di luar jendela bulannya: B02 (31 Januari 2023) dan B02 (20 Maret 2023).',
    ],
    leads: [
      'Target Kinerja 1 > evidence.letterDate(C) | 2023, C, B02, 2022-12-31',
      'Target Kinerja 1 > evidence.letterDate(A); evidence.letterDate(E) | 2023, A, B02, 2023-01-31, E, B02, 2023-03-20',
    ],
  },
  {
    check: 'evidence-missing',
    says: 'is due on the reporting day, and not for what nobody asked for',
    parts: {
      identity: { asOf: day(2023, 3, 10) },
      evidence: [
        piece('A', { month: 'B01' }),
        piece('B', { state: null, targetNumber: 2 }),
        piece('C', { state: 'Tidak dipersyaratkan', targetNumber: 3 }),
        piece('D', { state: 'Dijadwalkan ulang', month: 'B03' }),
        piece('E', { state: 'Bukan kewenangan satker', month: 'B04' }),
      ],
    },
    finds: [
      'perlu-konfirmasi: Data dukung belum diisi pada 1 dari 2 isian bulanan yang sudah jatuh tempo: target 2 (1 bulan).',
      'perlu-konfirmasi: Data dukung yang tidak dilaksanakan belum beralasan di target 1 B03 dan target 1 B04.',
    ],
    leads: [
      'Target Kinerja > evidence.state(B) | 2|B02',
      'Target Kinerja > evidence.description(D); evidence.description(E) | D, E',
    ],
  },
  {
    check: 'evidence-missing',
    says: 'is silent the day before, and about what has its reason',
    parts: {
      identity: { asOf: day(2023, 3, 9) },
      evidence: [
        piece('A', { month: 'B01' }),
        piece('B', { state: null, targetNumber: 2 }),
        piece('D', { state: 'Dijadwalkan ulang', month: 'B03', description: 'April' }),
      ],
    },
    finds: [],
  },
  {
    check: 'letter-numbers',
    says: 'is silent about one letter for two items of a month, Idem, another year of the same number, and a number without a day',
    parts: {
      evidence: [
        letter('A', 'X-5', 2, 3),
        letter('B', 'X-5', 2, 3),
        letter('C', 'X-5', 3, 4, { state: 'Idem', month: 'B03' }),
        { ...letter('D', 'X-5', 1, 5), letterDate: day(2024, 1, 5) },
        piece('E', { letterNumber: 'X-5', month: 'B04' }),
        letter('F', 'X-6 TAHUN 2023', 2, 4),
      ],
    },
    finds: [],
  },
  {
    check: 'resource-totals',
    says: 'knows subtotals, totals of assets, and amortisation',
    parts: {
      resources: [
        resource('A', 'jabatan', 'Sub Total', 5),
        resource('B', 'aset tetap', 'TOTAL aset', 7),
        resource('C', 'aset tetap', 'Amortisasi', 1),
      ],
    },
    finds: [
      'salah: Baris "Sub Total" (5 orang) di kelompok jabatan ikut dijumlahkan, sehingga jumlahnya dua kali.',
      'salah: Baris "TOTAL aset" (Rp7) di kelompok aset tetap ikut dijumlahkan, sehingga jumlahnya dua kali.',
      'salah: Amortisasi Rp1 menambah nilai aset; tulis negatif.',
    ],
    leads: [
      'SDM dan aset > resources.name(A) | jabatan, Sub Total, 5',
      'SDM dan aset > resources.name(B) | aset tetap, TOTAL aset, 7',
      'SDM dan aset > resources.value(C) | 1 | Tulis -Rp1: resources(C) {"value":1} => {"value":-1}',
    ],
  },
  {
    check: 'resource-totals',
    says: 'is silent about equal numbers, other dates, totals that are blank, and deductions of nothing',
    parts: {
      resources: [
        resource('A', 'jabatan', 'Struktural', 5),
        { ...resource('B', 'pendidikan', 'S1', 6), asOf: day(2023, 6, 30) },
        resource('C', 'pendidikan', 'Jumlah', null),
        resource('D', 'aset tetap', 'Akumulasi penyusutan', 0),
        resource('E', 'aset tetap', 'Jumlahan', 0),
      ],
    },
    finds: [],
  },
  {
    check: 'repeated-rows',
    says: 'leads to each row that comes again',
    parts: {
      strategicTargets: [
        ...renstra('A', 2022, 0.7, 0.8),
        ...renstra('A', 2022, 0.7, 0.8),
        { id: 'A', year: null, target: 1 },
        { id: 'A', year: null, target: 1 },
      ],
    },
    finds: ['salah: Target Renstra: tercatat dua kali SK1.A 2022 (70% dan 70%) dan SK1.A 2023 (80% dan 80%).'],
    leads: [
      'SK1.A {A} > strategicTargets.target(A, year 2022); strategicTargets.target(A, year 2023) | A|2022, 0.7, 0.7, A|2023, 0.8, 0.8',
    ],
  },
  {
    check: 'printed-figures',
    says: 'leads to the cell of the year, and knows shares, totals and figures of a line',
    parts: {
      measurements: [measurement('A')],
      strategicTargets: renstra('A', 2023, 0.8),
      history: [history('A', 2022, 0.7, 0.84)],
      outputs: [line('O', '1', 1000, 900)],
      printedFigures: [
        printed({ element: 'target', value: 0.9 }),
        printed({ element: 'target', value: 0.9, year: 2022 }),
        printed({ element: 'realisasi', value: 0.9, year: 2022, place: null }),
        printed({ element: 'capaian', value: 1.5, year: 2022 }),
        printed({ element: 'renstra', value: 0.9 }),
        printed({ id: 'O', element: 'serapan', value: 0.95 }),
        printed({ id: 'O', element: 'pagu', value: 1001 }),
        printed({ id: 'JUMLAH-OUTPUT', element: 'pagu', value: 1001 }),
      ],
    },
    finds: [
      'salah: SK1.A: target 2023 tercetak 90% di Tabel 1, tercatat 80%; target 2022 tercetak 90% di Tabel 1, tercatat 70%; realisasi 2022 tercetak 90% di tempat yang tidak disebut, tercatat 84,00%; capaian 2022 tercetak 150% di Tabel 1, terhitung 120,00%; target Renstra 2023 tercetak 90% di Tabel 1, tercatat 80%.',
      'salah: Anggaran 1: serapan 2023 tercetak 95% di Tabel 1, terhitung 90,00%; pagu 2023 tercetak Rp1.001 di Tabel 1, terhitung Rp1.000.',
      'salah: Jumlah anggaran menurut output: pagu 2023 tercetak Rp1.001 di Tabel 1, terhitung Rp1.000.',
    ],
    leads: [
      'SK1.A {A} > printedFigures.value(A, place Tabel 1, element target, year 2023); printedFigures.value(A, place Tabel 1, element target, year 2022); printedFigures.value(A, element realisasi, year 2022); printedFigures.value(A, place Tabel 1, element capaian, year 2022); printedFigures.value(A, place Tabel 1, element renstra, year 2023); indicators.target(A); history.target(A, year 2022); history.realisation(A, year 2022); strategicTargets.target(A, year 2023) | target, 2023, Tabel 1, 0.9, 0.8, target, 2022, Tabel 1, 0.9, 0.7, realisasi, 2022, null, 0.9, 0.84, capaian, 2022, Tabel 1, 1.5, 1.2, renstra, 2023, Tabel 1, 0.9, 0.8',
      'Anggaran > printedFigures.value(O, place Tabel 1, element serapan, year 2023); printedFigures.value(O, place Tabel 1, element pagu, year 2023); outputs.spent(O); outputs.revisedCeiling(O) | serapan, 2023, Tabel 1, 0.95, 0.9, pagu, 2023, Tabel 1, 1001, 1000',
      'Anggaran > printedFigures.value(JUMLAH-OUTPUT, place Tabel 1, element pagu, year 2023); outputs.revisedCeiling(O) | pagu, 2023, Tabel 1, 1001, 1000',
    ],
  },
  {
    check: 'printed-figures',
    says: 'writes a percentage as it was printed where the unit is none',
    parts: {
      indicators: [indicator('A', { unit: 'Indeks', target: 80 })],
      printedFigures: [printed({ element: 'target', value: 0.8 })],
    },
    finds: ['salah: SK1.A: target 2023 tercetak 80% di Tabel 1, tercatat 80 (tercetak sebagai persen).'],
    leads: [
      'SK1.A {A} > printedFigures.value(A, place Tabel 1, element target, year 2023); indicators.target(A) | target, 2023, Tabel 1, 0.8, 80',
    ],
  },
  {
    check: 'printed-figures',
    says: 'knows a Renstra target, a figure that was not divided, and gives no reason where two would do',
    parts: {
      indicators: [indicator('A', { target: 0.9 }), indicator('B', { target: 0.9 }), indicator('C'), indicator('D')],
      measurements: ['A', 'B', 'C', 'D'].map((id) => measurement(id, { numerator: 81, denominator: 100 })),
      strategicTargets: [...renstra('A', 2024, 0.75), ...renstra('C', 2023, 0.7), ...renstra('D', 2023, 0.7)],
      printedFigures: [
        printed({ value: 1.08 }),
        printed({ value: 1.0799, place: 'Tabel 2' }),
        printed({ id: 'B', value: 0.81 }),
        printed({ id: 'B', element: 'target', value: 0.8, place: 'Tabel 2' }),
        printed({ id: 'A', element: 'realisasi', value: 0.805, place: 'Tabel 3' }),
        printed({ id: 'A', element: null, value: 7 }),
        printed({ id: 'A', year: null, value: 7 }),
      ],
    },
    finds: [
      'salah: SK1.A: capaian 2023 tercetak 108% di Tabel 1, terhitung 90,00% (dihitung dengan target Renstra 2024, 75%); capaian 2023 tercetak 107,99% di Tabel 2, terhitung 90,00%; realisasi 2023 tercetak 80,5% di Tabel 3, terhitung 81,00%.',
      'salah: SK1.B: capaian 2023 tercetak 81% di Tabel 1, terhitung 90,00% (sama dengan realisasi, belum dibandingkan dengan target); target 2023 tercetak 80% di Tabel 2, tercatat 90%.',
    ],
    leads: [
      'SK1.A {A} > printedFigures.value(A, place Tabel 1, element capaian, year 2023); printedFigures.value(A, place Tabel 2, element capaian, year 2023); printedFigures.value(A, place Tabel 3, element realisasi, year 2023); measurements(A) | capaian, 2023, Tabel 1, 1.08, 0.9, capaian, 2023, Tabel 2, 1.0799, 0.9, realisasi, 2023, Tabel 3, 0.805, 0.81',
      'SK1.B {B} > printedFigures.value(B, place Tabel 1, element capaian, year 2023); printedFigures.value(B, place Tabel 2, element target, year 2023); measurements(B); indicators.target(B) | capaian, 2023, Tabel 1, 0.81, 0.9, target, 2023, Tabel 2, 0.8, 0.9',
    ],
  },
  {
    check: 'printed-figures',
    says: 'names the indicator that a target was copied from only if one has it, of the same sasaran',
    parts: {
      indicators: [
        indicator('A'),
        indicator('B', { target: 0.7 }),
        indicator('C', { target: 0.6, objective: 'Lain' }),
        indicator('D', { target: 0.5 }),
        indicator('E', { target: 0.5 }),
      ],
      printedFigures: [0.7, 0.6, 0.5].map((value) => printed({ element: 'target', value, place: `Tabel ${value}` })),
    },
    finds: [
      'salah: SK1.A: target 2023 tercetak 70% di Tabel 0.7, tercatat 80% (sama dengan SK1.B); target 2023 tercetak 60% di Tabel 0.6, tercatat 80%; target 2023 tercetak 50% di Tabel 0.5, tercatat 80%.',
    ],
    leads: [
      'SK1.A {A} > printedFigures.value(A, place Tabel 0.7, element target, year 2023); printedFigures.value(A, place Tabel 0.6, element target, year 2023); printedFigures.value(A, place Tabel 0.5, element target, year 2023); indicators.target(A) | target, 2023, Tabel 0.7, 0.7, 0.8, target, 2023, Tabel 0.6, 0.6, 0.8, target, 2023, Tabel 0.5, 0.5, 0.8',
    ],
  },
  {
    check: 'printed-places',
    says: 'is one finding an indicator, whatever was printed of it',
    parts: {
      printedFigures: [
        printed({ year: 2019, value: 1.1 }),
        printed({ year: 2019, value: 1.2, place: 'Tabel 2' }),
        printed({ year: 2018, element: 'realisasi', value: 0.9 }),
        printed({ year: 2018, element: 'realisasi', value: 0.8, place: null }),
        printed({ id: 'X', year: 2019, element: 'pagu', value: 5 }),
        printed({ id: 'x', year: 2019, element: 'pagu', value: 6, place: 'Tabel 2' }),
      ],
    },
    finds: [
      'salah: SK1.A: capaian 2019 tercetak 110% di Tabel 1 dan 120% di Tabel 2; realisasi 2018 tercetak 90% di Tabel 1 dan 80% di tempat yang tidak disebut.',
      'salah: X: pagu 2019 tercetak Rp5 di Tabel 1 dan Rp6 di Tabel 2.',
    ],
    leads: [
      'SK1.A {A} > printedFigures.value(A, place Tabel 1, element capaian, year 2019); printedFigures.value(A, place Tabel 2, element capaian, year 2019); printedFigures.value(A, place Tabel 1, element realisasi, year 2018); printedFigures.value(A, element realisasi, year 2018) | capaian, 2019, 1.1, capaian, 2019, 1.2, realisasi, 2018, 0.9, realisasi, 2018, 0.8',
      'Anggaran > printedFigures.value(X, place Tabel 1, element pagu, year 2019); printedFigures.value(x, place Tabel 2, element pagu, year 2019) | pagu, 2019, 5, pagu, 2019, 6',
    ],
  },
];
