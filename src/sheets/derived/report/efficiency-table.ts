/**
 * Efficiency of resources per sasaran: capaian, capped at 100% an indicator unless chosen otherwise, against serapan of the outputs that support
 * it. Peers' practice; Permen PANRB 53/2014 asks for the analysis and gives no formula.
 */
import { EFFICIENCY_MARGIN } from '../../../domain/efficiency';
import { TOLERANCE } from '../../../domain/tolerance';
import { cell, column, formula, literal, type Formula } from '../../formula';
import { computed, number, text } from '../../grid';
import { DELETED } from '../../lookup';
import { neverFull, percentFormat, POINTS_FORMAT } from '../../number-format';
import { ceilingName, type ReportOutline } from '../outline';
import { COUNT, FIRST, HELPER } from './columns';
import type { NumberedObjective } from './numbering';
import type { ReportPage } from './page';

const results = 'indicatorResults';
const MEAN = FIRST + 5;
const CAPPED = MEAN + 2;
const ABSORPTION = CAPPED + 2;
const POINTS = ABSORPTION + 2;
/** Helpers of a row: its IKK, those reached, whether the sasaran is reached, its place among the reached. */
export const H = { total: HELPER, reached: HELPER + 1, whole: HELPER + 2, rank: HELPER + 3 } as const;
export const OBJECTIVE_COLUMN = FIRST + 1;
export const MEAN_COLUMN = MEAN;

export interface ObjectiveRows {
  readonly first: number;
  readonly count: number;
}

export function efficiencyTable(
  page: ReportPage,
  objectives: readonly NumberedObjective[],
  outline: ReportOutline,
): ObjectiveRows {
  const limited = outline.efficiencyLimit === 'dibatasi 100%';
  const top = page.text('Efisiensi penggunaan sumber daya', 'heading1');
  page.text(
    `${limited ? 'Capaian yang dihitung dibatasi 100% untuk setiap indikator, agar target yang rendah tidak tampak sebagai efisiensi.' : 'Capaian yang dihitung tidak dibatasi, seperti dipilih di Identitas Satker; target yang rendah dapat tampak sebagai efisiensi.'} Serapan adalah realisasi dibagi ${ceilingName(outline).toLowerCase()} dari output yang mendukung indikator sasaran itu. Selisih lebih dari 5 poin: efisien; dalam 5 poin: cukup; di bawahnya: tidak efisien.`,
  );
  let first = page.row;
  page.table('efisiensi', 'Efisiensi penggunaan sumber daya per sasaran kegiatan', false, () => {
    page.headers([
      ['No', 1],
      ['Sasaran Kegiatan', 4],
      ['Rata-rata capaian', 2],
      [limited ? 'Capaian dihitung (paling tinggi 100%)' : 'Capaian dihitung (tanpa batas)', 2],
      ['Serapan output pendukung', 2],
      ['Selisih (poin)', 2],
      ['Keterangan', 3],
    ]);
    first = page.row;
    for (const objective of objectives) objectiveRow(page, objective, outline);
    if (objectives.length === 0)
      page.cells([{ span: 16, content: text('Belum ada sasaran kegiatan.'), style: 'text' }]);
  });
  // Heading, explanation and table stand together.
  page.grid.block('efisiensi/bagian', { row: top, column: FIRST, rows: page.row - top, columns: COUNT });
  if (objectives.length > 0) {
    const rect = { row: first, column: MEAN, rows: objectives.length, columns: POINTS - MEAN };
    page.grid.conditionalFormats.push(neverFull(rect, outline.decimals));
  }
  return { first, count: objectives.length };
}

function objectiveRow(
  page: ReportPage,
  { groupId, number: sequence, objective }: NumberedObjective,
  outline: ReportOutline,
): void {
  const { row, grid } = page;
  const id = cell(row, 0, { column: true });
  const which = formula`${column(results, 'groupId')},${id},${column(results, 'level')},"IKK"`;
  const mean = (key: string): Formula => formula`IFERROR(AVERAGEIFS(${column(results, key)},${which}),"")`;
  const sum = (key: string): Formula => formula`SUMIFS(${column(results, key)},${which})`;
  const status = (word: string): Formula => formula`COUNTIFS(${which},${column(results, 'status')},${literal(word)})`;
  const percent = percentFormat(outline.decimals);
  const capped = formula`${cell(row, CAPPED)}`;
  const absorption = formula`${cell(row, ABSORPTION)}`;
  const difference = formula`(${capped}-${absorption})`;
  const band = formula`IF(${difference}>${EFFICIENCY_MARGIN}+${TOLERANCE},"Efisien",IF(${difference}<-${EFFICIENCY_MARGIN}-${TOLERANCE},"Tidak efisien","Cukup"))`;
  const both = (value: Formula, otherwise: string): Formula =>
    formula`IF(COUNT(${capped},${absorption})<2,${literal(otherwise)},${value})`;
  grid.put(row, 0, text(groupId), 'id');
  grid.put(row, H.total, computed(formula`COUNTIFS(${which})`), 'id');
  grid.put(row, H.reached, computed(formula`${status('Tercapai')}+${status('Nihil')}`), 'id');
  const reached = formula`${cell(row, H.reached)}`;
  const settled = formula`${reached}+${status('Tidak dinilai')}=${cell(row, H.total)}`;
  grid.put(row, H.whole, computed(formula`IF(AND(${reached}>0,${settled}),1,0)`), 'id');
  const whole = formula`${cell(row, H.whole)}`;
  grid.put(
    row,
    H.rank,
    computed(formula`IF(${whole}=1,N(${cell(row - 1, H.rank)})+1,N(${cell(row - 1, H.rank)}))`),
    'id',
  );
  const found = formula`MATCH(${id},${column(results, 'id')},0)`;
  page.cells([
    { span: 1, content: number(sequence), style: 'word' },
    {
      span: 4,
      content: computed(formula`IFERROR(INDEX(${column(results, 'objective')},${found}),${literal(DELETED)})`),
      style: 'text',
      expected: objective,
    },
    { span: 2, content: computed(mean('achievement')), style: 'figure', format: percent },
    { span: 2, content: computed(mean('cappedAchievement')), style: 'figure', format: percent },
    {
      span: 2,
      content: computed(formula`IF(${sum('outputCeiling')}=0,"",${sum('outputSpent')}/${sum('outputCeiling')})`),
      style: 'figure',
      format: percent,
    },
    { span: 2, content: computed(both(formula`${difference}*100`, '')), style: 'figure', format: POINTS_FORMAT },
    { span: 3, content: computed(both(band, 'Belum dapat dihitung')), style: 'word' },
  ]);
}
