import { NAMES, type SheetKey } from './names';

/** The defined name that marks what the add-in wrote on a derived sheet. Sheets with tables only need none. */
export const AREA_NAMES: Readonly<Partial<Record<SheetKey, string>>> = {
  guide: NAMES.guideArea,
  summary: NAMES.summaryArea,
  comparison: NAMES.comparisonArea,
  report: NAMES.reportArea,
  charts: NAMES.chartsArea,
  contents: NAMES.contentsArea,
};
