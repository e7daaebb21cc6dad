/** `Daftar Tabel dan Gambar`: every numbered table and figure with a link to it. */
import { cell, formula } from '../formula';
import { computed, Grid, number, text } from '../grid';
import { subtitle } from '../headings';
import { NAMES, SHEETS } from '../names';
import type { SheetPlan } from '../plan';
import { TAB_COLORS } from '../style';
import type { ListEntry } from './report/page';

const C = { name: 0, caption: 1, no: 2, link: 3, sheet: 4 } as const;
const WIDTHS = [12, 12, 6, 92, 20];

export function contentsPlan(entries: readonly ListEntry[]): SheetPlan {
  const grid = new Grid(WIDTHS);
  grid.put(0, C.no, text('Daftar Tabel dan Gambar'), 'title');
  grid.put(1, C.no, computed(subtitle), 'subtitle');
  grid.put(2, C.no, text('Pilih judul untuk membuka tabel atau gambarnya.'), 'advice');
  const tables = entries.filter(({ kind }) => kind === 'tabel');
  const figures = entries.filter(({ kind }) => kind === 'gambar');
  let row = list(grid, 4, 'Daftar Tabel', tables, SHEETS.report);
  if (figures.length > 0) row = list(grid, row + 1, 'Daftar Gambar', figures, SHEETS.charts);
  const area = { row: 0, column: 0, rows: row, columns: WIDTHS.length };
  return {
    sheet: 'contents',
    areaName: NAMES.contentsArea,
    area,
    columnWidths: WIDTHS,
    cells: grid.cells,
    rowHeights: grid.rowHeights,
    blocks: grid.blocks,
    conditionalFormats: [],
    charts: [],
    page: {
      printAreas: [{ row: 0, column: C.no, rows: row, columns: WIDTHS.length - C.no }],
      orientation: 'portrait',
      footer: 'LKjIP - Daftar Tabel dan Gambar',
    },
    freezeRows: 3,
    tabColor: TAB_COLORS.guide,
  };
}

/** The links go to defined names, so they survive renamed and moved sheets; both columns they read are not printed. */
function list(grid: Grid, top: number, title: string, entries: readonly ListEntry[], sheet: string): number {
  grid.put(top, C.no, text(title), 'heading1');
  ['No', 'Judul', 'Lembar'].forEach((header, index) => {
    grid.put(top + 1, C.no + index, text(header), 'formulaHeader');
  });
  entries.forEach(({ caption, name, sheet: key }, index) => {
    const row = top + 2 + index;
    const target = cell(row, C.name, { column: true });
    grid.put(row, C.name, text(name), 'id');
    grid.put(row, C.caption, text(caption), 'id');
    grid.put(row, C.no, number(index + 1), 'word');
    const link = formula`HYPERLINK("#"&${target},${cell(row, C.caption, { column: true })})`;
    grid.put(row, C.link, computed(link), 'link', { expected: caption });
    grid.put(row, C.sheet, text(key === undefined ? sheet : SHEETS[key]), 'word');
  });
  const rect = { row: top, column: C.no, rows: 2 + entries.length, columns: WIDTHS.length - C.no };
  grid.block(`daftar/${title}`, rect, undefined, { row: top + 1, rows: 1 });
  return top + 2 + entries.length;
}
