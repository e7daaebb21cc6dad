/** Scores, and figures that stand in two systems. */
import { indicator, line, measurement, history, score, day, type Case } from '../small-reports';

const smart = (final: number, [output, efficiency, consistency, absorption] = [100, 87.34, 83.83, 99.3]) => [
  score('SMART', 'Capaian RO', output),
  score('SMART', 'Nilai Efisiensi', efficiency),
  score('SMART', 'Konsistensi RPD', consistency),
  score('SMART', 'Penyerapan Anggaran', absorption),
  score('SMART', 'Nilai akhir', final),
];
/** 2023 with 97,24 of UP dan TUP: 99,724. */
const ikpa = (final: number, spmDispensation = 100) => [
  ...[
    'Revisi DIPA',
    'Deviasi Halaman III DIPA',
    'Penyerapan Anggaran',
    'Belanja Kontraktual',
    'Penyelesaian Tagihan',
  ].map((name) => score('IKPA', name, name.startsWith('Deviasi') ? 90 : 100)),
  score('IKPA', 'Pengelolaan UP dan TUP', 97.24),
  score('IKPA', 'Dispensasi SPM', spmDispensation),
  score('IKPA', 'Capaian Output', 100),
  score('IKPA', 'Nilai akhir', final),
];

const budget = { spendingTypes: [line('B', '51', 1000, 985)] };

