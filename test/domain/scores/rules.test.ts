/** The rule table against the figures of the regulations, typed here a second time. */
import { categoryOf, IKPA_CATEGORIES, NKA_CATEGORIES } from '../../../src/domain/scores/categories';
import { IKPA_COMPONENT_IDS } from '../../../src/domain/scores/ikpa-components';
import { FIRST_YEAR, RULE_SETS, rulesOf } from '../../../src/domain/scores/rule-table';
import { SMART_COMPONENTS, type RuleSet } from '../../../src/domain/scores/rules';
import { err } from '../../../src/domain/result';

function known(year: number): RuleSet {
  const rules = rulesOf(year);
  if (!rules.ok) throw new Error(rules.error);
  return rules.value;
}

const statuses = ({ planning, ikpa, nka }: RuleSet) => [planning.status, ikpa.status, nka.status];
const sum = (weights: readonly number[]) => weights.reduce((total, weight) => total + weight, 0);

describe('the rules of a year', () => {
  test.each([
    [2021, 'SMART', 'PER-4/PB/2021', 'PMK 2/PMK.02/2021', [60, 40]],
    [2022, 'SMART', 'PER-5/PB/2022', 'PMK 2/PMK.02/2021', [60, 40]],
    [2023, 'SMART', 'PER-5/PB/2022', 'PMK 2/PMK.02/2021', [60, 40]],
    [2024, 'Nilai Kinerja Perencanaan Anggaran', 'PER-5/PB/2024', 'PMK 62 Tahun 2023', [50, 50]],
  ])('%d', (year, planning, ikpa, nka, halves) => {
    const rules = known(year);
    expect([rules.planning.name, rules.ikpa.basis, rules.nka.basis]).toEqual([planning, ikpa, nka]);
    expect([rules.nka.weights.planning, rules.nka.weights.ikpa]).toEqual(halves);
  });

  test('a later year borrows those of the last one, all to be checked', () => {
    for (const year of [2025, 2031, 9999]) {
      const rules = known(year);
      expect(statuses(rules)).toEqual(['perlu dicek', 'perlu dicek', 'perlu dicek']);
      expect([rules.lastYear, rules.ikpa.components, rules.nka.weights]).toEqual([
        2024,
        known(2024).ikpa.components,
        known(2024).nka.weights,
      ]);
    }
    expect(statuses(known(2024))).toEqual(['perlu dicek', 'terverifikasi', 'perlu dicek']);
    expect(statuses(known(2023))).toEqual(['terverifikasi', 'terverifikasi', 'terverifikasi']);
  });

  test('there are none before 2021, without a year, or for what is no year', () => {
    expect(rulesOf(2020)).toEqual(err('rules-unknown'));
    expect(rulesOf(1000)).toEqual(err('rules-unknown'));
    expect(rulesOf(null)).toEqual(err('not-filled'));
    for (const year of [0, -2023, 23, 999, 2023.5, 10_000, 45_291, NaN, Infinity]) {
      expect([year, rulesOf(year)]).toEqual([year, err('year-invalid')]);
    }
  });

  test('the sets follow each other without a gap, from the first year on', () => {
    expect(RULE_SETS[0]?.firstYear).toBe(FIRST_YEAR);
    for (const [at, { firstYear, lastYear }] of RULE_SETS.entries()) {
      expect(lastYear).toBeGreaterThanOrEqual(firstYear);
      expect([firstYear, RULE_SETS[at + 1]?.firstYear ?? lastYear + 1]).toEqual([firstYear, lastYear + 1]);
      expect(known(firstYear)).toBe(known(lastYear));
    }
  });

  test('Nilai Efisiensi has a status of its own', () => {
    const { planning } = known(2023);
    expect(planning.kind === 'smart' && [planning.status, planning.efficiencyValue.status]).toEqual([
      'terverifikasi',
      'perlu dicek',
    ]);
  });
});

