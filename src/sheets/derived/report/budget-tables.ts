/** The budget of the report year by output, by kegiatan and by jenis belanja, each with a total and its date. */
import { cell, formula, type Formula } from '../../formula';
import { computed, number, text } from '../../grid';
import { fact } from '../../lookup';
import { neverFull, percentFormat, RUPIAH_FORMAT } from '../../number-format';
import { dayText, percentText, rupiahText } from '../../text-formulas';
import { ceilingName, type BudgetOutline, type ReportOutline } from '../outline';
import { ID_COLUMN, resultFigure, resultRow, resultText, ROW_COLUMN } from '../result-reader';
import { FIRST, HELPER } from './columns';
import { periodTitle, type TableNumbers } from './numbering';
import type { ReportPage, Span } from './page';

const lines = 'budgetResults';

/** Columns of a budget table from the left: number, name, ceiling, spending, serapan. */
const SPANS = { no: 1, name: 6, ceiling: 3, spent: 3, absorption: 3 } as const;
const CEILING = FIRST + SPANS.no + SPANS.name;
const SPENT = CEILING + SPANS.ceiling;
const ABSORPTION = SPENT + SPANS.spent;

/** Cells with the totals of a table, for the sentences that read them. */
export interface BudgetTotals {
  readonly ceiling: Formula;
  readonly spent: Formula;
  readonly absorption: Formula;
}

interface Cut {
  readonly cut: BudgetOutline['cut'];
  readonly id: string;
  readonly caption: string;
  readonly nameHeader: string;
  readonly withCode: boolean;
  /** What the sentence calls it. */
  readonly words: string;
}

/** Writes the three tables; returns the totals by jenis belanja, which the report gives as those of the satker. */
export function budgetTables(page: ReportPage, numbers: TableNumbers, outline: ReportOutline): BudgetTotals {
  const period = periodTitle(outline);
  const year = outline.year === null ? '' : ` ${outline.year}`;
  budgetTable(page, outline, {
    cut: 'output',
    id: 'anggaran-output',
    caption: numbers.caption(`Realisasi Anggaran ${period}`),
    nameHeader: 'Nama Output',
    withCode: false,
    words: 'output',
  });
  budgetTable(page, outline, {
    cut: 'kegiatan',
    id: 'anggaran-kegiatan',
    caption: numbers.caption(`Realisasi Anggaran${year}`),
    nameHeader: 'Kode / Nama Kegiatan',
    withCode: true,
    words: 'kegiatan',
  });
  return budgetTable(page, outline, {
    cut: 'belanja',
    id: 'anggaran-belanja',
    caption: numbers.caption('Realisasi Anggaran berdasarkan jenis belanja'),
    nameHeader: 'Jenis Belanja',
    withCode: false,
    words: 'jenis belanja',
  });
}

function budgetTable(page: ReportPage, outline: ReportOutline, cut: Cut): BudgetTotals {
  const own = outline.budget.filter((line) => line.cut === cut.cut && line.year === outline.year);
  let total = 0;
  page.table(cut.id, cut.caption, true, () => {
    basisLine(page, Math.max(1, own.length), outline);
    page.headers([
      ['No', SPANS.no],
      [cut.nameHeader, SPANS.name],
      [outline.absorptionBase === 'pagu efektif' ? 'Pagu efektif (Rp)' : 'Pagu (Rp)', SPANS.ceiling],
      ['Realisasi (Rp)', SPANS.spent],
      ['Serapan (%)', SPANS.absorption],
    ]);
    const first = page.row;
    own.forEach((line, index) => {
      lineRow(page, line, index + 1, cut.withCode, outline);
    });
    if (own.length === 0) page.cells(emptyRow());
    total = page.row;
    totalRow(page, first, outline);
    page.grid.conditionalFormats.push(
      neverFull({ row: first, column: ABSORPTION, rows: page.row - first, columns: 1 }, outline.decimals),
    );
  });
  const totals: BudgetTotals = {
    ceiling: formula`${cell(total, CEILING)}`,
    spent: formula`${cell(total, SPENT)}`,
    absorption: formula`${cell(total, ABSORPTION)}`,
  };
  const value = formula`"Menurut ${cut.words}, dari pagu sebesar "&${rupiahText(totals.ceiling)}&" telah direalisasikan "&${rupiahText(totals.spent)}&" atau "&${percentText(totals.absorption, formula`${outline.decimals}`)}&" dengan sisa pagu "&${rupiahText(formula`(${totals.ceiling}-${totals.spent})`)}&"."`;
  const open = formula`"Realisasi anggaran menurut ${cut.words} belum lengkap."`;
  page.sentence(
    cut.id,
    formula`IF(COUNT(${totals.ceiling},${totals.spent},${totals.absorption})<3,${open},${value})`,
    `Menurut ${cut.words}, dari pagu sebesar Rp8.095.386.000 telah direalisasikan Rp8.095.386.000 atau 100,00% dengan sisa pagu Rp8.095.386.000.`,
  );
  page.skip();
  return totals;
}

