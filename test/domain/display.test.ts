import { achievementText } from '../../src/domain/figure-text';
import { readSettings } from '../../src/domain/settings';
import { formatInUnit, isPercentUnit, unitKind } from '../../src/domain/unit';

describe('units', () => {
  test.each([
    ['%', 'percent'],
    [' Persen ', 'percent'],
    ['Persentase', 'percent'],
    ['Rp', 'rupiah'],
    ['Rp.', 'rupiah'],
    ['Rupiah', 'rupiah'],
    ['Indeks', 'index'],
    ['Indeks  Kepuasan', 'index'],
    ['Nilai', 'index'],
    ['Layanan', 'count'],
    ['Unit', 'count'],
    ['jam', 'count'],
    ['Persen Poin', 'count'],
    ['', 'count'],
    [null, 'count'],
  ])('%p is %s', (unit, kind) => {
    expect(unitKind(unit)).toBe(kind);
    expect(isPercentUnit(unit)).toBe(kind === 'percent');
  });

  test.each([
    [0.8, '%', '80%'],
    [0.975, '%', '97,5%'],
    [64, 'Unit', '64 Unit'],
    [1, ' Layanan ', '1 Layanan'],
    [1234, 'orang', '1.234 orang'],
    [12.5, 'jam', '12,5 jam'],
    [83, 'Indeks', '83'],
    [3.25, 'Indeks', '3,25'],
    [5_000_000, 'Rupiah', 'Rp5.000.000'],
    [-5_000_000, 'Rp', '-Rp5.000.000'],
    [64, null, '64'],
  ])('%d %s is written %s', (value, unit, text) => {
    expect(formatInUnit(value, unit)).toBe(text);
  });

  test('a realisasi in percent takes the decimals of the report', () => {
    expect(formatInUnit(81 / 89, '%', 2)).toBe('91,01%');
    expect(formatInUnit(64, 'Unit', 2)).toBe('64 Unit');
  });
});

describe('capaian on display', () => {
  const words = { serviceDisplay: 'kata', decimals: 2 } as const;
  const numbers = { serviceDisplay: 'angka', decimals: 2 } as const;
  const of = (raw: number, value = raw) => ({ raw, value });

  test('is a percentage, or the word that the report chose for services', () => {
    expect(achievementText(of(1.25), { unit: '%', periodClosed: true }, words)).toBe('125,00%');
    expect(achievementText(of(1), { unit: 'Layanan', periodClosed: true }, numbers)).toBe('100,00%');
    expect(achievementText(of(1), { unit: 'Layanan', periodClosed: true }, words)).toBe('Tercapai');
    expect(achievementText(of(0.5), { unit: 'Unit', periodClosed: false }, words)).toBe('Belum tercapai');
    expect(achievementText(of(0.5), { unit: 'Unit', periodClosed: true }, words)).toBe('Tidak tercapai');
  });

  test('what falls short is never called Tercapai, what is capped still is', () => {
    expect(achievementText(of(0.99999), { unit: 'Unit', periodClosed: false }, words)).toBe('Belum tercapai');
    expect(achievementText(of(0.99999), { unit: 'Unit', periodClosed: false }, numbers)).toBe('99,99%');
    expect(achievementText(of(1.2, 0.9), { unit: 'Unit', periodClosed: false }, words)).toBe('Tercapai');
    expect(achievementText(of(1.25, 1.2), { unit: '%', periodClosed: false }, words)).toBe('120,00%');
  });
});

describe('settings', () => {
  const blank = { cap: null, nilTreatment: null, serviceDisplay: null, decimals: null };

  test('blanks have defaults', () => {
    expect(readSettings(blank)).toEqual({
      settings: { cap: null, nilTreatment: 'target', serviceDisplay: 'angka', decimals: 2, reportingDay: 10 },
      findings: [],
    });
  });

  test('what is chosen holds', () => {
    const chosen = {
      cap: 1.2,
      nilTreatment: 'tidak dinilai',
      serviceDisplay: 'kata',
      decimals: 0,
      reportingDay: 5,
    } as const;
    expect(readSettings(chosen)).toEqual({ settings: chosen, findings: [] });
    expect(readSettings({ ...chosen, decimals: 1 }).settings.decimals).toBe(1);
    const days = [null, 0, 29, 28].map(
      (reportingDay) => readSettings({ ...chosen, reportingDay }).settings.reportingDay,
    );
    expect(days).toEqual([10, 10, 10, 28]);
  });

  test('what cannot be a setting is reported, and the default holds', () => {
    const { settings, findings } = readSettings({ ...blank, cap: 0, decimals: 3 });
    expect(settings).toMatchObject({ cap: null, decimals: 2 });
    expect(findings).toEqual([
      { kind: 'input', code: 'cap-invalid', where: { column: 'cap' }, data: { value: 0 } },
      { kind: 'input', code: 'decimals-invalid', where: { column: 'decimals' }, data: { value: 3 } },
    ]);
  });
});
