/**
 * `Ikhtisar`: the line of the executive summary, Tabel III.1 by sasaran, counts by status, means, the budget of the year
 * and two charts. Every figure is a formula over `Hitungan`.
 */
import { cell, column, formula, literal, type Formula } from '../formula';
import { BLANK, computed, Grid, number, text } from '../grid';
import { subtitle } from '../headings';
import { identity } from '../lookup';
import {
  DAY_FORMAT,
  neverFull,
  percentFormat,
  quantityConditions,
  quantityFormat,
  RUPIAH_FORMAT,
  statusConditions,
} from '../number-format';
import type { ChartPlan, Rect, SheetPlan } from '../plan';
import { NAMES } from '../names';
import { TAB_COLORS } from '../style';
import type { IndicatorOutline, ReportOutline } from './outline';
import { rebuildMark, REBUILD_DUE } from './rebuild-mark';
import { ID_COLUMN, resultFigure, resultRow, resultText, ROW_COLUMN } from './result-reader';
import { tableHead } from './table-block';

/** Columns of the sheet, from A. */
const C = {
  id: 0,
  row: 1,
  no: 2,
  objective: 3,
  code: 4,
  name: 5,
  unit: 6,
  target: 7,
  realisation: 8,
  achievement: 9,
  status: 10,
  note: 11,
} as const;
const WIDTHS = [9, 6, 5, 32, 12, 44, 11, 17, 17, 12, 17, 28];
const LAST = C.note;
const results = 'indicatorResults';
const lines = 'budgetResults';

/** Rows that other parts of the sheet refer to. */
interface Rows {
  readonly first: number;
  readonly count: number;
}

export function summaryPlan(outline: ReportOutline): SheetPlan {
  const grid = new Grid(WIDTHS);
  grid.put(0, C.no, text('Ikhtisar Kinerja dan Anggaran'), 'title');
  grid.put(1, C.no, computed(subtitle), 'subtitle');
  grid.put(2, C.no, computed(rebuildMark(outline)), 'mark');
  const activityIndicators = outline.indicators.filter(({ level }) => level === 'IKK');
  const year = outline.budget.filter((line) => line.cut === 'belanja' && line.year === outline.year);

  let row = executiveLine(grid, 4, outline);
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
  const charts = chartPlans(tablesEnd + 1, achievements, budget);
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
      {
        rect: { row: 2, column: C.no, rows: 1, columns: 1 },
        formula: formula`LEFT(${cell(2, C.no)},5)="${REBUILD_DUE.slice(0, 5)}"`,
        fill: '#FEF3C7',
        fontColor: '#7F1D1D',
      },
    ],
    charts,
    page: { printAreas: [{ row: 0, column: C.no, rows: end, columns: LAST - C.no + 1 }], footer: 'LKjIP - Ikhtisar' },
    freezeRows: 3,
    tabColor: TAB_COLORS.derived,
  };
}

const ofLevel = (key: string, word: string): Formula => formula`${column(results, key)},"${word}"`;

/** Sum of a budget figure over one cut of the budget in the report year; blank where no line has one. */
const budgetTotal = (key: string): Formula => {
  const which = formula`${column(lines, 'cut')},"belanja",${column(lines, 'year')},${identity('tahun')}`;
  return formula`IF(COUNTIFS(${which},${column(lines, key)},"<>"&"")=0,"",SUMIFS(${column(lines, key)},${which}))`;
};

/** A share of two cells; blank without both or over zero. */
const share = (part: Formula, whole: Formula): Formula =>
  formula`IF(COUNT(${part},${whole})<2,"",IF(${whole}=0,"",${part}/${whole}))`;

