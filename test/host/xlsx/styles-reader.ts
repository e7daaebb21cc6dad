import { attribute, child, children, flag, numberAttribute } from './xml';
import { builtInFormat } from './number-formats';
import type { ThemeColors } from './theme';
import { DEFAULT_STYLE, internStyle } from '../model/style';
import type { BorderSide, BorderStyle, ConditionalFormat, FontStyle, Style } from '../model/types';
import type { XmlElement } from '@cj-tech-master/excelts/xml';

type DifferentialStyle = Pick<ConditionalFormat, 'fontColor' | 'bold' | 'numberFormat' | 'fill'>;

const BORDERS: Readonly<Record<string, Pick<BorderStyle, 'style' | 'weight'>>> = {
  hair: { style: 'Continuous', weight: 'Hairline' },
  thin: { style: 'Continuous', weight: 'Thin' },
  medium: { style: 'Continuous', weight: 'Medium' },
  thick: { style: 'Continuous', weight: 'Thick' },
  dashed: { style: 'Dash', weight: 'Thin' },
  mediumDashed: { style: 'Dash', weight: 'Medium' },
  dotted: { style: 'Dot', weight: 'Thin' },
  double: { style: 'Double', weight: 'Thick' },
};
const HORIZONTAL: Readonly<Record<string, Style['horizontal']>> = {
  left: 'Left', center: 'Center', right: 'Right', fill: 'Fill', justify: 'Justify', centerContinuous: 'CenterAcrossSelection',
  distributed: 'Distributed',
}; // prettier-ignore
const VERTICAL: Readonly<Record<string, Style['vertical']>> = {
  top: 'Top',
  center: 'Center',
  justify: 'Justify',
  distributed: 'Distributed',
};

/** Reads `styles.xml`: the looks of cells by number, and those of conditional formats. */
export class StylesReader {
  readonly cellStyles: readonly Style[];
  readonly conditionalStyles: readonly DifferentialStyle[];
  private readonly formats = new Map<number, string>();

  constructor(
    root: XmlElement | undefined,
    private readonly theme: ThemeColors,
  ) {
    for (const element of children(child(root, 'numFmts'), 'numFmt')) {
      this.formats.set(numberAttribute(element, 'numFmtId') ?? 0, attribute(element, 'formatCode') ?? 'General');
    }
    const fonts = children(child(root, 'fonts'), 'font').map((element) => this.font(element));
    const fills = children(child(root, 'fills'), 'fill').map((element) => this.fill(element));
    const borders = children(child(root, 'borders'), 'border').map((element) => this.borders(element));
    this.cellStyles = children(child(root, 'cellXfs'), 'xf').map((xf) => this.look(xf, fonts, fills, borders));
    this.conditionalStyles = children(child(root, 'dxfs'), 'dxf').map((dxf) => this.differential(dxf));
  }

  private look(
    xf: XmlElement,
    fonts: readonly FontStyle[],
    fills: readonly (string | undefined)[],
    borders: readonly Style['borders'][],
  ): Style {
    const alignment = child(xf, 'alignment');
    const fill = fills[numberAttribute(xf, 'fillId') ?? 0];
    return internStyle({
      numberFormat: this.format(numberAttribute(xf, 'numFmtId') ?? 0),
      ...(fill === undefined ? {} : { fill }),
      font: fonts[numberAttribute(xf, 'fontId') ?? 0] ?? DEFAULT_STYLE.font,
      horizontal: HORIZONTAL[attribute(alignment, 'horizontal') ?? ''] ?? 'General',
      vertical: VERTICAL[attribute(alignment, 'vertical') ?? ''] ?? 'Bottom',
      wrap: flag(alignment, 'wrapText', false),
      indent: numberAttribute(alignment, 'indent') ?? 0,
      borders: borders[numberAttribute(xf, 'borderId') ?? 0] ?? {},
      locked: flag(child(xf, 'protection'), 'locked', true),
    });
  }

  private format(id: number): string {
    return this.formats.get(id) ?? builtInFormat(id) ?? 'General';
  }

  private font(element: XmlElement): FontStyle {
    const on = (name: string) => child(element, name) !== undefined && flag(child(element, name), 'val', true);
    return {
      name: attribute(child(element, 'name'), 'val') ?? DEFAULT_STYLE.font.name,
      size: numberAttribute(child(element, 'sz'), 'val') ?? DEFAULT_STYLE.font.size,
      bold: on('b'),
      italic: on('i'),
      underline: child(element, 'u') !== undefined && attribute(child(element, 'u'), 'val') !== 'none',
      color: this.theme.color(child(element, 'color')) ?? DEFAULT_STYLE.font.color,
    };
  }

  private fill(element: XmlElement): string | undefined {
    const pattern = child(element, 'patternFill');
    return attribute(pattern, 'patternType') === 'solid' ? this.theme.color(child(pattern, 'fgColor')) : undefined;
  }

  private borders(element: XmlElement): Style['borders'] {
    const sides: Partial<Record<BorderSide, BorderStyle>> = {};
    for (const [name, side] of [
      ['left', 'EdgeLeft'],
      ['right', 'EdgeRight'],
      ['top', 'EdgeTop'],
      ['bottom', 'EdgeBottom'],
    ] as const) {
      // prettier-ignore
      const line = child(element, name);
      const kind = attribute(line, 'style');
      if (kind === undefined || kind === 'none') continue;
      const known = BORDERS[kind];
      if (!known) throw new Error(`Border style ${kind} is not supported.`);
      sides[side] = { ...known, color: this.theme.color(child(line, 'color')) ?? '#000000' };
    }
    return sides;
  }

  private differential(dxf: XmlElement): DifferentialStyle {
    const font = child(dxf, 'font');
    const fontColor = this.theme.color(child(font, 'color'));
    const bold = child(font, 'b') ? flag(child(font, 'b'), 'val', true) : undefined;
    const numberFormat = attribute(child(dxf, 'numFmt'), 'formatCode');
    const pattern = child(dxf, 'fill', 'patternFill');
    const fill = this.theme.color(child(pattern, 'bgColor')) ?? this.theme.color(child(pattern, 'fgColor'));
    return {
      ...(fontColor === undefined ? {} : { fontColor }),
      ...(bold === undefined ? {} : { bold }),
      ...(numberFormat === undefined ? {} : { numberFormat }),
      ...(fill === undefined ? {} : { fill }),
    };
  }
}
