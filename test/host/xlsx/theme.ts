import { attribute, child, children, numberAttribute } from './xml';
import type { XmlElement } from '@cj-tech-master/excelts/xml';

/** Colours of Office's theme in the order in which the theme lists them. */
export const OFFICE_COLORS: readonly (readonly [string, string])[] = [
  ['dk1', '000000'], ['lt1', 'FFFFFF'], ['dk2', '44546A'], ['lt2', 'E7E6E6'], ['accent1', '4472C4'], ['accent2', 'ED7D31'],
  ['accent3', 'A5A5A5'], ['accent4', 'FFC000'], ['accent5', '5B9BD5'], ['accent6', '70AD47'], ['hlink', '0563C1'],
  ['folHlink', '954F72'],
]; // prettier-ignore
/** Cells count them with light and dark exchanged. */
const ORDER = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
];

/** Turns a file's ways to name a colour into `#RRGGBB`. This writer names all colours in RGB; Excel also uses its theme. */
export class ThemeColors {
  private readonly colors: readonly string[];

  constructor(theme: XmlElement | undefined) {
    const scheme = child(theme, 'themeElements', 'clrScheme');
    const standard = new Map(OFFICE_COLORS);
    this.colors = ORDER.map((name) => {
      const definition = children(child(scheme, name))[0];
      return attribute(definition, 'lastClr') ?? attribute(definition, 'val') ?? standard.get(name) ?? '000000';
    });
  }

  color(element: XmlElement | undefined): string | undefined {
    const rgb = attribute(element, 'rgb');
    if (rgb !== undefined) return `#${rgb.slice(-6).toUpperCase()}`;
    const theme = this.colors[numberAttribute(element, 'theme') ?? -1];
    return theme === undefined ? undefined : `#${tinted(theme, numberAttribute(element, 'tint') ?? 0)}`;
  }
}

/** Lighter towards white or darker towards black; Excel does it in lightness, which for greys is the same. */
function tinted(color: string, tint: number): string {
  const channels = [0, 2, 4].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
  const mixed = channels.map((value) => Math.round(tint < 0 ? value * (1 + tint) : value + (255 - value) * tint));
  return mixed.map((value) => value.toString(16).padStart(2, '0')).join('').toUpperCase(); // prettier-ignore
}
