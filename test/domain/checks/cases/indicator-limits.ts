/** Where the rules about indicators begin and end. */
import { day, history, indicator, measurement, quarters, renstra, score, type Case } from '../small-reports';

const two = (first: Parameters<typeof indicator>[1], second: Parameters<typeof indicator>[1]) => ({
  indicators: [indicator('A', first), indicator('B', second)],
});
const direct = (id: string, value: number) => measurement(id, { numerator: null, denominator: null, direct: value });
const index = (id: string, change = {}) =>
  indicator(id, { unit: 'Indeks', target: 80, method: 'langsung', name: `Indeks ${id}`, ...change });

export const INDICATOR_LIMITS: readonly Case[] = [
  {
    check: 'achievement-above-limit',
    says: 'begins above 120%, not at it, and is one finding a sasaran',
    parts: {
      indicators: [indicator('A'), indicator('B'), indicator('C', { code: 'SK2.C', objective: 'Lain' })],
      measurements: [
        measurement('A', { numerator: 96, denominator: 100 }),
        measurement('B', { numerator: 961, denominator: 1000 }),
        measurement('C', { numerator: 10 }),
      ],
    },
    finds: [
      'saran: Capaian di atas 120%: SK1.B 120,13%; tinjau targetnya.',
      'saran: Capaian di atas 120%: SK2.C 125,00%; tinjau targetnya.',
    ],
    leads: ['Sasaran SK1 {B} > indicators.target(B) | B, 1.20125', 'Sasaran SK2 {C} > indicators.target(C) | C, 1.25'],
  },
  {
    check: 'achievement-above-limit',
    says: 'counts from the cap of the report',
    parts: { identity: { cap: 1.1 } },
    finds: ['saran: Capaian di atas 110%: SK1.A 112,50%; tinjau targetnya.'],
    leads: ['Sasaran SK1 {A} > indicators.target(A) | A, 1.125'],
  },
  {
    check: 'agreement-against-renstra',
    says: 'takes a blank direction for higher, and a lower target for harder where lower is better',
    parts: {
      ...two({ target: 0.7, direction: null }, { target: 0.7, direction: 'rendah rasio' }),
      strategicTargets: [...renstra('A', 2023, 0.8), ...renstra('B', 2023, 0.8)],
    },
    finds: [
      'perlu-konfirmasi: SK1.A: target 2023 70% lebih ringan dari Renstra 80%.',
      'saran: SK1.B: target 2023 70% lebih berat dari Renstra 80%.',
    ],
    leads: [
      'SK1.A {A} > indicators.target(A); strategicTargets.target(A, year 2023) | 2023, 0.7, 0.8, null',
      'SK1.B {B} > indicators.target(B); strategicTargets.target(B, year 2023) | 2023, 0.7, 0.8, null',
    ],
  },
  {
    check: 'agreement-against-renstra',
    says: 'does not call two years a series, nor series of other years or length the same',
    parts: {
      indicators: ['A', 'B', 'C', 'D'].map((id) => indicator(id, { target: 0.95 })),
      strategicTargets: [
        ...renstra('A', 2022, 0.8, 0.9),
        ...renstra('B', 2022, 0.8, 0.9),
        ...renstra('C', 2021, 0.7, 0.8, 0.9),
        ...renstra('D', 2020, 0.6, 0.7, 0.8, 0.9),
      ],
    },
    finds: [
      'saran: SK1.A: target 2023 95% lebih berat dari Renstra 90%.',
      'saran: SK1.B: target 2023 95% lebih berat dari Renstra 90%.',
      'saran: SK1.C: target 2023 95% lebih berat dari Renstra 90%.',
      'saran: SK1.D: target 2023 95% lebih berat dari Renstra 90%.',
    ],
    leads: [
      'SK1.A {A} > indicators.target(A); strategicTargets.target(A, year 2023) | 2023, 0.95, 0.9, null',
      'SK1.B {B} > indicators.target(B); strategicTargets.target(B, year 2023) | 2023, 0.95, 0.9, null',
      'SK1.C {C} > indicators.target(C); strategicTargets.target(C, year 2023) | 2023, 0.95, 0.9, null',
      'SK1.D {D} > indicators.target(D); strategicTargets.target(D, year 2023) | 2023, 0.95, 0.9, null',
    ],
  },
  {
    check: 'agreement-against-renstra',
    says: 'is silent about years without a target on either side',
    parts: {
      identity: { year: null },
      indicators: [indicator('A', { target: null })],
      strategicTargets: renstra('A', 2022, 0.7, 0.8),
      history: [{ ...history('A', 2022, 0, 0.9), target: null }, history('A', 2021, 0.1, 0.1)],
    },
    finds: [],
  },
  {
    check: 'direction-words',
    says: 'takes a blank direction for higher',
    parts: { indicators: [indicator('A', { name: 'Persentase overstaying', direction: null })] },
    finds: ['perlu-konfirmasi: SK1.A: arah makin tinggi makin baik, padahal bunyi indikator memuat "overstaying".'],
    leads: ['SK1.A {A} > indicators.direction(A) | null, Persentase overstaying'],
  },
  {
    check: 'direction-words',
    says: 'is silent where the words say both, say nothing, or are part of others',
    parts: {
      indicators: [
        indicator('A', { name: 'Indeks kepuasan atas pengaduan', direction: 'rendah' }),
        indicator('B', { name: null }),
        indicator('C', { name: 'Persentase pemakasusan' }),
        indicator('D', { name: 'Persentase kepuasan' }),
        indicator('E', { name: 'Persentase pelanggaran', direction: 'rendah' }),
      ],
    },
    finds: [],
  },
  {
    check: 'duplicates',
    says: 'is silent about blanks, and about one code on two levels',
    parts: {
      indicators: [
        indicator('A', { code: null, name: null }),
        indicator('B', { code: null, name: null }),
        indicator('C', { code: 'X', name: 'x' }),
        indicator('D', { code: 'X', name: 'y', level: 'IKU' }),
      ],
    },
    finds: [],
  },
  {
    check: 'evidence-dates',
    says: 'ends with the reporting day of January, which the satker may have moved',
    parts: {
      identity: { reportingDay: 5 },
      ...two({}, {}),
      measurements: [
        measurement('A', { evidenceDate: day(2024, 1, 5) }),
        measurement('B', { evidenceDate: day(2024, 1, 6) }),
      ],
    },
    finds: ['salah: SK1.B: data dukung bertanggal 6 Januari 2024, di luar tahun laporan 2023.'],
    leads: ['SK1.B {B} > measurements.evidenceDate(B) | 2024-01-06, 2023'],
  },
  {
    check: 'evidence-dates',
    says: 'begins with the first day of the year',
    parts: {
      ...two({}, {}),
      measurements: [
        measurement('A', { evidenceDate: day(2023, 1, 1) }),
        measurement('B', { evidenceDate: day(2024, 1, 11) }),
      ],
    },
    finds: ['salah: SK1.B: data dukung bertanggal 11 Januari 2024, di luar tahun laporan 2023.'],
    leads: ['SK1.B {B} > measurements.evidenceDate(B) | 2024-01-11, 2023'],
  },
  {
    check: 'excluding-counts',
    says: 'is silent about other sasaran, nihil, nothing counted, and other kinds of formula',
    parts: {
      indicators: [
        indicator('A', { name: 'Gangguan yang dicegah' }),
        indicator('B', { name: 'Pemulihan', objective: 'Lain' }),
        indicator('C', { name: 'Pemulihan' }),
        indicator('D', { name: 'Pelaku' }),
        indicator('E', { name: 'Pelaku', method: 'penurunan' }),
        indicator('F', { name: 'Gangguan dicegah', objective: 'Lain' }),
      ],
      measurements: [
        measurement('A', { numerator: 4, denominator: 4 }),
        measurement('B'),
        measurement('C', { nil: 'ya' }),
        measurement('D', { numerator: 0, denominator: 0 }),
        measurement('E'),
        measurement('F', { numerator: 0, denominator: 0 }),
      ],
    },
    finds: [],
  },
  {
    check: 'figure-as-realisation',
    says: 'asks from the first bit above 100%, of shares only, once an indicator',
    parts: {
      indicators: [indicator('A'), indicator('B', { unit: 'Indeks' }), indicator('C', { method: 'langsung' })],
      history: [
        history('A', 2020, 0.8, 1.25),
        history('A', 2021, 0.8, 1.0001),
        history('A', 2022, 0.8, 1),
        history('B', 2022, 0.8, 3),
        history('C', 2022, 0.8, 3),
      ],
    },
    finds: [
      'perlu-konfirmasi: SK1.A: realisasi 2020 tercatat 125,00% dan 2021 tercatat 100,01%, di atas 100%; mungkin itu capaian.',
    ],
    leads: ['SK1.A {A} > history.realisation(A, year 2020); history.realisation(A, year 2021) | 1.25, 1.0001'],
  },
  {
    check: 'figure-as-realisation',
    says: 'is silent about nihil, a denominator of zero, a fraction that counts itself, and a figure that is neither',
    parts: {
      indicators: [
        indicator('A', { method: 'langsung' }),
        indicator('B', { method: 'langsung' }),
        indicator('C'),
        indicator('D', { method: 'langsung' }),
        indicator('E', { method: 'langsung', target: 0 }),
      ],
      measurements: [
        measurement('A', { direct: 0.8, nil: 'ya' }),
        measurement('B', { direct: 0.8, denominator: 0 }),
        measurement('C', { direct: 0.8 }),
        measurement('D', { direct: 0.5 }),
        measurement('E', { direct: 0.5 }),
      ],
    },
    finds: [],
  },
  {
    check: 'history-years',
    says: 'finds a year still to come, and says what is blank',
    parts: {
      history: [
        history('A', 2024, 0.8, 0.9),
        { ...history('A', 2022, 0, 0), target: null, realisation: null },
        history('A', 2022, 0.8, 0.9),
      ],
    },
    finds: [
      'salah: SK1.A: riwayat 2022 tercatat dua kali, target kosong dan realisasi kosong lalu target 80% dan realisasi 90,00%.',
      'salah: SK1.A: riwayat memuat tahun 2024, padahal tahun laporan 2023.',
    ],
    leads: [
      'SK1.A {A} > history.year(A, year 2022) | 2022, null, null, 0.8, 0.9',
      'SK1.A {A} > history.year(A, year 2024) | 2024, 2023',
    ],
  },
  {
    check: 'nil-mark',
    says: 'asks about a count or a figure beside the mark, and not about zero',
    parts: {
      ...two({}, {}),
      measurements: [
        measurement('A', { numerator: 0, denominator: 4, nil: 'ya', nilNote: 'x' }),
        measurement('B', { numerator: null, denominator: 0, direct: 0.5, nil: 'target', nilNote: 'x' }),
      ],
    },
    finds: [
      'perlu-konfirmasi: SK1.A ditandai nihil, tetapi barisnya memuat angka 4, yang tidak dipakai.',
      'perlu-konfirmasi: SK1.B ditandai nihil, tetapi barisnya memuat angka 0,5, yang tidak dipakai.',
    ],
    leads: ['SK1.A {A} > measurements.nil(A) | 4', 'SK1.B {B} > measurements.nil(B) | 0.5'],
  },
  {
    check: 'numerator-above-denominator',
    says: 'is silent about all of the whole, a denominator that is none, and figures that are not divided',
    parts: {
      indicators: [
        indicator('A'),
        indicator('B'),
        indicator('C'),
        indicator('D', { method: 'langsung' }),
        indicator('E', { method: null }),
        indicator('F'),
      ],
      measurements: [
        measurement('A', { numerator: 10, denominator: 10 }),
        measurement('B', { numerator: 1, denominator: 0 }),
        measurement('C', { numerator: 1, denominator: -1 }),
        measurement('D', { numerator: 12 }),
        measurement('E', { numerator: 12 }),
        measurement('F', { numerator: 12, denominator: null }),
      ],
    },
    finds: [],
  },
  {
    check: 'out-of-range',
    says: 'offers no percent sign that would not help, and finds a realisasi without it',
    parts: {
      indicators: [
        indicator('A', { target: 101 }),
        indicator('B', { target: 100 }),
        indicator('C', { method: 'langsung' }),
      ],
      measurements: [direct('C', 75)],
    },
    finds: [
      'salah: SK1.A: target 10.100% terlalu besar; mungkin dimaksud 101%.',
      'salah: SK1.B: target 10.000% terlalu besar; mungkin dimaksud 100%.',
      'salah: SK1.C: realisasi 7.500% terlalu besar; mungkin dimaksud 75%.',
    ],
    leads: [
      'SK1.A {A} > indicators.target(A) | 101',
      'SK1.B {B} > indicators.target(B) | 100 | Tulis 100%: indicators(B) {"target":100} => {"target":1}',
      'SK1.C {C} > measurements.direct(C) | 75 | Tulis 75%: measurements(C) {"direct":75} => {"direct":0.75}',
    ],
  },
  {
    check: 'out-of-range',
    says: 'is silent up to 1.000% and about zero',
    parts: {
      ...two({ target: 10 }, { target: 0 }),
      measurements: [measurement('A', { numerator: 0, denominator: 0 }), direct('B', 10)],
    },
    finds: [],
  },
  {
    check: 'realisation-equals-target',
    says: 'asks about an index, however it was rounded, and about 100% of another target',
    parts: {
      indicators: [index('A', { target: 0.3 }), index('B', { target: 1 })],
      measurements: [direct('A', 0.1 + 0.2), direct('B', 1)],
    },
    finds: [
      'perlu-konfirmasi: SK1.A: realisasi 0,3 sama persis dengan target dan tidak dihitung dari pembilang dan penyebut.',
      'perlu-konfirmasi: SK1.B: realisasi 1 sama persis dengan target dan tidak dihitung dari pembilang dan penyebut.',
    ],
    leads: [
      'SK1.A {A} > measurements.direct(A) | 0.30000000000000004, 0.3',
      'SK1.B {B} > measurements.direct(B) | 1, 1',
    ],
  },
  {
    check: 'realisation-equals-target',
    says: 'is silent about other figures and targets that are blank',
    parts: {
      indicators: [index('A'), index('B', { target: null }), index('C', { unit: 'Orang' })],
      measurements: [direct('A', 80.01), direct('B', 80), direct('C', 80)],
    },
    finds: [],
  },
  {
    check: 'realisation-missing',
    says: 'leads to what is blank of each, counts those without a level as own, and leaves nihil alone',
    parts: {
      indicators: [
        indicator('A', { level: null }),
        indicator('B', { level: null, method: 'langsung' }),
        indicator('C', { level: null }),
        indicator('D', { level: null, method: null }),
        indicator('P', { level: 'IKP', objective: 'x', code: 'P' }),
      ],
      measurements: [
        measurement('A', { denominator: null }),
        measurement('C', { numerator: 0, denominator: 0, nil: 'target', nilNote: 'x' }),
      ],
    },
    finds: [
      'salah: Realisasi belum diisi untuk 2 dari 4 indikator: SK1.A dan SK1.B.',
      'perlu-konfirmasi: Realisasi belum diisi untuk 1 dari 1 indikator: P.',
    ],
    leads: [
      'Sasaran SK1 {A, B} > measurements.denominator(A); measurements.direct(B) | A, B',
      'IKP {P} > measurements.numerator(P) | P',
    ],
  },
  {
    check: 'realisation-missing',
    says: 'is due on the last day of a half year',
    parts: { measurements: [], identity: { period: 'Semester I', asOf: day(2023, 6, 30) } },
    finds: ['salah: Realisasi belum diisi untuk 1 dari 1 indikator: SK1.A.'],
    leads: ['Sasaran SK1 {A} > measurements.numerator(A) | A'],
  },
  {
    check: 'realisation-missing',
    says: 'is silent the day before, and without a year',
    parts: { measurements: [], identity: { period: 'Semester I', asOf: day(2023, 6, 29) } },
    finds: [],
  },
  {
    check: 'repeated-history',
    says: 'is silent about two years, other targets, and years without a realisasi',
    parts: {
      indicators: ['A', 'B', 'C', 'D'].map((id) => indicator(id)),
      history: [
        ...['A', 'B'].flatMap((id) => [history(id, 2021, 0.7, 0.8), history(id, 2022, 0.7, 0.9)]),
        ...['C', 'D'].flatMap((id) => [
          history(id, 2020, id === 'C' ? 0.6 : 0.7, 0.8),
          history(id, 2021, 0.7, 0.9),
          history(id, 2022, 0.7, 0.95),
        ]),
        { ...history('A', 2020, 0.7, 0), realisation: null },
        { ...history('B', 2020, 0.7, 0), realisation: null },
      ],
    },
    finds: [],
  },
  {
    check: 'paper-dates',
    says: 'asks about an agreement of the December before',
    parts: { identity: { agreementDate: day(2022, 12, 30) } },
    finds: ['perlu-konfirmasi: Perjanjian Kinerja bertanggal 30 Desember 2022, padahal tahun laporan 2023.'],
    leads: ['Identitas satker > identity.agreementDate(agreementDate) | 2022-12-30, 2023'],
  },
  {
    check: 'paper-dates',
    says: 'finds one of the November before, and keadaan of another year or after half of it',
    parts: { identity: { agreementDate: day(2022, 11, 30), period: 'Semester I', asOf: day(2023, 7, 1) } },
    finds: [
      'salah: Perjanjian Kinerja bertanggal 30 November 2022, padahal tahun laporan 2023.',
      'perlu-konfirmasi: Keadaan per tanggal 1 Juli 2023 di luar periode yang berakhir 30 Juni 2023.',
    ],
    leads: [
      'Identitas satker > identity.agreementDate(agreementDate) | 2022-11-30, 2023',
      'Identitas satker > identity.asOf(asOf) | 2023-07-01, 2023-06-30',
    ],
  },
  {
    check: 'paper-dates',
    says: 'finds keadaan before the year',
    parts: { identity: { asOf: day(2022, 12, 31) } },
    finds: ['perlu-konfirmasi: Keadaan per tanggal 31 Desember 2022 di luar periode yang berakhir 31 Desember 2023.'],
    leads: ['Identitas satker > identity.asOf(asOf) | 2022-12-31, 2023-12-31'],
  },
  {
    check: 'paper-dates',
    says: 'is silent about a letter of the same day, and keadaan within the year',
    parts: { identity: { letterDate: day(2023, 9, 30), asOf: day(2023, 9, 30), agreementDate: day(2023, 12, 31) } },
    finds: [],
  },
  {
    check: 'quarters',
    says: 'counts half of the last decimal that is shown',
    parts: {
      indicators: [index('A'), index('B'), indicator('C'), indicator('D')],
      measurements: [direct('A', 80), direct('B', 80), measurement('C'), measurement('D')],
      quarters: [
        ...quarters('A', [20, 20, 20, 20.005]),
        ...quarters('B', [20, 20, 20, 20.006]),
        ...quarters('C', [0.2, 0.2, 0.2, 0.30004]),
        ...quarters('D', [0.2, 0.2, 0.2, 0.30006]),
      ],
    },
    finds: [
      'salah: SK1.B: realisasi triwulan (penjumlahan) 80,006, realisasi tahun 80; SK1.D: realisasi triwulan (penjumlahan) 90,01%, realisasi tahun 90,00%.',
    ],
    leads: [
      'Sasaran SK1 {B, D} > quarters.realisation(B, quarter TW4); quarters.realisation(D, quarter TW4) | B, penjumlahan, 80.006, 80, D, penjumlahan, 0.9000600000000001, 0.9',
    ],
  },
  {
    check: 'quarters',
    says: 'asks on the reporting day, which the satker may have moved',
    parts: {
      identity: { asOf: day(2023, 10, 5), reportingDay: 5 },
      indicators: [index('A')],
      measurements: [],
      quarters: quarters('A', [20, 20, null]),
    },
    finds: ['perlu-konfirmasi: SK1.A: realisasi TW3 belum diisi.'],
    leads: ['Sasaran SK1 {A} > quarters.realisation(A, quarter TW3) | A, TW3'],
  },
  {
    check: 'quarters',
    says: 'is silent the day before, about a total that stands still, and about quarters that are not all there',
    parts: {
      identity: { asOf: day(2023, 10, 4), reportingDay: 5 },
      indicators: [index('A', { quarterMethod: 'kumulatif' }), index('B')],
      measurements: [direct('B', 80)],
      quarters: [...quarters('A', [20, 20, null], [20, 20, 20]), ...quarters('B', [20, 15, 25], [20, 20])],
    },
    finds: [],
  },
  {
    check: 'quarters',
    says: 'is silent where nobody has said of which day or year the figures are',
    parts: { identity: { asOf: null }, measurements: [], quarters: quarters('A', [null]) },
    finds: [],
  },
  {
    check: 'quarters',
    says: 'names eight of a sasaran and counts the rest',
    parts: {
      indicators: Array.from({ length: 10 }, (_, at) => index(`I${at}`)),
      measurements: Array.from({ length: 10 }, (_, at) => direct(`I${at}`, 81)),
      quarters: Array.from({ length: 10 }, (_, at) => quarters(`I${at}`, [20, 20, 20, 20])).flat(),
    },
    finds: [
      'salah: SK1.I0: realisasi triwulan (penjumlahan) 80, realisasi tahun 81; SK1.I1: realisasi triwulan (penjumlahan) 80, realisasi tahun 81; SK1.I2: realisasi triwulan (penjumlahan) 80, realisasi tahun 81; SK1.I3: realisasi triwulan (penjumlahan) 80, realisasi tahun 81; SK1.I4: realisasi triwulan (penjumlahan) 80, realisasi tahun 81; SK1.I5: realisasi triwulan (penjumlahan) 80, realisasi tahun 81; SK1.I6: realisasi triwulan (penjumlahan) 80, realisasi tahun 81; SK1.I7: realisasi triwulan (penjumlahan) 80, realisasi tahun 81; dan 2 lainnya.',
    ],
    leads: [
      'Sasaran SK1 {I0, I1, I2, I3, I4, I5, I6, I7, I8, I9} > quarters.realisation(I0, quarter TW4); quarters.realisation(I1, quarter TW4); quarters.realisation(I2, quarter TW4); quarters.realisation(I3, quarter TW4); quarters.realisation(I4, quarter TW4); quarters.realisation(I5, quarter TW4); quarters.realisation(I6, quarter TW4); quarters.realisation(I7, quarter TW4); quarters.realisation(I8, quarter TW4); quarters.realisation(I9, quarter TW4) | I0, penjumlahan, 80, 81, I1, penjumlahan, 80, 81, I2, penjumlahan, 80, 81, I3, penjumlahan, 80, 81, I4, penjumlahan, 80, 81, I5, penjumlahan, 80, 81, I6, penjumlahan, 80, 81, I7, penjumlahan, 80, 81, I8, penjumlahan, 80, 81, I9, penjumlahan, 80, 81',
    ],
  },
  {
    check: 'quarters',
    says: 'compares half a year with its two quarters',
    parts: {
      identity: { period: 'Semester I', asOf: day(2023, 6, 30) },
      indicators: [index('A', { target: 80 })],
      measurements: [direct('A', 45)],
      quarters: quarters('A', [20, 20, 20, 20]),
    },
    finds: ['salah: SK1.A: realisasi triwulan (penjumlahan) 40, realisasi tahun 45.'],
    leads: ['Sasaran SK1 {A} > quarters.realisation(A, quarter TW2) | A, penjumlahan, 40, 45'],
  },
  {
    check: 'two-systems',
    says: 'compares an indicator that is a score in earlier years too, to one hundredth',
    parts: {
      indicators: [
        indicator('A', { name: 'Nilai kinerja anggaran', unit: 'Nilai', target: 90, method: 'langsung' }),
        indicator('B', { name: 'Nilai SMART', unit: 'Nilai', target: 90, method: 'langsung' }),
      ],
      measurements: [direct('A', 92.01), direct('B', 90)],
      history: [history('A', 2022, 90, 91.02), history('A', 2021, 90, 80)],
      scores: [
        score('NKA', 'Nilai akhir', 92),
        score('NKA', 'Nilai akhir', 91, 2022),
        score('SMART', 'Penyerapan Anggaran', 80),
      ],
    },
    finds: ['perlu-konfirmasi: SK1.A: realisasi 2022 sebesar 91,02, sedangkan nilai NKA 2022 tercatat 91.'],
    leads: ['SK1.A {A} > history.realisation(A, year 2022); scores.value(NKA-Nilaiakhir-2022) | 91.02, 91'],
  },
  {
    check: 'unchanged-targets',
    says: 'takes earlier agreements before the Renstra, and the Renstra where nothing is agreed',
    parts: {
      indicators: [indicator('A'), indicator('B', { target: null }), indicator('C')],
      strategicTargets: [
        ...renstra('A', 2021, 0.5, 0.5, 0.5),
        ...renstra('B', 2021, 0.6, 0.6, 0.6),
        ...renstra('C', 2021, 0.8, 0.8, 0.8),
      ],
      history: [history('A', 2021, 0.8, 0.8), history('A', 2022, 0.8, 0.8), history('C', 2022, 0.9, 0.8)],
    },
    finds: ['saran: Target 2021-2023 tidak berubah: SK1.A 80% dan SK1.B 60%.'],
    leads: ['Sasaran SK1 {A, B} > indicators.target(A); strategicTargets.target(B, year 2023) | A, 0.8, B, 0.6'],
  },
  {
    check: 'unchanged-targets',
    says: 'is silent about two years, and without a year',
    parts: { strategicTargets: renstra('A', 2022, 0.8, 0.8) },
    finds: [],
  },
  {
    check: 'unit-fits',
    says: 'knows the words for an index and a percentage',
    parts: {
      indicators: ['Index', 'Nilai', 'Skor'].map((word) => indicator(word, { name: `${word} x`, unit: 'persen' })),
    },
    finds: [
      'salah: SK1.Index: satuan persen tidak cocok dengan bunyi indikator, yang menyebut indeks.',
      'salah: SK1.Nilai: satuan persen tidak cocok dengan bunyi indikator, yang menyebut indeks.',
      'salah: SK1.Skor: satuan persen tidak cocok dengan bunyi indikator, yang menyebut indeks.',
    ],
    leads: [
      'SK1.Index {Index} > indicators.unit(Index) | persen, Index x',
      'SK1.Nilai {Nilai} > indicators.unit(Nilai) | persen, Nilai x',
      'SK1.Skor {Skor} > indicators.unit(Skor) | persen, Skor x',
    ],
  },
  {
    check: 'unit-fits',
    says: 'is silent about blanks, a share by its other names, and a count of things',
    parts: {
      indicators: [
        indicator('A', { name: null }),
        indicator('B', { unit: null }),
        indicator('C', { name: 'Presentase x', unit: 'Persen' }),
        indicator('D', { name: 'Jumlah gedung', unit: 'Unit' }),
        indicator('E', { name: 'Tingkat nilai', unit: '%' }),
      ],
    },
    finds: [],
  },
  {
    check: 'zero-denominator',
    says: 'leads to the denominator where something was counted',
    parts: { measurements: [measurement('A', { numerator: 3, denominator: 0 })] },
    finds: ['salah: SK1.A: 3 dibagi 0 tidak dapat dihitung.'],
    leads: ['SK1.A {A} > measurements.denominator(A) | 3'],
  },
  {
    check: 'required-inputs',
    says: 'leads to every blank',
    parts: {
      identity: { unitName: null, year: null },
      indicators: [indicator('A', { code: null, level: null, objective: null, name: null, target: null })],
    },
    finds: [
      'salah: Identitas satker belum memuat nama satuan kerja dan tahun laporan.',
      'salah: A: kode, tingkat, sasaran, indikator, dan target belum diisi.',
    ],
    leads: [
      'Identitas satker > identity.unitName(unitName); identity.year(year) | unitName, year',
      'A {A} > indicators.code(A); indicators.level(A); indicators.objective(A); indicators.name(A); indicators.target(A) | code, level, objective, name, target',
    ],
  },
];