function executiveLine(grid: Grid, top: number, outline: ReportOutline): number {
  const row = tableHead(grid, top, C.no, 'Realisasi kinerja dan anggaran satuan kerja', [
    { header: 'No' },
    { header: 'Satuan kerja' },
    { header: 'Sasaran kegiatan' },
    { header: 'Indikator kinerja kegiatan' },
    { header: 'Tahun' },
    { header: 'Pagu revisi terakhir (Rp)' },
    { header: 'Realisasi (Rp)' },
    { header: 'Serapan', shown: '7 / 6 x 100%' },
    { header: 'Sisa pagu (Rp)', shown: '6 - 7' },
    { header: 'Keadaan per tanggal' },
  ]);
  const groups = new Set(outline.indicators.filter(({ level }) => level === 'IKK').map(({ groupId }) => groupId)).size;
  const ceiling = formula`${cell(row, C.target)}`;
  const spent = formula`${cell(row, C.realisation)}`;
  grid.put(row, C.no, number(1), 'word');
  grid.put(row, C.objective, computed(identity('satker')), 'text', {
    expected: 'Nama satuan kerja yang panjang seperti ini',
  });
  grid.put(row, C.code, number(groups), 'word');
  grid.put(row, C.name, computed(formula`COUNTIFS(${ofLevel('level', 'IKK')})`), 'word');
  grid.put(row, C.unit, computed(identity('tahun')), 'word', { format: '0' });
  grid.put(row, C.target, computed(budgetTotal('revisedCeiling')), 'figure', { format: RUPIAH_FORMAT });
  grid.put(row, C.realisation, computed(budgetTotal('spent')), 'figure', { format: RUPIAH_FORMAT });
  grid.put(row, C.achievement, computed(share(spent, ceiling)), 'figure', { format: percentFormat(outline.decimals) });
  grid.put(row, C.status, computed(formula`IF(COUNT(${ceiling},${spent})<2,"",${ceiling}-${spent})`), 'figure', {
    format: RUPIAH_FORMAT,
  });
  grid.put(row, C.note, computed(identity('per_tanggal')), 'word', { format: DAY_FORMAT });
  grid.conditionalFormats.push(neverFull(oneCell(row, C.achievement), outline.decimals));
  grid.block('ikhtisar/satker', { row: top, column: C.no, rows: row - top + 1, columns: LAST - C.no + 1 });
  return row + 1;
}

const oneCell = (row: number, col: number): Rect => ({ row, column: col, rows: 1, columns: 1 });

/** Tabel III.1. The sasaran stands in the first row of its group only. */
function achievementTable(
  grid: Grid,
  top: number,
  indicators: readonly IndicatorOutline[],
  outline: ReportOutline,
): Rows {
  const first = tableHead(grid, top, C.no, 'Tabel III.1 Target, realisasi dan capaian kinerja', [
    { header: 'No' },
    { header: 'Sasaran kegiatan' },
    { header: 'Kode' },
    { header: 'Indikator kinerja kegiatan' },
    { header: 'Satuan' },
    { header: 'Target' },
    { header: 'Realisasi' },
    { header: 'Capaian', shown: '7 / 6 x 100%' },
    { header: 'Status' },
    { header: 'Keterangan' },
  ]);
  indicators.forEach((indicator, index) => {
    achievementRow(grid, first + index, index + 1, indicator, indicators[index - 1], outline);
  });
  const end = first + indicators.length;
  grid.put(end, C.no, BLANK, 'totalText');
  grid.put(end, C.objective, text('Rata-rata capaian IKK'), 'totalText');
  for (const col of [C.code, C.name, C.unit, C.target, C.realisation, C.status, C.note])
    grid.put(end, col, BLANK, 'totalText');
  grid.put(end, C.achievement, computed(meanOf(ofLevel('level', 'IKK'))), 'totalFigure', {
    format: percentFormat(outline.decimals),
  });
  const rect = { row: first, column: C.target, rows: indicators.length, columns: 2 };
  if (indicators.length > 0) grid.conditionalFormats.push(...quantityConditions(rect, C.unit, outline.decimals));
  grid.conditionalFormats.push(
    neverFull({ row: first, column: C.achievement, rows: indicators.length + 1, columns: 1 }, outline.decimals),
  );
  if (indicators.length > 0)
    grid.conditionalFormats.push(...statusConditions({ ...rect, column: C.status, columns: 1 }));
  grid.block('ikhtisar/III.1', { row: top, column: C.no, rows: end - top + 1, columns: LAST - C.no + 1 });
  return { first, count: indicators.length };
}

