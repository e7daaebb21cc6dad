/**
 * Builds the add-in into `dist`, ready to host:
 *
 *   npm run build                                          for https://localhost:3000
 *   npm run build -- --env origin=https://host.example     with a manifest for that address; a path may follow
 *   npm run build -- --env officejs=local                  with office.js beside it, for an office without internet
 */
const { existsSync } = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const CustomFunctionsMetadataPlugin = require('custom-functions-metadata-plugin');
const HtmlWebpackPlugin = require('html-webpack-plugin');
const { BannerPlugin, Compilation, DefinePlugin, NormalModuleReplacementPlugin } = require('webpack');
const { version } = require('./package.json');
const { FluentThemesPlugin } = require('./scripts/fluent-themes-plugin.cjs');

/** What manifest.xml is written for. */
const DEVELOPMENT_ORIGIN = 'https://localhost:3000';
const MICROSOFT = 'https://appsforoffice.microsoft.com';
/**
 * Edge WebView2 and Chrome from version 136 compile a script that begins with this while it arrives, off the main thread,
 * instead of function by function as it runs. Elsewhere it is a comment.
 */
const COMPILE_AHEAD = '//# allFunctionsCalledOnLoad';
/** Stands in for Fluent's own table, which is long. */
const FLUENT_TOKENS = path.resolve(__dirname, 'src/taskpane/fluent-tokens.ts');
const FUNCTIONS = path.resolve(__dirname, 'src/functions/functions.ts');

/** @param {string} text */
function readOrigin(text) {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || url.protocol !== 'https:' || url.search !== '' || url.hash !== '' || url.username !== '') {
    throw new Error(
      `origin=${text}: an address that begins with https:// is needed, because Office loads nothing else.`,
    );
  }
  return url.href.replace(/\/$/, '');
}

/** @param {string} text */
function readOfficeJs(text) {
  if (text !== 'cdn' && text !== 'local') throw new Error(`officejs=${text}: cdn or local is needed.`);
  return text;
}

/**
 * The parts of Microsoft's package that Excel asks for on the platforms that have a shared runtime: desktop, Mac, web.
 * The mapping table is what office.js looks for in a browser without Excel.
 */
function officeFiles() {
  const root = path.dirname(require.resolve('@microsoft/office-js/package.json'));
  const files = [
    'dist/office.js',
    'dist/excel-{mac,web,win32,winrt}-16.*.js',
    'dist/o15apptofilemappingtable.js',
    'dist/{id-id,en-us}/office_strings.js',
  ];
  return [
    ...files.map((from) => ({
      from,
      context: root,
      globOptions: { ignore: ['**/*.debug.js'] },
      to: ({ absoluteFilename }) => path.join('office', path.relative(path.join(root, 'dist'), absoluteFilename)),
      // Microsoft's files stay as they are; they are minified already.
      info: { minimized: true },
    })),
    { from: 'LICENSE.md', context: root, to: 'office/LICENSE.md' },
  ];
}

/** Excel loads add-ins over https only; `npx office-addin-dev-certs install` puts a certificate for localhost here. */
function certificates() {
  const folder = path.join(os.homedir(), '.office-addin-dev-certs');
  const files = { ca: 'ca.crt', cert: 'localhost.crt', key: 'localhost.key' };
  return Object.fromEntries(
    Object.entries(files).map(([name, file]) => {
      const found = path.join(folder, file);
      if (!existsSync(found)) throw new Error(`${file} is missing: run npx office-addin-dev-certs install first.`);
      return [name, found];
    }),
  );
}

/**
 * @param {{ origin?: string, officejs?: string, WEBPACK_SERVE?: boolean }} env
 * @param {{ mode?: 'production' | 'development' }} argv
 * @returns {import('webpack').Configuration}
 */
module.exports = (env = {}, argv = {}) => {
  const origin = readOrigin(env.origin ?? DEVELOPMENT_ORIGIN);
  const officeJs = readOfficeJs(env.officejs ?? 'cdn');
  const production = argv.mode !== 'development';
  return {
    mode: production ? 'production' : 'development',
    devtool: 'source-map',
    target: ['web', 'es2021'],
    // The functions come first and small, so that cells compute while the pane still loads; the pane reuses their modules.
    entry: {
      functions: './src/main/functions.ts',
      taskpane: { import: './src/main/taskpane.ts', dependOn: 'functions' },
    },
    output: {
      path: path.resolve(__dirname, 'dist'),
      // The manifest names functions.js, so its name has to stay; the others change with their content and cache for good.
      filename: ({ chunk }) => (chunk?.name === 'functions' ? 'functions.js' : '[name].[contenthash:8].js'),
      chunkFilename: '[name].[contenthash:8].js',
      clean: true,
    },
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          include: path.resolve(__dirname, 'src'),
          use: [
            // Styles become CSS while building, so that the engine which does it neither loads nor works with the pane.
            ...(production ? ['@griffel/webpack-loader'] : []),
            {
              loader: 'swc-loader',
              options: {
                jsc: {
                  target: 'es2021',
                  parser: { syntax: 'typescript', tsx: true },
                  transform: { react: { runtime: 'automatic' } },
                },
              },
            },
          ],
        },
      ],
    },
    plugins: [
      new NormalModuleReplacementPlugin(/^\.\/tokens\.js$/, (asked) => {
        if (/@fluentui[\\/]tokens[\\/]lib$/.test(asked.context)) asked.request = FLUENT_TOKENS;
      }),
      // Between minifying, which takes comments away, and source maps, which have to know of it.
      new BannerPlugin({
        banner: COMPILE_AHEAD,
        raw: true,
        include: /^(functions|taskpane\..*)\.js$/,
        stage: Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE + 1,
      }),
      new FluentThemesPlugin('taskpane.css'),
      new DefinePlugin({ ADD_IN_VERSION: JSON.stringify(version) }),
      new CustomFunctionsMetadataPlugin({ input: FUNCTIONS, output: 'functions.json' }),
      new HtmlWebpackPlugin({
        template: './src/taskpane/index.html',
        filename: 'taskpane.html',
        chunks: ['functions', 'taskpane'],
        chunksSortMode: 'manual',
        minify: false,
        officeJs: officeJs === 'cdn' ? `${MICROSOFT}/lib/1/hosted/office.js` : 'office/office.js',
        officeOrigin: officeJs === 'cdn' ? ` ${MICROSOFT}` : '',
      }),
      new CopyPlugin({
        patterns: [
          {
            from: 'manifest.xml',
            transform: (content) => content.toString().replaceAll(DEVELOPMENT_ORIGIN, origin),
          },
          { from: 'assets/icons/*.png' },
          { from: 'assets/sample/*.json' },
          { from: 'assets/support.html', to: 'support.html' },
          { from: 'src/taskpane/taskpane.css', to: 'taskpane.css' },
          { from: 'LICENSE', to: 'LICENSE.txt', toType: 'file' },
          ...(officeJs === 'local' ? officeFiles() : []),
        ],
      }),
    ],
    // Names that say what loads, in the bench's table and in a browser's.
    optimization: { chunkIds: 'named' },
    performance: { hints: false },
    // No script of the dev server in the page: the policy of the page would refuse its connection.
    ...(env.WEBPACK_SERVE === true && {
      devServer: {
        port: 3000,
        server: { type: 'https', options: certificates() },
        hot: false,
        liveReload: false,
        client: false,
        static: false,
      },
    }),
  };
};
