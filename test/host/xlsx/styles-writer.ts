import { list, tag } from './xml';
import { builtInFormatId } from './number-formats';
import { DEFAULT_STYLE } from '../model/style';
import type { BorderSide, BorderStyle, ConditionalFormat, FontStyle, Style } from '../model/types';

/** Equal pieces once, in the order of their first use. */
class Pool {
  readonly items: string[] = [];
  private readonly positions = new Map<string, number>();

  constructor(...first: readonly string[]) {
    for (const item of first) this.add(item);
  }

  add(item: string): number {
    const known = this.positions.get(item);
    if (known !== undefined) return known;
    this.positions.set(item, this.items.length);
    return this.items.push(item) - 1;
  }
}

const SIDES: readonly (readonly [string, BorderSide])[] = [
  ['left', 'EdgeLeft'],
  ['right', 'EdgeRight'],
  ['top', 'EdgeTop'],
  ['bottom', 'EdgeBottom'],
];
const FIRST_OWN_FORMAT = 164;

/** Collects the looks of all cells and conditional formats and writes `styles.xml`. */
export class StylesWriter {
  private readonly fonts = new Pool();
  // Excel reserves the first two fills.
  private readonly fills = new Pool(patternFill('none'), patternFill('gray125'));
  private readonly borders = new Pool();
  private readonly formats = new Pool();
  private readonly looks = new Pool();
  private readonly dxfs = new Pool();
  private readonly known = new Map<Style, number>();

  constructor() {
    this.cellStyle(DEFAULT_STYLE);
  }

  /** The number of a cell's look, `s` in the sheet. */
  cellStyle(style: Style): number {
    const known = this.known.get(style);
    if (known !== undefined) return known;
    const index = this.looks.add(this.look(style));
    this.known.set(style, index);
    return index;
  }

  /** The number of a conditional format's look, `dxfId`. Children stand in the order that the schema asks for. */
  conditionalStyle({ fontColor, bold, numberFormat, fill }: ConditionalFormat): number {
    const font =
      fontColor === undefined && bold === undefined
        ? ''
        : tag('font', {}, flagTag('b', bold), colorTag('color', fontColor));
    const format =
      numberFormat === undefined
        ? ''
        : tag('numFmt', { numFmtId: this.formatId(numberFormat), formatCode: numberFormat });
    const inner =
      fill === undefined
        ? ''
        : tag(
            'fill',
            {},
            tag('patternFill', { patternType: 'solid' }, colorTag('fgColor', fill), colorTag('bgColor', fill)),
          );
    return this.dxfs.add(tag('dxf', {}, font, format, inner));
  }

  xml(): string {
    const formats = this.formats.items.map((code, at) =>
      tag('numFmt', { numFmtId: FIRST_OWN_FORMAT + at, formatCode: code }),
    );
    return tag(
      'styleSheet',
      { xmlns: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main' },
      list('numFmts', formats),
      list('fonts', this.fonts.items),
      list('fills', this.fills.items),
      list('borders', this.borders.items),
      list('cellStyleXfs', [tag('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })]),
      list('cellXfs', this.looks.items),
      list('cellStyles', [tag('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 })]),
      tag('dxfs', { count: this.dxfs.items.length }, ...this.dxfs.items),
      tag('tableStyles', { count: 0, defaultTableStyle: 'TableStyleMedium2', defaultPivotStyle: 'PivotStyleLight16' }),
    );
  }

  private look(style: Style): string {
    const numFmtId = this.formatId(style.numberFormat);
    const fontId = this.fonts.add(fontTag(style.font));
    const fillId = style.fill === undefined ? 0 : this.fills.add(patternFill('solid', style.fill));
    const borderId = this.borders.add(borderTag(style));
    const alignment = alignmentTag(style);
    const applied = {
      applyNumberFormat: numFmtId !== 0 || null,
      applyFont: fontId !== 0 || null,
      applyFill: fillId !== 0 || null,
      applyBorder: borderId !== 0 || null,
      applyAlignment: alignment !== '' || null,
      applyProtection: !style.locked || null,
    };
    const protection = style.locked ? '' : tag('protection', { locked: false });
    return tag('xf', { numFmtId, fontId, fillId, borderId, xfId: 0, ...applied }, alignment, protection);
  }

  private formatId(code: string): number {
    return builtInFormatId(code) ?? FIRST_OWN_FORMAT + this.formats.add(code);
  }
}

/** `#RRGGBB` as a file's opaque colour. */
function colorTag(name: string, color: string | undefined): string {
  return color === undefined ? '' : tag(name, { rgb: `FF${color.slice(1).toUpperCase()}` });
}

function flagTag(name: string, on: boolean | undefined): string {
  return on === undefined ? '' : tag(name, { val: on ? null : 0 });
}

function fontTag({ name, size, bold, italic, underline, color }: FontStyle): string {
  return tag(
    'font',
    {},
    bold ? tag('b') : '',
    italic ? tag('i') : '',
    underline ? tag('u') : '',
    tag('sz', { val: size }),
    colorTag('color', color),
    tag('name', { val: name }),
    tag('family', { val: 2 }),
  );
}

function patternFill(patternType: string, color?: string): string {
  const inner = color === undefined ? '' : colorTag('fgColor', color) + tag('bgColor', { indexed: 64 });
  return tag('fill', {}, tag('patternFill', { patternType }, inner));
}

function borderTag({ borders }: Style): string {
  const sides = SIDES.map(([name, side]) => {
    const border = borders[side];
    return border ? tag(name, { style: fileBorder(border) }, colorTag('color', border.color)) : tag(name);
  });
  return tag('border', {}, ...sides, tag('diagonal'));
}

/** A line's look and weight are one word in a file; there are no thick dashes. */
function fileBorder({ style, weight }: BorderStyle): string {
  if (style === 'Double') return 'double';
  if (style === 'Dash') return weight === 'Medium' || weight === 'Thick' ? 'mediumDashed' : 'dashed';
  if (style === 'Dot') return 'dotted';
  return { Hairline: 'hair', Thin: 'thin', Medium: 'medium', Thick: 'thick' }[weight];
}

function alignmentTag({ horizontal, vertical, wrap, indent }: Style): string {
  const across = { CenterAcrossSelection: 'centerContinuous' } as Readonly<Record<string, string>>;
  const attributes = {
    horizontal: horizontal === 'General' ? null : (across[horizontal] ?? horizontal.toLowerCase()),
    vertical: vertical === 'Bottom' ? null : vertical.toLowerCase(),
    wrapText: wrap || null,
    indent: indent === 0 ? null : indent,
  };
  return Object.values(attributes).every((value) => value === null) ? '' : tag('alignment', attributes);
}
