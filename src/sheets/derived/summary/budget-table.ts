import { cell, formula, type Formula } from '../../formula';
import { BLANK, computed, type Grid, number, text } from '../../grid';
import { neverFull, percentFormat, RUPIAH_FORMAT } from '../../number-format';
import { ceilingName, type ReportOutline } from '../outline';
import { ID_COLUMN, resultFigure, resultRow, resultText, ROW_COLUMN } from '../result-reader';
import { tableHead } from '../table-block';
import { C, type Rows } from './columns';
import { share } from './criteria';

const lines = 'budgetResults';

/** The budget of the report year by jenis belanja. */
export function budgetTable(
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
    { header: `${ceilingName(outline)} (Rp)` },
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
    grid.put(row, C.target, computed(resultFigure(row, lines, 'ceiling')), 'figure', { format: RUPIAH_FORMAT });
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
