/** This year against earlier years, per indicator. */
import { nativeTwins } from '../../calls';
import { cell, column, formula, type Formula } from '../../formula';
import { computed, type Grid, number, text } from '../../grid';
import { identity, valueAt } from '../../lookup';
import { neverFull, percentFormat, quantityConditions, quantityFormat } from '../../number-format';
import { yearKeyOf } from '../../tables/indicator-reference';
import type { IndicatorOutline, ReportOutline } from '../outline';
import { ID_COLUMN, resultFigure, resultRow, resultText, ROW_COLUMN } from '../result-reader';
import { headRows, tableHead } from '../table-block';
import { C, type Layout } from './columns';

const results = 'indicatorResults';

/** What is said where one of the two years had no case. */
export const NOT_COMPARABLE = 'Tidak dapat dibandingkan karena nihil';

export function indicatorHistory(grid: Grid, top: number, layout: Layout, outline: ReportOutline): number {
  const { earlierYears } = layout;
  const thisYear = earlierYears.length;
  const changeOf = 3 * thisYear + 6;
  const yearHeads = [...earlierYears.map(String), 'tahun ini'].flatMap((year, index) => [
    { header: `Target ${year}` },
    { header: `Realisasi ${year}` },
    { header: `Capaian ${year}`, shown: `${6 + 3 * index} / ${5 + 3 * index} x 100%` },
  ]);
  const padding = layout.after - C.years - yearHeads.length;
  const first = tableHead(grid, top, C.no, 'Perbandingan realisasi dan capaian dengan tahun sebelumnya', [
    { header: 'No' },
    { header: 'Kode' },
    { header: 'Indikator' },
    { header: 'Satuan' },
    ...yearHeads,
  ]);
  const last = earlierYears.at(-1);
  if (last !== undefined) {
    const headRow = first - 1;
    grid.put(
      headRow - 1,
      layout.after - padding,
      text(`${changeOf - 1} = ${changeOf - 3} - ${changeOf - 6}`),
      'columnNumber',
    );
    grid.put(headRow, layout.after - padding, text(`Selisih realisasi terhadap ${last}`), 'formulaHeader');
    grid.put(headRow - 1, layout.after - padding + 1, text(String(changeOf)), 'columnNumber');
    grid.put(headRow, layout.after - padding + 1, text('Keterangan'), 'formulaHeader');
    earlierYears.forEach((year, index) => {
      grid.put(headRow, layout.helpers + index, text(`Baris ${year}`), 'columnNumber');
    });
  }
  outline.indicators.forEach((indicator, index) => {
    historyRow(grid, first + index, index + 1, indicator, layout, outline, layout.after - padding);
  });
  const rows = outline.indicators.length;
  if (rows > 0) {
    for (let year = 0; year <= thisYear; year += 1) {
      const column0 = C.years + 3 * year;
      grid.conditionalFormats.push(
        ...quantityConditions({ row: first, column: column0, rows, columns: 2 }, C.unit, outline.decimals),
        neverFull({ row: first, column: column0 + 2, rows, columns: 1 }, outline.decimals),
      );
    }
  }
  grid.block(
    'perbandingan/riwayat',
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

function historyRow(
  grid: Grid,
  row: number,
  sequence: number,
  indicator: IndicatorOutline,
  layout: Layout,
  outline: ReportOutline,
  after: number,
): void {
  const { earlierYears } = layout;
  const format = quantityFormat(indicator.unit, outline.decimals);
  const percent = { format: percentFormat(outline.decimals) };
  grid.put(row, ID_COLUMN, text(indicator.id), 'id');
  grid.put(row, ROW_COLUMN, computed(resultRow(row, results)), 'id');
  grid.put(row, C.no, number(sequence), 'word');
  grid.put(row, C.code, computed(resultText(row, results, 'code')), 'text');
  grid.put(row, C.name, computed(resultText(row, results, 'name')), 'text', { expected: indicator.name });
  grid.put(row, C.unit, computed(resultText(row, results, 'unit')), 'word');
  earlierYears.forEach((year, index) => {
    const at = C.years + 3 * index;
    const helper = layout.helpers + index;
    const found = formula`${cell(row, helper, { column: true })}`;
    grid.put(row, helper, computed(historyRowOf(row, year)), 'id');
    grid.put(row, at, computed(formula`IF(${found}=0,"",${valueAt('history', 'target', found)})`), 'figure', {
      format,
    });
    grid.put(row, at + 1, computed(pastRealisation(row, at, found)), 'figure', { format });
    grid.put(row, at + 2, computed(pastAchievement(row, at)), 'figure', percent);
  });
  const now = C.years + 3 * earlierYears.length;
  grid.put(row, now, computed(resultFigure(row, results, 'target')), 'figure', { format });
  grid.put(row, now + 1, computed(resultFigure(row, results, 'realisation')), 'figure', { format });
  grid.put(row, now + 2, computed(resultFigure(row, results, 'achievement')), 'figure', percent);
  if (earlierYears.length === 0) return;
  const past = formula`${cell(row, now - 2)}`;
  const present = formula`${cell(row, now + 1)}`;
  const found = formula`${cell(row, layout.helpers + earlierYears.length - 1, { column: true })}`;
  const nil = formula`OR(${resultFigure(row, results, 'treatment')}<>"",IF(${found}=0,FALSE,INDEX(${column('history', 'nil')},${found})<>""))`;
  const difference = formula`IF(OR(${nil},COUNT(${past},${present})<2),"",${present}-${past})`;
  grid.put(row, after, computed(difference), 'figure', { format });
  grid.put(row, after + 1, computed(trend(nil, formula`${cell(row, after)}`)), 'text');
}

/** Row of this indicator's record of a year in `tblRiwayat`; 0 where there is none. */
const historyRowOf = (row: number, year: number): Formula =>
  formula`IFERROR(MATCH(${yearKeyOf(formula`${cell(row, ID_COLUMN, { column: true })}`, formula`${year}`)},${column('history', 'yearKey')},0),0)`;

/** The mark of a past year as a treatment; blank for a year that was measured. */
function pastTreatment(found: Formula): Formula {
  const mark = formula`INDEX(${column('history', 'nil')},${found})`;
  return formula`IF(${mark}="ya",${identity('nihil')},${mark}&"")`;
}

/** Realisasi as it was reported; for a year set to its target the target. */
function pastRealisation(row: number, at: number, found: Formula): Formula {
  const treatment = pastTreatment(found);
  const measured = valueAt('history', 'realisation', found);
  return formula`IF(${found}=0,"",IF(${treatment}="target",${cell(row, at)},IF(${treatment}="tidak dinilai","",${measured})))`;
}

/** Capaian of a past year, by the indicator's present direction and without a cap. */
function pastAchievement(row: number, at: number): Formula {
  const direction = formula`${resultFigure(row, results, 'direction')}`;
  return nativeTwins.achievement(
    formula`${cell(row, at)}`,
    formula`${cell(row, at + 1)}`,
    direction,
    formula`""`,
    formula`""`,
  );
}

function trend(nil: Formula, difference: Formula): Formula {
  const words = formula`IF(ABS(${difference})<=1E-12,"Tetap",IF(${difference}>0,"Naik","Turun"))`;
  return formula`IF(${nil},"${NOT_COMPARABLE}",IF(COUNT(${difference})=0,"",${words}))`;
}
