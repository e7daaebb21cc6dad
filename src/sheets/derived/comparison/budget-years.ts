/** The budget by jenis belanja between years: one row a jenis belanja and year, with the change against the year before. */
import { cell, column, formula, type Formula } from '../../formula';
import { BLANK, computed, type Grid, number, text } from '../../grid';
import { neverFull, percentFormat, POINTS_FORMAT, RUPIAH_FORMAT } from '../../number-format';
import { ceilingName, type BudgetOutline, type ReportOutline } from '../outline';
import { ID_COLUMN, resultFigure, resultRow, resultText, ROW_COLUMN } from '../result-reader';
import { headRows, tableHead } from '../table-block';
import { C, type Layout } from './columns';

const lines = 'budgetResults';
/** Columns of this table, on the grid that the indicators set. */
const B = { ceiling: 6, spent: 7, absorption: 8, ceilingChange: 9, spentChange: 10, points: 11 } as const;

export function budgetYears(grid: Grid, top: number, layout: Layout, outline: ReportOutline): number {
  const first = tableHead(grid, top, C.no, 'Perbandingan anggaran menurut jenis belanja antartahun', [
    { header: 'No' },
    { header: 'Kode' },
    { header: 'Jenis belanja' },
    { header: 'Tahun' },
    { header: `${ceilingName(outline)} (Rp)` },
    { header: 'Realisasi (Rp)' },
    { header: 'Serapan', shown: '6 / 5 x 100%' },
    { header: 'Selisih pagu (Rp)', shown: '5 - 5 tahun lalu' },
    { header: 'Selisih realisasi (Rp)', shown: '6 - 6 tahun lalu' },
    { header: 'Selisih serapan (poin)', shown: '(7 - 7 tahun lalu) x 100' },
  ]);
  const rows = byCodeAndYear(outline.budget);
  rows.forEach((line, index) => {
    lineRow(grid, first + index, index + 1, line, sameCode(rows[index - 1], line), outline);
  });
  const years = [...new Set(rows.flatMap(({ year }) => (year === null ? [] : [year])))].sort((a, b) => a - b);
  years.forEach((year, index) => {
    totalRow(grid, first + rows.length + index, year, index > 0, outline);
  });
  const end = first + rows.length + years.length;
  const rect = { row: first, column: B.absorption, rows: Math.max(1, end - first), columns: 1 };
  grid.conditionalFormats.push(neverFull(rect, outline.decimals));
  grid.block(
    'perbandingan/belanja',
    { row: top, column: C.no, rows: end - top, columns: layout.after - C.no },
    undefined,
    headRows(first),
  );
  return end;
}

const byCodeAndYear = (budget: readonly BudgetOutline[]): readonly BudgetOutline[] =>
  [...budget.filter(({ cut }) => cut === 'belanja')].sort(
    (a, b) => a.code.localeCompare(b.code) || (a.year ?? 0) - (b.year ?? 0),
  );

const sameCode = (above: BudgetOutline | undefined, line: BudgetOutline): boolean =>
  above !== undefined && above.code === line.code && above.year !== line.year;

function lineRow(
  grid: Grid,
  row: number,
  sequence: number,
  line: BudgetOutline,
  follows: boolean,
  outline: ReportOutline,
): void {
  grid.put(row, ID_COLUMN, text(line.id), 'id');
  grid.put(row, ROW_COLUMN, computed(resultRow(row, lines)), 'id');
  grid.put(row, C.no, number(sequence), 'word');
  grid.put(row, C.code, computed(resultText(row, lines, 'code')), 'word');
  grid.put(row, C.name, computed(resultText(row, lines, 'name')), 'text', { expected: line.name });
  grid.put(row, C.unit, computed(resultFigure(row, lines, 'year')), 'word', { format: '0' });
  grid.put(row, B.ceiling, computed(resultFigure(row, lines, 'ceiling')), 'figure', { format: RUPIAH_FORMAT });
  grid.put(row, B.spent, computed(resultFigure(row, lines, 'spent')), 'figure', { format: RUPIAH_FORMAT });
  grid.put(row, B.absorption, computed(resultFigure(row, lines, 'absorption')), 'figure', {
    format: percentFormat(outline.decimals),
  });
  changes(grid, row, follows, 'figure');
}

function totalRow(grid: Grid, row: number, year: number, follows: boolean, outline: ReportOutline): void {
  const which = formula`${column(lines, 'cut')},"belanja",${column(lines, 'year')},${cell(row, C.unit, { column: true })}`;
  const total = (key: string): Formula =>
    formula`IF(COUNTIFS(${which},${column(lines, key)},">=-1E+99")=0,"",SUMIFS(${column(lines, key)},${which}))`;
  const ceiling = formula`${cell(row, B.ceiling)}`;
  const spent = formula`${cell(row, B.spent)}`;
  grid.putRow(row, C.no, [BLANK, BLANK, text('Jumlah')], 'totalText');
  grid.put(row, C.unit, number(year), 'totalWord');
  grid.put(row, B.ceiling, computed(total('ceiling')), 'totalFigure', { format: RUPIAH_FORMAT });
  grid.put(row, B.spent, computed(total('spent')), 'totalFigure', { format: RUPIAH_FORMAT });
  const absorption = formula`IF(COUNT(${ceiling},${spent})<2,"",IF(${ceiling}=0,"",${spent}/${ceiling}))`;
  grid.put(row, B.absorption, computed(absorption), 'totalFigure', { format: percentFormat(outline.decimals) });
  changes(grid, row, follows, 'totalFigure');
}

/**
 * Differences against the row above, which is the year before; none in the first year. A code that is changed afterwards
 * ends the comparison, until the next build puts the rows in order.
 */
function changes(grid: Grid, row: number, follows: boolean, style: 'figure' | 'totalFigure'): void {
  const sameLine = formula`${cell(row, C.code)}=${cell(row - 1, C.code)}`;
  const difference = (col: number, factor: string): Formula =>
    formula`IF(AND(${sameLine},COUNT(${cell(row, col)},${cell(row - 1, col)})=2),(${cell(row, col)}-${cell(row - 1, col)})${factor},"")`;
  const put = (at: number, of: number, format: string, factor = ''): void => {
    grid.put(row, at, follows ? computed(difference(of, factor)) : BLANK, style, { format });
  };
  put(B.ceilingChange, B.ceiling, RUPIAH_FORMAT);
  put(B.spentChange, B.spent, RUPIAH_FORMAT);
  put(B.points, B.absorption, POINTS_FORMAT, '*100');
}
