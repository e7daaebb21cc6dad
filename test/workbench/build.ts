/** Bundles the page and the stand-in for office.js. */
import { createRequire } from 'node:module';
import { copyFile, cp, mkdir, readFile, writeFile } from 'node:fs/promises';
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

/** Builds the page into a folder; the pane's own build goes into its `pane`. */
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

/** Builds the page with the pane in it. */
export async function buildAll(output: string): Promise<void> {
  await Promise.all([buildPage(output), buildStandIn(path.join(output, 'pane'))]);
}

/** The panel of three buttons. */
async function buildStandIn(output: string): Promise<void> {
  await bundle(configuration({ taskpane: path.join(HERE, 'stand-in/taskpane.ts') }, output));
  await copyFile(path.join(HERE, 'stand-in/taskpane.html'), path.join(output, 'taskpane.html'));
  await copyFile(path.join(ROOT, 'manifest.xml'), path.join(output, 'manifest.xml'));
  await cp(path.join(ROOT, 'assets'), path.join(output, 'assets'), { recursive: true });
}
