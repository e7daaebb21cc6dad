/** `Kinerja Anggaran`: SMART, IKPA and NKA of all years that exist, each by its own rules, published beside computed. */
import type { Rule } from '../../../domain/scores/rules';
import { formatNumber } from '../../../domain/number-text';
import { cell, formula } from '../../formula';
import { computed, Grid, number, text } from '../../grid';
import { subtitle } from '../../headings';
import { NAMES } from '../../names';
import { DAY_FORMAT, DECIMAL_FORMAT } from '../../number-format';
import type { Rect, SheetPlan } from '../../plan';
import { TAB_COLORS } from '../../style';
import { ruledYears, type ReportOutline } from '../outline';
import { rebuildMark } from '../rebuild-mark';
import { scoreDiffers } from '../score-years';
import { C, PRINTED, WIDTHS } from './columns';
import { componentTable } from './component-table';
import { anchorYear, dayOf, ofScoreYear, plotted } from './readers';
import { SCORE_CHART_TITLE, scoreSeries } from './score-series';

const CHART_ROWS = 18;
const TABLE_ROW = 4;
/** Below the caption and two rows of headers. */
const FIRST_YEAR_ROW = TABLE_ROW + 3;

export function scoresPlan(outline: ReportOutline): SheetPlan {
  const grid = new Grid(WIDTHS);
  grid.put(0, C.no, text('Kinerja Anggaran'), 'title');
  grid.put(1, C.no, computed(subtitle), 'subtitle');
  grid.put(2, C.no, computed(rebuildMark(outline)), 'mark');
  const years = ruledYears(outline);
  let row = yearTable(grid, TABLE_ROW, outline);
  const chartTop = row;
  if (years.length > 0) row += CHART_ROWS + 1;
  row = ruleTable(grid, row, outline);
  const pages: Rect[] = [{ ...PRINTED, row: 0, rows: row }];
  for (const { year, rules } of years) {
    const top = row;
    row = componentTable(grid, row, year, rules);
    pages.push({ ...PRINTED, row: top, rows: row - top });
  }
  const rect = (column: number): Rect => ({ row: FIRST_YEAR_ROW, column, rows: years.length, columns: 1 });
  return {
    sheet: 'scores',
    areaName: NAMES.scoresArea,
    area: { row: 0, column: 0, rows: row, columns: WIDTHS.length },
    columnWidths: WIDTHS,
    cells: grid.cells,
    merges: grid.merges,
    rowHeights: grid.rowHeights,
    blocks: grid.blocks,
    conditionalFormats: grid.conditionalFormats,
    charts:
      years.length === 0
        ? []
        : [
            {
              name: 'lkjip_kinerja_anggaran',
              title: SCORE_CHART_TITLE,
              place: { ...PRINTED, row: chartTop, rows: CHART_ROWS },
              ...scoreSeries({
                years: rect(C.year),
                smart: rect(C.smart),
                planning: rect(C.planning),
                ikpa: rect(C.plottedIkpa),
              }),
            },
          ],
    page: { printAreas: pages, footer: 'LKjIP - Kinerja Anggaran' },
    freezeRows: 3,
    tabColor: TAB_COLORS.derived,
  };
}

const POINTS = { format: DECIMAL_FORMAT };

/** One row a year; returns the row after the table. */
function yearTable(grid: Grid, top: number, outline: ReportOutline): number {
  const years = ruledYears(outline);
  grid.put(top, C.no, text('Nilai kinerja anggaran menurut tahun, dalam poin'), 'caption');
  const head = top + 1;
  const group = (column: number, title: string, columns: number): void => {
    grid.put(head, column, text(title), 'formulaHeader', { columns });
  };
  for (const [column, title] of [
    [C.no, 'No'],
    [C.year, 'Tahun'],
    [C.system, 'Unsur pertama'],
    [C.note, 'Catatan'],
  ] as const)
    grid.put(head, column, text(title), 'formulaHeader', { rows: 2 });
  group(C.first, 'SMART / Perencanaan', 4);
  group(C.first + 4, 'IKPA', 5);
  group(C.first + 9, 'NKA', 5);
  const parts = ['Terbit', 'Hitung', 'Selisih'];
  grid.putRow(head + 1, C.first, [...parts, 'Per tanggal'].map(text), 'formulaHeader');
  grid.putRow(head + 1, C.first + 4, [...parts, 'Kategori', 'Per tanggal'].map(text), 'formulaHeader');
  grid.putRow(head + 1, C.first + 9, [...parts, 'Kategori', 'Per tanggal'].map(text), 'formulaHeader');
  years.forEach(({ year }, index) => {
    yearRow(grid, head + 2 + index, index + 1, year);
  });
  const first = head + 2;
  if (years.length === 0) {
    grid.put(first, C.no, text('Lembar Nilai Kinerja Anggaran belum diisi.'), 'text', { columns: C.note - C.no + 1 });
    return first + 2;
  }
  for (const column of [C.first + 2, C.first + 6, C.first + 11]) {
    const value = formula`${cell(first, column)}`;
    grid.conditionalFormats.push({
      rect: { row: first, column, rows: years.length, columns: 1 },
      formula: formula`AND(ISNUMBER(${value}),${scoreDiffers(value)})`,
      fill: '#FEE2E2',
      fontColor: '#7F1D1D',
    });
  }
  grid.block('kinerja-anggaran/tahun', { ...PRINTED, row: top, rows: first + years.length - top });
  return first + years.length + 1;
}

