import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { builtPage } from './built-page';

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
