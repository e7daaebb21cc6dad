/** `npm run bench [-- SIZE ...]`: what the commands cost on reports of several sizes, each in a process of its own. */
import { fork } from 'node:child_process';
import { cpus } from 'node:os';
import { measureCommands, type Measurement } from './measurement';
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
  const sizes = args.map(Number);
  if (sizes.some((size) => !Number.isSafeInteger(size) || size < 1)) {
    throw new Error('npm run bench [-- SIZE ...]: numbers of indicators, such as 24 240');
  }
  await bench(sizes.length === 0 ? SIZES : sizes);
}

void main(process.argv.slice(2));
