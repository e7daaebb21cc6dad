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
  recap: NAMES.recapArea,
  fileNotes: NAMES.fileNotesArea,
};

/**
 * The cell of every derived sheet that says whether it still has the rows of the inputs, counted from its area. The list
 * of tables has none: it is laid out with the sheets that it names.
 */
export const MARK_CELL = { row: 2, column: 2 } as const;
export const MARKED_SHEETS: ReadonlySet<SheetKey> = new Set<SheetKey>([
  'summary',
  'comparison',
  'chapterOne',
  'report',
  'scores',
  'other',
  'charts',
]);
export const UP_TO_DATE = 'Mutakhir: tabel sesuai dengan daftar indikator dan anggaran saat disusun.';

/** The column of a derived sheet that holds the IDs of its sentences; a person may have replaced those. */
export const SENTENCE_COLUMNS: Readonly<Partial<Record<SheetKey, number>>> = { report: SENTENCE_ID };
