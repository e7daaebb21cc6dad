import { history, indicator, measurement, renstra, day, type Case } from '../small-reports';

const twins = { indicators: [indicator('A'), indicator('B')], measurements: [measurement('A'), measurement('B')] };
const two = (first: Parameters<typeof indicator>[1], second: Parameters<typeof indicator>[1]) => ({
  indicators: [indicator('A', first), indicator('B', second)],
});

export const INDICATOR_CASES: readonly Case[] = [
  {
    check: 'required-inputs',
    says: 'names everything that is blank in one sentence, for the satker and for an indicator',
    parts: { identity: { unitCode: null, asOf: null }, indicators: [indicator('A', { unit: null, method: null })] },
    finds: [
      'salah: Identitas satker belum memuat kode satker dan keadaan per tanggal.',
      'salah: SK1.A: satuan dan jenis rumus belum diisi.',
    ],
    leads: [
      'Identitas satker > identity.unitCode(unitCode); identity.asOf(asOf) | unitCode, asOf',
      'SK1.A {A} > indicators.unit(A); indicators.method(A) | unit, method',
    ],
  },
  { check: 'required-inputs', says: 'is silent about what may be blank', finds: [] },
  {
    check: 'realisation-missing',
    says: 'lists the open ones of a sasaran once, and those of the levels above once a level',
    parts: {
      indicators: [
        indicator('A'),
        indicator('B'),
        indicator('U', { level: 'IKU', objective: 'x', code: 'U1' }),
        indicator('V', { level: 'IKU', objective: 'y', code: 'U2' }),
      ],
    },
    finds: [
      'salah: Realisasi belum diisi untuk 1 dari 2 indikator: SK1.B.',
      'perlu-konfirmasi: Realisasi belum diisi untuk 2 dari 2 indikator: U1 dan U2.',
    ],
    leads: [
      'Sasaran SK1 {B} > measurements.numerator(B) | B',
      'IKU {U, V} > measurements.numerator(U); measurements.numerator(V) | U, V',
    ],
  },
  {
    check: 'realisation-missing',
    says: 'is silent before the period has ended',
    parts: { measurements: [], identity: { asOf: day(2023, 12, 30) } },
    finds: [],
  },
  {
    check: 'realisation-missing',
    says: 'is silent where nobody has said of which day the figures are',
    parts: { measurements: [], identity: { asOf: null } },
    finds: [],
  },
  {
    check: 'out-of-range',
    says: 'finds negative figures and a percentage without its sign',
    parts: {
      indicators: [indicator('A', { target: 80 }), indicator('B', { target: -1 })],
      measurements: [measurement('A', { numerator: -3, denominator: -4 })],
    },
    finds: [
      'salah: SK1.A: target 8.000% terlalu besar; mungkin dimaksud 80%.',
      'salah: SK1.A: pembilang -3 negatif.',
      'salah: SK1.A: penyebut -4 negatif.',
      'salah: SK1.B: target -1 negatif.',
    ],
    leads: [
      'SK1.A {A} > indicators.target(A) | 80 | Tulis 80%: indicators(A) {"target":80} => {"target":0.8}',
      'SK1.A {A} > measurements.numerator(A) | -3',
      'SK1.A {A} > measurements.denominator(A) | -4',
      'SK1.B {B} > indicators.target(B) | -1',
    ],
  },
  {
    check: 'out-of-range',
    says: 'leaves 80 alone where the unit is no percentage, and 120% where it is',
    parts: two({ target: 80, unit: 'Indeks' }, { target: 1.2 }),
    finds: [],
  },
  {
    check: 'numerator-above-denominator',
    says: 'finds a share above the whole, and asks about a reduction that is none',
    parts: {
      indicators: [indicator('A'), indicator('B', { method: 'penurunan' })],
      measurements: [
        measurement('A', { numerator: 12, denominator: 10 }),
        measurement('B', { numerator: 9, denominator: 8 }),
      ],
    },
    finds: [
      'salah: SK1.A: pembilang 12 di atas penyebut 10 (120,00%), padahal bagian tidak mungkin melebihi keseluruhan.',
      'perlu-konfirmasi: SK1.B: keadaan akhir 9 di atas keadaan awal 8, jadi bertambah, bukan berkurang.',
    ],
    leads: ['SK1.A {A} > measurements.numerator(A) | 12, 10', 'SK1.B {B} > measurements.numerator(B) | 9, 8'],
  },
  {
    check: 'numerator-above-denominator',
    says: 'is silent about a ratio in another unit',
    parts: {
      indicators: [indicator('A', { unit: 'Jam' })],
      measurements: [measurement('A', { numerator: 12, denominator: 10 })],
    },
    finds: [],
  },
  {
    check: 'zero-denominator',
    says: 'asks for the nihil mark where nothing happened',
    parts: { measurements: [measurement('A', { numerator: 0, denominator: 0 })] },
    finds: ['salah: SK1.A: 0 dibagi 0 tidak dapat dihitung; bila tidak ada kejadian, isi kolom Nihil.'],
    leads: ['SK1.A {A} > measurements.nil(A) | 0'],
  },
  {
    check: 'zero-denominator',
    says: 'is silent where the row is marked nihil',
    parts: { measurements: [measurement('A', { numerator: 0, denominator: 0, nil: 'ya', nilNote: 'tidak ada' })] },
    finds: [],
  },
  {
    check: 'nil-mark',
    says: 'asks for the reason, and about figures beside the mark',
    parts: { measurements: [measurement('A', { nil: 'ya' })] },
    finds: [
      'salah: SK1.A ditandai nihil, tetapi Catatan nihil masih kosong.',
      'perlu-konfirmasi: SK1.A ditandai nihil, tetapi barisnya memuat angka 9 dan 10, yang tidak dipakai.',
    ],
    leads: ['SK1.A {A} > measurements.nilNote(A) | ya', 'SK1.A {A} > measurements.nil(A) | 9, 10'],
  },
  {
    check: 'nil-mark',
    says: 'is silent about 0 of 0 with a reason',
    parts: { measurements: [measurement('A', { numerator: 0, denominator: 0, nil: 'target', nilNote: 'tidak ada' })] },
    finds: [],
  },
  {
    check: 'target-zero',
    says: 'finds a target of zero',
    parts: { indicators: [indicator('A', { target: 0 })] },
    finds: ['salah: SK1.A: target 0, sehingga capaian tidak dapat dihitung.'],
    leads: ['SK1.A {A} > indicators.target(A) | 0'],
  },
  {
    check: 'target-zero',
    says: 'leaves a blank target to the required inputs',
    parts: { indicators: [indicator('A', { target: null })] },
    finds: [],
  },
  {
    check: 'realisation-equals-target',
    says: 'asks about a percentage that hits its target without a fraction',
    parts: {
      indicators: [indicator('A', { target: 0.27, method: 'langsung' })],
      measurements: [measurement('A', { numerator: null, denominator: null, direct: 0.27 })],
    },
    finds: [
      'perlu-konfirmasi: SK1.A: realisasi 27,00% sama persis dengan target dan tidak dihitung dari pembilang dan penyebut.',
    ],
    leads: ['SK1.A {A} > measurements.direct(A) | 0.27, 0.27'],
  },
  {
    check: 'realisation-equals-target',
    says: 'is silent about services that were rendered, 100% of 100%, fractions and nihil',
    parts: {
      indicators: [
        indicator('A', { target: 1, unit: 'Layanan', method: 'langsung' }),
        indicator('B', { target: 1, method: 'langsung' }),
        indicator('C', { target: 0.9 }),
        indicator('D', { target: 0.9, method: 'langsung' }),
      ],
      measurements: [
        measurement('A', { direct: 1 }),
        measurement('B', { direct: 1 }),
        measurement('C'),
        measurement('D', { direct: 0.9, nil: 'ya' }),
      ],
    },
    finds: [],
  },
  {
    check: 'figure-as-realisation',
    says: 'finds a capaian and a target in the place of the realisasi, this year and earlier',
    parts: {
      ...two({ method: 'langsung' }, { method: 'langsung' }),
      measurements: [measurement('A', { direct: 1.125 }), measurement('B', { direct: 0.8 })],
    },
    finds: [
      'salah: SK1.A: realisasi 112,50% adalah capaian; pembilang dan penyebut menghasilkan 90,00%.',
      'salah: SK1.B: realisasi 80,00% adalah target; pembilang dan penyebut menghasilkan 90,00%.',
    ],
    leads: [
      'SK1.A {A} > measurements.direct(A) | 1.125, 9, 10 | Tulis 90,00%: measurements(A) {"direct":1.125} => {"direct":0.9}',
      'SK1.B {B} > measurements.direct(B) | 0.8, 9, 10 | Tulis 90,00%: measurements(B) {"direct":0.8} => {"direct":0.9}',
    ],
  },
  {
    check: 'figure-as-realisation',
    says: 'asks about an earlier share above 100%',
    parts: { history: [history('A', 2022, 0.8, 1.25)] },
    finds: ['perlu-konfirmasi: SK1.A: realisasi 2022 tercatat 125,00%, di atas 100%; mungkin itu capaian.'],
    leads: ['SK1.A {A} > history.realisation(A, year 2022) | 1.25'],
  },
  {
    check: 'figure-as-realisation',
    says: 'is silent where the figure is the fraction, and about earlier years up to 100%',
    parts: {
      indicators: [indicator('A', { method: 'langsung' })],
      measurements: [measurement('A', { direct: 0.9 })],
      history: [history('A', 2022, 0.8, 1)],
    },
    finds: [],
  },
  {
    check: 'excluding-counts',
    says: 'finds consequences of what was all prevented',
    parts: {
      ...two({ name: 'Persentase gangguan yang dapat dicegah' }, { name: 'Persentase pemulihan pasca gangguan' }),
      measurements: [
        measurement('A', { numerator: 48, denominator: 48 }),
        measurement('B', { numerator: 4, denominator: 4 }),
      ],
    },
    finds: [
      'perlu-konfirmasi: SK1.A menyatakan 48 dari 48 kejadian dicegah, tetapi kejadian masih dihitung pada SK1.B (4).',
    ],
    leads: ['Sasaran SK1 {A, B} > measurements.numerator(A); measurements.denominator(B) | 48, 48, 4'],
  },
  {
    check: 'excluding-counts',
    says: 'is silent where not all was prevented',
    parts: {
      ...two({ name: 'Persentase gangguan yang dapat dicegah' }, { name: 'Persentase pemulihan pasca gangguan' }),
      measurements: [
        measurement('A', { numerator: 44, denominator: 48 }),
        measurement('B', { numerator: 4, denominator: 4 }),
      ],
    },
    finds: [],
  },
  {
    check: 'agreement-against-renstra',
    says: 'asks about a lighter target, and only suggests a look at a heavier one',
    parts: {
      ...two({ target: 0.7 }, { target: 0.9 }),
      strategicTargets: [...renstra('A', 2023, 0.8), ...renstra('B', 2023, 0.8)],
    },
    finds: [
      'perlu-konfirmasi: SK1.A: target 2023 70% lebih ringan dari Renstra 80%.',
      'saran: SK1.B: target 2023 90% lebih berat dari Renstra 80%.',
    ],
    leads: [
      'SK1.A {A} > indicators.target(A); strategicTargets.target(A, year 2023) | 2023, 0.7, 0.8, null',
      'SK1.B {B} > indicators.target(B); strategicTargets.target(B, year 2023) | 2023, 0.9, 0.8, null',
    ],
  },
  {
    check: 'agreement-against-renstra',
    says: 'counts a higher target as lighter where lower is better',
    parts: {
      indicators: [indicator('A', { target: 0.9, direction: 'rendah' })],
      strategicTargets: renstra('A', 2023, 0.8),
    },
    finds: ['perlu-konfirmasi: SK1.A: target 2023 90% lebih ringan dari Renstra 80%.'],
    leads: ['SK1.A {A} > indicators.target(A); strategicTargets.target(A, year 2023) | 2023, 0.9, 0.8, null'],
  },
  {
    check: 'agreement-against-renstra',
    says: 'names the indicator whose series was copied, and the earlier years that differ as well',
    parts: {
      ...two({ target: 0.94 }, { target: 0.97 }),
      strategicTargets: [...renstra('A', 2021, 0.92, 0.93, 0.94), ...renstra('B', 2021, 0.92, 0.93, 0.94)],
      history: [history('B', 2022, 0.96, 0.96)],
    },
    finds: [
      'perlu-konfirmasi: SK1.B: target 2023 97% lebih berat dari Renstra 94% dan target 2022 96% lebih berat dari Renstra 93%; seluruh deret Renstra (92%, 93%, 94%) sama dengan SK1.A, mungkin tersalin.',
    ],
    leads: [
      'SK1.B {B} > indicators.target(B); strategicTargets.target(B, year 2023); strategicTargets.target(B, year 2022) | 2023, 0.97, 0.94, 2022, 0.96, 0.93, A',
    ],
  },
  {
    check: 'agreement-against-renstra',
    says: 'is silent about equal series whose targets were agreed as planned',
    parts: { ...twins, strategicTargets: [...renstra('A', 2021, 0.6, 0.7, 0.8), ...renstra('B', 2021, 0.6, 0.7, 0.8)] },
    finds: [],
  },
  {
    check: 'repeated-history',
    says: 'finds three years that are those of another indicator',
    parts: {
      ...twins,
      history: ['A', 'B'].flatMap((id) => [
        history(id, 2020, 0.7, 0.75),
        history(id, 2021, 0.7, 0.81),
        history(id, 2022, 0.8, 0.92),
      ]),
    },
    finds: [
      'perlu-konfirmasi: SK1.B: riwayat 3 tahun (75,00%, 81,00%, 92,00%) sama persis dengan SK1.A, mungkin tersalin.',
    ],
    leads: ['SK1.B {B} > history.realisation(B, year 2020) | [[2020,0.7,0.75],[2021,0.7,0.81],[2022,0.8,0.92]], A'],
  },
  {
    check: 'repeated-history',
    says: 'is silent about years that were all 100%, and about two years',
    parts: {
      ...twins,
      history: ['A', 'B'].flatMap((id) => [
        history(id, 2020, 0.7, 1),
        history(id, 2021, 0.7, 1),
        history(id, 2022, 0.8, 1),
      ]),
    },
    finds: [],
  },
  {
    check: 'history-years',
    says: 'finds the report year among the earlier ones, and a year that is there twice',
    parts: { history: [history('A', 2022, 0.7, 0.8), history('A', 2022, 0.7, 0.9), history('A', 2023, 0.8, 0.9)] },
    finds: [
      'salah: SK1.A: riwayat 2022 tercatat dua kali, target 70% dan realisasi 80,00% lalu target 70% dan realisasi 90,00%.',
      'salah: SK1.A: riwayat memuat tahun 2023, padahal tahun laporan 2023.',
    ],
    leads: [
      'SK1.A {A} > history.year(A, year 2022) | 2022, 0.7, 0.8, 0.7, 0.9',
      'SK1.A {A} > history.year(A, year 2023) | 2023, 2023',
    ],
  },
  {
    check: 'history-years',
    says: 'is silent about one row a year before the report year',
    parts: { history: [history('A', 2021, 0.7, 0.8), history('A', 2022, 0.7, 0.9)] },
    finds: [],
  },
  {
    check: 'direction-words',
    says: 'asks where more of something unwanted counts as better, or less of something wanted',
    parts: two(
      { name: 'Persentase pelanggaran tata tertib' },
      { name: 'Persentase kepuasan pengunjung', direction: 'rendah' },
    ),
    finds: [
      'perlu-konfirmasi: SK1.A: arah makin tinggi makin baik, padahal bunyi indikator memuat "pelanggaran".',
      'perlu-konfirmasi: SK1.B: arah makin rendah makin baik, padahal bunyi indikator memuat "kepuasan".',
    ],
    leads: [
      'SK1.A {A} > indicators.direction(A) | tinggi, Persentase pelanggaran tata tertib',
      'SK1.B {B} > indicators.direction(B) | rendah, Persentase kepuasan pengunjung',
    ],
  },
  ...['dicegah', 'ditangani', 'ditindaklanjuti', 'dalam pemulihan', 'yang menurunnya tercatat'].map((word): Case => ({
    check: 'direction-words',
    says: `is silent for "${word}"`,
    parts: { indicators: [indicator('A', { name: `Persentase gangguan ${word}` })] },
    finds: [],
  })),
  {
    check: 'unit-fits',
    says: 'finds an index with %, a percentage without, and asks about a count with %',
    parts: {
      indicators: [
        indicator('A', { name: 'Indeks kepuasan' }),
        indicator('B', { unit: 'Orang' }),
        indicator('C', { name: 'Jumlah gedung' }),
      ],
    },
    finds: [
      'salah: SK1.A: satuan % tidak cocok dengan bunyi indikator, yang menyebut indeks.',
      'salah: SK1.B: satuan Orang tidak cocok dengan bunyi indikator, yang menyebut persentase.',
      'perlu-konfirmasi: SK1.C: satuan % tidak cocok dengan bunyi indikator, yang menyebut jumlah.',
    ],
    leads: [
      'SK1.A {A} > indicators.unit(A) | %, Indeks kepuasan',
      'SK1.B {B} > indicators.unit(B) | Orang, Persentase layanan B',
      'SK1.C {C} > indicators.unit(C) | %, Jumlah gedung',
    ],
  },
  {
    check: 'unit-fits',
    says: 'is silent where they fit, and where the words do not say',
    parts: two({ name: 'Indeks kepuasan', unit: 'Indeks' }, { name: 'Tersusunnya dokumen', unit: 'Layanan' }),
    finds: [],
  },
  {
    check: 'duplicates',
    says: 'finds a code twice, and asks about the same words twice',
    parts: two({ code: 'SK1.1', name: 'Persentase x' }, { code: 'sk1.1', name: ' persentase  X' }),
    finds: [
      'salah: Kode sk1.1 dipakai dua kali: "Persentase x" dan " persentase  X".',
      'perlu-konfirmasi: sk1.1 berbunyi sama dengan SK1.1: " persentase  X".',
    ],
    leads: ['sk1.1 {B} > indicators.code(B) | sk1.1, A', 'sk1.1 {B} > indicators.name(B) |  persentase  X, A'],
  },
  {
    check: 'duplicates',
    says: 'is silent about the same words on two levels',
    parts: two({ name: 'Indeks keamanan' }, { name: 'Indeks keamanan', level: 'IKU' }),
    finds: [],
  },
  {
    check: 'references',
    says: 'finds rows of an indicator that is gone, once a table, and an unknown output',
    parts: {
      indicators: [indicator('A', { supportingOutput: '9' })],
      measurements: [measurement('A'), measurement('X'), measurement('Y')],
      outputs: [{ ...lineOf('O', '1'), activityCode: '8' }],
      activities: [lineOf('K', '7')],
    },
    finds: [
      'salah: Pengukuran Kinerja memuat ID yang tidak ada di Perjanjian Kinerja: X dan Y.',
      'perlu-konfirmasi: SK1.A: output pendukung 9 tidak ada di tabel anggaran.',
      'perlu-konfirmasi: Output 1: kegiatan 8 tidak ada di anggaran menurut kegiatan.',
    ],
    leads: [
      'Buku kerja > measurements.id(X); measurements.id(Y) | X, Y',
      'SK1.A {A} > indicators.supportingOutput(A) | 9',
      'Anggaran > outputs.activityCode(O) | 8',
    ],
  },
  {
    check: 'references',
    says: 'is silent about codes while there is no budget, and about IDs in other capitals',
    parts: { indicators: [indicator('A', { supportingOutput: '9' })], measurements: [measurement('a')] },
    finds: [],
  },
  {
    check: 'evidence-dates',
    says: 'finds evidence of another year',
    parts: { measurements: [measurement('A', { evidenceDate: day(2022, 12, 30) })] },
    finds: ['salah: SK1.A: data dukung bertanggal 30 Desember 2022, di luar tahun laporan 2023.'],
    leads: ['SK1.A {A} > measurements.evidenceDate(A) | 2022-12-30, 2023'],
  },
  {
    check: 'evidence-dates',
    says: 'is silent until the 10th of the next January',
    parts: { measurements: [measurement('A', { evidenceDate: day(2024, 1, 10) })] },
    finds: [],
  },
  {
    check: 'paper-dates',
    says: 'finds a letter older than what it reports, and an agreement of another year',
    parts: {
      identity: { letterDate: day(2023, 1, 4), agreementDate: day(2021, 1, 5), asOf: day(2024, 1, 2) },
    },
    finds: [
      'salah: Surat pengantar bertanggal 4 Januari 2023, sebelum keadaan per tanggal 2 Januari 2024.',
      'salah: Perjanjian Kinerja bertanggal 5 Januari 2021, padahal tahun laporan 2023.',
      'perlu-konfirmasi: Keadaan per tanggal 2 Januari 2024 di luar periode yang berakhir 31 Desember 2023.',
    ],
    leads: [
      'Identitas satker > identity.letterDate(letterDate) | 2023-01-04, 2024-01-02',
      'Identitas satker > identity.agreementDate(agreementDate) | 2021-01-05, 2023',
      'Identitas satker > identity.asOf(asOf) | 2024-01-02, 2023-12-31',
    ],
  },
  {
    check: 'paper-dates',
    says: 'is silent about papers in their order',
    parts: { identity: { letterDate: day(2024, 1, 4), agreementDate: day(2023, 1, 16) } },
    finds: [],
  },
  {
    check: 'achievement-above-limit',
    says: 'lists a sasaran once; without a cap of the report 120% counts',
    parts: { ...twins, measurements: [measurement('A', { numerator: 10 }), measurement('B', { numerator: 10 })] },
    finds: ['saran: Capaian di atas 120%: SK1.A 125,00% dan SK1.B 125,00%; tinjau targetnya.'],
    leads: ['Sasaran SK1 {A, B} > indicators.target(A); indicators.target(B) | A, 1.25, B, 1.25'],
  },
  {
    check: 'achievement-above-limit',
    says: 'is silent up to the cap of the report',
    parts: { identity: { cap: 1.25 }, measurements: [measurement('A', { numerator: 10 })] },
    finds: [],
  },
  {
    check: 'unchanged-targets',
    says: 'lists a sasaran once',
    parts: { strategicTargets: renstra('A', 2021, 0.8, 0.8, 0.8) },
    finds: ['saran: Target 2021-2023 tidak berubah: SK1.A 80%.'],
    leads: ['Sasaran SK1 {A} > indicators.target(A) | A, 0.8'],
  },
  {
    check: 'unchanged-targets',
    says: 'is silent where it moved, and about one service a year',
    parts: {
      ...two({}, { target: 1, unit: 'Layanan' }),
      strategicTargets: [...renstra('A', 2021, 0.7, 0.8, 0.8), ...renstra('B', 2021, 1, 1, 1)],
    },
    finds: [],
  },
];

function lineOf(id: string, code: string) {
  return {
    id,
    year: 2023,
    code,
    name: code,
    initialCeiling: null,
    revisedCeiling: null,
    blocked: null,
    spent: null,
    asOf: null,
    source: null,
  };
}
