/** What the checks call a sasaran. */
import type { Indicator } from '../../../src/domain/report';
import { indicator, subject } from './small-reports';

const titles = (...changes: readonly Partial<Indicator>[]): readonly string[] =>
  subject({ indicators: changes.map((change, index) => indicator(`I${index}`, change)) }).objectives.map(
    ({ title }) => title,
  );

test.each([
  ['by what its codes have in common', [{ code: 'SK1.IKK1' }, { code: 'SK1.IKK2' }], ['Sasaran SK1']],
  [
    'in its own words where they have nothing in common',
    [{ code: 'SK1.A' }, { code: 'SK2.A' }],
    ['Meningkatnya layanan'],
  ],
  ['in its own words where a code has no parts', [{ code: '1' }, { code: '2' }], ['Meningkatnya layanan']],
  ['as none where it has no words either', [{ code: '1', objective: null }], ['Tanpa sasaran']],
  [
    'one by one, blanks around its words apart',
    [
      { code: 'SK1.A', objective: 'a' },
      { code: 'SK2.A', objective: 'b' },
      { code: 'SK1.B', objective: ' a ' },
    ],
    ['Sasaran SK1', 'Sasaran SK2'],
  ],
])('%s', (_, changes, expected) => {
  expect(titles(...changes)).toEqual(expected);
});