export const SCORE_CASES: readonly Case[] = [
  {
    check: 'published-scores',
    says: 'names the weighting that a published SMART follows',
    parts: { scores: smart(95.93) },
    finds: [
      'salah: SMART 2023: nilai akhir tercatat 95,93, terhitung 93,37 menurut PMK 22/PMK.02/2021; nilai itu mengikuti bobot Capaian RO 43,5, Nilai Efisiensi 18,2, Konsistensi RPD 9,7, Penyerapan Anggaran 28,6.',
    ],
    leads: [
      'Nilai kinerja anggaran > scores.value(SMART-Nilaiakhir-2023); scores.value(SMART-CapaianRO-2023); scores.value(SMART-NilaiEfisiensi-2023); scores.value(SMART-KonsistensiRPD-2023); scores.value(SMART-PenyerapanAnggaran-2023) | 2023, SMART, 95.93, 100, 87.34, 83.83, 99.3',
    ],
  },
  {
    check: 'published-scores',
    says: 'says when no weighting gives it',
    parts: { scores: smart(93.39) },
    finds: [
      'salah: SMART 2023: nilai akhir tercatat 93,39, terhitung 93,37 menurut PMK 22/PMK.02/2021; tidak satu pun dari 24 pembagian bobot menghasilkannya.',
    ],
    leads: [
      'Nilai kinerja anggaran > scores.value(SMART-Nilaiakhir-2023); scores.value(SMART-CapaianRO-2023); scores.value(SMART-NilaiEfisiensi-2023); scores.value(SMART-KonsistensiRPD-2023); scores.value(SMART-PenyerapanAnggaran-2023) | 2023, SMART, 93.39, 100, 87.34, 83.83, 99.3',
    ],
  },
  {
    check: 'published-scores',
    says: 'knows IKPA by the bobot of another year',
    parts: { scores: ikpa(98.22, 0).filter(({ component }) => component !== 'Dispensasi SPM') },
    finds: [
      'salah: IKPA 2023: nilai akhir tercatat 98,22, terhitung 98,66 menurut PER-5/PB/2022; nilai itu mengikuti bobot PER-5/PB/2024.',
    ],
    leads: [
      'Nilai kinerja anggaran > scores.value(IKPA-Nilaiakhir-2023); scores.value(IKPA-RevisiDIPA-2023); scores.value(IKPA-DeviasiHalamanIIIDIPA-2023); scores.value(IKPA-PenyerapanAnggaran-2023); scores.value(IKPA-BelanjaKontraktual-2023); scores.value(IKPA-PenyelesaianTagihan-2023); scores.value(IKPA-PengelolaanUPdanTUP-2023); scores.value(IKPA-CapaianOutput-2023) | 2023, IKPA, 98.22, 100, 90, 100, 100, 100, 97.24, 100',
    ],
  },
  {
    check: 'published-scores',
    says: 'knows NKA made of halves',
    parts: {
      scores: [score('SMART', 'Nilai akhir', 90), score('IKPA', 'Nilai akhir', 100), score('NKA', 'Nilai akhir', 95)],
    },
    finds: [
      'salah: NKA 2023: nilai akhir tercatat 95, terhitung 94,00 menurut PMK 2/PMK.02/2021; nilai itu mengikuti bobot PMK 62 Tahun 2023.',
    ],
    leads: [
      'Nilai kinerja anggaran > scores.value(NKA-Nilaiakhir-2023); scores.value(SMART-Nilaiakhir-2023); scores.value(IKPA-Nilaiakhir-2023) | 2023, NKA, 95, 90, 100',
    ],
  },
  {
    check: 'published-scores',
    says: 'is silent within one hundredth, of another date, and where a part is missing',
    parts: {
      scores: [
        ...smart(93.36),
        ...ikpa(1).map((row) => (row.component === 'Nilai akhir' ? { ...row, asOf: day(2023, 11, 30) } : row)),
        score('NKA', 'Nilai akhir', 50, 2022),
        score('NKA', 'Nilai akhir', 50, 2019),
      ],
    },
    finds: [],
  },
  {
    check: 'two-systems',
    says: 'lists every system whose serapan is another, and last year in the history',
    parts: {
      indicators: [indicator('A', { name: 'Persentase penyerapan anggaran' })],
      measurements: [measurement('A', { numerator: 98, denominator: 100 })],
      history: [history('A', 2022, 0.9, 0.9)],
      spendingTypes: [line('B', '51', 1000, 985), { ...line('B2', '51', 1000, 910), year: 2022 }],
      scores: [score('SMART', 'Penyerapan Anggaran', 99.3)],
      progress: [{ id: 'E', year: 2023, month: 'B12', budgetProgress: 0.9749, physicalProgress: null, note: null }],
    },
    finds: [
      'perlu-konfirmasi: Serapan 2022 berbeda: menurut tabel anggaran 91,00% dan riwayat SK1.A 90,00%.',
      'perlu-konfirmasi: Serapan 2023 berbeda: menurut tabel anggaran 98,50%, e-Monev B12 97,49%, SMART (Penyerapan Anggaran) 99,30%, dan SK1.A 98,00%.',
    ],
    leads: [
      'Anggaran > spendingTypes.spent(B2); history.realisation(A, year 2022) | 2022, 910, 1000, 0.9',
      'Anggaran > spendingTypes.spent(B); progress.budgetProgress(E); scores.value(SMART-PenyerapanAnggaran-2023); measurements.numerator(A) | 2023, 985, 1000, 0.9749, 0.993, 0.98',
    ],
  },
  {
    check: 'two-systems',
    says: 'compares an indicator that is a score with the score',
    parts: {
      indicators: [indicator('A', { name: 'Nilai IKPA satuan kerja', unit: 'Nilai', target: 95, method: 'langsung' })],
      measurements: [measurement('A', { numerator: null, denominator: null, direct: 99 })],
      scores: [score('IKPA', 'Nilai akhir', 99.72)],
    },
    finds: ['perlu-konfirmasi: SK1.A: realisasi 2023 sebesar 99, sedangkan nilai IKPA 2023 tercatat 99,72.'],
    leads: ['SK1.A {A} > measurements.direct(A); scores.value(IKPA-Nilaiakhir-2023) | 99, 99.72'],
  },
  {
    check: 'two-systems',
    says: 'is silent about another month, equal figures, and a budget that is not filled',
    parts: {
      ...budget,
      scores: [{ ...score('SMART', 'Penyerapan Anggaran', 90), asOf: day(2023, 11, 30) }],
      progress: [
        { id: 'E', year: 2023, month: 'B11', budgetProgress: 0.9, physicalProgress: null, note: null },
        { id: 'F', year: 2023, month: 'B12', budgetProgress: 0.98504, physicalProgress: null, note: null },
      ],
      outputs: [line('O', '1', null, null)],
    },
    finds: [],
  },
  {
    check: 'last-year-copied',
    says: 'finds last year made of copies',
    parts: {
      spendingTypes: [line('B', '51', 1000, 985), { ...line('B2', '51', 900, 985), year: 2022 }],
      scores: [...smart(1), ...smart(1).map((row) => ({ ...row, id: `${row.id}-L`, year: 2022 }))],
    },
    finds: [
      'perlu-konfirmasi: Realisasi 2022 menurut jenis belanja Rp985 sama sampai rupiah terakhir dengan realisasi 2023.',
      'perlu-konfirmasi: SMART: semua 4 komponen 2022 sama dengan 2023; mungkin tersalin.',
    ],
    leads: [
      'Anggaran > spendingTypes.spent(B2) | 2023, spendingTypes, 985',
      'Nilai kinerja anggaran > scores.value(SMART-CapaianRO-2023-L) | 100, 87.34, 83.83, 99.3',
    ],
  },
  {
    check: 'last-year-copied',
    says: 'is silent about other figures and about perfect scores',
    parts: {
      spendingTypes: [line('B', '51', 1000, 985), { ...line('B2', '51', 1000, 984), year: 2022 }],
      scores: [2022, 2023].flatMap((year) => smart(100, [100, 100, 100, 100]).map((row) => ({ ...row, year }))),
    },
    finds: [],
  },
];
