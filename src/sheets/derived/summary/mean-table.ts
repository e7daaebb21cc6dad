import { cell, column, formula, literal, type Formula } from '../../formula';
import { BLANK, computed, type Grid, number, text } from '../../grid';
import { neverFull, percentFormat } from '../../number-format';
import type { IndicatorOutline, ReportOutline } from '../outline';
import { ID_COLUMN, resultRow, resultText, ROW_COLUMN } from '../result-reader';
import { headRows, tableHead } from '../table-block';
import { C } from './columns';
import { meanOf, ofLevel } from './criteria';

const results = 'indicatorResults';

/** Mean capaian per sasaran, and over all IKK: the mean of the indicators, not of the means. */
export function meanTable(
  grid: Grid,
  top: number,
  indicators: readonly IndicatorOutline[],
  outline: ReportOutline,
): number {
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
  const counts = (row: number, which: Formula, style: 'word' | 'totalWord'): void => {
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
  counts(end, ofLevel('level', 'IKK'), 'totalWord');
  grid.put(end, C.achievement, computed(meanOf(ofLevel('level', 'IKK'))), 'totalFigure', {
    format: percentFormat(outline.decimals),
  });
  grid.conditionalFormats.push(
    neverFull({ row: first, column: C.achievement, rows: heads.length + 1, columns: 1 }, outline.decimals),
  );
  grid.block(
    'ikhtisar/rata-rata',
    { row: top, column: C.no, rows: end - top + 1, columns: C.achievement - C.no + 1 },
    undefined,
    headRows(first),
  );
  return end + 1;
}
