/**
 * Everything the report says of one IKK: target against realisasi with the fraction written out, earlier years, the
 * Renstra, the national standard, causes and supporting programmes. Three numbered tables, the others without a number.
 */
import { cell, formula } from '../../formula';
import { computed, number as numeral, text } from '../../grid';
import type { IndicatorOutline, ReportOutline } from '../outline';
import { analysisParagraphs } from './analysis-paragraphs';
import { HELPER } from './columns';
import { earlierYears, previousYear } from './earlier-years';
import { nameCell } from './name-cell';
import { indicatorCaptions, periodTitle, type NumberedIndicator, type TableNumbers } from './numbering';
import type { ReportPage } from './page';
import { anchor, follow, ofIndicator } from './readers';
import { strategicPart } from './strategic-part';

export function indicatorSection(
  page: ReportPage,
  numbers: TableNumbers,
  { indicator, number, label }: NumberedIndicator,
  outline: ReportOutline,
): void {
  const { id } = indicator;
  const period = periodTitle(outline);
  const top = page.row;
  anchor(page.grid, top, id);
  // In a cell of its own, so that the line is the same formula for every indicator.
  page.grid.put(top, HELPER, numeral(number), 'id');
  const captions = indicatorCaptions(numbers, label, 3, (first) => {
    page.grid.put(top, HELPER + 1, numeral(first), 'id');
    page.grid.put(top, HELPER + 2, text(label), 'id');
    return [cell(top, HELPER + 1), cell(top, HELPER + 2)];
  });
  const heading = formula`"Indikator Kinerja Kegiatan "&${cell(top, HELPER)}&" “"&${ofIndicator(top, 'name')}&"”"`;
  page.line(computed(heading), 'heading2', {
    expected: `Indikator Kinerja Kegiatan ${number} “${indicator.name}”`,
  });

  page.text(`1. Perbandingan target dan realisasi kinerja ${period}`, 'heading3');
  page.sentence('capaian', ofIndicator(page.row, 'sentence'), expectedSentence(indicator, outline), id);
  page.sentence('rumus', ofIndicator(page.row, 'fraction'), expectedFraction(indicator), id);
  page.sentence('hitungan', ofIndicator(page.row, 'calculation'), '', id);
  page.sentence('hitungan-capaian', ofIndicator(page.row, 'achievementCalculation'), '', id);
  page.table(`capaian/${id}`, captions(0, 'Capaian Target dan Realisasi', ` ${period}`), true, () => {
    page.headers([
      ['Indikator', 7],
      ['Target', 3],
      ['Realisasi', 3],
      ['Capaian', 3],
    ]);
    const { row } = page;
    const word = (key: string) => ({ span: 3, content: computed(ofIndicator(row, key)), style: 'word' as const });
    page.cells([nameCell(row, indicator, 7), word('targetText'), word('realisationText'), word('achievementText')]);
  });

  const previous = previousYear(indicator, outline);
  page.text(`2. Perbandingan realisasi dan capaian kinerja ${period} dengan tahun sebelumnya`, 'heading3');
  earlierYears(page, captions, { indicator, previous }, outline);

  page.text('3. Perbandingan realisasi kinerja dengan target jangka menengah dalam Renstra', 'heading3');
  strategicPart(page, captions, indicator, outline);

  page.text('4. Perbandingan realisasi kinerja tahun ini dengan standar nasional', 'heading3');
  page.sentence('standar', ofIndicator(page.row, 'standardSentence'), expectedStandard(indicator), id);

  page.text('5. Penyebab keberhasilan atau kegagalan dan alternatif solusi', 'heading3');
  analysisParagraphs(page, indicator, 'penyebab', outline);
  analysisParagraphs(page, indicator, 'alternatif solusi', outline);
  page.text('6. Analisis program/kegiatan yang menunjang', 'heading3');
  analysisParagraphs(page, indicator, 'program penunjang', outline);
  follow(page.grid, top + 1, page.row);
  page.skip();
}

const expectedSentence = (indicator: IndicatorOutline, { year }: ReportOutline): string =>
  `Tidak ada kejadian pada tahun ${year ?? ''} (nihil) sehingga realisasi disamakan dengan target 100,00% dan capaian kinerjanya 100,00%. ${indicator.nilNote}`;

const expectedFraction = ({ numeratorLabel, denominatorLabel }: IndicatorOutline): string =>
  `Realisasi = (${denominatorLabel} - ${numeratorLabel}) / ${denominatorLabel} x 100%`;

const expectedStandard = ({ standardSource }: IndicatorOutline): string =>
  `Realisasi tahun 2023 sebesar 100,00%, di atas standar nasional sebesar 100,00%. Sumber: ${standardSource}`;