/** On what serapan is computed, and the latest date of the lines below. */
function basisLine(page: ReportPage, rows: number, outline: ReportOutline): void {
  const { row } = page;
  const dates = formula`${cell(row + 2, HELPER)}:${cell(row + 1 + rows, HELPER)}`;
  page.grid.put(row, HELPER, computed(formula`IF(COUNT(${dates})=0,N(${fact('per_tanggal')}),MAX(${dates}))`), 'id');
  const asOf = formula`${cell(row, HELPER)}`;
  const basis = `Serapan terhadap ${ceilingName(outline).toLowerCase()}.`;
  page.line(computed(formula`"${basis}"&IF(${asOf}=0,""," Keadaan per "&${dayText(asOf)}&".")`), 'source', {
    expected: `${basis} Keadaan per 31 September 2023.`,
  });
}

function lineRow(
  page: ReportPage,
  line: BudgetOutline,
  sequence: number,
  withCode: boolean,
  outline: ReportOutline,
): void {
  const { row } = page;
  page.grid.put(row, ID_COLUMN, text(line.id), 'id');
  page.grid.put(row, ROW_COLUMN, computed(resultRow(row, lines)), 'id');
  page.grid.put(row, HELPER, computed(resultFigure(row, lines, 'asOf')), 'id');
  const name = resultText(row, lines, 'name');
  const shown = withCode ? formula`${resultText(row, lines, 'code')}&" "&${name}` : name;
  page.cells([
    { span: SPANS.no, content: number(sequence), style: 'word' },
    { span: SPANS.name, content: computed(shown), style: 'text', expected: `${line.code} ${line.name}` },
    ...figures('figure', outline, [
      resultFigure(row, lines, 'ceiling'),
      resultFigure(row, lines, 'spent'),
      resultFigure(row, lines, 'absorption'),
    ]),
  ]);
}

function figures(
  style: 'figure' | 'totalFigure',
  outline: ReportOutline,
  [ceiling, spent, absorption]: readonly [Formula, Formula, Formula],
): readonly Span[] {
  return [
    { span: SPANS.ceiling, content: computed(ceiling), style, format: RUPIAH_FORMAT },
    { span: SPANS.spent, content: computed(spent), style, format: RUPIAH_FORMAT },
    { span: SPANS.absorption, content: computed(absorption), style, format: percentFormat(outline.decimals) },
  ];
}

function totalRow(page: ReportPage, first: number, outline: ReportOutline): void {
  const { row } = page;
  const sum = (column: number): Formula => {
    const range = formula`${cell(first, column)}:${cell(row - 1, column)}`;
    return formula`IF(COUNT(${range})=0,"",SUM(${range}))`;
  };
  const ceiling = formula`${cell(row, CEILING)}`;
  const spent = formula`${cell(row, SPENT)}`;
  page.cells([
    { span: SPANS.no + SPANS.name, content: text('Jumlah'), style: 'totalText' },
    ...figures('totalFigure', outline, [
      sum(CEILING),
      sum(SPENT),
      formula`IF(COUNT(${ceiling},${spent})<2,"",IF(${ceiling}=0,"",${spent}/${ceiling}))`,
    ]),
  ]);
}

const emptyRow = (): readonly Span[] => [
  { span: SPANS.no, content: text('-'), style: 'word' },
  { span: SPANS.name, content: text('Belum diisi'), style: 'text' },
  { span: SPANS.ceiling, content: text('-'), style: 'word' },
  { span: SPANS.spent, content: text('-'), style: 'word' },
  { span: SPANS.absorption, content: text('-'), style: 'word' },
];
