/** The paper that everything is printed on, A4, in points. */

/** Centimetres to points. */
const cm = (centimetres: number): number => (centimetres / 2.54) * 72;

const SHORT_SIDE = cm(21);
const LONG_SIDE = cm(29.7);

export const TOP_MARGIN = cm(1.5);
export const BOTTOM_MARGIN = cm(1.8);
export const FOOTER_MARGIN = cm(0.8);

/** Left and right alike; upright pages go into a report that is bound. */
export const sideMargin = (portrait: boolean): number => cm(portrait ? 2.5 : 1);

/** What there is to print on. */
export function printable(portrait: boolean): { readonly width: number; readonly height: number } {
  const [width, height] = portrait ? [SHORT_SIDE, LONG_SIDE] : [LONG_SIDE, SHORT_SIDE];
  return { width: width - 2 * sideMargin(portrait), height: height - TOP_MARGIN - BOTTOM_MARGIN };
}

/** Width of a column in points for a number of characters of the standard font (Calibri 11: 7 pixels and 5 of margin). */
export const widthPoints = (characters: number): number => (characters * 7 + 5) * 0.75;
