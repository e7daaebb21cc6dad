/** Icons are seen on whatever colour Office's theme has behind them: white, greys, black, and every highlight between. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ICON_FOLDER, ICON_SIZES, iconFile, iconNames, renderIcon } from '../../scripts/icon-drawing';
import { contrast, luminance, visible, type Picture } from './contrast';

const BACKGROUNDS = {
  white: [255, 255, 255],
  'light grey': [243, 243, 243],
  'middle grey': [178, 178, 178],
  'dark grey': [106, 106, 106],
  'dark theme': [38, 38, 38],
  black: [0, 0, 0],
} as const;
const names = iconNames();
const all = names.flatMap((name) => ICON_SIZES.map((size) => ({ name, size })));

test('there is a set of them', () => {
  expect(names.length).toBeGreaterThanOrEqual(12);
});

test.each(all)('$name at $size px is drawn from its SVG', ({ name, size }) => {
  const file = path.join(ICON_FOLDER, iconFile(name, size));
  expect(existsSync(file) && readFileSync(file).equals(renderIcon(name, size).asPng())).toBe(true);
});

describe.each(Object.entries(BACKGROUNDS))('on %s', (_name, background) => {
  // What shows is the lines where it is light behind them and what they enclose where it is dark: a fifth at the least,
  // and over two thirds of the width and height, so that no side gets lost.
  test.each(all)('$name at $size px keeps 3:1', ({ name, size }) => {
    const { share, extent } = visible(renderIcon(name, size), background, 3);
    expect(share).toBeGreaterThan(0.2);
    expect(extent).toBeGreaterThan(2 / 3);
  });
});

test.each(names)('%s: its two main colours have 3:1 to each other', (name) => {
  const colours = mainColours(renderIcon(name, 80));
  expect(contrast(luminance(colours[0]), luminance(colours[1]))).toBeGreaterThan(3);
});

describe('the measure', () => {
  const picture = (width: number, ...pixels: readonly (readonly number[])[]): Picture => ({
    width,
    pixels: Uint8Array.from(pixels.flat()),
  });
  const BLACK = [0, 0, 0, 255];
  const WHITE = [255, 255, 255, 255];

  test('counts covered pixels only, mixed with what is behind them', () => {
    const half = picture(3, BLACK, WHITE, [0, 0, 0, 0]);
    expect(visible(half, [255, 255, 255], 3)).toEqual({ share: 0.5, extent: 0.5 });
    expect(visible(half, [0, 0, 0], 3)).toEqual({ share: 0.5, extent: 0.5 });
    expect(visible(picture(1, [0, 0, 0, 26]), [255, 255, 255], 3).share).toBe(0);
  });

  test('sees that a side is lost, however much is left', () => {
    const column = picture(2, BLACK, WHITE, BLACK, WHITE, BLACK, WHITE);
    expect(visible(column, [255, 255, 255], 3).extent).toBe(0.5);
    expect(visible(column, [178, 178, 178], 1.5).extent).toBe(1);
  });

  test('knows the ends of the scale', () => {
    expect(contrast(luminance([0, 0, 0]), luminance([255, 255, 255]))).toBeCloseTo(21);
    expect(contrast(luminance([119, 119, 119]), luminance([255, 255, 255]))).toBeCloseTo(4.48, 2);
  });

  test('an icon in one middle tone would fail', () => {
    expect(visible(picture(1, [16, 124, 65, 255]), [106, 106, 106], 3).share).toBe(0);
  });
});

/** The two colours that cover most, among fully opaque pixels. */
function mainColours({ pixels }: Picture): readonly [readonly number[], readonly number[]] {
  const counts = new Map<string, number>();
  for (let at = 0; at < pixels.length; at += 4) {
    const [red = 0, green = 0, blue = 0, alpha = 0] = pixels.subarray(at, at + 4);
    if (alpha === 255) counts.set(`${red},${green},${blue}`, (counts.get(`${red},${green},${blue}`) ?? 0) + 1);
  }
  const [first = '', second = ''] = [...counts].sort((a, b) => b[1] - a[1]).map(([colour]) => colour);
  return [first.split(',').map(Number), second.split(',').map(Number)];
}
