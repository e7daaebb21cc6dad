/** Target Kinerja: which months of each target have their evidence, a letter a month, coloured. */
import { MONTH_STATE_MARKS, type MonthState } from '../../../domain/evidence';
import { MONTH_CODES } from '../../../domain/report';
import { cell, column, formula, literal, type Formula } from '../../formula';
import { computed, type Grid, number, text } from '../../grid';
import { DELETED } from '../../lookup';
import { percentFormat } from '../../number-format';
import type { Rect } from '../../plan';
import { evidenceMonthKey } from '../../tables/evidence';
import type { ReportOutline } from '../outline';
import { C, LAST, MONTHS } from './columns';

/** The look of each letter; the letter itself carries the meaning, so the map can be read in grey. */
const LOOKS: readonly { readonly states: readonly MonthState[]; readonly fill: string; readonly fontColor: string }[] =
  [
    { states: ['Ada'], fill: '#86C99A', fontColor: '#14532D' },
    { states: ['Sebagian'], fill: '#DCFCE7', fontColor: '#14532D' },
    { states: ['Belum diisi', 'Belum', 'Dijadwalkan ulang'], fill: '#FEF3C7', fontColor: '#78350F' },
    { states: ['Tidak dilaksanakan', 'Bukan kewenangan satker'], fill: '#E5E7EB', fontColor: '#374151' },
  ];

const LEGEND = Object.entries(MONTH_STATE_MARKS)
  .map(([state, mark]) => `${mark} = ${state}`)
  .join(', ');

export function evidenceMap(grid: Grid, top: number, outline: ReportOutline): number {
  const columns = LAST - C.no + 1;
  grid.put(top, C.no, text('Kelengkapan data dukung Target Kinerja'), 'caption');
  const legend = `${LEGEND}. Kosong = bulan belum dimulai. - juga berarti bulan itu tidak meminta data dukung.`;
  grid.put(top + 1, C.no, text(legend), 'plain', { columns });
  const heads = top + 2;
  grid.putRow(
    heads,
    C.no,
    ['No', 'Target Kinerja', 'Butir', ...MONTH_CODES, 'Diminta', 'Terisi', '%'].map(text),
    'formulaHeader',
  );
  const first = heads + 1;
  const targets = outline.evidenceTargets;
  targets.forEach(({ number: target, name }, index) => {
    mapRow(grid, first + index, heads, target, name, outline);
  });
  const end = first + targets.length;
  totals(grid, end, first, outline);
  if (targets.length > 0)
    grid.conditionalFormats.push(...looks({ row: first, column: C.months, rows: targets.length, columns: MONTHS }));
  grid.block('lainnya/kelengkapan', { row: top, column: C.no, rows: end + 1 - top, columns }, 'lkjip_kelengkapan', {
    row: heads,
    rows: 1,
  });
  return end + 1;
}

function mapRow(grid: Grid, row: number, heads: number, target: number, name: string, outline: ReportOutline): void {
  const no = formula`${cell(row, C.no, { column: true })}`;
  const months = formula`${cell(row, C.months)}:${cell(row, C.months + MONTHS - 1)}`;
  grid.put(row, C.no, number(target), 'word');
  const found = formula`MATCH(${no},${column('evidence', 'nameKey')},0)`;
  const shown = formula`IFERROR(INDEX(${column('evidence', 'targetName')},${found}),IF(COUNTIF(${column('evidence', 'targetNumber')},${no})=0,${literal(DELETED)},""))`;
  grid.put(row, C.name, computed(shown), 'text', { expected: name });
  grid.put(row, C.unit, computed(formula`COUNTIF(${column('evidence', 'targetNumber')},${no})`), 'word');
  for (let at = 0; at < MONTHS; at += 1) {
    grid.put(row, C.months + at, computed(mark(row, heads, at)), 'word');
  }
  const due = formula`COUNTIF(${months},"?")-COUNTIF(${months},"-")`;
  grid.put(row, C.due, computed(due), 'word');
  const filled = formula`COUNTIF(${months},"A")+COUNTIF(${months},"S")`;
  grid.put(row, C.filled, computed(filled), 'word');
  grid.put(row, C.share, computed(share(row)), 'figure', { format: percentFormat(outline.decimals) });
}

/** The letter of one month; `-` where nothing is asked for. */
function mark(row: number, heads: number, at: number): Formula {
  const month = formula`${cell(heads, C.months + at, { row: true })}`;
  const key = evidenceMonthKey(formula`${cell(row, C.no, { column: true })}`, month);
  return formula`IFERROR(INDEX(${column('evidence', 'mark')},MATCH(${key},${column('evidence', 'monthKey')},0)),"-")`;
}

const share = (row: number): Formula =>
  formula`IF(${cell(row, C.due)}=0,"",${cell(row, C.filled)}/${cell(row, C.due)})`;

function totals(grid: Grid, row: number, first: number, outline: ReportOutline): void {
  const down = (at: number): Formula => formula`${cell(first, at)}:${cell(Math.max(row - 1, first), at)}`;
  grid.put(row, C.no, text(''), 'totalText');
  grid.put(row, C.name, text('Jumlah terisi'), 'totalText');
  const sum = (at: number): Formula => (row === first ? formula`0` : formula`SUM(${down(at)})`);
  grid.put(row, C.unit, computed(sum(C.unit)), 'totalWord');
  for (let at = C.months; at < C.months + MONTHS; at += 1) {
    const filled = formula`COUNTIF(${down(at)},"A")+COUNTIF(${down(at)},"S")`;
    grid.put(row, at, computed(row === first ? formula`0` : filled), 'totalWord');
  }
  grid.put(row, C.due, computed(sum(C.due)), 'totalWord');
  grid.put(row, C.filled, computed(sum(C.filled)), 'totalWord');
  grid.put(row, C.share, computed(share(row)), 'totalFigure', { format: percentFormat(outline.decimals) });
}

const looks = (rect: Rect): Grid['conditionalFormats'] =>
  LOOKS.map(({ states, ...look }) => ({
    rect,
    formula: formula`OR(${states
      .map((state) => formula`EXACT(${cell(rect.row, rect.column)},"${MONTH_STATE_MARKS[state]}")`)
      .reduce((all, next) => formula`${all},${next}`)})`,
    ...look,
  }));
