/**
 * `Tabel Bab I`: duties of the office and of its positions, staff by position and by education, and fixed assets, with the
 * captions of the report.
 */
import { computed, text } from '../../grid';
import { subtitle } from '../../headings';
import { NAMES } from '../../names';
import type { SheetPlan } from '../../plan';
import { TAB_COLORS } from '../../style';
import type { ReportOutline } from '../outline';
import { markLook, rebuildMark } from '../rebuild-mark';
import { COUNT, FIRST, NOTE } from '../report/columns';
import { TableNumbers } from '../report/numbering';
import { ReportPage } from '../report/page';
import type { ReportSheet } from '../report/report';
import { dutyTable, positionTable } from './duty-tables';
import { assetTable, staffSentence, staffTable } from './resource-tables';

/** The printed columns and what finds their lines: left of them and, for a second line in a row, right of them. */
const COLUMNS = NOTE + 2;
const WIDTH_BEHIND = 8;

export function chapterOneSheet(outline: ReportOutline): ReportSheet {
  const page = new ReportPage();
  const { grid } = page;
  grid.put(0, FIRST, text('Tabel Bab I'), 'title');
  grid.put(1, FIRST, computed(subtitle), 'subtitle');
  grid.put(2, FIRST, computed(rebuildMark(outline)), 'mark');
  page.row = 4;
  const numbers = new TableNumbers('I');
  page.text('Tugas, Fungsi dan Struktur Organisasi', 'heading1');
  dutyTable(page, numbers, outline);
  positionTable(page, numbers, outline);
  page.text('Sumber Daya Manusia', 'heading1');
  const positions = staffTable(page, numbers, outline, 'jabatan', 'Distribusi SDM Menurut Jabatan');
  const education = staffTable(page, numbers, outline, 'pendidikan', 'Distribusi SDM Menurut Pendidikan');
  staffSentence(page, positions, education);
  page.text('Sarana dan Prasarana', 'heading1');
  assetTable(page, numbers, outline);
  const area = { row: 0, column: 0, rows: page.row, columns: COLUMNS };
  return {
    entries: page.entries.map((entry) => ({ ...entry, sheet: 'chapterOne' })),
    plan: {
      sheet: 'chapterOne',
      areaName: NAMES.chapterOneArea,
      area,
      columnWidths: [...grid.columnWidths.slice(0, NOTE), WIDTH_BEHIND, WIDTH_BEHIND],
      cells: grid.cells,
      merges: grid.merges,
      rowHeights: grid.rowHeights,
      blocks: grid.blocks,
      conditionalFormats: [...grid.conditionalFormats, markLook(FIRST)],
      charts: [],
      page: {
        printAreas: [{ row: 0, column: FIRST, rows: page.row, columns: COUNT }],
        orientation: 'portrait',
        footer: 'LKjIP - Tabel Bab I',
      },
      freezeRows: 3,
      tabColor: TAB_COLORS.derived,
    } satisfies SheetPlan,
  };
}
