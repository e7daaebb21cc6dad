import { thrownCode } from '../cell-access';
import { dateSerial, parseEntry, readEntry } from './entry';

const today = new Date(2026, 10, 23);
const typed = (text: string, numberFormat = 'General') => parseEntry(text, numberFormat, today);

describe('a text written through values is read as typed in en-US', () => {
  it.each([
    ['002410', { value: 2410 }],
    ['80%', { value: 0.8, numberFormat: '0%' }],
    ['97.66%', { value: 0.9766, numberFormat: '0.00%' }],
    ['1,234', { value: 1234, numberFormat: '#,##0' }],
    ['1.234', { value: 1.234 }],
    ['$5', { value: 5, numberFormat: '$#,##0' }],
    ['-12', { value: -12 }],
    ['(5)', { value: -5 }],
    ['1e3', { value: 1000, numberFormat: '0.00E+00' }],
    ['1 1/2', { value: 1.5, numberFormat: '# ?/?' }],
    ['TRUE', { value: true }],
    ['false', { value: false }],
    ['#N/A', { value: { error: '#N/A' } }],
    ['12:30', { value: 12.5 / 24, numberFormat: 'h:mm' }],
    ['', { value: null }],
    ['Tercapai', { value: 'Tercapai' }],
    ['19-8-2025', { value: '19-8-2025' }],
    ['1.234.567,89', { value: '1.234.567,89' }],
    ["'007", { value: '007' }],
    ['=A1+1', { value: null, formula: '=A1+1' }],
    ['+A1', { value: null, formula: '=A1' }],
    ['-A1', { value: null, formula: '=-A1' }],
    ['-', { value: '-' }],
  ])('%s', (text, entry) => {
    expect(typed(text)).toEqual(entry);
  });

  it('makes dates of what looks like one', () => {
    expect(typed('1-1')).toEqual({ value: dateSerial(2026, 1, 1), numberFormat: 'd-mmm' });
    expect(typed('2023-12-31')).toEqual({ value: 45_291, numberFormat: 'm/d/yyyy' });
    expect(typed('12/31/2023')).toEqual({ value: 45_291, numberFormat: 'm/d/yyyy' });
    expect(typed('31 Dec 2023').value).toBe(45_291);
    expect(typed('Mar 2023').value).toBe(dateSerial(2023, 3, 1));
    expect(typed('Marching 2023').value).toBe('Marching 2023');
  });

  it('keeps any text in a cell with the format @', () => {
    for (const text of ['002410', '1-1', '80%', 'TRUE', '=A1']) expect(typed(text, '@')).toEqual({ value: text });
    expect(readEntry(2410, '@', today)).toEqual({ value: '2410' });
  });

  it('takes up to 32,767 characters', () => {
    expect(typed('x'.repeat(32_767)).value).toHaveLength(32_767);
    expect(thrownCode(() => typed('x'.repeat(32_768)))).toBe('InvalidArgument');
  });

  it('refuses what a cell cannot hold', () => {
    expect(thrownCode(() => readEntry({}, 'General', today))).toBe('InvalidArgument');
    expect(thrownCode(() => readEntry([1], 'General', today))).toBe('InvalidArgument');
  });
});
