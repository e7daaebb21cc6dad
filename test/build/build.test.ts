/** What `npm run build` puts into `dist`. */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import vm from 'node:vm';
import configuration from '../../webpack.config';
import { builtPage } from '../browser/built-page';
import { build, type Build } from './build';

const ORIGIN = 'https://lkjip.example.go.id/excel';
const FIRST_SCRIPT_KB = 20;
const UNTIL_START_ANSWERS_KB = 120;
const EVERYTHING_KB = 300;
const MINUTES = 60_000;

describe('for an address', () => {
  let dist: Build;
  beforeAll(async () => {
    dist = await build({ origin: `${ORIGIN}/` });
  }, 5 * MINUTES);
  afterAll(() => {
    dist.remove();
  });

  const scripts = (): readonly string[] => dist.files.filter((file) => file.endsWith('.js'));
  const pageScripts = (): readonly string[] =>
    [...dist.text('taskpane.html').matchAll(/<script[^>]*\bsrc="?([^"> ]+)/g)].map(([, source = '']) => source);

  const ownScripts = (): readonly string[] => pageScripts().filter((script) => !script.startsWith('https:'));
  const total = (files: Iterable<string>): number =>
    [...files].map((file) => dist.gzipKilobytes(file)).reduce((sum, each) => sum + each, 0);

  test('the manifest is for that address and otherwise the one of the repository', () => {
    const source = readFileSync(path.resolve(__dirname, '../../manifest.xml'), 'utf8');
    expect(dist.text('manifest.xml')).toBe(source.replaceAll('https://localhost:3000', ORIGIN));
    expect(dist.text('manifest.xml')).not.toContain('localhost');
  });

  test('every file that the manifest names is there', () => {
    const addresses = [...dist.text('manifest.xml').matchAll(/DefaultValue="(https:[^"]*)"/g)];
    const files = addresses.map(([, address = '']) => address.replace(`${ORIGIN}/`, ''));
    expect(files.length).toBeGreaterThan(90);
    expect(files.filter((file) => !dist.files.includes(file))).toEqual([]);
  });

  test('the page loads office.js, the functions and the pane, in this order', () => {
    expect(pageScripts()).toEqual([
      'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
      'functions.js',
      expect.stringMatching(/^taskpane\.[0-9a-f]{8}\.js$/),
    ]);
  });

  test('the page allows its own scripts and office.js, and no others', () => {
    const policy = /Content-Security-Policy"? content="([^"]*)"/.exec(dist.text('taskpane.html'))?.[1];
    expect(policy).toBe(
      "default-src 'none'; script-src 'self' https://appsforoffice.microsoft.com; style-src 'self' 'unsafe-inline'; " +
        "img-src 'self' data:; connect-src 'self' https://appsforoffice.microsoft.com; base-uri 'none'; form-action 'none'",
    );
  });

  test('no script makes code of text, which the policy would stop', () => {
    expect(scripts().filter((file) => /\beval\(|new Function\(/.test(dist.text(file)))).toEqual([]);
  });

  test('the first script associates every function of the metadata', () => {
    const associated = new Map<string, (...args: readonly unknown[]) => unknown>();
    const CustomFunctions = {
      associate: (id: string, call: (...args: readonly unknown[]) => unknown) => associated.set(id, call),
    };
    const currentScript = { tagName: 'SCRIPT', src: `${ORIGIN}/functions.js` };
    const page = { CustomFunctions, document: { currentScript } };
    vm.runInNewContext(dist.text('functions.js'), page);
    const metadata = JSON.parse(dist.text('functions.json')) as {
      readonly functions: readonly { readonly id: string }[];
    };
    expect([...associated.keys()].sort()).toEqual(metadata.functions.map(({ id }) => id).sort());
    expect(associated.get('CAPAIAN')?.(0.8, 1)).toBe(1.25);
  });

  test(`the first script has at most ${FIRST_SCRIPT_KB} KB, and no React`, () => {
    expect(dist.gzipKilobytes('functions.js')).toBeLessThanOrEqual(FIRST_SCRIPT_KB);
    expect(sourcesOf(dist, 'functions.js').filter((source) => /react|fluentui|taskpane/.test(source))).toEqual([]);
  });

  test('what the page loads at once is compiled while it arrives', () => {
    for (const script of ownScripts()) expect(dist.text(script)).toMatch(/^\/\/# allFunctionsCalledOnLoad\n/);
    expect(dist.text(dist.scriptsOf('commands')[0] ?? '')).not.toContain('allFunctionsCalledOnLoad');
  });

  test.each([
    ['in Indonesian', []],
    ['in English', ['english']],
  ])(`until Mulai has read a filled workbook at most ${UNTIL_START_ANSWERS_KB} KB load, %s`, (_, texts) => {
    const asked = ['reading', ...texts].flatMap((part) => dist.scriptsOf(part));
    const loaded = new Set([...ownScripts(), ...asked]);
    expect(loaded.size).toBe(ownScripts().length + asked.length);
    expect(total(loaded)).toBeLessThanOrEqual(UNTIL_START_ANSWERS_KB);
  });

  test(`everything together has at most ${EVERYTHING_KB} KB`, () => {
    expect(total(scripts())).toBeLessThanOrEqual(EVERYTHING_KB);
  });

  test('the stylesheet gives every variable that a style names a value, light and dark, and no others', () => {
    const stylesheet = dist.text('taskpane.css');
    const named = scripts().flatMap((file) => [...dist.text(file).matchAll(/var\(--([a-z]\w*)\)/gi)]);
    const names = [...new Set(named.map(([, name = '']) => name))].sort();
    expect(names.length).toBeGreaterThan(90);
    expect([...variablesOf(stylesheet, ':root').keys()].sort()).toEqual(names);
    const dark = variablesOf(stylesheet, ':root[data-theme="dark"]');
    expect([...dark.keys()].filter((name) => !names.includes(name))).toEqual([]);
    expect(dark.get('colorNeutralBackground1')).toBe('#292929');
  });

  test("Fluent's table of tokens is replaced by its rule", () => {
    const sources = scripts().flatMap((script) => sourcesOf(dist, script));
    expect(sources).toContain('src/taskpane/fluent-tokens.ts');
    expect(sources.filter((source) => source.endsWith('tokens/lib/tokens.js'))).toEqual([]);
  });

  test('neither what writes sheets nor the formulas of derived tables are loaded with the pane', () => {
    const loaded = [...ownScripts(), ...dist.scriptsOf('reading')].flatMap((script) => sourcesOf(dist, script));
    expect(loaded).toContainEqual(expect.stringMatching(/src\/commands\/survey\.ts$/));
    expect(
      loaded.filter((source) =>
        /write-workbook|sheets\/(all-tables|derived\/(?!report\/columns))|live-workbook\.ts/.test(source),
      ),
    ).toEqual([]);
  });

  test('no file of test is in it, and every script says where it comes from', () => {
    for (const script of scripts()) {
      const sources = sourcesOf(dist, script);
      expect(sources.length).toBeGreaterThan(0);
      expect(sources.filter((source) => !/^(src|node_modules|webpack)\//.test(source))).toEqual([]);
    }
    expect(dist.files.filter((file) => /test|workbench|host\//.test(file))).toEqual([]);
  });
});

describe('for an office without internet', () => {
  // As the browser tests have it built.
  let folder: string;
  let files: readonly string[];
  const text = (file: string): string => readFileSync(path.join(folder, file), 'utf8');
  beforeAll(async () => {
    folder = path.join(await builtPage(), 'pane');
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    files = entries.map((entry) =>
      path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'),
    );
  }, 5 * MINUTES);

  test("Microsoft's files lie beside the add-in, unchanged, with their licence", () => {
    const root = path.dirname(createRequire(__filename).resolve('@microsoft/office-js/package.json'));
    for (const file of ['office.js', 'excel-win32-16.01.js', 'excel-web-16.00.js', 'excel-mac-16.00.js']) {
      expect(text(`office/${file}`)).toBe(readFileSync(path.join(root, 'dist', file), 'utf8'));
    }
    expect(text('office/LICENSE.md')).toContain('MICROSOFT SOFTWARE LICENSE TERMS');
  });

  test('only what Excel asks for, in Indonesian and English', () => {
    const copied = files.filter((file) => file.startsWith('office/') && file !== 'office/LICENSE.md');
    const wanted =
      /^office\/(office|o15apptofilemappingtable|excel-(mac|web|win32|winrt)-16\.\d\d(-core)?|(id-id|en-us)\/office_strings)\.js$/;
    expect(copied.filter((file) => !wanted.test(file))).toEqual([]);
    expect(copied).toEqual(
      expect.arrayContaining(['office/id-id/office_strings.js', 'office/en-us/office_strings.js']),
    );
  });

  test('the page asks nothing of Microsoft', () => {
    expect(text('taskpane.html')).not.toContain('microsoft.com');
    expect(text('taskpane.html')).toMatch(/src="?office\/office\.js/);
  });
});

describe('what is asked for', () => {
  test.each(['http://lkjip.example', 'lkjip.example', 'https://x.example/?a=1', 'https://user@x.example'])(
    'an address that Office would refuse is refused: %s',
    (origin) => {
      expect(() => configuration({ origin })).toThrow(/https:/);
    },
  );

  test('another source of office.js is refused', () => {
    expect(() => configuration({ officejs: 'none' as 'cdn' })).toThrow(/cdn or local/);
  });
});

/** The files that a script was made of, by its source map. */
/** What a rule of the stylesheet says of variables. */
function variablesOf(stylesheet: string, selector: string): ReadonlyMap<string, string> {
  const start = stylesheet.indexOf(`${selector} {`);
  const rule = stylesheet.slice(start, stylesheet.indexOf('}', start));
  return new Map([...rule.matchAll(/--(\w+): ([^;]+);/g)].map(([, name = '', value = '']) => [name, value]));
}

function sourcesOf(dist: Build, script: string): readonly string[] {
  const map = JSON.parse(dist.text(`${script}.map`)) as { readonly sources: readonly string[] };
  return map.sources.map((source) => source.replace(/^webpack:\/\/[^/]*\/(\.\/)?/, '').replace(/\?.*$/, ''));
}
