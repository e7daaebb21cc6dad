/** Page setup: A4, landscape unless the plan says otherwise, as wide as one page, headers repeated, page numbers. */
import type { PagePlan } from '../sheets/plan';
import { rectAddress, rowsAddress } from './address';
import { areasOf } from './ranges';

/** Centimetres to points. */
const cm = (centimetres: number): number => (centimetres / 2.54) * 72;

/** Width of a column in points for a number of characters of the standard font (Calibri 11: 7 pixels and 5 of margin). */
export const widthPoints = (characters: number): number => (characters * 7 + 5) * 0.75;

/** About the size of a page setup in a request. */
export const PAGE_BYTES = 4000;

/** What a user may change afterwards is set once only. */
export function writePage(sheet: Excel.Worksheet, page: PagePlan): void {
  const layout = sheet.pageLayout;
  const portrait = page.orientation === 'portrait';
  layout.orientation = portrait ? 'Portrait' : 'Landscape';
  layout.paperSize = 'A4';
  layout.zoom = { horizontalFitToPages: 1 };
  layout.centerHorizontally = true;
  layout.leftMargin = cm(portrait ? 2.5 : 1);
  layout.rightMargin = cm(portrait ? 2.5 : 1);
  layout.topMargin = cm(1.5);
  layout.bottomMargin = cm(1.8);
  layout.footerMargin = cm(0.8);
  const { defaultForAllPages } = layout.headersFooters;
  defaultForAllPages.leftFooter = `&8${page.footer.replaceAll('&', '&&')}`;
  defaultForAllPages.rightFooter = '&8Halaman &P dari &N';
  if (page.titleRows !== undefined) layout.setPrintTitleRows(`$${rowsAddress(...page.titleRows).replace(':', ':$')}`);
}

export function writePrintAreas(sheet: Excel.Worksheet, { printAreas }: PagePlan): void {
  sheet.pageLayout.setPrintArea(areasOf(sheet, printAreas.map(rectAddress).join(',')));
}
