/**
 * `Ikhtisar`: the line of the executive summary, Tabel III.1 by sasaran, counts by status, means, the budget of the year
 * and two charts. Every figure is a formula over `Hitungan`.
 */
import { cell, formula } from '../../formula';
import { BLANK, computed, Grid, text } from '../../grid';
import { subtitle } from '../../headings';
import { NAMES } from '../../names';
import type { Rect, SheetPlan } from '../../plan';
import { TAB_COLORS } from '../../style';
import { badgeLook, checkBadge } from '../findings/findings-sheet';
import type { ReportOutline } from '../outline';
import { rebuildMark, REBUILD_DUE } from '../rebuild-mark';
import { achievementTable } from './achievement-table';
import { budgetTable } from './budget-table';
import { chartPlans } from './charts';
import { C, LAST, WIDTHS } from './columns';
import { executiveLine } from './executive-line';
import { meanTable } from './mean-table';
import { statusTable } from './status-table';

/** Row of the line that says what Periksa found. */
const BADGE_ROW = 3;

/** Where a check puts its line into an `Ikhtisar` that is there already. */
export const SUMMARY_BADGE = { sheet: 'summary', row: BADGE_ROW, column: C.no, formula: checkBadge } as const;

/** `checked`: `Hasil Pengecekan` is there to be read. */
export function summaryPlan(outline: ReportOutline, checked: boolean): SheetPlan {
  const grid = new Grid(WIDTHS);
  grid.put(0, C.no, text('Ikhtisar Kinerja dan Anggaran'), 'title');
  grid.put(1, C.no, computed(subtitle), 'subtitle');
  grid.put(2, C.no, computed(rebuildMark(outline)), 'mark');
  grid.put(BADGE_ROW, C.no, checked ? computed(checkBadge) : BLANK, 'mark');
  const activityIndicators = outline.indicators.filter(({ level }) => level === 'IKK');
  const year = outline.budget.filter((line) => line.cut === 'belanja' && line.year === outline.year);

  let row = executiveLine(grid, BADGE_ROW + 1, outline);
  const achievements = achievementTable(grid, row + 1, activityIndicators, outline);
  row = meanTable(grid, achievements.first + achievements.count + 2, activityIndicators, outline);
  row = statusTable(grid, row + 1);
  const budget = budgetTable(
    grid,
    row + 1,
    year.map(({ id, name }) => ({ id, name })),
    outline,
  );
  const tablesEnd = budget.first + budget.count + 1;
  const charts = chartPlans(grid, tablesEnd + 1, achievements, budget, outline);
  const end = Math.max(tablesEnd, ...charts.map(({ place }) => place.row + place.rows));
  const area = { row: 0, column: 0, rows: end, columns: WIDTHS.length };
  return {
    sheet: 'summary',
    areaName: NAMES.summaryArea,
    area,
    columnWidths: WIDTHS,
    cells: grid.cells,
    rowHeights: grid.rowHeights,
    blocks: grid.blocks,
    conditionalFormats: [
      ...grid.conditionalFormats,
      badgeLook(BADGE_ROW, C.no),
      {
        rect: { row: 2, column: C.no, rows: 1, columns: 1 },
        formula: formula`LEFT(${cell(2, C.no)},5)="${REBUILD_DUE.slice(0, 5)}"`,
        fill: '#FEF3C7',
        fontColor: '#7F1D1D',
      },
    ],
    charts,
    page: { printAreas: printAreas(tablesEnd, charts), footer: 'LKjIP - Ikhtisar' },
    freezeRows: 3,
    tabColor: TAB_COLORS.derived,
  };
}

/** The charts print on a page of their own, so that no page break cuts one. */
function printAreas(tablesEnd: number, charts: SheetPlan['charts']): readonly Rect[] {
  const columns = { column: C.no, columns: LAST - C.no + 1 };
  const tables = { ...columns, row: 0, rows: tablesEnd };
  const [first] = charts;
  const last = charts.at(-1);
  if (first === undefined || last === undefined) return [tables];
  return [tables, { ...columns, row: first.place.row, rows: last.place.row + last.place.rows - first.place.row }];
}
