/** Page setup of a sheet with tables: every table prints on pages of its own, with its captions and headers repeated. */
import type { PagePlan, Rect } from './plan';
import { CAPTION_ROW, HEADER_ROW, TITLE_ROW } from './table';

/** `tables`: headers and body of each, from left to right. */
export function tablePage(tables: readonly Rect[], title: string): PagePlan {
  return {
    printAreas: tables.map((table, index) => {
      const top = index === 0 ? TITLE_ROW : CAPTION_ROW;
      return { row: top, column: table.column, rows: table.row + table.rows - top, columns: table.columns };
    }),
    titleRows: [CAPTION_ROW, HEADER_ROW],
    footer: `LKjIP - ${title}`,
  };
}
