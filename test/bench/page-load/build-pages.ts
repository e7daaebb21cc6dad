/** Builds the two pages that are compared, as each is built for hosting. */
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { transformFile } from '@swc/core';
import HtmlWebpackPlugin from 'html-webpack-plugin';
import webpack, { type Configuration } from 'webpack';
import configuration from '../../../webpack.config';

const HERE = __dirname;

export interface Script {
  readonly file: string;
  readonly bytes: number;
  readonly gzipBytes: number;
  /** Loads before the page answers. */
  readonly first: boolean;
}

export interface Pages {
  /** Holds `ours/`, `template/` and the stub for office.js. */
  readonly folder: string;
  readonly ours: readonly Script[];
  readonly template: readonly Script[];
}

export async function buildPages(): Promise<Pages> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'lkjip-pages-'));
  const stub = await transformFile(path.join(HERE, 'office-stub.ts'), {
    jsc: { target: 'es2021', parser: { syntax: 'typescript' } },
    isModule: false,
  });
  // In a scope of its own, as it is a script of the page.
  await writeFile(path.join(folder, 'office.js'), `{${stub.code}}`);
  return {
    folder,
    ours: await bundle(
      configuration({ officejs: 'local' }, { mode: 'production' }),
      path.join(folder, 'ours'),
      // A workbook that holds something is read with the tables' specification.
      ['functions', 'taskpane', 'reading'],
    ),
    template: await bundle(templateConfiguration(), path.join(folder, 'template'), ['polyfill', 'react', 'taskpane']),
  };
}

/** As Microsoft's template has it: polyfills, React and the pane in three scripts, for browsers of the ES5 age. */
function templateConfiguration(): Configuration {
  return {
    mode: 'production',
    devtool: 'source-map',
    target: ['web', 'es5'],
    entry: {
      polyfill: ['core-js/stable', 'regenerator-runtime/runtime'],
      react: ['react', 'react-dom'],
      taskpane: { import: path.join(HERE, 'template-page.tsx'), dependOn: 'react' },
    },
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: {
      rules: [
        {
          test: /\.tsx$/,
          loader: 'swc-loader',
          options: {
            jsc: {
              target: 'es5',
              parser: { syntax: 'typescript', tsx: true },
              transform: { react: { runtime: 'automatic' } },
            },
          },
        },
      ],
    },
    plugins: [
      new HtmlWebpackPlugin({
        filename: 'taskpane.html',
        templateContent:
          '<!doctype html><html><head><meta charset="utf-8"><script src="office/office.js"></script></head>' +
          '<body><div id="container"></div></body></html>',
      }),
    ],
    performance: { hints: false },
  };
}

/** @throws Error with webpack's own report where it does not build. */
async function bundle(config: Configuration, folder: string, first: readonly string[]): Promise<readonly Script[]> {
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
  const { compilation } = stats;
  const firstFiles = new Set(
    first.flatMap((name) => [
      ...((compilation.entrypoints.get(name) ?? compilation.namedChunkGroups.get(name))?.getFiles() ?? []),
    ]),
  );
  const files = new Set([...compilation.chunks].flatMap((chunk) => [...chunk.files]));
  const scripts = [...files]
    .filter((file) => file.endsWith('.js'))
    .map(async (file): Promise<Script> => {
      const content = await readFile(path.join(folder, file));
      const gzipBytes = gzipSync(content, { level: 9 }).length;
      return { file, bytes: content.length, gzipBytes, first: firstFiles.has(file) };
    });
  return Promise.all(scripts);
}
