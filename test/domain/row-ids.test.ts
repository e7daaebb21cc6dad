import { repairIds, type IdRow } from '../../src/domain/row-ids';

const row = (id: string | null, change: Partial<IdRow> = {}): IdRow => ({ id, filled: true, prefix: 'IKK', ...change });

describe('new IDs of rows', () => {
  test('a missing one is one more than the highest, two digits at least', () => {
    expect(repairIds([row('IKK-01'), row(null), row('IKK-09'), row(null)], [])).toEqual([
      { row: 1, problem: 'id-missing', before: null, after: 'IKK-10' },
      { row: 3, problem: 'id-missing', before: null, after: 'IKK-11' },
    ]);
    expect(repairIds([row(null)], [])).toMatchObject([{ after: 'IKK-01' }]);
    expect(repairIds([row(null), row('XYZ-07'), row('12345')], [])).toMatchObject([{ after: 'IKK-01' }]);
    expect(repairIds([row('IKK-99'), row(null)], [])).toMatchObject([{ after: 'IKK-100' }]);
  });

  test('the first row with an ID keeps it, whatever its capitals', () => {
    expect(repairIds([row('IKK-01'), row('ikk-01'), row('IKK-01')], [])).toEqual([
      { row: 1, problem: 'id-duplicate', before: 'ikk-01', after: 'IKK-02' },
      { row: 2, problem: 'id-duplicate', before: 'IKK-01', after: 'IKK-03' },
    ]);
  });

  test('an ID of a row that is gone is not given again', () => {
    expect(repairIds([row(null)], ['ikk-07', 'JB-20'])).toMatchObject([{ after: 'IKK-08' }]);
  });

  test('each prefix counts for itself, and words after it do not count', () => {
    const rows = [row('JB-30'), row('IKK-x'), row('IKKX-50'), row('IKK-3.5'), row(null), row(null, { prefix: 'JB' })];
    expect(repairIds(rows, [])).toMatchObject([{ after: 'IKK-01' }, { after: 'JB-31' }]);
    expect(repairIds([row('ikk-4'), row(null, { prefix: 'ikk' })], [])).toMatchObject([{ after: 'ikk-05' }]);
  });

  test('rows without content are left alone, and the ID that one of them has is taken', () => {
    expect(repairIds([row(null, { filled: false }), row('IKK-05', { filled: false }), row('IKK-05')], [])).toEqual([]);
    expect(repairIds([row('IKK-05', { filled: false }), row(null)], [])).toMatchObject([{ row: 1, after: 'IKK-06' }]);
  });
});
