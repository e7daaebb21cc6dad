import type { Rupiah } from '../../../../src/domain/report';
import { day, indicator, history, line, measurement, printed, renstra, type Case } from '../small-reports';

const OUTPUTS = [
  { ...line('O1', '5252.1', 2_421_044_000, 2_414_529_690), activityCode: '5252' },
  { ...line('O2', '6231.1', 5_674_342_000, 5_560_556_011), activityCode: '6231' },
];
const ACTIVITIES = [line('K1', '5252', 2_421_044_000, 2_414_529_690), line('K2', '6231', 5_674_342_000, 5_560_556_011)];
const types = (capital: number) => [
  line('B1', '51', 7_695_605_000, 7_577_899_665),
  { ...line('B3', '53', 399_781_000, capital) },
];

const november = <Line extends { readonly asOf: unknown }>(lines: readonly Line[]) =>
  lines.map((one) => ({ ...one, asOf: day(2023, 11, 30) }));

export const BUDGET_CASES: readonly Case[] = [
  {
    check: 'budget-cuts',
    says: 'finds Rp969 between two cuts that agree in their percentages',
    parts: { outputs: OUTPUTS, activities: ACTIVITIES, spendingTypes: types(397_185_067) },
    finds: ['salah: Realisasi menurut output Rp7.975.085.701, menurut jenis belanja Rp7.975.084.732: selisih Rp969.'],
    leads: [
      'Anggaran > spendingTypes.spent(B1); outputs.spent(O1) | 2023, spent, outputs, 7975085701, activities, 7975085701, spendingTypes, 7975084732',
    ],
  },
  {
    check: 'budget-cuts',
    says: 'finds one rupiah of pagu, and says which kegiatan it is in',
    parts: { outputs: OUTPUTS, activities: [line('K1', '5252', 2_421_044_001, 2_414_529_690), ...ACTIVITIES.slice(1)] },
    finds: [
      'salah: Pagu menurut output Rp8.095.386.000, menurut kegiatan Rp8.095.386.001: selisih Rp1 (output dikurangi kegiatan: kegiatan 5252 -Rp1).',
    ],
    leads: [
      'Anggaran > activities.revisedCeiling(K1); outputs.revisedCeiling(O1) | 2023, revisedCeiling, outputs, 8095386000, activities, 8095386001',
    ],
  },
  {
    check: 'budget-cuts',
    says: 'is silent where all agree',
    parts: { outputs: OUTPUTS, activities: ACTIVITIES, spendingTypes: types(397_186_036) },
    finds: [],
  },
  {
    check: 'budget-cuts',
    says: 'is silent about figures of another date, and about a block that is not filled yet',
    parts: {
      outputs: OUTPUTS,
      activities: november(types(1)),
      spendingTypes: [line('B1', '51', 8_095_386_000, null), line('B2', '52', null, 5)],
    },
    finds: [],
  },
  {
    check: 'capital-spending',
    says: 'compares belanja modal with the output that it pays for',
    parts: {
      outputs: [{ ...line('O', '6231.2', 399_781_000, 397_185_067), name: 'Layanan Sarana dan Prasarana Internal' }],
      spendingTypes: [line('B', '53', 399_781_000, 397_185_000)],
    },
    finds: ['perlu-konfirmasi: Realisasi belanja modal Rp397.185.000, output 6231.2 Rp397.185.067: selisih Rp67.'],
    leads: ['Anggaran > spendingTypes.spent(B); outputs.spent(O) | 2023, spent, 397185000, 397185067'],
  },
  {
    check: 'capital-spending',
    says: 'is silent where no output is one of that kind',
    parts: { outputs: OUTPUTS, spendingTypes: types(1) },
    finds: [],
  },
  {
    check: 'spent-above-ceiling',
    says: 'finds a total above its ceiling, and asks about a line',
    parts: { spendingTypes: [line('B1', '51', 100, 120), line('B2', '52', 50, 40)] },
    finds: [
      'salah: Jumlah realisasi 2023 menurut jenis belanja Rp160 melebihi pagu Rp150.',
      'perlu-konfirmasi: 51 Baris 51: realisasi Rp120 melebihi pagu Rp100.',
    ],
    leads: [
      'Anggaran > spendingTypes.spent(B1) | 2023, spendingTypes, 160, 150',
      'Anggaran > spendingTypes.spent(B1) | 120, 100',
    ],
  },
  {
    check: 'spent-above-ceiling',
    says: 'is silent about all of it spent',
    parts: { spendingTypes: [line('B1', '51', 100, 100)] },
    finds: [],
  },
  {
    check: 'budget-inputs',
    says: 'asks for what is blank in a table that was begun',
    parts: { outputs: [line('O1', '1', 5, null), line('O2', '2', null, null), line('O3', '3', 5, 5)] },
    finds: ['perlu-konfirmasi: Anggaran 2023 menurut output: pagu atau realisasi belum diisi pada 1 dan 2.'],
    leads: ['Anggaran > outputs.spent(O1); outputs.revisedCeiling(O2) | O1, O2'],
  },
  {
    check: 'budget-inputs',
    says: 'is silent about a table that nobody has begun',
    parts: { outputs: [line('O1', '1', null, null)] },
    finds: [],
  },
  {
    check: 'out-of-range',
    says: 'finds more blocked than there is',
    parts: { outputs: [{ ...line('O1', '1', 5, 5), blocked: 6 as Rupiah }] },
    finds: ['salah: Anggaran 1: blokir Rp6 melebihi pagu Rp5.'],
    leads: ['Anggaran > outputs.blocked(O1) | 6, 5'],
  },
  {
    check: 'duplicates',
    says: 'finds a code of the budget twice in a year',
    parts: { outputs: [line('O1', '1', 5, 5), line('O2', '1', 5, 5), { ...line('O3', '1', 5, 5), year: 2022 }] },
    finds: ['salah: Anggaran 2023 menurut output: kode 1 ada dua kali.'],
    leads: ['Anggaran > outputs.code(O2) | 2023, 1'],
  },
];

