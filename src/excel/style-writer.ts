/**
 * Puts named styles on cells, property by property: all cells of one colour are one call, whatever their other
 * properties, and properties that the same cells share go through the same ranges.
 */
import type { Rect } from '../sheets/plan';
import { styleSpec, type StyleName, type StyleSpec } from '../sheets/style';
import { addressLists, rectAddress } from './address';
import { areasOf } from './ranges';
import { WRITE_BYTES, type RequestQueue } from './request-queue';

/** About the size of a whole style on one range in a request. */
export const STYLE_BYTES = 1700;

/** About the size of one property: of the range's format itself, of its font, of its fill, and of one border. */
const ALIGNMENT_BYTES = 140;
const FONT_BYTES = 200;
const FILL_BYTES = 270;
const BORDER_BYTES = 440;

type Target = Excel.Range | Excel.RangeAreas;
type Property = Exclude<keyof StyleSpec, 'format'>;

interface Step {
  readonly property: Property;
  readonly bytes: number;
  /** Sets the value that a style has; nothing where the style leaves it open. */
  readonly set: (format: Excel.RangeFormat, style: StyleSpec) => void;
  /** Rectangles that the step is for; without it all. */
  readonly takes?: (rect: Rect) => boolean;
}

const BORDER_COLOR = '#BFC5CD';

const borderStep = (
  side: 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight' | 'InsideHorizontal' | 'InsideVertical',
  takes: (rect: Rect) => boolean = () => true,
): Step => ({
  property: 'border',
  bytes: BORDER_BYTES,
  takes,
  set: ({ borders }) => {
    const border = borders.getItem(side);
    border.style = 'Continuous';
    border.color = BORDER_COLOR;
  },
});

const step = <P extends Property>(
  property: P,
  bytes: number,
  assign: (format: Excel.RangeFormat, value: NonNullable<StyleSpec[P]>) => void,
): Step => ({
  property,
  bytes,
  set: (format, style) => {
    const value = style[property];
    if (value !== undefined) assign(format, value);
  },
});

const STEPS: readonly Step[] = [
  step('fill', FILL_BYTES, (format, color) => {
    format.fill.color = color;
  }),
  step('color', FONT_BYTES, ({ font }, color) => {
    font.color = color;
  }),
  step('bold', FONT_BYTES, ({ font }, bold) => {
    font.bold = bold;
  }),
  step('italic', FONT_BYTES, ({ font }, italic) => {
    font.italic = italic;
  }),
  step('size', FONT_BYTES, ({ font }, size) => {
    font.size = size;
  }),
  step('horizontal', ALIGNMENT_BYTES, (format, alignment) => {
    format.horizontalAlignment = alignment;
  }),
  step('vertical', ALIGNMENT_BYTES, (format, alignment) => {
    format.verticalAlignment = alignment;
  }),
  step('wrap', ALIGNMENT_BYTES, (format, wrap) => {
    format.wrapText = wrap;
  }),
  borderStep('EdgeTop'),
  borderStep('EdgeBottom'),
  borderStep('EdgeLeft'),
  borderStep('EdgeRight'),
  // A single row has no lines between rows, and Excel may refuse to be told about them.
  borderStep('InsideHorizontal', ({ rows }) => rows > 1),
  borderStep('InsideVertical', ({ columns }) => columns > 1),
];

/** A style on one range; number formats and borders are set apart. */
export function applyStyle(target: Target, name: StyleName): void {
  for (const { property, set } of STEPS) if (property !== 'border') set(target.format, styleSpec(name));
}

/** All borders of rectangles of several rows and columns, whatever stands in them. */
export function applyBorders({ format }: Target): void {
  for (const { property, set } of STEPS) if (property === 'border') set(format, { border: true });
}

/** Rectangles of cells by what `keyOf` says of their style; cells of which it says nothing are left out. */
export type StyledCells = (keyOf: (style: StyleName) => string | undefined) => ReadonlyMap<string, readonly Rect[]>;

/** Styles on many cells of a sheet, with their borders unless those are drawn apart. */
export async function applyStyles(
  queue: RequestQueue,
  sheet: Excel.Worksheet,
  cells: StyledCells,
  { borders = true }: { readonly borders?: boolean } = {},
): Promise<void> {
  const byAddresses = new Map<
    string,
    { readonly addresses: readonly string[]; readonly setters: Setter[]; bytes: number }
  >();
  const found = new Map<Property, readonly StyledRects[]>();
  for (const { property, bytes, set, takes } of STEPS) {
    if (property === 'border' && !borders) continue;
    const values = found.get(property) ?? rectsByValue(cells, property);
    found.set(property, values);
    for (const { style, rects } of values) {
      const addresses = (takes === undefined ? rects : rects.filter(takes)).map(rectAddress);
      if (addresses.length === 0) continue;
      const key = addresses.join(',');
      const same = byAddresses.get(key) ?? { addresses, setters: [], bytes: 0 };
      same.bytes += bytes;
      same.setters.push((format) => {
        set(format, styleSpec(style));
      });
      byAddresses.set(key, same);
    }
  }
  for (const { addresses, setters, bytes } of byAddresses.values()) {
    for (const list of addressLists(addresses)) {
      await queue.room(WRITE_BYTES + list.length + bytes);
      const { format } = areasOf(sheet, list);
      for (const set of setters) set(format);
    }
  }
}

type Setter = (format: Excel.RangeFormat) => void;

/** Where a property has one value, and a style that has it. */
interface StyledRects {
  readonly style: StyleName;
  readonly rects: readonly Rect[];
}

function rectsByValue(cells: StyledCells, property: Property): readonly StyledRects[] {
  // Any style that has the value will do for setting it.
  const styles = new Map<string, StyleName>();
  const rects = cells((style) => {
    const value = styleSpec(style)[property];
    if (value === undefined) return undefined;
    styles.set(String(value), style);
    return String(value);
  });
  return [...rects].flatMap(([value, found]) => {
    const style = styles.get(value);
    return style === undefined ? [] : [{ style, rects: found }];
  });
}
