import fc from 'fast-check';
import { terbilang } from '../../src/domain/terbilang';
import { err, ok } from '../../src/domain/result';
import { typedNumber } from './arbitraries';

describe('terbilang', () => {
  test.each([
    [0, 'nol'],
    [-0, 'nol'],
    [1, 'satu'],
    [10, 'sepuluh'],
    [11, 'sebelas'],
    [12, 'dua belas'],
    [19, 'sembilan belas'],
    [20, 'dua puluh'],
    [21, 'dua puluh satu'],
    [99, 'sembilan puluh sembilan'],
    [100, 'seratus'],
    [101, 'seratus satu'],
    [110, 'seratus sepuluh'],
    [200, 'dua ratus'],
    [999, 'sembilan ratus sembilan puluh sembilan'],
    [1000, 'seribu'],
    [1001, 'seribu satu'],
    [2000, 'dua ribu'],
    [11_000, 'sebelas ribu'],
    [100_000, 'seratus ribu'],
    [101_000, 'seratus satu ribu'],
    [1_000_000, 'satu juta'],
    [1_001_000, 'satu juta seribu'],
    [1_000_000_000, 'satu miliar'],
    [1_000_000_000_000, 'satu triliun'],
    [100.05, 'seratus koma nol lima'],
    [0.5, 'nol koma lima'],
    [-0.5, 'minus nol koma lima'],
    [0.1 + 0.2, 'nol koma tiga'],
    [-479_019_576, 'minus empat ratus tujuh puluh sembilan juta sembilan belas ribu lima ratus tujuh puluh enam'],
    [
      7_975_084_732,
      'tujuh miliar sembilan ratus tujuh puluh lima juta delapan puluh empat ribu tujuh ratus tiga puluh dua',
    ],
    [
      123_456_789_012_345,
      'seratus dua puluh tiga triliun empat ratus lima puluh enam miliar tujuh ratus delapan puluh sembilan juta dua belas ribu tiga ratus empat puluh lima',
    ],
  ])('%d', (value, words) => {
    expect(terbilang(value)).toEqual(ok(words));
  });

  test.each([1e15, -1e15, 1_234_567_890_123_456, 0.1234567890123456, 1 / 3, Number.NaN, Infinity, -Infinity])(
    '%d has more digits than can be trusted',
    (value) => {
      expect(terbilang(value)).toEqual(err('too-many-digits'));
    },
  );

  test('the words read back as the number', () => {
    fc.assert(
      fc.property(typedNumber, (value) => {
        const words = terbilang(value);
        if (Math.abs(value) >= 1e15) expect(words).toEqual(err('too-many-digits'));
        else expect(words.ok && numberFromWords(words.value)).toBe(value);
      }),
      { numRuns: 500 },
    );
  });

  test('no word is doubled, spaced oddly, or spelt the old way', () => {
    fc.assert(
      fc.property(typedNumber, (value) => {
        const words = terbilang(value);
        if (words.ok) expect(words.value).not.toMatch(/^\s|\s$|\s\s|milyar|trilyun|satu (?:puluh|ratus|belas)/);
      }),
    );
  });
});

/** Reads words the way a person does: an independent reader, so that a fault in the writer shows. */
function numberFromWords(words: string): number {
  const units: Readonly<Record<string, number>> = {
    nol: 0,
    satu: 1,
    dua: 2,
    tiga: 3,
    empat: 4,
    lima: 5,
    enam: 6,
    tujuh: 7,
    delapan: 8,
    sembilan: 9,
    sepuluh: 10,
    sebelas: 11,
    seratus: 100,
  };
  const scales: Readonly<Record<string, bigint>> = {
    ribu: 1000n,
    juta: 1_000_000n,
    miliar: 1_000_000_000n,
    triliun: 1_000_000_000_000n,
  };
  const negative = words.startsWith('minus ');
  const [whole = '', fraction = ''] = words.replace(/^minus /, '').split(' koma ');
  let total = 0n;
  let group = 0;
  let last = 0;
  for (const word of whole.split(' ')) {
    const scale = scales[word];
    const unit = units[word];
    if (word === 'seribu') total += 1000n;
    else if (scale !== undefined) {
      total += BigInt(group + last) * scale;
      group = last = 0;
    } else if (word === 'belas') last += 10;
    else if (word === 'puluh' || word === 'ratus') {
      group += last * (word === 'puluh' ? 10 : 100);
      last = 0;
    } else if (unit !== undefined) {
      group += last;
      last = unit;
    } else throw new Error(`Unknown word ${word}`);
  }
  total += BigInt(group + last);
  const digits = fraction === '' ? [] : fraction.split(' ').map((word) => String(units[word]));
  return Number(`${negative ? '-' : ''}${total}.${digits.join('') || '0'}`);
}
