/**
 * IKU and IKP: against the targets of the medium term, against national figures, and what was reached in words. Each IKU
 * has numbered tables of its own, as the report prints them; the IKP share tables without a number.
 */
import { cell, column, formula, literal, type Formula } from '../../formula';
import { computed, number } from '../../grid';
import { DELETED } from '../../lookup';
import type { IndicatorOutline, ReportOutline } from '../outline';
import { HELPER } from './columns';
import { periodTitle, yearTitle, type TableNumbers } from './numbering';
import { nameCell } from './name-cell';
import type { ReportPage, Span } from './page';
import { anchor, findYear, ofIndicator, ofYear } from './readers';
import { analysisKey } from '../../tables/analyses';

type Title = (title: string) => string;

const MOST_EARLIER_YEARS = 2;

export function strategicObjectives(page: ReportPage, numbers: TableNumbers, outline: ReportOutline): void {
  const level = (wanted: string): readonly IndicatorOutline[] =>
    outline.indicators.filter((indicator) => indicator.level === wanted);
  const main = level('IKU');
  const program = level('IKP');
  const tables = tableTitles(periodTitle(outline));
  if (main.length > 0) {
    page.text('Indikator Kinerja Utama (IKU)', 'heading1');
    page.text(
      `Perbandingan capaian ${periodTitle(outline)} dengan target jangka menengah dalam dokumen Renstra dapat dilihat pada tabel di bawah ini.`,
    );
    const caption: Title = (title) => numbers.caption(title);
    for (const one of main) targetTable(page, `iku-renstra/${one.id}`, caption(tables.target), true, [one], outline);
    for (const one of main.filter(({ hasStandard }) => hasStandard))
      nationalTable(page, `iku-nasional/${one.id}`, caption(tables.national), true, [one], outline);
    for (const one of main)
      outcomeTable(page, `iku-keberhasilan/${one.id}`, caption(tables.outcome), true, [one], outline);
  }
  if (program.length > 0) {
    page.text('Indikator Kinerja Program (IKP)', 'heading1');
    page.text('IKP ditetapkan dalam Perjanjian Kinerja; tabel berikut disajikan sama dengan tabel IKU, tanpa nomor.');
    targetTable(page, 'ikp-renstra', `${tables.target} (IKP)`, false, program, outline);
    const compared = program.filter(({ hasStandard }) => hasStandard);
    if (compared.length === 0) page.text('Standar atau realisasi nasional untuk IKP belum diisi.');
    else nationalTable(page, 'ikp-nasional', `${tables.national} (IKP)`, false, compared, outline);
    outcomeTable(page, 'ikp-keberhasilan', `${tables.outcome} (IKP)`, false, program, outline);
  }
}

const tableTitles = (period: string) => ({
  target: `Tabel perbandingan dengan capaian ${period} dengan target jangka menengah dalam dokumen renstra`,
  national: `Capaian Kinerja ${period} dibandingkan dengan Realisasi Nasional`,
  outcome: 'Tabel Keberhasilan capaian kinerja',
});

const objectiveCell = (row: number, { objective }: IndicatorOutline, span: number): Span => ({
  span,
  content: computed(ofIndicator(row, 'objective')),
  style: 'text',
  expected: objective,
});

/** Target of the report year beside what was reached in the years the inputs know. */
function targetTable(
  page: ReportPage,
  id: string,
  caption: string,
  listed: boolean,
  indicators: readonly IndicatorOutline[],
  outline: ReportOutline,
): void {
  const { year, historyYears } = outline;
  const earlier = historyYears.slice(-MOST_EARLIER_YEARS);
  const years = [...earlier, ...(year === null ? [] : [year])];
  const width = years.length > 2 ? 2 : 3;
  const free = 16 - 2 - width * years.length;
  const objectiveSpan = Math.ceil(free / 2);
  page.table(id, caption, listed, () => {
    page.groupedHeaders([
      { title: 'Sasaran', span: objectiveSpan },
      { title: 'Indikator Kinerja', span: free - objectiveSpan },
      { title: 'Target', span: 2, parts: [[year === null ? '-' : String(year), 2]] },
      {
        title: 'Realisasi Tahun',
        span: width * years.length,
        parts: years.map((one) => [yearTitle(one, outline), width] as const),
      },
    ]);
    for (const indicator of indicators) {
      const { row } = page;
      anchor(page.grid, row, indicator.id);
      const reached = years.map((one, slot): Span => {
        findYear(page.grid, row, slot, one);
        return { span: width, content: computed(ofYear(row, slot, 'realisationText')), style: 'word' };
      });
      page.cells([
        objectiveCell(row, indicator, objectiveSpan),
        nameCell(row, indicator, free - objectiveSpan),
        { span: 2, content: computed(ofIndicator(row, 'targetText')), style: 'word' },
        ...reached,
      ]);
    }
  });
}

