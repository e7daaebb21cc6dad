/** Bundles the page and the stand-in for office.js. */
import { createRequire } from 'node:module';
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import webpack from 'webpack';
import type { Configuration } from 'webpack';

const HERE = __dirname;
const ROOT = path.resolve(HERE, '../..');

function configuration(entry: Readonly<Record<string, string>>, output: string): Configuration {
  return {
    mode: 'development',
    devtool: 'source-map',
    target: ['web', 'es2022'],
    entry,
    output: { path: output, filename: '[name].js' },
    resolve: { extensions: ['.ts', '.js'] },
    module: {
      rules: [
        {
          test: /\.ts$/,
          exclude: /node_modules/,
          loader: 'swc-loader',
          options: { jsc: { target: 'es2022', parser: { syntax: 'typescript' } } },
        },
      ],
    },
    performance: { hints: false },
  };
}

/** @throws Error with webpack's own report. */
async function bundle(config: Configuration): Promise<void> {
  const compiler = webpack(config);
  const stats = await new Promise<webpack.Stats>((resolve, reject) => {
    compiler.run((error, result) => {
      if (error) reject(error);
      else if (result) resolve(result);
    });
  });
  await new Promise((resolve) => {
    compiler.close(resolve);
  });
  if (stats.hasErrors()) throw new Error(stats.toString('errors-warnings'));
}

/** Builds the page into a folder. */
async function buildPage(output: string): Promise<void> {
  await mkdir(output, { recursive: true });
  await bundle(
    configuration({ page: path.join(HERE, 'page/main.ts'), office: path.join(HERE, 'office/office-js.ts') }, output),
  );
  await copyFile(path.join(HERE, 'page/page.html'), path.join(output, 'index.html'));
  await copyFile(path.join(HERE, 'page/workbench.css'), path.join(output, 'workbench.css'));
  const office = createRequire(path.join(ROOT, 'package.json')).resolve('@microsoft/office-js/package.json');
  const [stand, client] = await Promise.all([
    readFile(path.join(output, 'office.js'), 'utf8'),
    readFile(path.join(path.dirname(office), 'dist/excel-web-16.00.js'), 'utf8'),
  ]);
  await writeFile(path.join(output, 'office.js'), `${stand}\n${client}\n;lkjipAfterClient();\n`);
}

/**
 * The add-in as `npm run build -- --env officejs=local` makes it, into another folder. In its page office.js is then a file
 * beside it, and the server answers with the stand-in where that file is asked for: page and bundles stay as they ship.
 */
async function buildAddIn(output: string): Promise<void> {
  const configure = createRequire(path.join(ROOT, 'package.json'))('./webpack.config.js') as (
    env: Readonly<Record<string, string>>,
    argv: { readonly mode: 'production' },
  ) => Configuration;
  const config = configure({ officejs: 'local' }, { mode: 'production' });
  await bundle({ ...config, context: ROOT, output: { ...config.output, path: output } });
}

/** Builds the page with the pane in it. */
export async function buildAll(output: string): Promise<void> {
  await buildAddIn(path.join(output, 'pane'));
  await buildPage(output);
}
