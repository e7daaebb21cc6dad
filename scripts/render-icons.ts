/**
 * Draws `assets/icons/*.svg` as the PNG files the manifest names: `npm run icons`. The pictures are committed, because
 * Office loads them from where the add-in is hosted; a test compares them with the drawings.
 */
import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ICON_FOLDER, ICON_SIZES, iconFile, iconNames, renderIcon } from './icon-drawing';

const wanted = new Set<string>();
for (const name of iconNames()) {
  for (const size of ICON_SIZES) {
    wanted.add(iconFile(name, size));
    writeFileSync(path.join(ICON_FOLDER, iconFile(name, size)), renderIcon(name, size).asPng());
  }
}
const left = readdirSync(ICON_FOLDER).filter((file) => file.endsWith('.png') && !wanted.has(file));
console.log(`${wanted.size} icons drawn${left.length > 0 ? `; no drawing for ${left.join(', ')}` : ''}`);