/** Own realisasi beside the national one; `NA` for a figure that is not there. */
function nationalTable(
  page: ReportPage,
  id: string,
  caption: string,
  listed: boolean,
  indicators: readonly IndicatorOutline[],
  outline: ReportOutline,
): void {
  page.table(id, caption, listed, () => {
    page.groupedHeaders([
      { title: 'Sasaran', span: 4 },
      { title: 'Indikator Kinerja', span: 4 },
      {
        title: periodTitle(outline),
        span: 5,
        parts: [
          ['Satuan kerja', 3],
          ['Nasional', 2],
        ],
      },
      { title: 'Keterangan', span: 3 },
    ]);
    for (const indicator of indicators) {
      const { row } = page;
      anchor(page.grid, row, indicator.id);
      const realised = ofIndicator(row, 'realisationText');
      page.cells([
        objectiveCell(row, indicator, 4),
        nameCell(row, indicator, 4),
        { span: 3, content: computed(formula`IF(${realised}="-","NA",${realised})`), style: 'word' },
        { span: 2, content: computed(ofIndicator(row, 'standardText')), style: 'word' },
        {
          span: 3,
          content: computed(ofIndicator(row, 'standardSource')),
          style: 'text',
          expected: indicator.standardSource,
        },
      ]);
    }
  });
}

/** What the staff wrote as the cause of success, else a sentence made of the figures. */
function outcomeTable(
  page: ReportPage,
  id: string,
  caption: string,
  listed: boolean,
  indicators: readonly IndicatorOutline[],
  outline: ReportOutline,
): void {
  page.table(id, caption, listed, () => {
    page.headers([
      ['No', 1],
      ['Sasaran', 4],
      ['Indikator Kinerja', 4],
      ['Keberhasilan', 7],
    ]);
    indicators.forEach((indicator, index) => {
      const { row } = page;
      anchor(page.grid, row, indicator.id);
      page.cells([
        { span: 1, content: number(index + 1), style: 'word' },
        objectiveCell(row, indicator, 4),
        nameCell(row, indicator, 4),
        { span: 7, ...outcome(page, row, indicator, outline) },
      ]);
    });
  });
}

function outcome(
  page: ReportPage,
  row: number,
  { id }: IndicatorOutline,
  { analyses }: ReportOutline,
): Pick<Span, 'content' | 'style' | 'expected' | 'narrative'> {
  const written = analyses.find(
    (candidate) => candidate.part === 'penyebab' && candidate.indicatorId.toUpperCase() === id.toUpperCase(),
  );
  const computedText = ofIndicator(row, 'outcome');
  const narrative = page.sentenceId('keberhasilan', id);
  if (written === undefined) return { content: computed(computedText), style: 'text', expected: EXPECTED, narrative };
  const order = written.order === null ? '' : String(written.order);
  const key = analysisKey(ofIndicator(row, 'id'), formula`"penyebab"`, formula`${literal(order)}`);
  page.grid.put(row, HELPER, computed(formula`IFERROR(MATCH(${key},${column('analyses', 'partKey')},0),0)`), 'id');
  const found = formula`${cell(row, HELPER, { column: true })}`;
  const shown: Formula = formula`IF(${found}=0,${literal(DELETED)},INDEX(${column('analyses', 'text')},${found}))`;
  return { content: computed(shown), style: 'text', expected: written.text, narrative };
}

const EXPECTED = 'Telah terlaksana dan tercapai pada tahun 2023 (target 100,00%, realisasi 100,00%).';
