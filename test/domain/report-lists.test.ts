/** What every list of a report is read with, and which of its rows are repetitions. */
import { REPORT_FIELDS } from '../../src/domain/report-fields';
import { readLists } from '../../src/domain/report-lists';
import { findDuplicates, findUnknownReferences } from '../../src/domain/report-references';
import { id, LONGEST_ID, order, dayOfMonth, year, decimals } from '../../src/domain/report-values';
import { rowRecord } from '../../src/domain/row-record';
import {
  history,
  indicator,
  line,
  measurement,
  piece,
  quarters,
  report,
  resource,
  score,
} from './checks/small-reports';

test('every list is read by its own name and fields', () => {
  const asked: unknown[] = [];
  const lists = readLists((name, fields) => {
    asked.push([name, fields === (REPORT_FIELDS[name] as unknown)]);
    return [{ id: name } as never];
  });
  const names = Object.keys(REPORT_FIELDS).filter((name) => name !== 'identity');
  expect(asked.sort()).toEqual(names.map((name) => [name, true]).sort());
  expect(lists).toEqual(Object.fromEntries(names.map((name) => [name, [{ id: name }]])));
});

test('a record has every field, and nothing where a cell holds no value of it', () => {
  const cells = {
    id: 'A',
    numerator: 'banyak',
    denominator: 10,
    nil: 'ya',
    nilNote: ' ',
    evidenceDate: '2023-02-30',
    x: 1,
  };
  expect(rowRecord(REPORT_FIELDS.measurements, cells)).toEqual({
    ...measurement('A', { numerator: null, denominator: 10, nil: 'ya' }),
    direct: null,
    evidence: null,
  });
});

describe('values at the edge of their fields', () => {
  test.each([
    [year, 1900, 1899],
    [year, 9999, 10_000],
    [order, 1, 0],
    [dayOfMonth, 1, 0],
    [dayOfMonth, 28, 29],
    [decimals, 0, -1],
    [decimals, 2, 3],
    [order, Number.MAX_SAFE_INTEGER, Infinity],
  ])('%#: %d', (field, inside: number, outside) => {
    expect([field.accepts(inside), field.accepts(outside), field.accepts(inside + 0.5)]).toEqual([
      true,
      false,
      inside + 0.5 === inside,
    ]);
  });

  test.each([
    ['A', true],
    ['a.B_c-9', true],
    ['A'.repeat(LONGEST_ID), true],
    ['A'.repeat(LONGEST_ID + 1), false],
    ['-A', false],
    ['A?', false],
    ['A~', false],
    ['A B', false],
    ['', false],
  ])('ID %j: %s', (value, expected) => {
    expect(id.accepts(value)).toBe(expected);
  });
});

describe('rows that are there twice', () => {
  const progress = (row: string) => ({
    id: row,
    year: 2023,
    month: 'B12' as const,
    budgetProgress: null,
    physicalProgress: null,
    note: null,
  });
  const note = (month: 'B01' | 'B02') => ({ id: 'A', month, note: 'x', enteredOn: null });
  const twice = { target: 1, month: 'B02' as const };

  test.each([
    ['scores', { scores: [score('SMART', 'x', 1), { ...score('SMART', 'X', 1), id: 'B' }] }, '2023 / SMART / X'],
    ['scores', { scores: [score('SMART', 'x', 1), { ...score('IKPA', 'x', 1), id: 'smart-x-2023' }] }, 'smart-x-2023'],
    ['quarters', { quarters: [...quarters('A', [1]), ...quarters('a', [1])] }, 'a / TW1'],
    ['monthNotes', { monthNotes: [note('B01'), note('B01')] }, 'A / B01'],
    [
      'evidence',
      { evidence: [piece('P', { order: 1 }), piece('Q', { order: 1 })] },
      `${twice.target} / ${twice.month} / 1`,
    ],
    ['evidence', { evidence: [piece('P', { order: 1 }), piece('p', { order: 2 })] }, 'p'],
    ['progress', { progress: [progress('P'), progress('Q')] }, '2023 / B12'],
    ['progress', { progress: [progress('P'), { ...progress('p'), month: 'B11' as const }] }, 'p'],
    ['resources', { resources: [resource('R', 'jabatan', 'x', 1), resource('r', 'jabatan', 'y', 1)] }, 'r'],
  ] as const)('%s', (list, parts, key) => {
    expect(findDuplicates(report(parts))).toEqual([
      { code: 'duplicate', path: `$.${list}[1]`, firstPath: `$.${list}[0]`, key },
    ]);
  });

  test('differ by year, component, quarter, month, item or ID; a blank in the key says nothing', () => {
    const found = findDuplicates(
      report({
        scores: [score('SMART', 'x', 1), score('SMART', 'y', 1), score('SMART', 'x', 1, 2022)],
        quarters: quarters('A', [1, 1]),
        monthNotes: [note('B01'), note('B02')],
        evidence: [
          piece('P', { order: 1 }),
          piece('Q', { order: 2 }),
          piece('R', { order: 1, month: 'B03' }),
          piece('S', { order: 1, targetNumber: 2 }),
          piece('T', {}),
          piece('U', {}),
        ],
        progress: [progress('P2'), { ...progress('Q2'), year: 2022 }],
        history: [history('A', 2021, 1, 1), history('A', 2022, 1, 1)],
      }),
    );
    expect(found).toEqual([]);
  });
});

test('codes are looked up only where there are lines, and a kegiatan may support too', () => {
  const outputs = [{ ...line('O', '7.1', 1, 1), activityCode: '7' }];
  expect(findUnknownReferences(report({ outputs }))).toEqual([]);
  const activities = [line('K', '8', 1, 1)];
  const indicators = ['7.1', '8', '9', '', null].map((supportingOutput, at) =>
    indicator(`A${at}`, { supportingOutput }),
  );
  expect(findUnknownReferences(report({ outputs, activities, indicators, measurements: [] }))).toEqual([
    { code: 'unknown-reference', path: '$.outputs[0].activityCode', found: '7', lists: ['activities'] },
    {
      code: 'unknown-reference',
      path: '$.indicators[2].supportingOutput',
      found: '9',
      lists: ['outputs', 'activities'],
    },
  ]);
});

test.each(['quarters', 'monthNotes'] as const)('%s of an indicator that is not there', (list) => {
  const rows = {
    quarters: quarters('Z', [1]),
    monthNotes: [{ id: 'Z', month: 'B01' as const, note: 'x', enteredOn: null }],
  };
  expect(findUnknownReferences(report({ [list]: rows[list] }))).toEqual([
    { code: 'unknown-reference', path: `$.${list}[0].id`, found: 'Z', lists: ['indicators'] },
  ]);
});
