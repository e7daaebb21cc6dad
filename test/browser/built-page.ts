import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { buildAll } from '../workbench/build';

const ROOT = path.resolve(__dirname, '../..');
/** What the page and the pane are made of. */
const SOURCES = [
  'src',
  'assets',
  'manifest.xml',
  'webpack.config.js',
  'package-lock.json',
  'test/workbench',
  'test/host',
];
const BUILDS = path.join(ROOT, 'out/browser-tests');
const LONGEST_BUILD = 180_000;

async function* filesUnder(place: string): AsyncGenerator<string> {
  const entry = await stat(place).catch(() => null);
  if (entry?.isFile() === true) yield place;
  if (entry?.isDirectory() !== true) return;
  for (const name of (await readdir(place)).sort()) yield* filesUnder(path.join(place, name));
}

async function fingerprint(): Promise<string> {
  const hash = createHash('sha256');
  for (const source of SOURCES) {
    for await (const file of filesUnder(path.join(ROOT, source))) {
      const { mtimeMs, size } = await stat(file);
      hash.update(`${file} ${mtimeMs} ${size}\n`);
    }
  }
  return hash.digest('hex').slice(0, 16);
}

const isThere = (place: string): Promise<boolean> =>
  stat(place).then(
    () => true,
    () => false,
  );

/**
 * The folder of the page, built once for the present sources however many test files ask at the same time: the first one
 * builds, the others wait for it.
 */
export async function builtPage(): Promise<string> {
  const folder = path.join(BUILDS, await fingerprint());
  if (await isThere(folder)) return folder;
  await mkdir(BUILDS, { recursive: true });
  const claim = `${folder}.building`;
  try {
    await mkdir(claim);
  } catch {
    return waitFor(folder, claim);
  }
  try {
    const output = path.join(claim, 'page');
    await buildAll(output);
    for (const old of await readdir(BUILDS)) {
      if (!old.endsWith('.building')) await rm(path.join(BUILDS, old), { recursive: true, force: true });
    }
    await rename(output, folder);
    return folder;
  } catch (error) {
    await writeFile(path.join(claim, 'failed'), String(error));
    throw error;
  } finally {
    await rm(claim, { recursive: true, force: true });
  }
}

async function waitFor(folder: string, claim: string): Promise<string> {
  const start = Date.now();
  while (!(await isThere(folder))) {
    if (!(await isThere(claim))) throw new Error('The page could not be built; another test file says why.');
    if (Date.now() - start > LONGEST_BUILD) throw new Error(`Nobody finishes ${claim}; remove it.`);
    await pause(200);
  }
  return folder;
}
