import { thrownCode } from '../cell-access';
import { createWorkbook } from '../model/workbook';
import { checkMessage, readRule } from './validation-rule';

const read = (rule: unknown) => readRule(createWorkbook(), rule, () => null);

describe('validation rules', () => {
  it('reads each kind', () => {
    expect(read({ list: { source: 'a,b', inCellDropDown: true } })).toEqual({
      type: 'list',
      formula1: 'a,b',
      inCellDropDown: true,
    });
    expect(read({ wholeNumber: { formula1: 1, formula2: 5, operator: 'Between' } })).toEqual({
      type: 'wholeNumber',
      operator: 'Between',
      formula1: 1,
      formula2: 5,
    });
    expect(read({ custom: { formula: '=A1>0' } })).toEqual({ type: 'custom', formula1: '=A1>0' });
    expect(read({})).toBeNull();
  });

  it('limits a list typed into the rule to 255 characters', () => {
    const list = (length: number) => read({ list: { source: 'x'.repeat(length) } });
    expect(thrownCode(() => list(255))).toBeUndefined();
    expect(thrownCode(() => list(256))).toBe('InvalidArgument');
    expect(thrownCode(() => read({ list: { source: `=${'A1,'.repeat(100)}A1` } }))).toBeUndefined();
  });

  it.each([
    [{ wholeNumber: { formula1: 1, operator: 'Between' } }],
    [{ decimal: { operator: 'GreaterThan' } }],
    [{ decimal: { formula1: 1, operator: 'Above' } }],
    [{ custom: { formula: 'A1>0' } }],
    [{ custom: { formula: '=[@Nilai]>0' } }],
    [{ list: { source: '' } }],
    [{ list: { source: 'a' }, custom: { formula: '=TRUE' } }],
    [{ colour: {} }],
    ['list'],
  ])('refuses %j', (rule) => {
    expect(thrownCode(() => read(rule))).toBe('InvalidArgument');
  });

  it('limits titles to 32 and messages to 255 characters', () => {
    expect(
      thrownCode(() => {
        checkMessage('x'.repeat(32), 'y'.repeat(255));
      }),
    ).toBeUndefined();
    expect(
      thrownCode(() => {
        checkMessage('x'.repeat(33), '');
      }),
    ).toBe('InvalidArgument');
    expect(
      thrownCode(() => {
        checkMessage('', 'y'.repeat(256));
      }),
    ).toBe('InvalidArgument');
  });
});