describe('bobot', () => {
  test('of every year add up to 100', () => {
    for (const { planning, ikpa, nka } of RULE_SETS) {
      if (planning.kind === 'smart') {
        expect(sum(SMART_COMPONENTS.map((component) => planning.weights[component]))).toBeCloseTo(100, 12);
      }
      expect(sum(ikpa.components.map(({ weight }) => weight))).toBe(100);
      expect(sum([nka.weights.planning, nka.weights.ikpa])).toBe(100);
    }
  });

  test.each([
    [
      2021,
      'Revisi DIPA 5, Deviasi Halaman III DIPA 5, Pagu Minus 5, Data Kontrak 10, Pengelolaan UP dan TUP 8, LPJ Bendahara 5, Dispensasi SPM 5, Penyerapan Anggaran 15, Penyelesaian Tagihan 10, Capaian Output 17, Retur SP2D 5, Perencanaan Kas (Renkas) 5, Kesalahan SPM 5',
    ],
    [
      2023,
      'Revisi DIPA 10, Deviasi Halaman III DIPA 10, Penyerapan Anggaran 20, Belanja Kontraktual 10, Penyelesaian Tagihan 10, Pengelolaan UP dan TUP 10, Dispensasi SPM 5, Capaian Output 25',
    ],
    [
      2024,
      'Revisi DIPA 10, Deviasi Halaman III DIPA 15, Penyerapan Anggaran 20, Belanja Kontraktual 10, Penyelesaian Tagihan 10, Pengelolaan UP dan TUP 10, Capaian Output 25',
    ],
  ])('of IKPA in %d', (year, expected) => {
    expect(
      known(year)
        .ikpa.components.map(({ name, weight }) => `${name} ${weight}`)
        .join(', '),
    ).toBe(expected);
  });

  test('Dispensasi SPM is a component until 2023 and a deduction from 2024', () => {
    for (const { firstYear, ikpa } of RULE_SETS) {
      const component = ikpa.components.some(({ id }) => id === 'spmDispensation');
      expect([firstYear, component, ikpa.deduction]).toEqual(
        firstYear < 2024 ? [firstYear, true, null] : [firstYear, false, 'Dispensasi SPM'],
      );
    }
  });

  test('no component stands twice in a year, and every one in some year', () => {
    for (const { ikpa } of RULE_SETS) {
      expect(new Set(ikpa.components.map(({ id }) => id)).size).toBe(ikpa.components.length);
    }
    const used = new Set(RULE_SETS.flatMap(({ ikpa }) => ikpa.components.map(({ id }) => id)));
    expect([...used].sort()).toEqual([...IKPA_COMPONENT_IDS].sort());
  });
});

describe('categories', () => {
  test.each([
    [100, 'Sangat Baik'],
    [90.01, 'Sangat Baik'],
    [90, 'Baik'],
    [80.01, 'Baik'],
    [80, 'Cukup'],
    [60.01, 'Cukup'],
    [60, 'Kurang'],
    [50.01, 'Kurang'],
    [50, 'Sangat Kurang'],
    [0, 'Sangat Kurang'],
  ])('NKA %d is %s', (score, expected) => {
    expect(categoryOf(score, NKA_CATEGORIES)).toBe(expected);
  });

  test.each([
    [100, 'Sangat Baik'],
    [95, 'Sangat Baik'],
    [94.99, 'Baik'],
    [89, 'Baik'],
    [88.99, 'Cukup'],
    [70, 'Cukup'],
    [69.99, 'Kurang'],
    [0, 'Kurang'],
  ])('IKPA %d is %s', (score, expected) => {
    expect(categoryOf(score, IKPA_CATEGORIES)).toBe(expected);
  });

  test('are of the score as it is printed', () => {
    expect(categoryOf(94.995, IKPA_CATEGORIES)).toBe('Sangat Baik');
    expect(categoryOf(94.994, IKPA_CATEGORIES)).toBe('Baik');
    expect(categoryOf(90.004, NKA_CATEGORIES)).toBe('Baik');
    expect(categoryOf(90.005, NKA_CATEGORIES)).toBe('Sangat Baik');
  });

  test('the bounds fall, so that no category is out of reach', () => {
    for (const { bounds } of [NKA_CATEGORIES, IKPA_CATEGORIES]) {
      const falling = bounds.map(({ bound }) => bound);
      expect(falling).toEqual([...new Set(falling)].sort((a, b) => b - a));
    }
  });
});
