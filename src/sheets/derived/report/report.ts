/**
 * `Tabel Bab III`: the tables and sentences of chapter III in the order of the report, ready to be copied into the
 * document. Every figure is read from `Hitungan`; numbers and captions follow the rows of the inputs.
 */
import { cell, formula } from '../../formula';
import { computed, text } from '../../grid';
import { subtitle } from '../../headings';
import { NAMES } from '../../names';
import type { SheetPlan } from '../../plan';
import { TAB_COLORS } from '../../style';
import type { ReportOutline } from '../outline';
import { rebuildMark, REBUILD_DUE } from '../rebuild-mark';
import { agreementTable } from './agreement-table';
import { achievementList } from './achievement-list';
import { budgetHistory } from './budget-history';
import { budgetTables } from './budget-tables';
import { closingSentences } from './closing-sentences';
import { COUNT, FIRST, WIDTHS } from './columns';
import { efficiencyTable } from './efficiency-table';
import { numbered, TableNumbers } from './numbering';
import { objectiveSection } from './objective-section';
import { ReportPage, type ListEntry } from './page';
import { scorePart } from './score-part';
import { strategicObjectives } from './strategic-objectives';

export interface ReportSheet {
  readonly plan: SheetPlan;
  /** Its numbered tables, for `Daftar Tabel dan Gambar`. */
  readonly entries: readonly ListEntry[];
}

export function reportSheet(outline: ReportOutline): ReportSheet {
  const page = new ReportPage();
  const { grid } = page;
  grid.put(0, FIRST, text('Tabel Bab III'), 'title');
  grid.put(1, FIRST, computed(subtitle), 'subtitle');
  grid.put(2, FIRST, computed(rebuildMark(outline)), 'mark');
  page.row = 4;
  const numbers = new TableNumbers('III');
  const objectives = numbered(outline, 'IKK');

  page.text('A. Capaian Kinerja Organisasi', 'heading1');
  const firstRows = achievementList(page, numbers, objectives);
  for (const objective of objectives)
    objectiveSection(page, numbers, objective, firstRows.get(objective.groupId) ?? 0, outline);
  strategicObjectives(page, numbers, outline);

  page.text('B. Realisasi Anggaran', 'heading1');
  const budget = budgetTables(page, numbers, outline);
  budgetHistory(page, numbers, outline);
  const rows = efficiencyTable(page, objectives, outline);
  scorePart(page, outline);
  closingSentences(page, rows, budget, outline);
  agreementTable(page, outline);

  const area = { row: 0, column: 0, rows: page.row, columns: WIDTHS.length };
  return {
    entries: page.entries,
    plan: {
      sheet: 'report',
      areaName: NAMES.reportArea,
      area,
      columnWidths: WIDTHS,
      cells: grid.cells,
      merges: grid.merges,
      rowHeights: grid.rowHeights,
      blocks: grid.blocks,
      conditionalFormats: [
        ...grid.conditionalFormats,
        {
          rect: { row: 2, column: FIRST, rows: 1, columns: 1 },
          formula: formula`LEFT(${cell(2, FIRST)},5)="${REBUILD_DUE.slice(0, 5)}"`,
          fill: '#FEF3C7',
          fontColor: '#7F1D1D',
        },
      ],
      charts: page.charts,
      page: {
        printAreas: [{ row: 0, column: FIRST, rows: page.row, columns: COUNT }],
        orientation: 'portrait',
        footer: 'LKjIP - Tabel Bab III',
      },
      freezeRows: 3,
      tabColor: TAB_COLORS.derived,
    },
  };
}
