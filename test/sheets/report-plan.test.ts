import { describe, expect, it } from '@jest/globals';
import { formulaText } from '../../src/sheets/formula';
import { SHEETS, TABLES } from '../../src/sheets/names';
import { ALL_TABLE_SPECS, TABLE_SPECS } from '../../src/sheets/all-tables';
import { reportSheet } from '../../src/sheets/derived/report/report';
import { numbered } from '../../src/sheets/derived/report/numbering';
import { FIRST, COUNT, WIDTHS } from '../../src/sheets/derived/report/columns';
import { derivedPlans } from '../../src/sheets/derived/plans';
import { formulaColumns } from '../../src/sheets/table';
import { widthPoints } from '../../src/sheets/paper';
import { outlineOfSize } from './outlines';

const names = {
  table: (key: keyof typeof TABLES): string => TABLES[key],
  column: (table: keyof typeof TABLE_SPECS, key: string): string => {
    const column = TABLE_SPECS[table].columns.find((candidate) => candidate.key === key);
    if (column === undefined) throw new Error(`${table} has no column ${key}.`);
    return column.header;
  },
  sheet: (key: keyof typeof SHEETS) => SHEETS[key],
};

describe.each([
  ['5 indicators', outlineOfSize({ indicators: 5, perObjective: 5 })],
  ['500 indicators', outlineOfSize({ indicators: 500, perObjective: 10 })],
  ['one year', outlineOfSize({ indicators: 5, historyYears: [], strategicYears: [2023] })],
  ['five years', outlineOfSize({ indicators: 5, historyYears: [2019, 2020, 2021, 2022] })],
  ['no Renstra and no year', outlineOfSize({ indicators: 3, historyYears: [], strategicYears: [], year: null })],
  ['nothing at all', outlineOfSize({ indicators: 0 })],
  ['codes that number nothing', outlineOfSize({ indicators: 12, code: () => 'A' })],
])('Tabel Bab III of a report with %s', (_, outline) => {
  const { plan, entries } = reportSheet(outline);

  it('has three tables an indicator, numbered through, and names of their own', () => {
    const numbers = entries.map(({ caption }) => Number(/^Tabel III\. (\d+) /.exec(caption)?.[1]));
    expect(numbers).toEqual(numbers.map((__, index) => index + 1));
    expect(entries).toHaveLength(1 + 3 * outline.indicators.length + 4);
    const blockNames = plan.blocks.flatMap(({ name }) => (name === undefined ? [] : [name.toUpperCase()]));
    expect(new Set(blockNames).size).toBe(blockNames.length);
    expect(blockNames.every((name) => /^LKJIP_[A-Z0-9_]+$/.test(name))).toBe(true);
  });

  it('puts no two cells or joined cells into one place', () => {
    const places = plan.cells.map(({ row, column }) => `${row}:${column}`);
    expect(new Set(places).size).toBe(places.length);
    const covered = (plan.merges ?? []).flatMap((merge) =>
      Array.from({ length: merge.rows * merge.columns }, (__, at) => {
        return `${merge.row + Math.floor(at / merge.columns)}:${merge.column + (at % merge.columns)}`;
      }),
    );
    expect(new Set(covered).size).toBe(covered.length);
  });

  it('keeps every table inside the sixteen columns and every row inside what Excel allows', () => {
    for (const { rect } of plan.blocks) expect([rect.column, rect.columns]).toEqual([FIRST, COUNT]);
    expect(Math.max(0, ...plan.rowHeights.values())).toBeLessThanOrEqual(409);
  });
});

describe('Codes number the indicators', () => {
  const labelsOf = (code: (index: number) => string): readonly string[] => {
    const objectives = numbered(outlineOfSize({ indicators: 4, perObjective: 2, code }), 'IKK');
    return objectives.flatMap(({ members }) => members.map(({ label }) => label));
  };
  const counted = ['SK 1 dan IKK 1', 'SK 1 dan IKK 2', 'SK 2 dan IKK 1', 'SK 2 dan IKK 2'];
  const codes =
    (...all: readonly string[]) =>
    (index: number): string =>
      all[index] ?? '';

  it.each([
    ['all of them do', codes('SK3.IKK1', 'SK3.IKK4', 'SK5.IKK2', 'SK5.IKK1')],
    ['with blanks and full stops', codes('SK 3. IKK 1', 'SK 3. IKK 4', 'SK 5. IKK 2', 'SK 5. IKK 1')],
  ])('where %s', (_, code) => {
    expect(labelsOf(code)).toEqual(['SK 3 dan IKK 1', 'SK 3 dan IKK 4', 'SK 5 dan IKK 2', 'SK 5 dan IKK 1']);
  });

  it.each([
    ['one has no number', codes('SK3.IKK1', 'SK3', 'SK5.IKK2', 'SK5.IKK1')],
    ['one has three numbers', codes('SK3.IKK1', 'SK3.IKK4', 'SK5.IKK2', 'SK5.IKK1.A9')],
    ['a number is given twice', codes('SK3.IKK1', 'SK3.IKK1', 'SK5.IKK2', 'SK5.IKK1')],
    ['two sasaran have one number', codes('SK3.IKK1', 'SK3.IKK2', 'SK3.IKK3', 'SK3.IKK4')],
    ['one sasaran has two numbers', codes('SK3.IKK1', 'SK4.IKK1', 'SK5.IKK2', 'SK5.IKK1')],
  ])('but not where %s: then they are counted', (_, code) => {
    expect(labelsOf(code)).toEqual(counted);
  });
});

it('is 16 cm wide at most', () => {
  const points = WIDTHS.slice(FIRST, FIRST + COUNT).reduce((total, width) => total + widthPoints(width), 0);
  expect((points / 72) * 2.54).toBeLessThanOrEqual(16);
});

it('formulas stay within the lengths that Excel allows', () => {
  const planned = derivedPlans(outlineOfSize({ indicators: 40, perObjective: 40 }), ['chapterOne', 'findings']).flatMap(
    ({ cells }) => cells.flatMap(({ content }) => (content.kind === 'formula' ? [content.formula] : [])),
  );
  const columns = ALL_TABLE_SPECS.flatMap((table) => formulaColumns(table).map(({ formula }) => formula));
  for (const formula of [...planned, ...columns]) {
    const text = formulaText(formula, names);
    expect(text.length).toBeLessThanOrEqual(8192);
    for (const [literal] of text.matchAll(/"(?:[^"]|"")*"/g)) expect(literal.length - 2).toBeLessThanOrEqual(255);
  }
});
