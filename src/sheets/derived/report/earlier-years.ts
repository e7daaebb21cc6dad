/** The report year against the year before, and against the years before that where the inputs know them. */
import { computed, text } from '../../grid';
import type { IndicatorOutline, ReportOutline } from '../outline';
import { yearTitle, type Captions } from './numbering';
import { nameCell } from './name-cell';
import type { ReportPage, Span } from './page';
import { findYear, ofYear } from './readers';

export interface EarlierYears {
  readonly indicator: IndicatorOutline;
  /** The year that the numbered table compares with. */
  readonly previous: number | null;
}

/** The latest year known of this indicator, else of any, else the one before the report year. */
export function previousYear(indicator: IndicatorOutline, outline: ReportOutline): number | null {
  const calendar = outline.year === null ? null : outline.year - 1;
  return indicator.historyYears.at(-1) ?? outline.historyYears.at(-1) ?? calendar;
}

/** Years of a series; the indicator's own years before them stay on Perbandingan. */
const MOST_YEARS = 10;

const FIGURES = [
  ['Target', 'targetText'],
  ['Realisasi', 'realisationText'],
  ['Capaian', 'achievementText'],
] as const;

export function earlierYears(
  page: ReportPage,
  captions: Captions,
  { indicator, previous }: EarlierYears,
  outline: ReportOutline,
): void {
  const { year } = outline;
  const { id } = indicator;
  if (previous === null || year === null) page.text('Tahun laporan belum diisi.');
  else {
    const { row } = page;
    findYear(page.grid, row, 0, previous);
    page.sentence('tahun-lalu', ofYear(row, 0, 'sentence', notFilled(previous)), EXPECTED, id);
  }
  const shown = [year, previous];
  page.table(`tahun-lalu/${id}`, captions(1, 'Perbandingan Realisasi dan Capaian Kinerja'), true, () => {
    page.groupedHeaders([
      { title: 'Indikator', span: 4 },
      ...shown.map((one) => ({
        title: one === null ? '-' : yearTitle(one, outline),
        span: 6,
        parts: FIGURES.map(([title]) => [title, 2] as const),
      })),
    ]);
    const { row } = page;
    const figures = shown.flatMap((one, slot): Span[] => {
      if (one !== null) findYear(page.grid, row, slot, one);
      return FIGURES.map(([, key]) => ({
        span: 2,
        content: one === null ? text('-') : computed(ofYear(row, slot, key)),
        style: 'word',
      }));
    });
    page.cells([nameCell(row, indicator, 4), ...figures]);
  });
  const years = [...indicator.historyYears, ...(year === null ? [] : [year])];
  if (years.length > 2) seriesTable(page, indicator, years.slice(-MOST_YEARS), outline);
}

/** All years one below the other; not numbered, because the report's list of tables does not know it. */
function seriesTable(
  page: ReportPage,
  indicator: IndicatorOutline,
  years: readonly number[],
  outline: ReportOutline,
): void {
  page.table(
    `deret/${indicator.id}`,
    'Perkembangan realisasi dan capaian kinerja beberapa tahun terakhir',
    false,
    () => {
      page.headers([
        ['Tahun', 3],
        ['Target', 3],
        ['Realisasi', 3],
        ['Capaian', 3],
        ['Realisasi tahun laporan terhadap tahun itu', 4],
      ]);
      for (const year of years) {
        const { row } = page;
        findYear(page.grid, row, 0, year);
        const word = (key: string, span = 3): Span => ({ span, content: computed(ofYear(row, 0, key)), style: 'word' });
        page.cells([
          { span: 3, content: text(yearTitle(year, outline)), style: 'word' },
          ...FIGURES.map(([, key]) => word(key)),
          word('trend', 4),
        ]);
      }
    },
  );
}

/** For a year of which the inputs hold no row at all. */
const notFilled = (year: number): string =>
  `Data tahun ${year} belum diisi sehingga realisasi belum dapat dibandingkan dengan tahun itu.`;

const EXPECTED =
  'Realisasi tahun 2023 sebesar 100,00% tetap dibandingkan dengan realisasi tahun 2022 sebesar 100,00%. Capaian kinerja tahun 2022 sebesar 100,00% dan tahun 2023 sebesar 100,00%.';
