import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import { guidePlan } from '../../src/sheets/derived/guide';
import { derivedPlans } from '../../src/sheets/derived/plans';
import { cell, formula } from '../../src/sheets/formula';
import { computed, Grid, STANDARD_HEIGHT, text, textHeight } from '../../src/sheets/grid';
import { BUILT_SHEETS } from '../../src/sheets/names';
import { withPages } from '../../src/sheets/page-bands';
import { printable, widthPoints } from '../../src/sheets/paper';
import type { Rect, SheetPlan } from '../../src/sheets/plan';
import { outlineOfSize } from './outlines';

const WIDTH = 60;
/** Rows of 15 points on an upright page. */
const ROWS_A_PAGE = Math.floor((printable(true).height * 0.96) / STANDARD_HEIGHT);

function planOf(grid: Grid, charts: SheetPlan['charts'] = []): SheetPlan {
  const area = { row: 0, column: 0, rows: grid.rows, columns: 1 };
  return {
    sheet: 'report',
    areaName: 'lkjip_area',
    area,
    columnWidths: grid.columnWidths,
    cells: grid.cells,
    merges: grid.merges,
    rowHeights: grid.rowHeights,
    blocks: grid.blocks,
    conditionalFormats: [],
    charts,
    page: { printAreas: [area], orientation: 'portrait', footer: '' },
    freezeRows: 0,
    tabColor: '#000000',
  };
}

const rowsOf = (count: number): Grid => {
  const grid = new Grid([WIDTH]);
  for (let row = 0; row < count; row += 1) grid.put(row, 0, text('isi'), 'mark');
  return grid;
};

const starts = (plan: SheetPlan): readonly number[] => withPages(plan).page.printAreas.map(({ row }) => row);

describe('pages of a derived sheet', () => {
  it('are as long as the paper', () => {
    expect(starts(planOf(rowsOf(ROWS_A_PAGE)))).toEqual([0]);
    expect(starts(planOf(rowsOf(ROWS_A_PAGE + 1)))).toEqual([0, ROWS_A_PAGE]);
  });

  it('hold more of a sheet that is wider than the paper', () => {
    const wide = new Grid([4 * WIDTH]);
    const plan = planOf(rowsOf(ROWS_A_PAGE + 1));
    expect(widthPoints(4 * WIDTH)).toBeGreaterThan(printable(true).width);
    expect(starts({ ...plan, columnWidths: wide.columnWidths })).toEqual([0]);
  });

  it('do not end with a heading and the blank line below it', () => {
    const grid = rowsOf(ROWS_A_PAGE - 2);
    grid.put(ROWS_A_PAGE - 2, 0, text('Judul'), 'heading1');
    grid.put(ROWS_A_PAGE, 0, text('isi'), 'mark');
    grid.put(ROWS_A_PAGE + 1, 0, text('isi'), 'mark');
    expect(starts(planOf(grid))).toEqual([0, ROWS_A_PAGE - 2]);
  });

  it('cut no short table, but a long one', () => {
    const table = (rows: number): readonly number[] => {
      const grid = rowsOf(ROWS_A_PAGE + 20);
      grid.block('tabel', { row: ROWS_A_PAGE - 4, column: 0, rows, columns: 1 });
      return starts(planOf(grid));
    };
    expect(table(10)).toEqual([0, ROWS_A_PAGE - 4]);
    expect(table(ROWS_A_PAGE)).toEqual([0, ROWS_A_PAGE]);
  });

  it('begin with the head again within a table, and everything below moves down', () => {
    const grid = new Grid([WIDTH]);
    for (let row = 0; row < ROWS_A_PAGE + 20; row += 1) {
      if (row === 2) grid.put(row, 0, text('Judul kolom'), 'formulaHeader');
      else grid.put(row, 0, text('isi'), 'mark');
    }
    grid.rowHeights.set(2, 2 * STANDARD_HEIGHT);
    const last = grid.rows;
    grid.put(last, 0, computed(formula`SUM(${cell(3, 0)}:${cell(last - 1, 0)})`), 'totalText');
    const rect = { row: 1, column: 0, rows: last, columns: 1 };
    grid.block('tabel', rect, 'lkjip_tabel', { row: 2, rows: 1 });
    const { page, blocks, cells, rowHeights, area } = withPages(planOf(grid));
    const overleaf = page.printAreas[1]?.row ?? 0;
    // The head is twice as high as a row, so one row fewer fits the page.
    expect(page.printAreas).toEqual([
      { row: 0, column: 0, rows: ROWS_A_PAGE - 1, columns: 1 },
      { row: ROWS_A_PAGE - 1, column: 0, rows: 23, columns: 1 },
    ]);
    const at = (row: number) => cells.filter((one) => one.row === row).map(({ content }) => content);
    expect(at(overleaf)).toEqual([text('Judul kolom')]);
    expect(rowHeights.get(overleaf)).toBe(2 * STANDARD_HEIGHT);
    expect(at(last + 1)).toEqual([computed(formula`SUM(${cell(3, 0)}:${cell(last, 0)})`)]);
    expect(blocks[0]?.rect.rows).toBe(rect.rows + 1);
    expect(area.rows).toBe(last + 2);
  });

  it('show the text of a long cell that they cut on both sides, where there is room for it', () => {
    const grid = new Grid([WIDTH / 2, WIDTH / 2]);
    grid.put(0, 1, text('Judul kolom'), 'formulaHeader');
    for (let row = 1; row <= ROWS_A_PAGE + 1; row += 1) grid.put(row, 1, text('isi'), 'mark');
    const lines = 'baris\n'.repeat(8);
    grid.put(1, 0, text(lines), 'text', { rows: ROWS_A_PAGE + 1 });
    grid.block('tabel', { row: 0, column: 0, rows: ROWS_A_PAGE + 2, columns: 2 }, 'lkjip_tabel', { row: 0, rows: 1 });
    const area = { row: 0, column: 0, rows: grid.rows, columns: 2 };
    const plan = { ...planOf(grid), area, page: { ...planOf(grid).page, printAreas: [area] } };
    const { merges = [], cells, page } = withPages(plan);
    const needed = Math.ceil(textHeight(lines, 'text', WIDTH / 2) / STANDARD_HEIGHT);
    const overleaf = page.printAreas[1]?.row ?? 0;
    expect(page.printAreas[1]?.rows).toBe(1 + needed);
    expect(merges.map(({ row, rows }) => [row, rows])).toEqual([
      [1, ROWS_A_PAGE + 1 - needed],
      [overleaf + 1, needed],
    ]);
    const shown = cells.filter(
      ({ column, content }) => column === 0 && content.kind === 'text' && content.text === lines,
    );
    expect(shown.map(({ row }) => row)).toEqual([1, overleaf + 1]);
  });

  it('cut no chart', () => {
    const place = { row: ROWS_A_PAGE - 4, column: 0, rows: 12, columns: 1 };
    const chart = { ...emptyChart, place };
    expect(starts(planOf(rowsOf(ROWS_A_PAGE + 20), [chart]))).toEqual([0, ROWS_A_PAGE - 4]);
  });

  it('are left to Excel where they would be more than it can be told', () => {
    expect(starts(planOf(rowsOf(200 * ROWS_A_PAGE)))).toEqual([0]);
  });
});