function achievementRow(
  grid: Grid,
  row: number,
  sequence: number,
  indicator: IndicatorOutline,
  above: IndicatorOutline | undefined,
  outline: ReportOutline,
): void {
  const format = quantityFormat(indicator.unit, outline.decimals);
  grid.put(row, ID_COLUMN, text(indicator.id), 'id');
  grid.put(row, ROW_COLUMN, computed(resultRow(row, results)), 'id');
  grid.put(row, C.no, number(sequence), 'word');
  const opens = above?.groupId !== indicator.groupId;
  const objective = opens ? computed(resultText(row, results, 'objective')) : BLANK;
  grid.put(row, C.objective, objective, 'text', opens ? { expected: indicator.objective } : {});
  grid.put(row, C.code, computed(resultText(row, results, 'code')), 'text');
  grid.put(row, C.name, computed(resultText(row, results, 'name')), 'text', { expected: indicator.name });
  grid.put(row, C.unit, computed(resultText(row, results, 'unit')), 'word');
  grid.put(row, C.target, computed(resultFigure(row, results, 'target')), 'figure', { format });
  grid.put(row, C.realisation, computed(resultFigure(row, results, 'realisation')), 'figure', { format });
  grid.put(row, C.achievement, computed(shownAchievement(row)), 'figure', { format: percentFormat(outline.decimals) });
  grid.put(row, C.status, computed(resultText(row, results, 'status')), 'word');
  grid.put(row, C.note, computed(noteFormula(row)), 'text');
}

/** Capaian as a number, or in words for other units than % where the report is set to words. */
function shownAchievement(row: number): Formula {
  const value = resultFigure(row, results, 'achievement');
  const unit = cell(row, C.unit, { column: true });
  const status = resultText(row, results, 'status');
  return formula`IF(AND(${identity('tampilan_layanan')}="kata",${unit}<>"%",COUNT(${value})=1),IF(${status}="Belum tercapai","Tidak tercapai",${status}),${value})`;
}

/** Nihil, and the figure before the cap where one applies. */
function noteFormula(row: number): Formula {
  const treatment = resultFigure(row, results, 'treatment');
  const raw = resultFigure(row, results, 'rawAchievement');
  const capped = resultFigure(row, results, 'achievement');
  return formula`IF(${treatment}="target","Nihil: realisasi disamakan dengan target",IF(${treatment}="tidak dinilai","Nihil: tidak dinilai",IF(COUNT(${raw},${capped})<2,"",IF(${raw}>${capped},"Capaian asli "&ROUND(${raw}*100,2)&"%",""))))`;
}

const meanOf = (criteria: Formula): Formula =>
  formula`IFERROR(AVERAGEIFS(${column(results, 'achievement')},${criteria}),"")`;

