/** Published scores beside those that their parts give, and what else explains them. */
import { followedRules, scoresOfYear } from '../../../src/domain/scores/followed-rules';
import type { ScoreRecord } from '../../../src/domain/report';
import { day, score } from '../checks/small-reports';

const SMART = [
  score('SMART', 'Capaian RO', 100),
  score('SMART', 'Nilai Efisiensi', 80),
  score('SMART', 'Konsistensi RPD', 60),
  score('SMART', 'Penyerapan Anggaran', 40),
];
/** 43,5 + 22,88 + 10,92 + 3,88 = 81,18. */
const final = (value: number, change: Partial<ScoreRecord> = {}): ScoreRecord => ({
  ...score('SMART', 'Nilai akhir', value),
  ...change,
});
const found = (scores: readonly ScoreRecord[], year = 2023) =>
  scoresOfYear(scores, year).map((one) => ({
    system: one.system,
    published: one.published,
    computed: one.computed,
    basis: one.basis,
    record: one.record.id,
    parts: one.parts.map(({ id }) => id),
    follows: followedRules(one),
  }));

describe('SMART', () => {
  test('is computed from its four components, and names the assignment that it follows', () => {
    // 43,5 + 80 x 9,7% + 60 x 18,2% + 40 x 28,6% = 73,62.
    expect(found([...SMART, final(73.62)])).toEqual([
      {
        system: 'SMART',
        published: 73.62,
        computed: 81.18,
        basis: 'PMK 22/PMK.02/2021',
        record: 'SMART-Nilaiakhir-2023',
        parts: SMART.map(({ id }) => id),
        follows: 'bobot Capaian RO 43,5, Nilai Efisiensi 9,7, Konsistensi RPD 18,2, Penyerapan Anggaran 28,6',
      },
    ]);
    expect(found([...SMART, final(12)])).toMatchObject([{ follows: null }]);
  });

  test.each([
    ['it agrees', [...SMART, final(81.18)]],
    ['it is one hundredth off', [...SMART, final(81.17)]],
    ['a component is missing', [...SMART.slice(1), final(12)]],
    ['a component is blank', [...SMART.slice(1), { ...score('SMART', 'Capaian RO', 0), value: null }, final(12)]],
    ['nothing was published', SMART],
    ['what was published is blank', [...SMART, { ...final(0), value: null }]],
    ['a component is of another date', [...SMART, final(12, { asOf: day(2023, 11, 30) })]],
    ['the components are of another year', [...SMART, final(12, { year: 2022 })]],
  ])('is nothing where %s', (_, scores) => {
    expect(found(scores)).toEqual([]);
  });

  test.each([
    ['two hundredths', [...SMART, final(81.16)]],
    ['no date of the score', [...SMART, final(12, { asOf: null })]],
    ['no dates of the components', [...SMART.map((row) => ({ ...row, asOf: null })), final(12)]],
  ])('is found with %s', (_, scores) => {
    expect(found(scores)).toHaveLength(1);
  });
});

describe('IKPA', () => {
  const IKPA = (value: number, year: number) =>
    [
      'Revisi DIPA',
      'Deviasi Halaman III DIPA',
      'Penyerapan Anggaran',
      'Belanja Kontraktual',
      'Penyelesaian Tagihan',
      'Pengelolaan UP dan TUP',
      'Capaian Output',
    ].map((name) => score('IKPA', name, value, year));

  test('takes the deduction off in the years that have one', () => {
    const scores = [
      ...IKPA(90, 2024),
      score('IKPA', 'Dispensasi SPM', 2, 2024),
      score('IKPA', 'Nilai akhir', 90, 2024),
    ];
    expect(found(scores, 2024)).toMatchObject([
      { system: 'IKPA', computed: 88, basis: 'PER-5/PB/2024', parts: { length: 8 }, follows: null },
    ]);
    expect(found([...IKPA(90, 2024), score('IKPA', 'Nilai akhir', 90, 2024)], 2024)).toEqual([]);
  });

  test('names the rules of another year that it follows', () => {
    // Without the component that is missing: (10 x 60 + 85 x 90) / 95. By the bobot of 2024: 15% x 60 + 85% x 90.
    const rows = IKPA(90, 2023).map((row) =>
      row.component === 'Deviasi Halaman III DIPA' ? { ...row, value: 60 } : row,
    );
    const following = (published: number) => found([...rows, score('IKPA', 'Nilai akhir', published)]);
    const [followed] = following(85.5);
    expect(followed?.computed).toBeCloseTo(8250 / 95, 2);
    expect(followed).toMatchObject({ basis: 'PER-5/PB/2022', follows: 'bobot PER-5/PB/2024' });
    expect(following(80)).toMatchObject([{ follows: null }]);
  });

  test('takes the bobot that the row has before that of the rules', () => {
    const rows = IKPA(90, 2024).map((row, at) => ({ ...row, value: at === 0 ? 60 : 90, weight: at === 0 ? 40 : 10 }));
    expect(found([...rows, score('IKPA', 'Nilai akhir', 78, 2024)], 2024)).toEqual([]);
    expect(found([...rows, score('IKPA', 'Nilai akhir', 87, 2024)], 2024)).toMatchObject([{ computed: 78 }]);
  });
});

describe('NKA', () => {
  const parts = (system: 'SMART' | 'Perencanaan', year: number, nka: number) => [
    score(system, 'Nilai akhir', 80, year),
    score('IKPA', 'Nilai akhir', 100, year),
    score('NKA', 'Nilai akhir', nka, year),
  ];

  test('is made of SMART and IKPA until 2023, of Perencanaan from 2024', () => {
    expect(found(parts('SMART', 2023, 90))).toMatchObject([
      { system: 'NKA', computed: 88, basis: 'PMK 2/PMK.02/2021', follows: 'bobot PMK 62 Tahun 2023' },
    ]);
    expect(found(parts('Perencanaan', 2024, 88), 2024)).toMatchObject([
      { system: 'NKA', computed: 90, basis: 'PMK 62 Tahun 2023', follows: 'bobot PMK 2/PMK.02/2021' },
    ]);
    expect(found(parts('SMART', 2024, 88), 2024)).toEqual([]);
    expect(found(parts('Perencanaan', 2023, 12))).toEqual([]);
  });
});

test('years before the first rules have nothing to say', () => {
  expect(
    found(
      [...SMART, final(12)].map((row) => ({ ...row, year: 2020 })),
      2020,
    ),
  ).toEqual([]);
});
