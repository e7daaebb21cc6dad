/**
 * `Capaian Kinerja Lainnya`: what the ministry's applications say: e-Performance by quarter and month, the evidence of the
 * Target Kinerja as a map and as it is printed, e-Monev. Every figure is a formula over the input tables.
 */
import { computed, Grid, text } from '../../grid';
import { subtitle } from '../../headings';
import { NAMES } from '../../names';
import type { SheetPlan } from '../../plan';
import { TAB_COLORS } from '../../style';
import type { ReportOutline } from '../outline';
import { markLook, rebuildMark } from '../rebuild-mark';
import { C, LAST, widthsFor } from './columns';
import { evidenceForm } from './evidence-form';
import { evidenceMap } from './evidence-map';
import { noteTable } from './note-table';
import { progressTable } from './progress-table';
import { quarterTable } from './quarter-table';

export function otherAchievementsPlan(outline: ReportOutline): SheetPlan {
  const widths = widthsFor(outline);
  const grid = new Grid(widths);
  grid.put(0, C.no, text('Capaian Kinerja Lainnya'), 'title');
  grid.put(1, C.no, computed(subtitle), 'subtitle');
  grid.put(2, C.no, computed(rebuildMark(outline)), 'mark');
  const quarters = { row: 0, end: quarterTable(grid, 4, outline) };
  const notes = { row: quarters.end + 1, end: noteTable(grid, quarters.end + 1, outline) };
  const map = { row: notes.end + 1, end: evidenceMap(grid, notes.end + 1, outline) };
  const form = { row: map.end + 1, end: evidenceForm(grid, map.end + 1, outline) };
  const progress = { row: form.end + 1, end: progressTable(grid, form.end + 1, outline) };
  return {
    sheet: 'other',
    areaName: NAMES.otherArea,
    area: { row: 0, column: 0, rows: progress.end, columns: widths.length },
    columnWidths: widths,
    cells: grid.cells,
    merges: grid.merges,
    rowHeights: grid.rowHeights,
    blocks: grid.blocks,
    conditionalFormats: [...grid.conditionalFormats, markLook(C.no)],
    charts: [],
    page: {
      printAreas: [quarters, notes, map, form, progress].map(({ row, end }) => ({
        row,
        column: C.no,
        rows: end - row,
        columns: LAST - C.no + 1,
      })),
      footer: 'LKjIP - Capaian Kinerja Lainnya',
    },
    freezeRows: 3,
    tabColor: TAB_COLORS.derived,
  };
}
