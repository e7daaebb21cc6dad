/** This year against the medium-term targets of the Renstra, per indicator. */
import { nativeTwins } from '../../calls';
import { cell, column, formula, type Formula } from '../../formula';
import { computed, type Grid, number, text } from '../../grid';
import { valueAt } from '../../lookup';
import { neverFull, percentFormat, quantityConditions, quantityFormat } from '../../number-format';
import { yearKeyOf } from '../../tables/indicator-reference';
import type { IndicatorOutline, ReportOutline } from '../outline';
import { ID_COLUMN, resultFigure, resultRow, resultText, ROW_COLUMN } from '../result-reader';
import { headRows, tableHead } from '../table-block';
import { C, type Layout } from './columns';

const results = 'indicatorResults';

export function strategicComparison(grid: Grid, top: number, layout: Layout, outline: ReportOutline): number {
  const { strategicYears: years } = layout;
  const realisation = 5 + years.length;
  const end = years.at(-1);
  const first = tableHead(grid, top, C.no, 'Perbandingan realisasi dengan target jangka menengah dalam Renstra', [
    { header: 'No' },
    { header: 'Kode' },
    { header: 'Indikator' },
    { header: 'Satuan' },
    ...years.map((year) => ({ header: `Target Renstra ${year}` })),
    { header: 'Realisasi tahun ini' },
    { header: `Terhadap target ${end ?? 'akhir'}`, shown: `${realisation} / ${realisation - 1} x 100%` },
  ]);
  years.forEach((year, index) => {
    grid.put(first - 1, layout.helpers + index, text(`Baris ${year}`), 'columnNumber');
  });
  outline.indicators.forEach((indicator, index) => {
    strategicRow(grid, first + index, index + 1, indicator, layout, outline);
  });
  const rows = outline.indicators.length;
  if (rows > 0) {
    const rect = { row: first, column: C.years, rows, columns: years.length + 1 };
    grid.conditionalFormats.push(
      ...quantityConditions(rect, C.unit, outline.decimals),
      neverFull({ ...rect, column: C.years + years.length + 1, columns: 1 }, outline.decimals),
    );
  }
  grid.block(
    'perbandingan/renstra',
    {
      row: top,
      column: C.no,
      rows: first + rows - top,
      columns: layout.helpers - C.no,
    },
    undefined,
    headRows(first),
  );
  return first + rows;
}

function strategicRow(
  grid: Grid,
  row: number,
  sequence: number,
  indicator: IndicatorOutline,
  layout: Layout,
  outline: ReportOutline,
): void {
  const { strategicYears: years } = layout;
  const format = quantityFormat(indicator.unit, outline.decimals);
  grid.put(row, ID_COLUMN, text(indicator.id), 'id');
  grid.put(row, ROW_COLUMN, computed(resultRow(row, results)), 'id');
  grid.put(row, C.no, number(sequence), 'word');
  grid.put(row, C.code, computed(resultText(row, results, 'code')), 'text');
  grid.put(row, C.name, computed(resultText(row, results, 'name')), 'text', { expected: indicator.name });
  grid.put(row, C.unit, computed(resultText(row, results, 'unit')), 'word');
  years.forEach((year, index) => {
    const found = formula`${cell(row, layout.helpers + index, { column: true })}`;
    grid.put(row, layout.helpers + index, computed(targetRowOf(row, year)), 'id');
    const target = formula`IF(${found}=0,"",${valueAt('strategicTargets', 'target', found)})`;
    grid.put(row, C.years + index, computed(target), 'figure', { format });
  });
  const realisation = C.years + years.length;
  grid.put(row, realisation, computed(resultFigure(row, results, 'realisation')), 'figure', { format });
  grid.put(row, realisation + 1, computed(share(row, realisation, years.length)), 'figure', {
    format: percentFormat(outline.decimals),
  });
}

/** Row of this indicator's target of a year in `tblRenstra`; 0 where there is none. */
const targetRowOf = (row: number, year: number): Formula =>
  formula`IFERROR(MATCH(${yearKeyOf(formula`${cell(row, ID_COLUMN, { column: true })}`, formula`${year}`)},${column('strategicTargets', 'yearKey')},0),0)`;

/** Realisasi against the target of the last Renstra year, by the indicator's direction; a yearly share, never a sum. */
function share(row: number, realisation: number, years: number): Formula {
  if (years === 0) return formula`""`;
  const direction = resultFigure(row, results, 'direction');
  return nativeTwins.achievement(
    formula`${cell(row, realisation - 1)}`,
    formula`${cell(row, realisation)}`,
    direction,
    formula`""`,
    formula`""`,
  );
}
