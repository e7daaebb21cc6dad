import { mkdir, readFile, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
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
  await mkdir(BUILDS, { recursive: true });
  const deadline = Date.now() + LONGEST_BUILD;
  while (!(await isThere(folder))) {
    const claim = `${folder}.building`;
    if (await claimed(claim)) {
      await buildInto(folder, claim);
    } else {
      if (Date.now() > deadline) throw new Error('The page was not built in time; another test file may say why.');
      await pause(200);
    }
  }
  return folder;
}

/** Takes the building on, unless somebody who is still alive has it. */
async function claimed(claim: string): Promise<boolean> {
  const mine = await writeFile(claim, String(process.pid), { flag: 'wx' }).then(
    () => true,
    () => false,
  );
  if (mine) return true;
  const builder = Number(await readFile(claim, 'utf8').catch(() => ''));
  if (builder > 0 && !isAlive(builder)) await rm(claim, { force: true });
  return false;
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

async function buildInto(folder: string, claim: string): Promise<void> {
  const unfinished = `${folder}.unfinished`;
  try {
    await rm(unfinished, { recursive: true, force: true });
    await buildAll(unfinished);
    for (const old of await readdir(BUILDS)) {
      const place = path.join(BUILDS, old);
      if (place !== unfinished && place !== claim) await rm(place, { recursive: true, force: true });
    }
    await rename(unfinished, folder);
  } finally {
    await rm(claim, { force: true });
  }
}
