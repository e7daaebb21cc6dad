/** The add-in's icons: one drawing each on a grid of 16 units, in ink, paper and amber, so that they stand on any colour. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Resvg, type RenderedImage } from '@resvg/resvg-js';

/** Sizes that Excel asks for, in pixels, from 100% to 250% of its small and large buttons. */
export const ICON_SIZES = [16, 20, 24, 32, 40, 48, 64, 80] as const;

export const ICON_FOLDER = path.resolve('assets/icons');

export const iconFile = (name: string, size: number): string => `${name}-${size}.png`;

export const iconNames = (): readonly string[] =>
  readdirSync(ICON_FOLDER)
    .filter((file) => file.endsWith('.svg'))
    .map((file) => path.basename(file, '.svg'));

/** The drawing in pixels. */
export function renderIcon(name: string, size: number): RenderedImage {
  const drawing = readFileSync(path.join(ICON_FOLDER, `${name}.svg`), 'utf8');
  return new Resvg(drawing, { fitTo: { mode: 'width', value: size } }).render();
}
