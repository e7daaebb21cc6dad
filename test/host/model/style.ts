import type { BorderSide, BorderStyle, FontStyle, Style } from './types';

/** Excel's look of a cell nobody touched. */
const DEFAULT: Style = {
  numberFormat: 'General',
  font: { name: 'Calibri', size: 11, bold: false, italic: false, underline: false, color: '#000000' },
  horizontal: 'General',
  vertical: 'Bottom',
  wrap: false,
  indent: 0,
  borders: {},
  locked: true,
};

const interned = new Map<string, Style>();

function keyOf(style: Style): string {
  const { font, borders } = style;
  const sides = (['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const).map((side) => {
    const border = borders[side];
    return border ? `${border.style},${border.weight},${border.color}` : '';
  });
  return JSON.stringify([
    style.numberFormat,
    style.fill ?? '',
    [font.name, font.size, font.bold, font.italic, font.underline, font.color],
    [style.horizontal, style.vertical, style.wrap, style.indent, style.locked],
    sides,
  ]);
}

/** The one object for a look: equal looks are identical, so they compare by `===` and group cheaply. */
export function internStyle(style: Style): Style {
  const key = keyOf(style);
  const known = interned.get(key);
  if (known) return known;
  interned.set(key, style);
  return style;
}

export const DEFAULT_STYLE: Style = internStyle(DEFAULT);

export type StylePatch = Partial<Omit<Style, 'font' | 'fill' | 'borders'>> & {
  readonly font?: Partial<FontStyle>;
  /** null takes the fill away. */
  readonly fill?: string | null;
  /** null takes the line away; a side that is not named stays. */
  readonly borders?: Readonly<Partial<Record<BorderSide, BorderStyle | null>>>;
};

/** Looks by the look that they were made of and what was replaced in it. */
const patched = new WeakMap<Style, Map<string, Style>>();

/** The look with some of its parts replaced; borders are replaced side by side. */
export function patchStyle(style: Style, patch: StylePatch): Style {
  const known = patched.get(style) ?? new Map<string, Style>();
  patched.set(style, known);
  const key = JSON.stringify(patch);
  const result = known.get(key) ?? replaced(style, patch);
  known.set(key, result);
  return result;
}

function replaced(style: Style, patch: StylePatch): Style {
  const { font, borders, fill, ...rest } = patch;
  const { fill: oldFill, ...old } = style;
  const newFill = fill === undefined ? oldFill : (fill ?? undefined);
  return internStyle({
    ...old,
    ...rest,
    ...(newFill === undefined ? {} : { fill: newFill }),
    font: font ? { ...style.font, ...font } : style.font,
    borders: borders ? patchBorders(style.borders, borders) : style.borders,
  });
}

function patchBorders(old: Style['borders'], patch: NonNullable<StylePatch['borders']>): Style['borders'] {
  const lines = Object.entries({ ...old, ...patch }).filter(([, line]) => line !== null);
  return Object.fromEntries(lines);
}
