/** `Perbandingan`: this year against earlier years and against the Renstra, and the budget between years. */
import { computed, Grid, text } from '../../grid';
import { subtitle } from '../../headings';
import { NAMES } from '../../names';
import type { SheetPlan } from '../../plan';
import { TAB_COLORS } from '../../style';
import type { ReportOutline } from '../outline';
import { rebuildMark } from '../rebuild-mark';
import { budgetYears } from './budget-years';
import { C, layoutOf } from './columns';
import { indicatorHistory } from './indicator-history';
import { strategicComparison } from './strategic';

export function comparisonPlan(outline: ReportOutline): SheetPlan {
  const layout = layoutOf(outline);
  const grid = new Grid(layout.widths);
  grid.put(0, C.no, text('Perbandingan'), 'title');
  grid.put(1, C.no, computed(subtitle), 'subtitle');
  grid.put(2, C.no, computed(rebuildMark(outline)), 'mark');
  const historyEnd = indicatorHistory(grid, 4, layout, outline);
  const strategicEnd = strategicComparison(grid, historyEnd + 1, layout, outline);
  const end = budgetYears(grid, strategicEnd + 1, layout, outline);
  return {
    sheet: 'comparison',
    areaName: NAMES.comparisonArea,
    area: { row: 0, column: 0, rows: end, columns: layout.widths.length },
    columnWidths: layout.widths,
    cells: grid.cells,
    rowHeights: grid.rowHeights,
    blocks: grid.blocks,
    conditionalFormats: grid.conditionalFormats,
    charts: [],
    page: {
      printAreas: [{ row: 0, column: C.no, rows: end, columns: layout.helpers - C.no }],
      footer: 'LKjIP - Perbandingan',
    },
    freezeRows: 3,
    tabColor: TAB_COLORS.derived,
  };
}
