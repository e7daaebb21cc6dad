/** Columns of `Perbandingan`: fixed ones on the left, then as many as there are years. */
import type { ReportOutline } from '../outline';

export const C = { id: 0, row: 1, no: 2, code: 3, name: 4, unit: 5, years: 6 } as const;

/** Earlier years that fit a page beside the report year and can still be read. */
const MOST_EARLIER_YEARS = 3;
const FIGURE_WIDTH = 13;
const PERCENT_WIDTH = 10;
const HELPER_WIDTH = 7;
/** Printed columns right of the years: difference and what it means. */
export const AFTER_YEARS = 2;

export interface Layout {
  /** Earlier years of `tblRiwayat`, ascending, then the report year. */
  readonly earlierYears: readonly number[];
  /** Years of `tblRenstra`, ascending; those that do not fit are left out from the past. */
  readonly strategicYears: readonly number[];
  /** First printed column after the year columns. */
  readonly after: number;
  /** First column that is not printed: rows found for each year. */
  readonly helpers: number;
  readonly widths: readonly number[];
}

export function layoutOf(outline: ReportOutline): Layout {
  const earlierYears = outline.historyYears.slice(-MOST_EARLIER_YEARS);
  const columns = Math.max(3 * (earlierYears.length + 1), 6);
  const strategicYears = outline.strategicYears.slice(-(columns - STRATEGIC_FIGURES));
  const after = C.years + columns;
  const helpers = after + AFTER_YEARS;
  const yearWidths = Array.from({ length: columns }, (_, index) => (index % 3 === 2 ? PERCENT_WIDTH : FIGURE_WIDTH));
  const helperCount = Math.max(earlierYears.length, strategicYears.length);
  return {
    earlierYears,
    strategicYears,
    after,
    helpers,
    widths: [9, 6, 5, 11, 36, 9, ...yearWidths, 13, 20, ...Array.from({ length: helperCount }, () => HELPER_WIDTH)],
  };
}

/** Realisasi and its share of this year's target stand beside the Renstra targets. */
export const STRATEGIC_FIGURES = 2;
