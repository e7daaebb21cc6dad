import type { Identity } from '../../src/domain/report';
import { DEFAULT_SETTINGS, readSettings } from '../../src/domain/settings';

const BLANK = { cap: null, nilTreatment: null, serviceDisplay: null, decimals: null, reportingDay: null } as const;
const read = (change: Partial<Identity> = {}) => readSettings({ ...BLANK, ...change });

describe('the settings of a report', () => {
  test('are the defaults where nothing is chosen', () => {
    expect(read()).toEqual({ settings: DEFAULT_SETTINGS, findings: [] });
    expect(DEFAULT_SETTINGS).toEqual({
      cap: null,
      nilTreatment: 'target',
      serviceDisplay: 'angka',
      decimals: 2,
      reportingDay: 10,
    });
  });

  test('are what was chosen', () => {
    const chosen = { cap: 1.2, nilTreatment: 'tidak dinilai', serviceDisplay: 'kata', decimals: 0, reportingDay: 5 };
    expect(read(chosen as Partial<Identity>)).toEqual({ settings: chosen, findings: [] });
  });

  test.each([0, 1, 2] as const)('take %d decimals', (decimals) => {
    expect(read({ decimals })).toMatchObject({ settings: { decimals }, findings: [] });
  });

  test.each([3, -1, 0.5])('report %d decimals and keep to two', (decimals) => {
    expect(read({ decimals })).toEqual({
      settings: DEFAULT_SETTINGS,
      findings: [{ kind: 'input', code: 'decimals-invalid', where: { column: 'decimals' }, data: { value: decimals } }],
    });
  });

  test.each([0, -1])('report a cap of %d and keep to none', (cap) => {
    expect(read({ cap })).toEqual({
      settings: DEFAULT_SETTINGS,
      findings: [{ kind: 'input', code: 'cap-invalid', where: { column: 'cap' }, data: { value: cap } }],
    });
  });

  test.each([
    [1, 1],
    [28, 28],
    [27.9, 27],
    [0.9, 10],
    [28.1, 10],
    [29, 10],
  ])('a reporting day of %d is %d', (reportingDay, expected) => {
    expect(read({ reportingDay }).settings.reportingDay).toBe(expected);
  });
});
