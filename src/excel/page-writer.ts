/** Page setup: A4, landscape unless the plan says otherwise, as wide as one page, headers repeated, page numbers. */
import { BOTTOM_MARGIN, FOOTER_MARGIN, sideMargin, TOP_MARGIN } from '../sheets/paper';
import type { PagePlan } from '../sheets/plan';
import { rectAddress, rowsAddress } from './address';
import { areasOf } from './ranges';

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
  layout.leftMargin = sideMargin(portrait);
  layout.rightMargin = sideMargin(portrait);
  layout.topMargin = TOP_MARGIN;
  layout.bottomMargin = BOTTOM_MARGIN;
  layout.footerMargin = FOOTER_MARGIN;
  const { defaultForAllPages } = layout.headersFooters;
  defaultForAllPages.leftFooter = `&8${page.footer.replaceAll('&', '&&')}`;
  defaultForAllPages.rightFooter = '&8Halaman &P dari &N';
  if (page.titleRows !== undefined) layout.setPrintTitleRows(`$${rowsAddress(...page.titleRows).replace(':', ':$')}`);
}

export function writePrintAreas(sheet: Excel.Worksheet, { printAreas }: PagePlan): void {
  sheet.pageLayout.setPrintArea(areasOf(sheet, printAreas.map(rectAddress).join(',')));
}
