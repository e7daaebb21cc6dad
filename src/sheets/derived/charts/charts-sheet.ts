/** `Grafik`: native charts of the report year, each under the figures it is drawn from. */
import { column, cell, formula, literal, type Formula } from '../../formula';
import { computed, Grid, number, text } from '../../grid';
import { subtitle } from '../../headings';
import { DELETED } from '../../lookup';
import { NAMES } from '../../names';
import {
  DECIMAL_FORMAT,
  MILLIONS_AXIS_FORMAT,
  MILLIONS_FORMAT,
  neverFull,
  percentFormat,
  RUPIAH_FORMAT,
  SCORE_LABEL_FORMAT,
  YEAR_FORMAT,
} from '../../number-format';
import type { ChartPlan, Rect, SheetPlan } from '../../plan';
import { TAB_COLORS } from '../../style';
import { ceilingName, ruledYears, type BudgetOutline, type ReportOutline } from '../outline';
import { anchorYear, ofScoreYear } from '../scores/readers';
import { rebuildMark } from '../rebuild-mark';
import { blockNames } from '../report/block-name';
import { numbered } from '../report/numbering';
import type { ListEntry } from '../report/page';
import { ID_COLUMN, resultFigure, resultRow, resultText, ROW_COLUMN } from '../result-reader';

const C = { no: 2, label: 3, name: 4, first: 5, second: 6 } as const;
const WIDTHS = [9, 6, 5, 12, 46, 17, 17];
const PRINTED = { column: C.no, columns: C.second - C.no + 1 };
const CHART_ROWS = 18;
/** Bars need room for their names. */
const ROWS_PER_BAR = 1.5;

const results = 'indicatorResults';
const lines = 'budgetResults';
const DARK = '#1F3A5F';
const LIGHT = '#9AA5B1';

export interface ChartsSheet {
  readonly plan: SheetPlan;
  readonly entries: readonly ListEntry[];
}

/** One chart: its rows of figures, and how they are drawn. */
interface Figure {
  readonly id: string;
  readonly title: string;
  readonly headers: readonly string[];
  readonly rows: number;
  /** Writes one row of figures. */
  readonly write: (row: number, index: number) => void;
  readonly chart: (rows: Rect) => Omit<ChartPlan, 'name' | 'title' | 'place'>;
}

export function chartsSheet(outline: ReportOutline): ChartsSheet {
  const grid = new Grid(WIDTHS);
  const nameOf = blockNames();
  const entries: ListEntry[] = [];
  const charts: ChartPlan[] = [];
  grid.put(0, C.no, text('Grafik'), 'title');
  grid.put(1, C.no, computed(subtitle), 'subtitle');
  grid.put(2, C.no, computed(rebuildMark(outline)), 'mark');
  let row = 4;
  const pages: Rect[] = [];
  const figures = [
    objectiveFigure(grid, outline),
    spendingFigure(grid, outline),
    outputFigure(grid, outline),
    scoreFigure(grid, outline),
  ];
  for (const figure of figures) {
    if (figure.rows === 0) continue;
    const top = row;
    const caption = `Gambar III. ${entries.length + 1} ${figure.title}`;
    grid.put(row, C.no, text(caption), 'caption');
    figure.headers.forEach((header, index) => {
      grid.put(row + 1, C.no + index, text(header), 'formulaHeader');
    });
    for (let index = 0; index < figure.rows; index += 1) figure.write(row + 2 + index, index);
    const data = { row: row + 2, column: C.no, rows: figure.rows, columns: 1 };
    const height = Math.max(CHART_ROWS, Math.ceil(figure.rows * ROWS_PER_BAR) + 6);
    const place = { ...PRINTED, row: row + 3 + figure.rows, rows: height };
    charts.push({ name: `lkjip_grafik_${figure.id}`, title: figure.title, place, ...figure.chart(data) });
    row = place.row + height + 1;
    const rect = { ...PRINTED, row: top, rows: row - top - 1 };
    const name = nameOf(`grafik-${figure.id}`);
    grid.block(`grafik/${figure.id}`, rect, name);
    entries.push({ kind: 'gambar', caption, name });
    pages.push(pages.length === 0 ? { ...rect, row: 0, rows: rect.row + rect.rows } : rect);
  }
  const area = { row: 0, column: 0, rows: row, columns: WIDTHS.length };
  return {
    entries,
    plan: {
      sheet: 'charts',
      areaName: NAMES.chartsArea,
      area,
      columnWidths: WIDTHS,
      cells: grid.cells,
      rowHeights: grid.rowHeights,
      blocks: grid.blocks,
      conditionalFormats: grid.conditionalFormats,
      charts,
      page: {
        printAreas: pages.length === 0 ? [{ ...PRINTED, row: 0, rows: row }] : pages,
        orientation: 'portrait',
        footer: 'LKjIP - Grafik',
      },
      freezeRows: 3,
      tabColor: TAB_COLORS.derived,
    },
  };
}

