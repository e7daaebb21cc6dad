import { cell, formula, type Formula } from '../../formula';
import { BLANK, computed, type Grid, number, text } from '../../grid';
import { fact } from '../../lookup';
import { neverFull, percentFormat, quantityConditions, quantityFormat, statusConditions } from '../../number-format';
import type { IndicatorOutline, ReportOutline } from '../outline';
import { percentText } from '../../text-formulas';
import { ID_COLUMN, resultFigure, resultRow, resultText, ROW_COLUMN } from '../result-reader';
import { headRows, tableHead } from '../table-block';
import { C, LAST, type Rows } from './columns';
import { meanOf, ofLevel } from './criteria';

const results = 'indicatorResults';

/** Tabel III.1. The sasaran stands in the first row of its group only. */
export function achievementTable(
  grid: Grid,
  top: number,
  indicators: readonly IndicatorOutline[],
  outline: ReportOutline,
): Rows {
  const first = tableHead(grid, top, C.no, 'Tabel III.1 Target, realisasi dan capaian kinerja', [
    { header: 'No' },
    { header: 'Sasaran kegiatan' },
    { header: 'Kode' },
    { header: 'Indikator kinerja kegiatan' },
    { header: 'Satuan' },
    { header: 'Target' },
    { header: 'Realisasi' },
    { header: 'Capaian', shown: '7 / 6 x 100%' },
    { header: 'Status' },
    { header: 'Keterangan' },
  ]);
  indicators.forEach((indicator, index) => {
    achievementRow(grid, first + index, index + 1, indicator, indicators[index - 1], outline);
  });
  const end = first + indicators.length;
  grid.put(end, C.no, BLANK, 'totalText');
  grid.put(end, C.objective, text('Rata-rata capaian IKK'), 'totalText');
  for (const col of [C.code, C.name, C.unit, C.target, C.realisation, C.status, C.note])
    grid.put(end, col, BLANK, 'totalText');
  grid.put(end, C.achievement, computed(meanOf(ofLevel('level', 'IKK'))), 'totalFigure', {
    format: percentFormat(outline.decimals),
  });
  const rect = { row: first, column: C.target, rows: indicators.length, columns: 2 };
  if (indicators.length > 0) grid.conditionalFormats.push(...quantityConditions(rect, C.unit, outline.decimals));
  grid.conditionalFormats.push(
    neverFull({ row: first, column: C.achievement, rows: indicators.length + 1, columns: 1 }, outline.decimals),
  );
  if (indicators.length > 0)
    grid.conditionalFormats.push(...statusConditions({ ...rect, column: C.status, columns: 1 }));
  grid.block(
    'ikhtisar/III.1',
    { row: top, column: C.no, rows: end - top + 1, columns: LAST - C.no + 1 },
    undefined,
    headRows(first),
  );
  return { first, count: indicators.length };
}

function achievementRow(
  grid: Grid,
  row: number,
  sequence: number,
  indicator: IndicatorOutline,
  above: IndicatorOutline | undefined,
  outline: ReportOutline,
): void {
  const format = quantityFormat(indicator.unit, outline.decimals);
  grid.put(row, ID_COLUMN, text(indicator.id), 'id');
  grid.put(row, ROW_COLUMN, computed(resultRow(row, results)), 'id');
  grid.put(row, C.no, number(sequence), 'word');
  const opens = above?.groupId !== indicator.groupId;
  const objective = opens ? computed(resultText(row, results, 'objective')) : BLANK;
  grid.put(row, C.objective, objective, 'text', opens ? { expected: indicator.objective } : {});
  grid.put(row, C.code, computed(resultText(row, results, 'code')), 'text');
  grid.put(row, C.name, computed(resultText(row, results, 'name')), 'text', { expected: indicator.name });
  grid.put(row, C.unit, computed(resultText(row, results, 'unit')), 'word');
  grid.put(row, C.target, computed(resultFigure(row, results, 'target')), 'figure', { format });
  grid.put(row, C.realisation, computed(resultFigure(row, results, 'realisation')), 'figure', { format });
  grid.put(row, C.achievement, computed(shownAchievement(row)), 'figure', { format: percentFormat(outline.decimals) });
  grid.put(row, C.status, computed(resultText(row, results, 'status')), 'word');
  grid.put(row, C.note, computed(noteFormula(row, outline)), 'text');
}

/** Capaian as a number, or in words for other units than % where the report is set to words. */
function shownAchievement(row: number): Formula {
  const value = resultFigure(row, results, 'achievement');
  const unit = cell(row, C.unit, { column: true });
  const status = resultText(row, results, 'status');
  return formula`IF(AND(${fact('tampilan_layanan')}="kata",${unit}<>"%",COUNT(${value})=1),IF(${status}="Belum tercapai","Tidak tercapai",${status}),${value})`;
}

/** Nihil, and the figure before the cap where one applies. */
function noteFormula(row: number, { decimals }: ReportOutline): Formula {
  const treatment = resultFigure(row, results, 'treatment');
  const raw = resultFigure(row, results, 'rawAchievement');
  const capped = resultFigure(row, results, 'achievement');
  return formula`IF(${treatment}="target","Nihil: realisasi disamakan dengan target",IF(${treatment}="tidak dinilai","Nihil: tidak dinilai",IF(COUNT(${raw},${capped})<2,"",IF(${raw}>${capped},"Capaian asli "&${percentText(raw, formula`${decimals}`)},""))))`;
}
