import fc from 'fast-check';
import { parseNumberText, type ParsedNumber } from '../../src/domain/number-reading';
import { formatNumber, formatPercent, formatRupiah } from '../../src/domain/number-text';
import { rupiah, typedNumber } from './arbitraries';

const number = (value: number, marks: Partial<Extract<ParsedNumber, { kind: 'number' }>> = {}): ParsedNumber => ({
  kind: 'number',
  value,
  percent: false,
  rupiah: false,
  unit: null,
  ...marks,
});

const ambiguous = (id: number, en: number, marks: Partial<Extract<ParsedNumber, { kind: 'ambiguous' }>> = {}) => ({
  kind: 'ambiguous',
  candidates: [
    { notation: 'id', value: id },
    { notation: 'en', value: en },
  ],
  percent: false,
  rupiah: false,
  unit: null,
  ...marks,
});

describe('reading a number', () => {
  test.each<[text: string, expected: ParsedNumber]>([
    ['64', number(64)],
    ['0', number(0)],
    ['-0', number(0)],
    ['007', number(7)],
    [' 64 ', number(64)],
    ['1.234.567,89', number(1_234_567.89)],
    ['1,234,567.89', number(1_234_567.89)],
    ['1.234,5', number(1234.5)],
    ['1,234.5', number(1234.5)],
    ['1.234.567', number(1_234_567)],
    ['1,234,567', number(1_234_567)],
    ['12,5', number(12.5)],
    ['12.5', number(12.5)],
    ['12,50', number(12.5)],
    ['1234,567', number(1234.567)],
    ['1234.567', number(1234.567)],
    ['0,125', number(0.125)],
    ['0.125', number(0.125)],
    [',5', number(0.5)],
    ['.5', number(0.5)],
    ['-12,5', number(-12.5)],
    ['\u221212,5', number(-12.5)],
    ['\u201312,5', number(-12.5)],
    ['+12,5', number(12.5)],
    ['(479.019.576)', number(-479_019_576)],
    ['( 12,5 )', number(-12.5)],
    ['98,51 %', number(0.9851, { percent: true })],
    ['98.51%', number(0.9851, { percent: true })],
    ['80%', number(0.8, { percent: true })],
    ['7 persen', number(0.07, { percent: true })],
    ['-5%', number(-0.05, { percent: true })],
    ['64 Unit', number(64, { unit: 'Unit' })],
    ['1 Layanan', number(1, { unit: 'Layanan' })],
    ['12,5 m', number(12.5, { unit: 'm' })],
    ['3 orang/bulan', number(3, { unit: 'orang/bulan' })],
    ['Rp 4.300.862.808', number(4_300_862_808, { rupiah: true })],
    ['Rp 4,404,105,000', number(4_404_105_000, { rupiah: true })],
    ['Rp. 8.095.386.000,-', number(8_095_386_000, { rupiah: true })],
    ['Rp, 15.286.660.387,-', number(15_286_660_387, { rupiah: true })],
    ['Rp8.095.386.000', number(8_095_386_000, { rupiah: true })],
    ['IDR 1,234,567.00', number(1_234_567, { rupiah: true })],
    ['Rp 1.234', number(1234, { rupiah: true })],
    ['Rp 1,234', number(1234, { rupiah: true })],
    ['Rp 1.234,5', number(1234.5, { rupiah: true })],
    ['-Rp479.019.576', number(-479_019_576, { rupiah: true })],
    ['Rp -479.019.576', number(-479_019_576, { rupiah: true })],
    ['(Rp 479.019.576)', number(-479_019_576, { rupiah: true })],
    ['1.234,-', number(1234)],
    ['1,234.-', number(1234)],
    ['1.234,--', number(1234)],
    ['1\u00a0Unit', number(1, { unit: 'Unit' })],
    ['9007199254740991', number(9_007_199_254_740_991)],
  ])('%s', (text, expected) => {
    expect(parseNumberText(text)).toEqual(expected);
  });

  test.each(['', ' ', '-', ' - ', '\u2013', '\u2014'])('%j is none', (text) => {
    expect(parseNumberText(text)).toEqual({ kind: 'none' });
  });

  test('what reads in two ways is asked, never guessed', () => {
    expect(parseNumberText('1.234')).toEqual(ambiguous(1234, 1.234));
    expect(parseNumberText('1,234')).toEqual(ambiguous(1.234, 1234));
    expect(parseNumberText('-12.345')).toEqual(ambiguous(-12_345, -12.345));
    expect(parseNumberText('123.000')).toEqual(ambiguous(123_000, 123));
    expect(parseNumberText('1.234%')).toEqual(ambiguous(12.34, 0.01234, { percent: true }));
    expect(parseNumberText('1.234 Unit')).toEqual(ambiguous(1234, 1.234, { unit: 'Unit' }));
  });

  test('a confirmed notation decides those and no others', () => {
    expect(parseNumberText('1.234', 'id')).toEqual(number(1234));
    expect(parseNumberText('1.234', 'en')).toEqual(number(1.234));
    expect(parseNumberText('98.51', 'id')).toEqual(number(98.51));
    expect(parseNumberText('1,234,567', 'id')).toEqual(number(1_234_567));
  });

  test.each([
    ['separators', ['1.23.456', '1,23,456', '12.345.6', '1.234.56,7', '1.2,3.4', '1..5', '1.234,5,6', '0.123.456']],
    [
      'not-a-number',
      [
        'abc',
        '3 dari 5',
        '5/6',
        '1/2/2023',
        '1e5',
        '--5',
        '-(5)',
        '((5))',
        '5%%',
        '5-',
        'Rp',
        '%',
        '12 34',
        '5.',
        '5 $',
      ],
    ],
    ['scale-word', ['1,5 juta', '2 miliar', '2 milyar', '3 ribu', '4 jt', 'Rp 2 M', 'Rp 1,5 T', '2 triliun', '5 rb']],
    ['too-many-digits', ['12345678901234567', '9007199254740993', '0,12345678901234567890', '99999999999999999999']],
  ])('%s: %j', (problem, texts) => {
    for (const text of texts) expect([text, parseNumberText(text)]).toEqual([text, { kind: 'invalid', problem }]);
  });

  test('any text at all has an answer, and a number in it is finite', () => {
    const text = fc.oneof(
      fc.string(),
      fc.string({ unit: fc.constantFrom(...Array.from('0123456789.,-+()%Rp jutaUnit')), maxLength: 16 }),
    );
    fc.assert(
      fc.property(text, fc.constantFrom('id', 'en', undefined), (any, notation) => {
        const parsed = parseNumberText(any, notation);
        if (parsed.kind === 'number') expect(Number.isFinite(parsed.value)).toBe(true);
        if (parsed.kind === 'ambiguous') {
          expect(notation).toBeUndefined();
          expect(parsed.candidates[0].value).not.toBe(parsed.candidates[1].value);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('writing a number', () => {
  test.each([
    [0, '0'],
    [1234, '1.234'],
    [1_234_567.89, '1.234.567,89'],
    [-479_019_576, '-479.019.576'],
    [999, '999'],
    [0.5, '0,5'],
    [1.5e-7, '0,00000015'],
    [1e15, '1.000.000.000.000.000'],
    [9_007_199_254_740_991, '9.007.199.254.740.991'],
    [0.1 + 0.2, '0,3'],
  ])('%d is %s', (value, text) => {
    expect(formatNumber(value)).toBe(text);
  });

  test('with a fixed number of decimals', () => {
    expect(formatNumber(93.366, 2)).toBe('93,37');
    expect(formatNumber(64, 2)).toBe('64,00');
    expect(formatNumber(1234.5, 0)).toBe('1.235');
    expect(formatNumber(-0.004, 2)).toBe('0,00');
  });

  test('percent without a space, with the decimals it has or exactly so many', () => {
    expect(formatPercent(0.8)).toBe('80%');
    expect(formatPercent(0.275)).toBe('27,5%');
    expect(formatPercent(1.25, 2)).toBe('125,00%');
    expect(formatPercent(0.07)).toBe('7%');
    expect(formatPercent(12)).toBe('1.200%');
  });

  test('rupiah without a space', () => {
    expect(formatRupiah(8_095_386_000)).toBe('Rp8.095.386.000');
    expect(formatRupiah(-479_019_576)).toBe('-Rp479.019.576');
    expect(formatRupiah(0)).toBe('Rp0');
  });
});

describe('what was written reads back the same', () => {
  test('numbers', () => {
    fc.assert(
      fc.property(typedNumber, (value) => {
        expect(parseNumberText(formatNumber(value), 'id')).toEqual(number(value));
      }),
    );
  });

  test('without a notation it is the same, or asked with the right answer among the two', () => {
    fc.assert(
      fc.property(typedNumber, (value) => {
        const parsed = parseNumberText(formatNumber(value));
        if (parsed.kind === 'ambiguous') expect(parsed.candidates[0]).toEqual({ notation: 'id', value });
        else expect(parsed).toEqual(number(value));
      }),
    );
  });

  test('percentages', () => {
    fc.assert(
      fc.property(typedNumber, (value) => {
        expect(parseNumberText(formatPercent(value), 'id')).toEqual(number(value, { percent: true }));
      }),
    );
  });

  test('rupiah, also without being told the notation', () => {
    fc.assert(
      fc.property(rupiah, (amount) => {
        expect(parseNumberText(formatRupiah(amount))).toEqual(number(amount, { rupiah: true }));
      }),
    );
  });
});