const at = (rows: Rect, col: number): Rect => ({ ...rows, column: col });

/** Mean capaian of the IKK of each sasaran. */
function objectiveFigure(grid: Grid, outline: ReportOutline): Figure {
  const objectives = numbered(outline, 'IKK');
  const format = percentFormat(outline.decimals);
  return {
    id: 'sasaran',
    title: 'Rata-rata capaian per sasaran kegiatan',
    headers: ['No', 'Sasaran', 'Uraian', 'Rata-rata capaian'],
    rows: objectives.length,
    write: (row, index) => {
      const objective = objectives[index];
      if (objective === undefined) return;
      const id = cell(row, ID_COLUMN, { column: true });
      const found = formula`MATCH(${id},${column(results, 'id')},0)`;
      const mean = formula`AVERAGEIFS(${column(results, 'achievement')},${column(results, 'groupId')},${id},${column(results, 'level')},"IKK")`;
      grid.put(row, ID_COLUMN, text(objective.groupId), 'id');
      grid.put(row, C.no, number(index + 1), 'word');
      grid.put(row, C.label, text(`SK ${objective.number}`), 'word');
      const name = formula`IFERROR(INDEX(${column(results, 'objective')},${found}),${literal(DELETED)})`;
      grid.put(row, C.name, computed(name), 'text', { expected: objective.objective });
      grid.put(row, C.first, computed(formula`IFERROR(${mean},"")`), 'figure', { format });
      if (index === 0) neverFullRows(grid, row, objectives.length, outline);
    },
    chart: (rows) => ({
      type: 'columnClustered',
      categories: at(rows, C.label),
      series: [{ name: 'Rata-rata capaian', values: at(rows, C.first), color: DARK }],
      valueAxis: { title: 'Capaian', numberFormat: '0%' },
      categoryAxisTitle: 'Sasaran kegiatan',
      reverse: false,
      dataLabelFormat: format,
    }),
  };
}

const ofYear = (outline: ReportOutline, cut: BudgetOutline['cut']): readonly BudgetOutline[] =>
  outline.budget.filter((line) => line.cut === cut && line.year === outline.year);

function lineCells(grid: Grid, row: number, index: number, { id, name }: BudgetOutline): void {
  grid.put(row, ID_COLUMN, text(id), 'id');
  grid.put(row, ROW_COLUMN, computed(resultRow(row, lines)), 'id');
  grid.put(row, C.no, number(index + 1), 'word');
  grid.put(row, C.label, computed(resultText(row, lines, 'code')), 'word');
  grid.put(row, C.name, computed(resultText(row, lines, 'name')), 'text', { expected: name });
}

const figureCell = (grid: Grid, row: number, col: number, value: Formula, format: string): void => {
  grid.put(row, col, computed(value), 'figure', { format });
};

const neverFullRows = (grid: Grid, row: number, rows: number, { decimals }: ReportOutline): void => {
  grid.conditionalFormats.push(neverFull({ row, column: C.first, rows, columns: 1 }, decimals));
};

