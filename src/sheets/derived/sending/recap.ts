/** `Rekap`: the first sheet of the copy. One row for the satker, below it one for each indicator; no merged cells. */
import { cell, column, formula, literal, type Formula } from '../../formula';
import { computed, Grid, text } from '../../grid';
import { subtitle } from '../../headings';
import { identity, rowOf, valueAt } from '../../lookup';
import { NAMES } from '../../names';
import { neverFull, percentFormat, quantityConditions, quantityFormat, statusConditions } from '../../number-format';
import type { SheetPlan } from '../../plan';
import { TAB_COLORS } from '../../style';
import { yearKeyOf } from '../../tables/indicator-reference';
import { DELETED } from '../../lookup';
import { FIRST_INDICATOR, I, INDICATOR_HEAD, INDICATOR_HEADERS, RECAP_WIDTHS } from './recap-columns';
import type { RecapIndicator, RecapOutline } from './recap-outline';
import { satkerRow, satkerWidth } from './satker-row';

const results = 'indicatorResults';
const OTHER_WIDTH = 14;

export function recapPlan(outline: RecapOutline): SheetPlan {
  const { indicators, decimals } = outline;
  const columns = Math.max(RECAP_WIDTHS.length, satkerWidth());
  const widths = [...RECAP_WIDTHS, ...Array<number>(columns - RECAP_WIDTHS.length).fill(OTHER_WIDTH)];
  const grid = new Grid(widths);
  grid.put(0, 0, text('Rekap Kinerja dan Anggaran'), 'title');
  grid.put(1, 0, computed(subtitle), 'subtitle');
  grid.put(
    2,
    0,
    text(
      'Susunan kolom sama untuk semua satuan kerja, sehingga barisnya dapat ditumpuk dengan salin dan tempel. Boleh diketik: kolom Dukungan yang diminta dan Catatan Kanwil.',
    ),
    'mark',
  );
  satkerRow(grid, indicators.length, decimals);
  grid.putRow(INDICATOR_HEAD, 0, INDICATOR_HEADERS.map(text), 'formulaHeader');
  indicators.forEach((indicator, index) => {
    indicatorRow(grid, FIRST_INDICATOR + index, indicator, outline);
  });
  const rect = { row: FIRST_INDICATOR, column: I.target, rows: Math.max(1, indicators.length), columns: 1 };
  for (const at of [I.target, I.realisation, I.lastYear]) {
    grid.conditionalFormats.push(...quantityConditions({ ...rect, column: at }, I.unit, decimals));
  }
  grid.conditionalFormats.push(
    neverFull({ ...rect, column: I.achievement }, decimals),
    ...statusConditions({ ...rect, column: I.status }),
  );
  const area = { row: 0, column: 0, rows: grid.rows, columns };
  return {
    sheet: 'recap',
    areaName: NAMES.recapArea,
    area,
    columnWidths: widths,
    cells: grid.cells,
    rowHeights: grid.rowHeights,
    blocks: grid.blocks,
    conditionalFormats: grid.conditionalFormats,
    charts: [],
    page: { printAreas: [{ ...area, columns: I.note + 1 }], footer: 'LKjIP - Rekap' },
    freezeRows: 3,
    tabColor: TAB_COLORS.derived,
  };
}

function indicatorRow(
  grid: Grid,
  row: number,
  { id, unit, name, obstacles, followUp, support, note }: RecapIndicator,
  { decimals }: RecapOutline,
): void {
  const format = quantityFormat(unit, decimals);
  const ofResult = (key: string): Formula =>
    formula`IF(${found(row)}=0,"",INDEX(${column(results, key)},${found(row)}))`;
  const named = (key: string): Formula =>
    formula`IF(${found(row)}=0,${literal(DELETED)},INDEX(${column(results, key)},${found(row)}))`;
  grid.put(row, I.unitCode, computed(identity('kode_satker')), 'text');
  grid.put(row, I.code, computed(named('code')), 'text');
  grid.put(row, I.name, computed(named('name')), 'text', { expected: name });
  grid.put(row, I.unit, computed(named('unit')), 'word');
  grid.put(row, I.target, computed(ofResult('target')), 'figure', { format });
  grid.put(row, I.numerator, computed(ofResult('numerator')), 'figure');
  grid.put(row, I.denominator, computed(ofResult('denominator')), 'figure');
  grid.put(row, I.realisation, computed(ofResult('realisation')), 'figure', { format });
  grid.put(row, I.achievement, computed(ofResult('achievement')), 'figure', { format: percentFormat(decimals) });
  grid.put(row, I.status, computed(named('status')), 'word');
  grid.put(row, I.lastYear, computed(lastYear(row)), 'figure', { format });
  grid.put(row, I.obstacles, text(obstacles), 'text');
  grid.put(row, I.followUp, text(followUp), 'text');
  grid.put(row, I.support, text(support), 'inputText');
  grid.put(row, I.evidence, computed(evidence(row)), 'text');
  grid.put(row, I.note, text(note), 'inputText');
  grid.put(row, I.id, text(id), 'id');
  grid.put(row, I.row, computed(resultRow(row)), 'id');
}

const ownId = (row: number): Formula => formula`${cell(row, I.id, { column: true })}`;
const found = (row: number): Formula => formula`${cell(row, I.row, { column: true })}`;

/** The row of the ID on `Hitungan`; 0 where it is gone. */
const resultRow = (row: number): Formula => formula`IFERROR(${rowOf(ownId(row), results)},0)`;

function lastYear(row: number): Formula {
  const key = yearKeyOf(ownId(row), formula`(${identity('tahun')}-1)`);
  return formula`IFERROR(INDEX(${column('yearResults', 'realisation')},MATCH(${key},${column('yearResults', 'yearKey')},0)),"")`;
}

const evidence = (row: number): Formula =>
  formula`IFERROR(${valueAt('measurements', 'evidence', rowOf(ownId(row), 'measurements'))},"")`;
