import { attribute, child, contents, flag, numberAttribute, tag, text } from './xml';
import { inchesFromPoints, pointsFromInches } from './units';
import { defaultPageLayout } from '../model/workbook';
import type { PageLayout } from '../model/types';
import type { XmlElement } from '@cj-tech-master/excelts/xml';

/** Paper sizes by their number in files (ECMA-376 part 1, 18.3.1.63), with the API's names. */
const PAPER: Readonly<Record<string, number>> = { Letter: 1, Tabloid: 3, Legal: 5, Statement: 6, Executive: 7, A3: 8, A4: 9, A5: 11, B4: 12, B5: 13, Folio: 14 }; // prettier-ignore
const SIDES = ['left', 'right', 'top', 'bottom', 'header', 'footer'] as const;

/** What belongs behind the cells, in the schema's order: print options, margins, page, header and footer. */
export function pageXml(page: PageLayout): string {
  const margins = Object.fromEntries(SIDES.map((side) => [side, inchesFromPoints(page.margins[side])]));
  const paper = PAPER[page.paperSize];
  if (paper === undefined) throw new Error(`Paper size ${page.paperSize} is not supported.`);
  const options = { horizontalCentered: page.centerHorizontally || null, gridLines: page.printGridlines || null };
  const setup = {
    paperSize: paper,
    scale: page.fit || page.scale === null || page.scale === 100 ? null : page.scale,
    fitToWidth: fitCount(page, 'wide'),
    fitToHeight: fitCount(page, 'tall'),
    orientation: page.orientation.toLowerCase(),
    blackAndWhite: page.blackAndWhite || null,
  };
  const header = joinSections(page.header);
  const footer = joinSections(page.footer);
  const texts =
    (header === '' ? '' : tag('oddHeader', {}, text(header))) +
    (footer === '' ? '' : tag('oddFooter', {}, text(footer)));
  return (
    (page.centerHorizontally || page.printGridlines ? tag('printOptions', options) : '') +
    tag('pageMargins', margins) +
    tag('pageSetup', setup) +
    (texts === '' ? '' : tag('headerFooter', {}, texts))
  );
}

/** 1 is the file's default, 0 means as many pages as it takes. */
function fitCount({ fit }: PageLayout, direction: 'wide' | 'tall'): number | null {
  const count = fit === null ? 1 : (fit[direction] ?? 0);
  return count === 1 ? null : count;
}

function joinSections({ left, center, right }: PageLayout['header']): string {
  return (left === '' ? '' : `&L${left}`) + (center === '' ? '' : `&C${center}`) + (right === '' ? '' : `&R${right}`);
}

/** `&L` etc. begin a section; `&&` is an ampersand and hides what follows it. */
function splitSections(joined: string): PageLayout['header'] {
  const sections = { L: '', C: '', R: '' };
  let current: keyof typeof sections = 'C';
  for (const [piece, mark] of joined.matchAll(/&([LCR])|&&|&|[^&]+/g)) {
    if (mark === 'L' || mark === 'C' || mark === 'R') current = mark;
    else sections[current] += piece;
  }
  return { left: sections.L, center: sections.C, right: sections.R };
}

/** Print area and titles are defined names: they come with the workbook. */
export function readPage(sheet: XmlElement): PageLayout {
  const setup = child(sheet, 'pageSetup');
  const margins = child(sheet, 'pageMargins');
  const options = child(sheet, 'printOptions');
  const standard = defaultPageLayout();
  const fits = flag(child(sheet, 'sheetPr', 'pageSetUpPr'), 'fitToPage', false);
  const pages = (name: string) => {
    const count = numberAttribute(setup, name) ?? 1;
    return count === 0 ? null : count;
  };
  return {
    ...standard,
    orientation: attribute(setup, 'orientation') === 'landscape' ? 'Landscape' : 'Portrait',
    paperSize:
      Object.keys(PAPER).find((name) => PAPER[name] === (numberAttribute(setup, 'paperSize') ?? 1)) ?? 'Letter',
    fit: fits ? { wide: pages('fitToWidth'), tall: pages('fitToHeight') } : null,
    scale: fits ? null : (numberAttribute(setup, 'scale') ?? 100),
    margins: margins
      ? (Object.fromEntries(
          SIDES.map((side) => [side, pointsFromInches(numberAttribute(margins, side) ?? 0)]),
        ) as PageLayout['margins'])
      : standard.margins,
    centerHorizontally: flag(options, 'horizontalCentered', false),
    header: splitSections(contents(child(sheet, 'headerFooter', 'oddHeader'))),
    footer: splitSections(contents(child(sheet, 'headerFooter', 'oddFooter'))),
    printGridlines: flag(options, 'gridLines', false),
    blackAndWhite: flag(setup, 'blackAndWhite', false),
  };
}
