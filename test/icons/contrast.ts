/** Contrast as WCAG 2 measures it (success criterion 1.4.11, relative luminance of sRGB). */

/** Red, green and blue, 0 to 255. */
export type Colour = readonly number[];

export interface Picture {
  readonly width: number;
  /** Red, green, blue and alpha of each pixel, colours premultiplied by alpha. */
  readonly pixels: Uint8Array;
}

export function luminance([red = 0, green = 0, blue = 0]: Colour): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function linear(channel: number): number {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

export const contrast = (one: number, other: number): number =>
  (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);

export interface Visible {
  /** Share of the picture, by covered area, that stands out from the background. */
  readonly share: number;
  /** How much of the picture's width and height that part spans, the lesser of the two. */
  readonly extent: number;
}

/** What of the picture stands out from a background by at least this contrast. */
export function visible({ pixels, width }: Picture, background: Colour, least: number): Visible {
  const whole = new Box();
  const seen = new Box();
  for (let at = 0; at < pixels.length; at += 4) {
    const [red = 0, green = 0, blue = 0, alpha = 0] = pixels.subarray(at, at + 4);
    if (alpha === 0) continue;
    const cover = alpha / 255;
    const mixed = [red, green, blue].map((channel, index) => channel + (background[index] ?? 0) * (1 - cover));
    const place = [(at / 4) % width, Math.floor(at / 4 / width)] as const;
    whole.add(...place, cover);
    if (contrast(luminance(mixed), luminance(background)) >= least) seen.add(...place, cover);
  }
  if (seen.area === 0) return { share: 0, extent: 0 };
  return {
    share: seen.area / whole.area,
    extent: Math.min(seen.width / whole.width, seen.height / whole.height),
  };
}

/** The smallest rectangle around the pixels added, and how much they cover. */
class Box {
  area = 0;
  private left = Infinity;
  private right = -Infinity;
  private top = Infinity;
  private bottom = -Infinity;

  add(x: number, y: number, cover: number): void {
    this.area += cover;
    this.left = Math.min(this.left, x);
    this.right = Math.max(this.right, x + 1);
    this.top = Math.min(this.top, y);
    this.bottom = Math.max(this.bottom, y + 1);
  }

  get width(): number {
    return this.right - this.left;
  }

  get height(): number {
    return this.bottom - this.top;
  }
}
