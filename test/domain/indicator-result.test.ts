import { historyResult, indicatorResult, nilTreatmentOf, ROW_STATUSES } from '../../src/domain/indicator-result';
import { STATUSES } from '../../src/domain/achievement';
import type { Indicator, Measurement } from '../../src/domain/report';
import { err, ok } from '../../src/domain/result';
import { DEFAULT_SETTINGS } from '../../src/domain/settings';

type Row = Pick<Measurement, 'numerator' | 'denominator' | 'direct' | 'nil'>;
const BLANK: Row = { numerator: null, denominator: null, direct: null, nil: null };

const indicator = (changes: Partial<Indicator>): Pick<Indicator, 'target' | 'direction' | 'method'> => ({
  target: 0.8,
  direction: null,
  method: 'pecahan',
  ...changes,
});

const result = (changes: Partial<Indicator>, row: Partial<Row>, settings: Partial<typeof DEFAULT_SETTINGS> = {}) =>
  indicatorResult(indicator(changes), { ...BLANK, ...row }, { ...DEFAULT_SETTINGS, ...settings });

describe('the result of an indicator', () => {
  test('283 of 283 on a target of 80%', () => {
    expect(result({}, { numerator: 283, denominator: 283 })).toEqual({
      target: 0.8,
      realisation: ok(1),
      achievement: ok({ raw: 1.25, value: 1.25 }),
      status: 'Tercapai',
      reason: null,
      nil: null,
    });
  });

  test('a reduction from 89 to 8 on a target of 90%', () => {
    const { realisation, achievement, status } = result(
      { target: 0.9, method: 'penurunan' },
      { numerator: 8, denominator: 89 },
    );
    expect(realisation).toEqual(ok(81 / 89));
    expect(achievement).toEqual(ok({ raw: 81 / 89 / 0.9, value: 81 / 89 / 0.9 }));
    expect(status).toBe('Tercapai');
  });

  test('0 of 0 marked nihil takes the treatment of the report, or its own', () => {
    const empty = { numerator: 0, denominator: 0 };
    const asTarget = result({ target: 0.97 }, { ...empty, nil: 'ya' });
    expect(asTarget).toEqual({
      target: 0.97,
      realisation: ok(0.97),
      achievement: ok({ raw: 1, value: 1 }),
      status: 'Nihil',
      reason: null,
      nil: 'target',
    });
    const leftOut = { realisation: err('not-assessed'), status: 'Tidak dinilai', reason: 'not-assessed' };
    expect(result({}, { ...empty, nil: 'ya' }, { nilTreatment: 'tidak dinilai' })).toMatchObject(leftOut);
    expect(result({}, { ...empty, nil: 'tidak dinilai' })).toMatchObject({ ...leftOut, nil: 'tidak dinilai' });
    expect(result({}, { ...empty, nil: 'target' }, { nilTreatment: 'tidak dinilai' }).status).toBe('Nihil');
  });

  test('0 of 0 without the mark names the denominator', () => {
    expect(result({}, { numerator: 0, denominator: 0 })).toMatchObject({
      realisation: err('denominator-zero'),
      achievement: err('denominator-zero'),
      status: 'Penyebut nol',
      reason: 'denominator-zero',
    });
    expect(ROW_STATUSES).toEqual([...STATUSES, 'Penyebut nol']);
  });

  test('blank is not zero, and every gap has its reason', () => {
    expect(result({}, {})).toMatchObject({ status: 'Belum diisi', reason: 'not-filled' });
    expect(indicatorResult(indicator({}), undefined, DEFAULT_SETTINGS)).toEqual(result({}, {}));
    expect(result({}, { numerator: 0, denominator: 5 })).toMatchObject({ status: 'Belum tercapai', reason: null });
    expect(result({ method: null }, { numerator: 1, denominator: 1 })).toMatchObject({
      status: 'Belum diisi',
      reason: 'method-missing',
    });
    expect(result({ target: null }, { numerator: 1, denominator: 1 })).toMatchObject({
      realisation: ok(1),
      status: 'Target kosong',
      reason: 'target-missing',
    });
  });

  test('the cap of the report holds the value and keeps the raw one', () => {
    const { achievement, status } = result({}, { numerator: 1, denominator: 1 }, { cap: 1.2 });
    expect(achievement).toEqual(ok({ raw: 1.25, value: 1.2 }));
    expect(status).toBe('Tercapai');
  });

  test('an earlier year uses the figures reported then', () => {
    const settings = DEFAULT_SETTINGS;
    expect(historyResult({ direction: null }, { target: 0.7, realisation: 1, nil: null }, settings)).toMatchObject({
      realisation: ok(1),
      achievement: ok({ raw: 1 / 0.7, value: 1 / 0.7 }),
      status: 'Tercapai',
    });
    expect(historyResult({ direction: 'rendah' }, { target: 10, realisation: 8, nil: null }, settings)).toMatchObject({
      achievement: ok({ raw: 1.2, value: 1.2 }),
    });
    expect(historyResult({ direction: null }, { target: 0.97, realisation: null, nil: 'ya' }, settings)).toMatchObject({
      realisation: ok(0.97),
      status: 'Nihil',
      nil: 'target',
    });
    expect(historyResult({ direction: null }, { target: 0.97, realisation: null, nil: null }, settings).status).toBe(
      'Belum diisi',
    );
  });

  test('the mark ya stands for the treatment of the report', () => {
    expect(nilTreatmentOf('ya', { nilTreatment: 'tidak dinilai' })).toBe('tidak dinilai');
    expect(nilTreatmentOf('target', { nilTreatment: 'tidak dinilai' })).toBe('target');
    expect(nilTreatmentOf(null, { nilTreatment: 'target' })).toBeNull();
  });
});
