/** e-Performance: target, realisasi and percentage of the four quarters, and what they come to in the year. */
import { MONTH_NAMES } from '../../../domain/calendar-day';
import { quarterEnd } from '../../../domain/month';
import { QUARTERS, type Quarter } from '../../../domain/report';
import { nativeTwins } from '../../calls';
import { cell, column, formula, literal, type Formula } from '../../formula';
import { computed, type Grid, number, text } from '../../grid';
import { DELETED, fact, valueAt } from '../../lookup';
import { neverFull, percentFormat, quantityConditions, quantityFormat } from '../../number-format';
import { yearKeyOf } from '../../tables/indicator-reference';
import { closingDay } from '../../reporting-day';
import type { IndicatorOutline, ReportOutline } from '../outline';
import { C, LAST } from './columns';

const atQuarter = (index: number): number => C.months + 3 * index;

export function quarterTable(grid: Grid, top: number, outline: ReportOutline): number {
  grid.put(top, C.no, text('Target dan realisasi triwulan menurut e-Performance'), 'caption');
  heads(grid, top + 1);
  const first = top + 3;
  const indicators = outline.indicators.filter(({ id }) => outline.quarterly.has(id.toUpperCase()));
  indicators.forEach((indicator, index) => {
    quarterRow(grid, first + index, index + 1, indicator, outline);
  });
  const rows = Math.max(indicators.length, 1);
  if (indicators.length === 0) {
    grid.put(first, C.no, text('Lembar e-Performance belum diisi.'), 'text', { columns: LAST - C.no + 1 });
  } else {
    const figures = { row: first, rows, columns: 2 };
    grid.conditionalFormats.push(
      ...[...QUARTERS.map((_, index) => atQuarter(index)), C.due].flatMap((at) => [
        ...quantityConditions({ ...figures, column: at }, C.unitWord, outline.decimals),
        neverFull({ ...figures, column: at + 2, columns: 1 }, outline.decimals),
      ]),
    );
  }
  grid.block(
    'lainnya/triwulan',
    { row: top, column: C.no, rows: first + rows - top, columns: LAST - C.no + 1 },
    'lkjip_triwulan',
    { row: first - 2, rows: 2 },
  );
  return first + rows;
}

/** Two rows: the quarter with its last day for reporting, and what stands below it. */
function heads(grid: Grid, row: number): void {
  const alone: readonly (readonly [number, string])[] = [
    [C.no, 'No'],
    [C.name, 'Indikator kinerja'],
    [C.unit, 'Cara TW'],
  ];
  for (const [at, title] of alone) grid.put(row, at, text(title), 'formulaHeader', { rows: 2 });
  QUARTERS.forEach((quarter, index) => {
    grid.put(row, atQuarter(index), computed(quarterHead(quarter)), 'formulaHeader', { columns: 3 });
    threeHeads(grid, row + 1, atQuarter(index));
  });
  grid.put(row, C.due, text('Setahun'), 'formulaHeader', { columns: 3 });
  threeHeads(grid, row + 1, C.due);
}

const threeHeads = (grid: Grid, row: number, at: number): void => {
  grid.putRow(row, at, ['Target', 'Realisasi', '%'].map(text), 'formulaHeader');
};

/** The quarter and the day until which it is reported, in the month after it. */
function quarterHead(quarter: Quarter): Formula {
  const year = fact('tahun');
  const month = quarterEnd(quarter) % 12;
  const due = formula`${closingDay}&${literal(` ${MONTH_NAMES[month] ?? ''} `)}&${year}${month === 0 ? '+1' : ''}`;
  return formula`"${quarter}"&IF(N(${year})=0,""," (batas "&${due}&")")`;
}

function quarterRow(
  grid: Grid,
  row: number,
  sequence: number,
  indicator: IndicatorOutline,
  { decimals }: ReportOutline,
): void {
  const found = formula`${cell(row, C.row, { column: true })}`;
  const ofIndicator = (key: string): Formula => formula`INDEX(${column('indicators', key)},${found})`;
  const id = formula`${cell(row, C.id, { column: true })}`;
  const format = quantityFormat(indicator.unit, decimals);
  grid.put(row, C.id, text(indicator.id), 'id');
  grid.put(row, C.row, computed(formula`IFERROR(MATCH(${id},${column('indicators', 'id')},0),0)`), 'id');
  grid.put(row, C.no, number(sequence), 'word');
  const name = formula`IF(${found}=0,${literal(DELETED)},${ofIndicator('code')}&" "&${ofIndicator('name')}&" ("&${ofIndicator('unit')}&")")`;
  grid.put(row, C.name, computed(name), 'text', {
    expected: `${indicator.code} ${indicator.name} (${indicator.unit ?? ''})`,
  });
  const method = formula`IF(${found}=0,"",IF(${ofIndicator('quarterMethod')}="","penjumlahan",${ofIndicator('quarterMethod')}))`;
  grid.put(row, C.unit, computed(method), 'word');
  grid.put(row, C.unitWord, computed(formula`IF(${found}=0,"",${ofIndicator('unit')}&"")`), 'id');
  QUARTERS.forEach((quarter, index) => {
    const at = formula`MATCH(${yearKeyOf(id, formula`"${quarter}"`)},${column('quarters', 'quarterKey')},0)`;
    (['target', 'realisation', 'achievement'] as const).forEach((key, part) => {
      const shown = key === 'achievement' ? percentFormat(decimals) : format;
      grid.put(row, atQuarter(index) + part, computed(formula`IFERROR(${valueAt('quarters', key, at)},"")`), 'figure', {
        format: shown,
      });
    });
  });
  grid.put(row, C.due, computed(wholeYear(row, 0)), 'figure', { format });
  grid.put(row, C.filled, computed(wholeYear(row, 1)), 'figure', { format });
  const share = nativeTwins.achievement(
    formula`${cell(row, C.due)}`,
    formula`${cell(row, C.filled)}`,
    formula`IF(${found}=0,"",${ofIndicator('direction')})`,
    formula`""`,
    formula`""`,
  );
  grid.put(row, C.share, computed(share), 'figure', { format: percentFormat(decimals) });
}

/** The sum of the quarters where they add up, otherwise the last one filled in; see `yearFromQuarters`. */
function wholeYear(row: number, part: 0 | 1): Formula {
  const cells = QUARTERS.map((_, index) => formula`${cell(row, atQuarter(index) + part)}`);
  const list = cells.reduce((all, next) => formula`${all},${next}`);
  const last = cells.reduce((rest, next) => formula`IF(${next}<>"",${next},${rest})`, formula`""`);
  return formula`IF(COUNT(${list})=0,"",IF(${cell(row, C.unit)}="penjumlahan",SUM(${list}),${last}))`;
}
