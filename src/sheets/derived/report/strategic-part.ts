/** The report year against the medium-term targets of the Renstra. */
import { formula, type Formula } from '../../formula';
import { computed, text } from '../../grid';
import { reportPeriod } from '../../lookup';
import type { IndicatorOutline, ReportOutline } from '../outline';
import type { Captions } from './numbering';
import { nameCell } from './name-cell';
import type { ReportPage, Span } from './page';
import { findYear, ofIndicator, ofYear } from './readers';

/** A Renstra has five years; more do not fit beside the name. */
const MOST_YEARS = 5;
const NAME_SPAN = 6;
const YEARS_SPAN = 10;

export function strategicPart(
  page: ReportPage,
  captions: Captions,
  indicator: IndicatorOutline,
  outline: ReportOutline,
): void {
  const years = outline.strategicYears.slice(-MOST_YEARS);
  const { id } = indicator;
  const { row } = page;
  const compared = [...new Set([...years.filter((year) => year === outline.year), ...years.slice(-1)])];
  compared.forEach((year, slot) => {
    findYear(page.grid, row, slot, year);
  });
  const phrases = compared.map((_, slot) => ofYear(row, slot, 'strategicPhrase'));
  page.sentence('renstra', sentence(row, phrases), EXPECTED, id);
  page.table(`renstra/${id}`, captions(2, 'Target Jangka Menengah'), true, () => {
    const spans = shares(YEARS_SPAN, Math.max(1, years.length));
    page.groupedHeaders([
      { title: 'Indikator', span: NAME_SPAN },
      {
        title: 'Target Renstra',
        span: YEARS_SPAN,
        parts: years.length === 0 ? [['-', YEARS_SPAN]] : years.map((year, at) => [String(year), spans[at] ?? 1]),
      },
    ]);
    const at = page.row;
    const targets = years.map((year, slot): Span => {
      findYear(page.grid, at, slot, year);
      return { span: spans[slot] ?? 1, content: computed(ofYear(at, slot, 'strategicText')), style: 'word' };
    });
    const none: Span = { span: YEARS_SPAN, content: text('Belum diisi'), style: 'word' };
    page.cells([nameCell(at, indicator, NAME_SPAN), ...(targets.length === 0 ? [none] : targets)]);
  });
}

function sentence(row: number, phrases: readonly Formula[]): Formula {
  const [first, ...rest] = phrases;
  if (first === undefined) return formula`"Target Renstra belum diisi."`;
  const compared = rest.reduce((all, next) => formula`${all}&" dan "&${next}`, first);
  const nil = formula`"Realisasi "&${reportPeriod}&" tidak dapat dibandingkan dengan target Renstra karena nihil."`;
  const open = formula`"Realisasi "&${reportPeriod}&" belum diisi sehingga belum dapat dibandingkan dengan target Renstra."`;
  const realised = ofIndicator(row, 'realisationText');
  const value = formula`"Realisasi "&${reportPeriod}&" sebesar "&${realised}&" "&${compared}&"."`;
  return formula`IF(${ofIndicator(row, 'treatment')}<>"",${nil},IF(${realised}="-",${open},${value}))`;
}

/** Shares a number of columns among years, the first ones taking what is left over. */
const shares = (columns: number, count: number): readonly number[] =>
  Array.from({ length: count }, (_, index) => Math.floor(columns / count) + (index < columns % count ? 1 : 0));

const EXPECTED =
  'Realisasi tahun 2023 sebesar 100,00% telah lebih baik daripada target tahun 2023 sebesar 100,00% dan telah melampaui target tahun 2024 sebesar 100,00%.';
