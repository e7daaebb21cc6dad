import { readFile, readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { builtPage } from './built-page';
import { describeInBrowser, launchChromium } from './chromium';
import { startTexts } from '../../src/texts/start';

jest.setTimeout(240_000);

/** Words that stand in the embedded Excel or in the page around it, and nowhere in the product. */
const OF_THE_WORKBENCH = ['lkjipWorkbench', '_richApiNativeBridge', 'Meja uji', 'A planted fault', 'workbench.css'];
/** Microsoft's own client and its licence. */
const MICROSOFTS = /^office\//;

test('nothing of the workbench or of the embedded Excel is in what ships', async () => {
  const pane = path.join(await builtPage(), 'pane');
  const files = (await readdir(pane, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  const names = files.map((entry) => path.relative(pane, path.join(entry.parentPath, entry.name)));
  const ours = names.filter((name) => !MICROSOFTS.test(name.replaceAll('\\', '/')) && !name.endsWith('.png'));
  expect(ours).toEqual(expect.arrayContaining(['taskpane.html', 'manifest.xml', 'functions.js']));
  const found: string[] = [];
  for (const name of ours) {
    const text = await readFile(path.join(pane, name), 'utf8');
    for (const word of OF_THE_WORKBENCH) if (text.includes(word)) found.push(`${name} has ${word}`);
    // Source maps name every module that went in.
    if (name.endsWith('.map') && /"webpack:\/\/[^"]*\/test\//.test(text)) found.push(`${name} has modules of test/`);
  }
  expect(found).toEqual([]);
  expect(names.filter((name) => /page\.|workbench/.test(name))).toEqual([]);
});

describeInBrowser('the files of an office without internet, from any web server', () => {
  const ADDRESS = 'https://lkjip.example/excel/';

  test('the page asks for nothing but its own files, and says where it belongs', async () => {
    const pane = path.join(await builtPage(), 'pane');
    const browser = await launchChromium();
    try {
      const page = await browser.newPage();
      const elsewhere: string[] = [];
      const missing: string[] = [];
      await page.route('**', async (route) => {
        const url = route.request().url();
        const file = path.join(pane, new URL(url).pathname.replace(/^\/excel\//, ''));
        if (!url.startsWith(ADDRESS)) elsewhere.push(url);
        else if (await isFile(file)) return route.fulfill({ path: file });
        else missing.push(url);
        return route.abort();
      });
      await page.goto(`${ADDRESS}taskpane.html`);
      await page.getByText(startTexts.notInExcel).waitFor({ timeout: 30_000 });
      expect(elsewhere).toEqual([]);
      expect(missing).toEqual([]);
    } finally {
      await browser.close();
    }
  });
});

const isFile = (place: string): Promise<boolean> =>
  stat(place).then(
    (entry) => entry.isFile(),
    () => false,
  );