function yearRow(grid: Grid, row: number, sequence: number, year: number): void {
  anchorYear(grid, row, year);
  const of = (key: string) => computed(ofScoreYear(row, key));
  const day = (key: string) => computed(dayOf(ofScoreYear(row, key)));
  grid.put(row, C.no, number(sequence), 'word');
  grid.put(row, C.year, number(year), 'word', { format: '0' });
  grid.put(row, C.system, of('planningSystem'), 'word');
  const score = (column: number, name: string): void => {
    for (const [index, key] of [`${name}Published`, name, `${name}Difference`].entries())
      grid.put(row, column + index, of(key), 'figure', POINTS);
  };
  score(C.first, 'planning');
  grid.put(row, C.first + 3, day('planningAsOf'), 'word', { format: DAY_FORMAT });
  score(C.first + 4, 'ikpa');
  grid.put(row, C.first + 7, of('ikpaCategory'), 'word');
  grid.put(row, C.first + 8, day('ikpaAsOf'), 'word', { format: DAY_FORMAT });
  score(C.first + 9, 'nka');
  grid.put(row, C.first + 12, of('nkaCategory'), 'word');
  grid.put(row, C.first + 13, day('nkaAsOf'), 'word', { format: DAY_FORMAT });
  const unknown = ofScoreYear(row, 'unknown');
  const note = formula`IF(N(${unknown})=0,"",${unknown}&" baris dengan komponen yang tidak dikenal atau ganda")`;
  grid.put(row, C.note, computed(note), 'text');
  grid.put(row, C.smart, computed(plotted(row, 'SMART')), 'id', POINTS);
  grid.put(row, C.planning, computed(plotted(row, 'Perencanaan')), 'id', POINTS);
  grid.put(row, C.plottedIkpa, of('ikpaKnown'), 'id', POINTS);
}

/** Legal basis and status of every rule that was applied. */
function ruleTable(grid: Grid, top: number, outline: ReportOutline): number {
  grid.put(top, C.no, text('Dasar hukum dan status aturan yang dipakai'), 'caption');
  let row = top + 1;
  const line = (style: 'formulaHeader' | 'word', cells: readonly string[]): void => {
    const [no = '', year = '', system = '', basis = '', status = '', detail = ''] = cells;
    const body = style === 'word' ? 'text' : style;
    grid.put(row, C.no, text(no), style);
    grid.put(row, C.year, text(year), style);
    grid.put(row, C.system, text(system), style);
    grid.put(row, C.first, text(basis), body, { columns: 3 });
    grid.put(row, C.first + 3, text(status), style, { columns: 2 });
    grid.put(row, C.first + 5, text(detail), body, { columns: C.note - C.first - 4 });
    row += 1;
  };
  line('formulaHeader', ['No', 'Tahun', 'Nilai', 'Dasar hukum', 'Status', 'Cara']);
  let sequence = 0;
  for (const { year, rules } of ruledYears(outline)) {
    const { planning, ikpa, nka } = rules;
    const first = planning.kind === 'smart' ? 'SMART' : 'Perencanaan';
    const entries: readonly (readonly [string, Rule, string])[] = [
      [
        first,
        planning,
        planning.kind === 'smart'
          ? 'Jumlah nilai empat komponen kali bobotnya.'
          : `${planning.name}: nilai terbit yang diketik, menggantikan SMART.`,
      ],
      [
        'IKPA',
        ikpa,
        `Nilai total dibagi konversi bobot${ikpa.deduction === null ? '' : `, dikurangi ${ikpa.deduction}`}.`,
      ],
      [
        'NKA',
        nka,
        `${formatNumber(nka.weights.planning)}% ${first} + ${formatNumber(nka.weights.ikpa)}% IKPA; memakai nilai terbit, bila kosong nilai terhitung.`,
      ],
    ];
    for (const [name, { basis, status }, detail] of entries) {
      sequence += 1;
      line('word', [String(sequence), String(year), name, basis, status, detail]);
    }
  }
  return row + 1;
}
