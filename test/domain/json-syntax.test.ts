import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { scanJson } from '../../src/domain/json-syntax';

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe('the place of the first error', () => {
  test.each([
    ['', 1, 1, 'value', ''],
    ['  \n ', 2, 2, 'value', ''],
    ['{"a": }', 1, 7, 'value', '}'],
    ['{"a": 01}', 1, 7, 'value', '01'],
    ['{"a": 1.}', 1, 7, 'value', '1'],
    ['{"a": nul}', 1, 7, 'value', 'nul'],
    ['{"a": Infinity}', 1, 7, 'value', 'Infinity'],
    ["{'a': 1}", 1, 2, 'key', "'"],
    ['{a: 1}', 1, 2, 'key', 'a'],
    ['{"a": 1,}', 1, 9, 'key', '}'],
    ['{"a" 1}', 1, 6, 'colon', '1'],
    ['[1 2]', 1, 4, 'comma or close', '2'],
    ['[1}', 1, 3, 'comma or close', '}'],
    ['{"a": [1,\n2,\n]}', 3, 1, 'value', ']'],
    ['{"a": 1', 1, 8, 'comma or close', ''],
    ['["a', 1, 4, 'text', ''],
    ['["a\nb"]', 1, 4, 'text', '\n'],
    ['["a\\x"]', 1, 4, 'text', '\\'],
    ['["a\\u12"]', 1, 4, 'text', '\\'],
    ['{} x', 1, 4, 'end', 'x'],
    ['{}\r{}', 2, 1, 'end', '{'],
    ['[1]\r\n\n// catatan', 3, 1, 'end', '/'],
    ['[“a”]', 1, 2, 'value', '“'],
    ['\u00a0[1]', 1, 1, 'value', '\u00a0'],
  ])('of %j', (text, line, column, expects, found) => {
    expect(scanJson(text).error).toEqual({ line, column, expects, found });
  });
});

test('keys are repeated within one object only, and compared as JSON reads them', () => {
  expect(scanJson('[{"a": {"a": 1}, "\\u0061": "a"}, {"a": 2}]').repeatedKeys).toEqual([
    { line: 1, column: 18, key: 'a' },
  ]);
});

describe('agrees with JSON.parse', () => {
  test('on what is JSON', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(4), (text, indent) => {
        expect(scanJson(JSON.stringify(JSON.parse(text), null, indent)).error).toBeNull();
      }),
    );
  });

  test('on texts made of the pieces of JSON', () => {
    const piece = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"',
      '"a"',
      '\\',
      '\\n',
      '1',
      '-',
      '0',
      '.5',
      'e+2',
      'true',
      'null',
      ' ',
      '\n',
      '\t',
      'x',
      '\u0000',
      '\u2028',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 9 }), (pieces) => {
        const text = pieces.join('');
        expect(scanJson(text).error === null).toBe(parses(text));
      }),
      { numRuns: 5000 },
    );
  });

  test('on JSON with one character cut out or put in', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), fc.constantFrom('', '"', '}', ']', ',', ':', '0', ' ', 'a'), (json, at, put) => {
        const cut = at % (json.length + 1);
        const text = json.slice(0, cut) + put + json.slice(put === '' ? cut + 1 : cut);
        expect(scanJson(text).error === null).toBe(parses(text));
      }),
      { numRuns: 2000 },
    );
  });

  test('however deep the nesting', () => {
    expect(scanJson('['.repeat(100_000) + ']'.repeat(100_000)).error).toBeNull();
  });
});
