/**
 * `npm run mutation -- [--part domain|sheets] [--sample 300] [--seed 2023]`: draws that many mutants of a part, has Stryker
 * try them and those within them, and prints the score with those that lived.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Mutant, MutantResult, PartialStrykerOptions } from '@stryker-mutator/api/core';
import fc from 'fast-check';

const ROOT = path.resolve(__dirname, '../..');
const { values } = parseArgs({
  options: {
    part: { type: 'string', default: 'domain' },
    sample: { type: 'string', default: '300' },
    seed: { type: 'string', default: '2023' },
  },
});

/** As Stryker takes it: lines count from 1, columns from 0. */
const rangeOf = ({ location: { start, end } }: Pick<Mutant, 'location'>): string =>
  `${start.line + 1}:${start.column}-${end.line + 1}:${end.column}`;

async function mutantsOf(folder: string): Promise<readonly Mutant[]> {
  const { Instrumenter } = await import('@stryker-mutator/instrumenter');
  const files = readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => path.join(ROOT, folder, file));
  const quiet = (): void => undefined;
  const instrumenter = new Instrumenter({ isDebugEnabled: () => false, debug: quiet, info: quiet } as never);
  const { mutants } = await instrumenter.instrument(
    files.map((name) => ({ name, mutate: true, content: readFileSync(name, 'utf8') })),
    { plugins: null, ignorers: [], excludedMutations: [] },
  );
  return mutants;
}

function draw(mutants: readonly Mutant[], count: number, seed: number): readonly Mutant[] {
  const [drawn = []] = fc.sample(
    fc.shuffledSubarray([...mutants], { minLength: Math.min(count, mutants.length), maxLength: count }),
    { numRuns: 1, seed },
  );
  return drawn;
}

/** Tests of sheets look at workbooks that were built before the first of them, which Stryker cannot tell apart by test. */
const COVERAGE: Readonly<Record<string, PartialStrykerOptions>> = {
  domain: { coverageAnalysis: 'perTest', ignoreStatic: true },
  sheets: { coverageAnalysis: 'off', ignoreStatic: false },
};

/** Stryker tries whatever lies within a range, so what lies within a drawn mutant is tried as well. */
async function tried(part: string, drawn: readonly Mutant[]): Promise<readonly MutantResult[]> {
  const { Stryker } = await import('@stryker-mutator/core');
  process.env['MUTATED_PART'] = part;
  const mutate = drawn.map((mutant) => `${path.relative(ROOT, mutant.fileName)}:${rangeOf(mutant)}`);
  return new Stryker({ mutate, ...COVERAGE[part] }).runMutationTest();
}

async function main(): Promise<void> {
  const all = await mutantsOf(`src/${values.part}`);
  const drawn = draw(all, Number(values.sample), Number(values.seed));
  const results = await tried(values.part, drawn);
  const by = (status: MutantResult['status']): readonly MutantResult[] =>
    results.filter((result) => result.status === status);
  const killed = by('Killed').length + by('Timeout').length;
  const lived = [...by('Survived'), ...by('NoCoverage')];
  const score = killed / (killed + lived.length);
  for (const { fileName, location, mutatorName, replacement, status } of lived) {
    const shown = replacement.replace(/\s+/g, ' ').slice(0, 80);
    console.log(`${status} ${path.relative(ROOT, fileName)}:${location.start.line} ${mutatorName}: ${shown}`);
  }
  console.log(
    `src/${values.part}: ${all.length} mutants, ${drawn.length} drawn, ${results.length} tried with those within, seed ${values.seed}`,
  );
  console.log(`${killed} noticed, ${lived.length} not, ${results.length - killed - lived.length} not counted`);
  console.log(`score ${(100 * score).toFixed(1)}%`);
}

void main();
