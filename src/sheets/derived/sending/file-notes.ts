/** `Keterangan Berkas`: what a copy is, in which version, with totals to compare by telephone, and what was sent. */
import { sentHeaders } from './sent-tables';
import { Grid, number, text } from '../../grid';
import { NAMES, TABLES } from '../../names';
import { RUPIAH_FORMAT } from '../../number-format';
import type { SheetPlan } from '../../plan';
import { TAB_COLORS } from '../../style';
import type { CellInput } from '../../cell-input';
import { FACTS, LABEL, SENT_TITLE, VALUE, type Fact } from './file-notes-layout';
import type { FileNotesOutline, NotedFinding } from './file-notes-outline';

const WIDTHS = [26, 26, 34, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16];

export function fileNotesPlan(outline: FileNotesOutline): SheetPlan {
  const grid = new Grid(WIDTHS);
  grid.put(0, LABEL, text('Keterangan Berkas'), 'title');
  grid.put(
    1,
    LABEL,
    text('Ditulis oleh LKjIP saat salinan dibuat. Angka di lembar ini tetap; bandingkan dengan pengirim bila ragu.'),
    'mark',
  );
  facts(grid, outline);
  totals(grid, outline);
  functions(grid, outline);
  findings(grid, 'Temuan yang Diterima', outline.accepted, 'Tidak ada temuan yang diterima.');
  if (outline.open !== null) findings(grid, 'Temuan Terbuka', outline.open, 'Tidak ada temuan terbuka.');
  const shown = grid.rows;
  sentInputs(grid, outline);
  const area = { row: 0, column: 0, rows: grid.rows, columns: WIDTHS.length };
  return {
    sheet: 'fileNotes',
    areaName: NAMES.fileNotesArea,
    area,
    columnWidths: WIDTHS,
    cells: grid.cells,
    rowHeights: grid.rowHeights,
    blocks: grid.blocks,
    conditionalFormats: [],
    charts: [],
    page: { printAreas: [{ ...area, rows: shown, columns: 5 }], footer: 'LKjIP - Keterangan Berkas' },
    freezeRows: 0,
    tabColor: TAB_COLORS.guide,
  };
}

function facts(grid: Grid, outline: FileNotesOutline): void {
  const { openErrors, year } = outline;
  const state =
    openErrors > 0
      ? `DRAF: masih ada ${openErrors} temuan Salah yang terbuka.`
      : 'Tidak ada temuan Salah yang terbuka.';
  const values: Readonly<Record<Fact, string | number>> = {
    ...outline,
    year: year ?? '',
    state,
    smallCounts: outline.smallCountsHidden
      ? 'Di bawah 5 ditulis "< 5"; angka dalam tabel tetap.'
      : 'Ditulis apa adanya.',
  };
  (Object.keys(FACTS) as Fact[]).forEach((fact, index) => {
    const value = values[fact];
    grid.put(3 + index, LABEL, text(FACTS[fact]), 'listHead');
    grid.put(3 + index, VALUE, typeof value === 'number' ? number(value) : text(value), 'listCell');
  });
}

function title(grid: Grid, words: string, headers: readonly string[]): number {
  const row = grid.rows + 1;
  grid.put(row, LABEL, text(words), 'caption');
  grid.putRow(row + 1, LABEL, headers.map(text), 'listHead');
  return row + 2;
}

function totals(grid: Grid, outline: FileNotesOutline): void {
  const first = title(grid, 'Angka Kontrol', ['Uraian', 'Jumlah']);
  outline.totals.forEach(({ label, value, kind }, index) => {
    grid.put(first + index, LABEL, text(label), 'listCell');
    grid.put(first + index, VALUE, number(value), 'listCell', { format: kind === 'rupiah' ? RUPIAH_FORMAT : '0' });
  });
}

function functions(grid: Grid, outline: FileNotesOutline): void {
  const first = title(grid, 'Fungsi yang Diganti', ['Fungsi', 'Tempat', 'Rumus Excel di salinan ini']);
  outline.functions.forEach(({ functionName, place, formula }, index) => {
    grid.putRow(first + index, LABEL, [text(functionName), text(place), text(formula ?? 'nilai terakhir')], 'listCell');
  });
}

function findings(grid: Grid, words: string, rows: readonly NotedFinding[], none: string): void {
  const first = title(grid, words, ['Tingkat', 'Alasan', 'Temuan', 'Tanggal']);
  if (rows.length === 0) grid.put(first, LABEL, text(none), 'listCell');
  rows.forEach(({ severity, sentence, reason, day }, index) => {
    grid.putRow(first + index, LABEL, [severity, reason, sentence, day].map(text), 'listCell');
  });
}

function sentInputs(grid: Grid, { sent }: FileNotesOutline): void {
  let row = grid.rows + 1;
  grid.put(row, LABEL, text(SENT_TITLE), 'caption');
  for (const { table, columns, rows } of sent) {
    row += 1;
    grid.putRow(row, LABEL, [TABLES[table], ...sentHeaders(table, columns)].map(text), 'listHead');
    for (const cells of rows) {
      row += 1;
      grid.put(row, LABEL, text(TABLES[table]), 'listCell');
      cells.forEach((cell, index) => {
        if (cell !== null) grid.put(row, VALUE + index, content(cell), 'listCell');
      });
    }
  }
}

function content(cell: Exclude<CellInput, null>): ReturnType<typeof text> {
  if (typeof cell === 'number') return number(cell);
  return text(typeof cell === 'object' ? cell.formula : typeof cell === 'boolean' ? String(cell).toUpperCase() : cell);
}
