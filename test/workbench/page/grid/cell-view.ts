import type { BorderStyle, Cell, CellValue, Sheet, Style } from '../../../host/model/types';
import { cellAt } from '../../../host/model/grid';
import { DEFAULT_STYLE } from '../../../host/model/style';
import { cellText } from '../../../host/model/text';
import type { ConditionalLooks } from './conditional-looks';
import { CELL_PADDING, PIXELS_PER_POINT, fontFamily, lineHeight } from './text-measure';
import type { TextMeasure } from './text-measure';

/** What a cell shows, conditional formats included. */
export function shownText(cell: Cell, row: number, column: number, looks: ConditionalLooks, culture: 'id-ID'): string {
  const numberFormat = numberFormatAt(cell, row, column, looks);
  return cellText({ ...cell, style: { ...cell.style, numberFormat } }, culture);
}

const numberFormatAt = (cell: Cell, row: number, column: number, looks: ConditionalLooks): string =>
  looks.at(row, column).numberFormat ?? cell.style.numberFormat;

type Alignment = 'left' | 'center' | 'right';

function alignmentOf(style: Style, value: CellValue): Alignment {
  switch (style.horizontal) {
    case 'Left':
    case 'Fill':
    case 'Justify':
      return 'left';
    case 'Center':
    case 'CenterAcrossSelection':
    case 'Distributed':
      return 'center';
    case 'Right':
      return 'right';
    case 'General':
      if (typeof value === 'number') return 'right';
      return value !== null && typeof value !== 'string' ? 'center' : 'left';
  }
}

const FLEX = { left: 'flex-start', center: 'center', right: 'flex-end' } as const;
const VERTICAL = {
  Top: 'flex-start',
  Center: 'center',
  Bottom: 'flex-end',
  Justify: 'flex-start',
  Distributed: 'center',
};
const WIDTHS = { Hairline: 1, Thin: 1, Medium: 2, Thick: 3 };
const LINES = { Continuous: 'solid', Dash: 'dashed', Dot: 'dotted', Double: 'double' } as const;

function line(border: BorderStyle): string {
  const width = border.style === 'Double' ? 3 : WIDTHS[border.weight];
  return `${width}px ${LINES[border.style]} ${border.color}`;
}

/** The line on a cell's right or lower side: its own or the one its neighbour has there. */
function sideOf(own: Style, next: Style, sides: ['EdgeRight', 'EdgeLeft'] | ['EdgeBottom', 'EdgeTop']): string | null {
  const border = own.borders[sides[0]] ?? next.borders[sides[1]];
  return border ? line(border) : null;
}

export interface CellBox {
  readonly width: number;
  readonly height: number;
}

export interface CellViewContext {
  readonly sheet: Sheet;
  readonly looks: ConditionalLooks;
  readonly culture: 'id-ID';
  readonly measure: TextMeasure;
  /** How far text may run over to the right of a column, while the cells there are empty. */
  readonly widthUpTo: (row: number, column: number) => number;
}

/** Fills a cell's element with its text and look. */
export function showCell(
  element: HTMLElement,
  { sheet, looks, culture, measure, widthUpTo }: CellViewContext,
  row: number,
  column: number,
  box: CellBox,
): void {
  const cell = cellAt(sheet, row, column);
  const style = cell?.style ?? DEFAULT_STYLE;
  const look = looks.at(row, column);
  const fill = look.fill ?? style.fill;
  const right = sideOf(style, cellAt(sheet, row, column + 1)?.style ?? DEFAULT_STYLE, ['EdgeRight', 'EdgeLeft']);
  const bottom = sideOf(style, cellAt(sheet, row + 1, column)?.style ?? DEFAULT_STYLE, ['EdgeBottom', 'EdgeTop']);
  const css = element.style;
  if (fill !== undefined) css.background = fill;
  if (right !== null) css.borderRight = right;
  else if (fill !== undefined) css.borderRightColor = fill;
  if (bottom !== null) css.borderBottom = bottom;
  else if (fill !== undefined) css.borderBottomColor = fill;
  if (!cell || cell.value === null) return;
  const text = shownText(cell, row, column, looks, culture);
  if (text === '') return;
  const { font } = style;
  const alignment = alignmentOf(style, cell.value);
  css.alignItems = VERTICAL[style.vertical];
  css.justifyContent = FLEX[alignment];
  css.font = `${font.italic ? 'italic ' : ''}${(look.bold ?? font.bold) ? 'bold ' : ''}${font.size * PIXELS_PER_POINT}px/${lineHeight(font)}px ${fontFamily(font)}`;
  css.color = look.fontColor ?? font.color;
  if (font.underline) css.textDecoration = 'underline';
  if (style.indent > 0) css.paddingLeft = `${style.indent * 9 + CELL_PADDING / 2}px`;
  const span = document.createElement('span');
  span.textContent = text;
  span.style.textAlign = alignment;
  element.append(span);
  const isText = typeof cell.value === 'string';
  if (style.wrap && isText) {
    span.className = 'wrapped';
    return;
  }
  const width = measure.width(text, font);
  /** In the format General Excel shows as many decimals as fit; `null` where not even the whole number does. */
  const shortened = (value: number): string | null => {
    for (let decimals = 9; decimals >= 0; decimals -= 1) {
      const format = decimals === 0 ? '0' : `0.${'#'.repeat(decimals)}`;
      const fitting = cellText({ ...cell, value, style: { ...style, numberFormat: format } }, culture);
      if (measure.width(fitting, font) <= box.width - CELL_PADDING) return fitting;
    }
    return null;
  };
  if (width <= box.width - CELL_PADDING) return;
  if (!isText && typeof cell.value === 'number') {
    const shorter = numberFormatAt(cell, row, column, looks) === 'General' ? shortened(cell.value) : null;
    if (shorter !== null) {
      span.textContent = shorter;
      return;
    }
    // A number that does not fit is not cut off, where it could be misread.
    span.textContent = '#'.repeat(Math.max(1, Math.floor((box.width - CELL_PADDING) / measure.width('#', font))));
    element.title = text;
  } else if (isText && alignment === 'left') {
    const room = widthUpTo(row, column) - CELL_PADDING;
    if (room <= box.width) return;
    element.classList.add('running-over');
    span.style.minWidth = `${Math.min(width + 2, room)}px`;
    span.style.maxWidth = `${room}px`;
  }
}
