/**
 * Whether what a sheet shows fits its cells, set by a browser in Carlito, which has the widths of Calibri: a second
 * opinion on the heights and widths that the add-in computes, since merged cells never fit themselves.
 */
import type { Browser, Page } from 'playwright-core';
import { stagesOf } from '../commands/built-workbook';
import { parseReference } from '../host/model/address';
import { cellAt, forEachCell, isBlank } from '../host/model/grid';
import { mergesIn } from '../host/model/merges';
import { cellText } from '../host/model/text';
import type { Area, Cell, Sheet, Workbook } from '../host/model/types';
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT } from '../host/model/workbook';
import { readSample } from '../sample/read-sample';
import { describeInBrowser, launchChromium } from './chromium';

const MINUTES = 60_000;
/** Set large, since a browser rounds the letters of a small font to whole pixels. */
const SCALE = 8;
const PIXELS_PER_POINT = (96 / 72) * SCALE;
/** What a cell keeps free beside its text: two pixels at each side and its line. */
const MARGIN = 5 * SCALE;
const EVERYTHING: Area = { row: 0, column: 0, rows: 1_048_576, columns: 16_384 };

interface SetText {
  readonly place: string;
  readonly text: string;
  readonly size: number;
  readonly bold: boolean;
  readonly wrap: boolean;
  /** Room in pixels. */
  readonly width: number;
  readonly height: number;
}

const sizeOf = (sizes: ReadonlyMap<number, number>, standard: number, start: number, count: number): number => {
  let points = 0;
  for (let at = start; at < start + count; at += 1) points += sizes.get(at) ?? standard;
  return points * PIXELS_PER_POINT;
};

/** Every text and number on paper, with the room it has. A text that does not wrap runs on over blank cells. */
function textsOf(sheet: Sheet): readonly SetText[] {
  const texts: SetText[] = [];
  const visit = (cell: Cell, row: number, column: number): void => {
    const text = cellText(cell, 'id-ID');
    if (text === '') return;
    const own = { row, column, rows: 1, columns: 1 };
    const [merge = own] = mergesIn(sheet, own);
    const { font, wrap, indent } = cell.style;
    const columns = wrap ? merge.columns : roomRight(sheet, cell, merge);
    texts.push({
      place: `${sheet.name} row ${row + 1} column ${column + 1}`,
      text,
      size: font.size * SCALE,
      bold: font.bold,
      wrap,
      width: sizeOf(sheet.columnWidths, DEFAULT_COLUMN_WIDTH, column, columns) - MARGIN - indent * 9 * SCALE,
      height: sizeOf(sheet.rowHeights, DEFAULT_ROW_HEIGHT, row, merge.rows),
    });
  };
  for (const area of printedAreas(sheet)) forEachCell(sheet, area, visit);
  return texts;
}

const printedAreas = ({ page: { printArea } }: Sheet): readonly Area[] =>
  printArea === null ? [EVERYTHING] : printArea.split(',').flatMap((part) => parseReference(part)?.area ?? []);

function roomRight(sheet: Sheet, cell: Cell, merge: Area): number {
  const mayRunOn = typeof cell.value === 'string' && ['General', 'Left'].includes(cell.style.horizontal);
  let columns = merge.columns;
  while (mayRunOn && columns < 40 && isBlank(cellAt(sheet, merge.row, merge.column + columns))) columns += 1;
  return columns;
}

/** The texts that need more room than they have, as the browser sets them. */
const tooLarge = (page: Page, texts: readonly SetText[]): Promise<readonly string[]> =>
  page.evaluate((all) => {
    const style = document.createElement('style');
    style.textContent = 'div{position:absolute;font-family:Carlito;overflow-wrap:anywhere;line-height:normal}';
    document.head.append(style);
    const set = all.map(({ text, size, bold, wrap, width }) => {
      const box = document.createElement('div');
      box.textContent = text;
      box.style.cssText = `font-size:${size}pt;font-weight:${bold ? 700 : 400};white-space:${wrap ? 'pre-wrap' : 'pre'};width:${wrap ? `${width}px` : 'max-content'}`;
      document.body.append(box);
      return box;
    });
    return all.flatMap(({ place, text, wrap, width, height }, index) => {
      const box = set[index]?.getBoundingClientRect();
      if (box === undefined) return [`${place}: not set`];
      const what = wrap && box.height > height + 0.5 ? 'high' : !wrap && box.width > width ? 'wide' : null;
      if (what === null) return [];
      const needed = what === 'high' ? box.height : box.width;
      return [
        `${place} needs ${Math.ceil(needed)} of ${Math.floor(what === 'high' ? height : width)} (${what}): ${text.slice(0, 60)}`,
      ];
    });
  }, texts as SetText[]);

const hasCarlito = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const context = document.createElement('canvas').getContext('2d');
    const widthIn = (font: string): number => {
      if (context === null) return 0;
      context.font = `100px ${font}`;
      return context.measureText('Realisasi Wm 0123456789').width;
    };
    return widthIn('Carlito, monospace') !== widthIn('monospace');
  });

describeInBrowser('what is printed fits its cells', () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await launchChromium();
    page = await browser.newPage();
    if (!(await hasCarlito(page))) throw new Error('The font Carlito is missing; the README says how to install it.');
  }, MINUTES);
  afterAll(() => browser.close());

  test.each(['rutan-kupang-2023', 'contoh-satker'] as const)(
    'in the built workbook of %s no line is cut off',
    async (name) => {
      const { built } = await stagesOf(readSample(name));
      const texts = visibleSheets(built).flatMap(textsOf);
      expect(texts.length).toBeGreaterThan(3000);
      expect(await tooLarge(page, texts)).toEqual([]);
    },
    3 * MINUTES,
  );
});

const visibleSheets = ({ sheets }: Workbook): readonly Sheet[] =>
  sheets.filter(({ visibility }) => visibility === 'Visible');