const reduction = {
  indicators: [indicator('A', { target: 0.9, method: 'penurunan' })],
  measurements: [measurement('A', { numerator: 8, denominator: 89 })],
  history: [history('A', 2022, 0.8, 0.8)],
};

export const PRINTED_CASES: readonly Case[] = [
  {
    check: 'printed-figures',
    says: 'explains a capaian by no other element, year or indicator than its own printed realisasi',
    parts: {
      ...reduction,
      indicators: [...reduction.indicators, indicator('B')],
      measurements: [...reduction.measurements, measurement('B')],
      printedFigures: [
        printed({ value: 1 }),
        printed({ element: 'target', value: 0.9 }),
        printed({ element: 'realisasi', year: 2022, value: 0.9 }),
        printed({ id: 'B', element: 'realisasi', value: 0.9 }),
      ],
    },
    finds: [
      'salah: SK1.A: capaian 2023 tercetak 100% di Tabel 1, terhitung 101,12%; realisasi 2022 tercetak 90% di Tabel 1, tercatat 80,00%.',
    ],
    leads: [
      'SK1.A {A} > printedFigures.value(A, place Tabel 1, element capaian, year 2023); printedFigures.value(A, place Tabel 1, element realisasi, year 2022); measurements(A); history.realisation(A, year 2022) | capaian, 2023, Tabel 1, 1, 1.0112359550561798, realisasi, 2022, Tabel 1, 0.9, 0.8',
    ],
  },
  {
    check: 'printed-figures',
    says: 'lists every place once with the reason that explains it to the digit',
    parts: {
      ...reduction,
      printedFigures: [
        printed({ element: 'realisasi', value: 0.9 }),
        printed({ value: 1 }),
        printed({ value: 1.13, place: 'Tabel 2' }),
        printed({ value: 1.13, place: 'Tabel 3' }),
      ],
    },
    finds: [
      'salah: SK1.A: realisasi 2023 tercetak 90% di Tabel 1, terhitung 91,01% (sama dengan target); capaian 2023 tercetak 100% di Tabel 1, terhitung 101,12% (dihitung dari realisasi 90% yang tercetak); capaian 2023 tercetak 113% di Tabel 2 dan Tabel 3, terhitung 101,12% (dihitung dengan target 2022, 80%).',
    ],
    leads: [
      'SK1.A {A} > printedFigures.value(A, place Tabel 1, element realisasi, year 2023); printedFigures.value(A, place Tabel 1, element capaian, year 2023); printedFigures.value(A, place Tabel 2, element capaian, year 2023); printedFigures.value(A, place Tabel 3, element capaian, year 2023); measurements(A) | realisasi, 2023, Tabel 1, 0.9, 0.9101123595505618, capaian, 2023, Tabel 1, 1, 1.0112359550561798, capaian, 2023, Tabel 2, 1.13, 1.0112359550561798, capaian, 2023, Tabel 3, 1.13, 1.0112359550561798',
    ],
  },
  {
    check: 'printed-figures',
    says: 'only suggests where a figure was cut off',
    parts: {
      measurements: [measurement('A', { numerator: 283, denominator: 300 })],
      printedFigures: [printed({ value: 1.17 })],
    },
    finds: ['saran: SK1.A: capaian 2023 tercetak 117% di Tabel 1, terhitung 117,92% (dipotong, bukan dibulatkan).'],
    leads: [
      'SK1.A {A} > printedFigures.value(A, place Tabel 1, element capaian, year 2023); measurements(A) | capaian, 2023, Tabel 1, 1.17, 1.1791666666666667',
    ],
  },
  {
    check: 'printed-figures',
    says: 'names the indicator that a figure was copied from',
    parts: {
      indicators: [indicator('A'), indicator('B')],
      strategicTargets: [...renstra('A', 2023, 0.8), ...renstra('B', 2023, 0.7)],
      printedFigures: [printed({ element: 'renstra', value: 0.7 })],
    },
    finds: ['salah: SK1.A: target Renstra 2023 tercetak 70% di Tabel 1, tercatat 80% (sama dengan SK1.B).'],
    leads: [
      'SK1.A {A} > printedFigures.value(A, place Tabel 1, element renstra, year 2023); strategicTargets.target(A, year 2023) | renstra, 2023, Tabel 1, 0.7, 0.8',
    ],
  },
  {
    check: 'printed-figures',
    says: 'compares totals of the budget, and names the table they belong to',
    parts: {
      outputs: OUTPUTS,
      spendingTypes: types(397_185_067),
      printedFigures: [printed({ id: 'JUMLAH-OUTPUT', element: 'realisasi anggaran', value: 7_975_084_732 })],
    },
    finds: [
      'salah: Jumlah anggaran menurut output: realisasi anggaran 2023 tercetak Rp7.975.084.732 di Tabel 1, terhitung Rp7.975.085.701 (sama dengan jumlah menurut jenis belanja).',
    ],
    leads: [
      'Anggaran > printedFigures.value(JUMLAH-OUTPUT, place Tabel 1, element realisasi anggaran, year 2023); outputs.spent(O1) | realisasi anggaran, 2023, Tabel 1, 7975084732, 7975085701',
    ],
  },
  {
    check: 'printed-figures',
    says: 'is silent about rounding, and about years of which the inputs hold nothing',
    parts: {
      ...reduction,
      printedFigures: [printed({ value: 1.01 }), printed({ value: 1.0112 }), printed({ value: 3, year: 2019 })],
    },
    finds: [],
  },
];
