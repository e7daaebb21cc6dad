/**
 * `npm run bench [-- SIZE ...]`: what the commands cost on reports of several sizes, each in a process of its own, and what
 * the pane costs to load. `npm run bench -- page` does the latter only.
 */
import { rm } from 'node:fs/promises';
import { fork } from 'node:child_process';
import { cpus } from 'node:os';
import { measureCommands, type Measurement } from './measurement';
import { buildPages } from './page-load/build-pages';
import { measurePages } from './page-load/measure-pages';
import { scriptTable, timeTable } from './page-load/page-table';
import { costTable, growthTable } from './table';

const SIZES = [24, 240, 2400];

async function bench(sizes: readonly number[]): Promise<void> {
  const measurements: Measurement[] = [];
  for (const size of sizes) measurements.push(...(await inOwnProcess(size)));
  const [cpu] = cpus();
  process.stdout.write(
    `Node ${process.versions.node}, ${cpus().length} x ${cpu?.model.trim() ?? 'unknown processor'}\n\n`,
  );
  process.stdout.write(`${costTable(measurements)}\n\n${growthTable(measurements)}\n`);
}

async function benchPage(): Promise<void> {
  const pages = await buildPages();
  try {
    process.stdout.write(`${scriptTable(pages)}\n\n`);
    process.stdout.write(`${timeTable(await measurePages(pages))}\n`);
  } finally {
    await rm(pages.folder, { recursive: true });
  }
}

/** Memory of one size must not be what an earlier one left behind. */
function inOwnProcess(size: number): Promise<readonly Measurement[]> {
  return new Promise((resolve, reject) => {
    const child = fork(__filename, ['--measure', String(size)], { execArgv: [...process.execArgv, '--expose-gc'] });
    let measurements: readonly Measurement[] | null = null;
    child.on('message', (message) => {
      measurements = message as readonly Measurement[];
    });
    child.on('error', reject);
    child.on('exit', (code) => {
      if (measurements === null) reject(new Error(`Measuring ${size} indicators ended with ${code ?? 'a signal'}.`));
      else resolve(measurements);
    });
  });
}

async function main(args: readonly string[]): Promise<void> {
  if (args[0] === '--measure') {
    const measurements = await measureCommands(Number(args[1]));
    process.send?.(measurements);
    return;
  }
  if (args[0] === 'page') {
    await benchPage();
    return;
  }
  const sizes = args.map(Number);
  if (sizes.some((size) => !Number.isSafeInteger(size) || size < 1)) {
    throw new Error('npm run bench [-- SIZE ...]: numbers of indicators, such as 24 240');
  }
  await bench(sizes.length === 0 ? SIZES : sizes);
  process.stdout.write('\n');
  await benchPage();
}

void main(process.argv.slice(2));