/** Mean capaian per sasaran, and over all IKK: the mean of the indicators, not of the means. */
function meanTable(grid: Grid, top: number, indicators: readonly IndicatorOutline[], outline: ReportOutline): number {
  const first = tableHead(grid, top, C.no, 'Rata-rata capaian per sasaran kegiatan', [
    { header: 'No' },
    { header: 'Sasaran kegiatan' },
    { header: 'Jumlah IKK' },
    { header: 'IKK yang dinilai' },
    { header: 'Nihil' },
    { header: 'Tercapai' },
    { header: 'Belum tercapai' },
    { header: 'Rata-rata capaian' },
  ]);
  const heads = indicators.filter((indicator, index) => indicators[index - 1]?.groupId !== indicator.groupId);
  const counts = (row: number, which: Formula, style: 'word' | 'totalText'): void => {
    const withStatus = (status: string): Formula =>
      formula`COUNTIFS(${which},${column(results, 'status')},${literal(status)})`;
    grid.put(row, C.code, computed(formula`COUNTIFS(${which})`), style);
    grid.put(row, C.name, computed(formula`COUNTIFS(${which},${column(results, 'achievement')},">=-1E+99")`), style);
    grid.put(row, C.unit, computed(withStatus('Nihil')), style);
    grid.put(row, C.target, computed(withStatus('Tercapai')), style);
    grid.put(row, C.realisation, computed(withStatus('Belum tercapai')), style);
  };
  heads.forEach((indicator, index) => {
    const row = first + index;
    grid.put(row, ID_COLUMN, text(indicator.groupId), 'id');
    grid.put(row, ROW_COLUMN, computed(resultRow(row, results)), 'id');
    grid.put(row, C.no, number(index + 1), 'word');
    grid.put(row, C.objective, computed(resultText(row, results, 'objective')), 'text', {
      expected: indicator.objective,
    });
    const which = formula`${column(results, 'groupId')},${cell(row, ID_COLUMN, { column: true })},${ofLevel('level', 'IKK')}`;
    counts(row, which, 'word');
    grid.put(row, C.achievement, computed(meanOf(which)), 'figure', { format: percentFormat(outline.decimals) });
  });
  const end = first + heads.length;
  grid.put(end, C.no, BLANK, 'totalText');
  grid.put(end, C.objective, text('Seluruh IKK'), 'totalText');
  counts(end, ofLevel('level', 'IKK'), 'totalText');
  grid.put(end, C.achievement, computed(meanOf(ofLevel('level', 'IKK'))), 'totalFigure', {
    format: percentFormat(outline.decimals),
  });
  grid.conditionalFormats.push(
    neverFull({ row: first, column: C.achievement, rows: heads.length + 1, columns: 1 }, outline.decimals),
  );
  grid.block('ikhtisar/rata-rata', { row: top, column: C.no, rows: end - top + 1, columns: C.achievement - C.no + 1 });
  return end + 1;
}

const STATUS_ROWS = [
  'Tercapai',
  'Belum tercapai',
  'Nihil',
  'Tidak dinilai',
  'Belum diisi',
  'Penyebut nol',
  'Target kosong',
] as const;

function statusTable(grid: Grid, top: number): number {
  const first = tableHead(grid, top, C.no, 'Jumlah indikator menurut status', [
    { header: 'No' },
    { header: 'Status' },
    { header: 'IKU' },
    { header: 'IKP' },
    { header: 'IKK' },
  ]);
  STATUS_ROWS.forEach((status, index) => {
    const row = first + index;
    grid.put(row, C.no, number(index + 1), 'word');
    grid.put(row, C.objective, text(status), 'text');
    (['IKU', 'IKP', 'IKK'] as const).forEach((level, at) => {
      grid.put(
        row,
        C.code + at,
        computed(formula`COUNTIFS(${ofLevel('level', level)},${ofLevel('status', status)})`),
        'word',
      );
    });
  });
  const end = first + STATUS_ROWS.length;
  grid.put(end, C.no, BLANK, 'totalText');
  grid.put(end, C.objective, text('Jumlah'), 'totalText');
  for (let at = 0; at < 3; at += 1) {
    const col = C.code + at;
    grid.put(end, col, computed(formula`SUM(${cell(first, col)}:${cell(end - 1, col)})`), 'totalText');
  }
  grid.block('ikhtisar/status', { row: top, column: C.no, rows: end - top + 1, columns: 5 });
  return end + 1;
}

