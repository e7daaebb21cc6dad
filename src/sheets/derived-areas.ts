import { SENTENCE_ID } from './derived/report/columns';
import { NAMES, type SheetKey } from './names';

/** The defined name that marks what the add-in wrote on a derived sheet. Sheets with tables only need none. */
export const AREA_NAMES: Readonly<Partial<Record<SheetKey, string>>> = {
  guide: NAMES.guideArea,
  summary: NAMES.summaryArea,
  comparison: NAMES.comparisonArea,
  chapterOne: NAMES.chapterOneArea,
  report: NAMES.reportArea,
  scores: NAMES.scoresArea,
  other: NAMES.otherArea,
  charts: NAMES.chartsArea,
  contents: NAMES.contentsArea,
  findings: NAMES.findingsArea,
};

/** The column of a derived sheet that holds the IDs of its sentences; a person may have replaced those. */
export const SENTENCE_COLUMNS: Readonly<Partial<Record<SheetKey, number>>> = { report: SENTENCE_ID };
