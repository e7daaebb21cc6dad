import { standsAlone, withoutCalls } from '../../src/package/formula-calls';
import { nativeCall } from '../../src/package/native-calls';

const native = (formula: string): string | null => withoutCalls(formula, nativeCall);

describe('a formula without functions of add-ins', () => {
  test.each([
    ['SUM(A1:A2)', 'SUM(A1:A2)'],
    ['_xldudf_LKJIP_SERAPAN(A1,B1)', 'IF(COUNT(A1,B1)<2,"",B1/A1)'],
    ['_XLDUDF_lkjip_serapan( A1 , B1 )+1', 'IF(COUNT(A1,B1)<2,"",B1/A1)+1'],
    ['_xldudf_LKJIP_SERAPAN(A1+C1,-B1)', 'IF(COUNT((A1+C1),(-B1))<2,"",(-B1)/(A1+C1))'],
    [
      'IF(t[[#This Row],[Pagu, (Rp)]]="","",_xldudf_LKJIP_SERAPAN(t[[#This Row],[Pagu, (Rp)]],t[[#This Row],[it\'\'s \'[x\']]]))',
      "IF(t[[#This Row],[Pagu, (Rp)]]=\"\",\"\",IF(COUNT(t[[#This Row],[Pagu, (Rp)]],t[[#This Row],[it''s '[x']]])<2,\"\",t[[#This Row],[it''s '[x']]]/t[[#This Row],[Pagu, (Rp)]]))",
    ],
    [
      '_xldudf_LKJIP_REALISASI(\'a, (b)\'!A1,IF(A2="x, )",1,2))',
      'IF(COUNT(\'a, (b)\'!A1,IF(A2="x, )",1,2))<2,"",\'a, (b)\'!A1/IF(A2="x, )",1,2))',
    ],
    ['"_xldudf_LKJIP_SERAPAN(A1,B1)"&A1', '"_xldudf_LKJIP_SERAPAN(A1,B1)"&A1'],
    [
      '_xldudf_LKJIP_SERAPAN(_xldudf_LKJIP_REALISASI(A1,B1),C1)',
      'IF(COUNT(IF(COUNT(A1,B1)<2,"",A1/B1),C1)<2,"",C1/IF(COUNT(A1,B1)<2,"",A1/B1))',
    ],
  ])('%s', (formula, expected) => {
    expect(native(formula)).toBe(expected);
  });

  test.each([
    '_xldudf_LKJIP_TERBILANG(A1)',
    '_xldudf_LAIN_SERAPAN(A1,B1)',
    '_xldudf_LKJIP_SERAPAN(A1)',
    '_xldudf_LKJIP_SERAPAN(A1,)',
    '_xldudf_LKJIP_SERAPAN(A1,B1,C1)',
    '_xldudf_LKJIP_SERAPAN(A1,B1',
    'IF(A1,_xldudf_LKJIP_SERAPAN(_xldudf_LAIN_X(A1),B1),0)',
  ])('there is none for %s', (formula) => {
    expect(native(formula)).toBeNull();
  });
});

test.each([
  ['A1', true],
  ['SUM(A1, B1)', true],
  ['t[[#This Row],[a + b]]', true],
  ['"a b"', true],
  ['A1+B1', false],
  ['SUM(A1)/2', false],
  ['-A1', false],
  ['A1%', false],
  ['', false],
])('%s stands alone: %s', (formula, alone) => {
  expect(standsAlone(formula)).toBe(alone);
});