/** Ceiling and spending of each jenis belanja. */
function spendingFigure(grid: Grid, outline: ReportOutline): Figure {
  const own = ofYear(outline, 'belanja');
  return {
    id: 'belanja',
    title: 'Pagu dan realisasi menurut jenis belanja',
    headers: ['No', 'Kode', 'Jenis belanja', `${ceilingName(outline)} (Rp)`, 'Realisasi (Rp)'],
    rows: own.length,
    write: (row, index) => {
      const line = own[index];
      if (line === undefined) return;
      lineCells(grid, row, index, line);
      figureCell(grid, row, C.first, resultFigure(row, lines, 'ceiling'), RUPIAH_FORMAT);
      figureCell(grid, row, C.second, resultFigure(row, lines, 'spent'), RUPIAH_FORMAT);
    },
    chart: (rows) => ({
      type: 'columnClustered',
      categories: at(rows, C.name),
      series: [
        { name: ceilingName(outline), values: at(rows, C.first), color: LIGHT },
        { name: 'Realisasi', values: at(rows, C.second), color: DARK },
      ],
      valueAxis: { title: 'Juta rupiah', numberFormat: MILLIONS_AXIS_FORMAT },
      categoryAxisTitle: 'Jenis belanja',
      reverse: false,
      dataLabelFormat: MILLIONS_FORMAT,
    }),
  };
}

/** Serapan of each output. */
function outputFigure(grid: Grid, outline: ReportOutline): Figure {
  const own = ofYear(outline, 'output');
  const format = percentFormat(outline.decimals);
  return {
    id: 'output',
    title: 'Serapan anggaran menurut output',
    headers: ['No', 'Kode', 'Output', 'Serapan'],
    rows: own.length,
    write: (row, index) => {
      const line = own[index];
      if (line === undefined) return;
      lineCells(grid, row, index, line);
      figureCell(grid, row, C.first, resultFigure(row, lines, 'absorption'), format);
      if (index === 0) neverFullRows(grid, row, own.length, outline);
    },
    chart: (rows) => ({
      type: 'barClustered',
      categories: at(rows, C.name),
      series: [{ name: 'Serapan', values: at(rows, C.first), color: DARK }],
      valueAxis: { title: `Serapan terhadap ${ceilingName(outline).toLowerCase()}`, numberFormat: '0%' },
      categoryAxisTitle: 'Output',
      reverse: true,
      dataLabelFormat: format,
    }),
  };
}

/** SMART or the planning score, and IKPA, of the years that exist. */
function scoreFigure(grid: Grid, outline: ReportOutline): Figure {
  const years = ruledYears(outline);
  return {
    id: 'nilai',
    title: 'Nilai SMART/Perencanaan Anggaran dan IKPA menurut tahun',
    headers: ['No', 'Tahun', 'Unsur pertama', 'SMART/ Perencanaan', 'IKPA'],
    rows: years.length,
    write: (row, index) => {
      const { year } = years[index] ?? {};
      if (year === undefined) return;
      anchorYear(grid, row, year);
      grid.put(row, C.no, number(index + 1), 'word');
      grid.put(row, C.label, number(year), 'word', { format: YEAR_FORMAT });
      grid.put(row, C.name, computed(ofScoreYear(row, 'planningSystem')), 'text');
      figureCell(grid, row, C.first, ofScoreYear(row, 'planningKnown'), DECIMAL_FORMAT);
      figureCell(grid, row, C.second, ofScoreYear(row, 'ikpaKnown'), DECIMAL_FORMAT);
    },
    chart: (rows) => ({
      type: 'columnClustered',
      categories: at(rows, C.label),
      series: [
        { name: 'SMART/Perencanaan', values: at(rows, C.first), color: DARK },
        { name: 'IKPA', values: at(rows, C.second), color: LIGHT },
      ],
      valueAxis: { title: 'Poin', numberFormat: DECIMAL_FORMAT },
      categoryAxisTitle: 'Tahun',
      reverse: false,
      dataLabelFormat: SCORE_LABEL_FORMAT,
    }),
  };
}
