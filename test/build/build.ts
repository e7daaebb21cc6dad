/** Runs the add-in's own build into a folder of its own. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import webpack from 'webpack';
import configuration from '../../webpack.config';

export interface Build {
  readonly folder: string;
  /** Files below the folder, with forward slashes. */
  readonly files: readonly string[];
  /** The scripts that a named part loads when it is asked for. */
  scriptsOf(part: string): readonly string[];
  text(file: string): string;
  /** What the file costs to load, in KB of 1000 bytes. */
  gzipKilobytes(file: string): number;
  remove(): void;
}

/** @throws Error with webpack's own report where it does not build. */
export async function build(env: configuration.BuildEnvironment): Promise<Build> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'lkjip-build-'));
  const config = configuration(env, { mode: 'production' });
  const compiler = webpack({ ...config, output: { ...config.output, path: folder } });
  const stats = await new Promise<webpack.Stats>((resolve, reject) => {
    compiler.run((error, result) => {
      if (error !== null) reject(error);
      else if (result !== undefined) resolve(result);
    });
  });
  await new Promise((resolve) => {
    compiler.close(resolve);
  });
  if (stats.hasErrors()) throw new Error(stats.toString('errors-warnings'));
  const text = (file: string): string => readFileSync(path.join(folder, file), 'utf8');
  return {
    folder,
    files: Object.keys(stats.compilation.assets),
    scriptsOf: (part) => {
      const group = stats.compilation.namedChunkGroups.get(part);
      if (group === undefined) throw new Error(`The build has no part ${part}.`);
      return group.getFiles().filter((file) => file.endsWith('.js'));
    },
    text,
    gzipKilobytes: (file) => gzipSync(text(file), { level: 9 }).length / 1000,
    remove: () => {
      rmSync(folder, { recursive: true });
    },
  };
}