const emptyChart = {
  name: 'lkjip_grafik',
  type: 'columnClustered',
  title: 'Judul',
  categories: { row: 0, column: 0, rows: 1, columns: 1 },
  series: [],
  valueAxis: { title: '', numberFormat: '0' },
  categoryAxisTitle: '',
  reverse: false,
} as const;

describe('the sheets of a report', () => {
  const plans = derivedPlans(outlineOfSize({ indicators: 24, perObjective: 8 }), BUILT_SHEETS);

  it.each(plans.map((plan) => [plan.sheet, plan] as const))('%s prints every row once', (_, plan) => {
    const areas: readonly Rect[] = plan.page.printAreas;
    areas.forEach((area, index) => {
      const next = areas[index + 1];
      if (next !== undefined) expect(next.row).toBeGreaterThanOrEqual(area.row + area.rows);
    });
    const { height, width } = printable(plan.page.orientation === 'portrait');
    for (const area of areas) {
      let points = 0;
      for (let row = area.row; row < area.row + area.rows; row += 1) {
        points += plan.rowHeights.get(row) ?? STANDARD_HEIGHT;
      }
      let across = 0;
      for (let at = area.column; at < area.column + area.columns; at += 1) {
        across += widthPoints(plan.columnWidths[at] ?? 8);
      }
      expect(points * Math.min(1, width / across)).toBeLessThanOrEqual(height);
    }
  });

  it('begin every page within a table with its head', () => {
    const heads = plans.flatMap((plan) =>
      plan.blocks.flatMap(({ id, rect, head }) => {
        const within = plan.page.printAreas.filter(({ row }) => row > rect.row && row < rect.row + rect.rows);
        const rowAt = (row: number) =>
          plan.cells.filter((one) => one.row === row && one.column >= rect.column).map(({ content }) => content);
        return within.map(({ row }) => ({
          id,
          same: head !== undefined && isDeepStrictEqual(rowAt(row), rowAt(head.row)),
        }));
      }),
    );
    expect(new Set(heads.map(({ id }) => id))).toEqual(
      new Set([
        'ikhtisar/III.1',
        'perbandingan/riwayat',
        'perbandingan/renstra',
        'capaian-seluruhnya',
        'perjanjian-kinerja',
        'daftar/Daftar Tabel',
      ]),
    );
    expect(heads.filter(({ same }) => !same)).toEqual([]);
  });

  it('are several pages of tables', () => {
    const report = plans.find(({ sheet }) => sheet === 'report');
    expect(report?.page.printAreas.length).toBeGreaterThan(10);
    const headings = new Set(
      report?.cells.filter(({ style }) => style === 'tableCaption' || style === 'formulaHeader').map(({ row }) => row),
    );
    const ends = report?.page.printAreas.map(({ row, rows }) => row + rows - 1) ?? [];
    expect(ends.filter((row) => headings.has(row))).toEqual([]);
  });
});

describe('pages of Petunjuk', () => {
  const { cells, page } = guidePlan();
  const styleOf = (row: number): string | undefined => cells.find((one) => one.row === row)?.style;

  it('begin with the start of a part, or with the head of a table that goes on', () => {
    const begins = page.printAreas.slice(1).map(({ row }) => styleOf(row));
    expect(begins.length).toBeGreaterThan(10);
    expect(begins).toContain('formulaHeader');
    const rules = begins.filter((style) => style !== 'formulaHeader' && style !== 'caption' && style !== undefined);
    // The rules of counting are no table; they go on where the page ends.
    expect(rules).toEqual(['text']);
  });

  it('end with no head of a table', () => {
    const ends = page.printAreas.map(({ row, rows }) => styleOf(row + rows - 1));
    expect(ends.filter((style) => style === 'formulaHeader' || style === 'caption')).toEqual([]);
  });
});