/** The budget of the report year by jenis belanja. */
function budgetTable(
  grid: Grid,
  top: number,
  spending: readonly { id: string; name: string }[],
  outline: ReportOutline,
): Rows {
  const first = tableHead(grid, top, C.no, 'Realisasi anggaran menurut jenis belanja', [
    { header: 'No' },
    { header: 'Jenis belanja' },
    { header: 'Kode' },
    { header: 'Sumber data' },
    { header: 'Tahun' },
    { header: 'Pagu revisi terakhir (Rp)' },
    { header: 'Realisasi (Rp)' },
    { header: 'Serapan', shown: '7 / 6 x 100%' },
    { header: 'Sisa pagu (Rp)', shown: '6 - 7' },
  ]);
  spending.forEach(({ id, name }, index) => {
    const row = first + index;
    grid.put(row, ID_COLUMN, text(id), 'id');
    grid.put(row, ROW_COLUMN, computed(resultRow(row, lines)), 'id');
    grid.put(row, C.no, number(index + 1), 'word');
    grid.put(row, C.objective, computed(resultText(row, lines, 'name')), 'text', { expected: name });
    grid.put(row, C.code, computed(resultText(row, lines, 'code')), 'word');
    grid.put(row, C.name, computed(resultText(row, lines, 'source')), 'text');
    grid.put(row, C.unit, computed(resultFigure(row, lines, 'year')), 'word', { format: '0' });
    grid.put(row, C.target, computed(resultFigure(row, lines, 'revisedCeiling')), 'figure', { format: RUPIAH_FORMAT });
    grid.put(row, C.realisation, computed(resultFigure(row, lines, 'spent')), 'figure', { format: RUPIAH_FORMAT });
    grid.put(row, C.achievement, computed(resultFigure(row, lines, 'absorption')), 'figure', {
      format: percentFormat(outline.decimals),
    });
    grid.put(row, C.status, computed(resultFigure(row, lines, 'remainder')), 'figure', { format: RUPIAH_FORMAT });
  });
  const end = first + spending.length;
  const total = (col: number): Formula =>
    spending.length === 0
      ? formula`""`
      : formula`IF(COUNT(${cell(first, col)}:${cell(end - 1, col)})=0,"",SUM(${cell(first, col)}:${cell(end - 1, col)}))`;
  grid.putRow(end, C.no, [BLANK, text('Jumlah'), BLANK, BLANK, BLANK], 'totalText');
  grid.put(end, C.target, computed(total(C.target)), 'totalFigure', { format: RUPIAH_FORMAT });
  grid.put(end, C.realisation, computed(total(C.realisation)), 'totalFigure', { format: RUPIAH_FORMAT });
  grid.put(
    end,
    C.achievement,
    computed(share(formula`${cell(end, C.realisation)}`, formula`${cell(end, C.target)}`)),
    'totalFigure',
    { format: percentFormat(outline.decimals) },
  );
  grid.put(end, C.status, computed(total(C.status)), 'totalFigure', { format: RUPIAH_FORMAT });
  grid.conditionalFormats.push(
    neverFull({ row: first, column: C.achievement, rows: spending.length + 1, columns: 1 }, outline.decimals),
  );
  grid.block('ikhtisar/belanja', { row: top, column: C.no, rows: end - top + 1, columns: C.status - C.no + 1 });
  return { first, count: spending.length };
}

function chartPlans(top: number, achievements: Rows, budget: Rows): readonly ChartPlan[] {
  const plans: ChartPlan[] = [];
  const rows = ({ first, count }: Rows, col: number): Rect => ({ row: first, column: col, rows: count, columns: 1 });
  let row = top;
  if (achievements.count > 0) {
    const height = Math.max(18, Math.ceil(achievements.count * 1.2));
    plans.push({
      name: 'lkjip_capaian',
      type: 'barClustered',
      title: 'Capaian per indikator kinerja kegiatan',
      categories: rows(achievements, C.code),
      series: [{ name: 'Capaian', values: rows(achievements, C.achievement), color: '#1F3A5F' }],
      valueAxis: { title: 'Capaian', numberFormat: '0%' },
      categoryAxisTitle: 'Indikator',
      reverse: true,
      dataLabelFormat: '0.00%;;',
      place: { row, column: C.no, rows: height, columns: LAST - C.no + 1 },
    });
    row += height + 1;
  }
  if (budget.count > 0) {
    plans.push({
      name: 'lkjip_anggaran',
      type: 'columnClustered',
      title: 'Pagu dan realisasi menurut jenis belanja',
      categories: rows(budget, C.objective),
      series: [
        { name: 'Pagu revisi terakhir', values: rows(budget, C.target), color: '#9AA5B1' },
        { name: 'Realisasi', values: rows(budget, C.realisation), color: '#1F3A5F' },
      ],
      valueAxis: { title: 'Rupiah', numberFormat: '#,##0' },
      categoryAxisTitle: 'Jenis belanja',
      reverse: false,
      place: { row, column: C.no, rows: 20, columns: LAST - C.no + 1 },
    });
  }
  return plans;
}
