import { describe, expect, it } from '@jest/globals';
import { repeatedRows } from '../../src/excel/row-repeats';
import { relativeKey } from '../../src/sheets/formula';
import { reportSheet } from '../../src/sheets/derived/report/report';
import type { PlanCell, Rect, SheetPlan } from '../../src/sheets/plan';
import { outlineOfSize } from '../sheets/outlines';

/** Carries the copies out on paper: cells and joined cells as they stand afterwards. */
function carriedOut(plan: SheetPlan): {
  readonly cells: ReadonlyMap<string, string>;
  readonly merges: readonly string[];
} {
  const { cells, merges, copies, patches } = repeatedRows(plan);
  const written = new Map<number, Map<number, string>>();
  const joined: Rect[] = [...merges];
  const put = (cell: PlanCell): void => {
    const own = written.get(cell.row) ?? new Map<number, string>();
    written.set(cell.row, own.set(cell.column, look(cell)));
  };
  cells.forEach(put);
  for (const { from, to, rows } of copies) {
    for (let row = 0; row < rows; row += 1) written.set(to + row, new Map(written.get(from + row) ?? []));
    for (const merge of [...joined]) {
      if (merge.row >= from && merge.row < from + rows) joined.push({ ...merge, row: merge.row - from + to });
    }
  }
  patches.forEach(put);
  const places = [...written].flatMap(([row, own]) =>
    [...own].map(([column, content]): [string, string] => [`${row}:${column}`, content]),
  );
  return { cells: new Map(places), merges: joined.map(mergeKey).sort() };
}

/** A formula as copying keeps it. */
const look = (cell: PlanCell): string => {
  const { content, style, format = '' } = cell;
  const value =
    content.kind === 'formula'
      ? relativeKey(content.formula, cell)
      : content.kind === 'number'
        ? String(content.value)
        : content.text;
  return `${style}|${format}|${content.kind}|${value}`;
};
const mergeKey = ({ row, column, rows, columns }: Rect): string => [row, column, rows, columns].join(':');

describe.each([1, 2, 24])('the plan of %d indicators', (indicators) => {
  const { plan } = reportSheet(outlineOfSize({ indicators }));

  it('stands as planned after the copies', () => {
    const { cells, merges } = carriedOut(plan);
    expect(cells).toEqual(new Map(plan.cells.map((cell) => [`${cell.row}:${cell.column}`, look(cell)])));
    expect(merges).toEqual([...(plan.merges ?? []).map(mergeKey)].sort());
  });
});

it('writes a small part of what it shows', () => {
  const { plan } = reportSheet(outlineOfSize({ indicators: 200 }));
  const { cells, copies } = repeatedRows(plan);
  expect(cells.length).toBeLessThan(plan.cells.length / 4);
  expect(copies.length).toBeLessThan(200 * 3);
});

it('copies nothing where rows are all alike or too few', () => {
  const { plan } = reportSheet(outlineOfSize({ indicators: 1 }));
  const first = plan.cells.filter(({ row }) => row === 5);
  const alike = Array.from({ length: 30 }, (_, row) => first.map((cell): PlanCell => ({ ...cell, row })));
  const { cells, copies } = repeatedRows({ ...plan, cells: alike.flat(), merges: [] });
  expect(copies).toEqual([]);
  expect(cells).toHaveLength(30 * first.length);
});
