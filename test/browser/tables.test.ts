import { fill } from '../../src/commands/fill';
import { prepare } from '../../src/commands/prepare';
import { startAddIn } from '../add-in/session';
import { succeeded } from '../commands/built-workbook';
import type { Workbook } from '../host/model/types';
import { writeXlsx } from '../host/xlsx/write-xlsx';
import { readSample } from '../sample/read-sample';
import { describeInBrowser } from './chromium';
import { startWorkbench } from './workbench';
import type { Workbench, WorkbenchSession } from './workbench';

jest.setTimeout(120_000);

/** Rows of `Pengukuran Kinerja`, from 1: the headers and the first indicators of each kind. */
const HEADERS = 6;
const FIRST = HEADERS + 1;

/** Without the derived sheets, which take long to open and say nothing about tables. */
async function filledWorkbook(): Promise<Workbook> {
  const { host, workbook } = await startAddIn();
  succeeded(await prepare(workbook));
  succeeded(await fill(workbook, readSample('contoh-satker')));
  await host.settle();
  return host.workbook;
}

describeInBrowser('the sheets of the add-in in the grid', () => {
  let session: WorkbenchSession;
  let filled: Workbook;
  let page: Workbench;

  beforeAll(async () => {
    [session, filled] = await Promise.all([startWorkbench(), filledWorkbook()]);
  });
  afterAll(async () => {
    await session.close();
  });
  beforeEach(async () => {
    page = await session.open();
    await page.openFile('terisi.xlsx', writeXlsx(filled));
    await page.showSheet('Pengukuran Kinerja');
  });
  afterEach(async () => {
    expect(page.complaints).toEqual([]);
    await page.close();
  });

  /** The column letter under a header of the sheet that is shown. */
  async function column(header: string): Promise<string> {
    const cell = page.page
      .locator('[role=gridcell]')
      .filter({ has: page.page.getByRole('button', { name: `Urutkan ${header}`, exact: true }) });
    return ((await cell.getAttribute('data-cell')) ?? '').replace(/\d+$/, '');
  }

  test('a choice from a validation list stays, another word is stopped with its message', async () => {
    const unknown = `${await column('Nihil')}${FIRST}`;
    await page.goTo(unknown);
    await page.page.getByRole('button', { name: 'Buka daftar pilihan' }).click();
    const list = page.page.getByRole('listbox');
    const [first = ''] = await list.getByRole('option').allTextContents();
    await list.getByRole('option').first().click();
    await page.settled();
    expect(await page.text(unknown)).toBe(first);
    await page.page.keyboard.type('mungkin');
    await page.page.keyboard.press('Enter');
    await page.alert.getByRole('button', { name: 'Batal' }).click();
    await page.settled();
    expect(await page.text(unknown)).toBe(first);
  });

  test('the list opens and closes by keyboard', async () => {
    const nil = `${await column('Nihil')}${FIRST}`;
    await page.goTo(nil);
    await page.page.keyboard.press('Alt+ArrowDown');
    await page.page.getByRole('option').first().waitFor();
    await page.page.keyboard.press('Escape');
    expect(await page.page.getByRole('listbox').count()).toBe(0);
    await page.page.keyboard.press('Alt+ArrowDown');
    await page.page.keyboard.press('Enter');
    await page.settled();
    expect(await page.text(nil)).not.toBe('');
  });

  test('a table sorts by its header and formulas keep to their rows', async () => {
    const [id, code, target] = [await column('ID'), await column('Kode'), await column('Target')];
    const codeOf = new Map<string, string>();
    const lines = async (): Promise<[string, string, string][]> => {
      const found: [string, string, string][] = [];
      for (let row = FIRST; (await page.text(`${id}${row}`)) !== ''; row += 1)
        found.push([
          await page.text(`${id}${row}`),
          await page.text(`${code}${row}`),
          await page.text(`${target}${row}`),
        ]);
      return found;
    };
    const before = await lines();
    for (const [key, value] of before) codeOf.set(key, value);
    await page.goTo(`${id}${HEADERS}`);
    await page.page.getByRole('button', { name: 'Urutkan ID', exact: true }).click();
    await page.page.getByRole('menuitem', { name: /menurun/ }).click();
    await page.settled();
    const after = await lines();
    expect(after.map(([key]) => key)).toEqual(before.map(([key]) => key).sort((a, b) => b.localeCompare(a)));
    for (const [key, value] of after) expect(value).toBe(codeOf.get(key));
  });

  test('a table grows under its last row, with formulas and list', async () => {
    await page.showSheet('Perjanjian Kinerja');
    const id = await column('ID');
    let last = FIRST;
    while ((await page.text(`${id}${last + 1}`)) !== '') last += 1;
    const name = `${await column('Indikator')}${last + 1}`;
    const unit = `${await column('Arah')}${last + 1}`;
    await page.type(name, 'Persentase layanan yang diuji');
    expect(await page.text(name)).toBe('Persentase layanan yang diuji');
    await page.goTo(unit);
    expect(await page.page.getByRole('button', { name: 'Buka daftar pilihan' }).isVisible()).toBe(true);
  });

  test('rows are added and taken away by the menu of a cell', async () => {
    const id = await column('ID');
    const second = await page.text(`${id}${FIRST + 1}`);
    await page.goTo(`${id}${FIRST}`);
    await page.page.keyboard.press('Shift+F10');
    await page.page.getByRole('menuitem', { name: 'Hapus baris tabel' }).click();
    await page.settled();
    expect(await page.text(`${id}${FIRST}`)).toBe(second);
    await page.cell(`${id}${FIRST}`).click({ button: 'right' });
    await page.page.getByRole('menuitem', { name: 'Sisipkan baris tabel di atas' }).click();
    await page.settled();
    expect(await page.text(`${id}${FIRST}`)).toBe('');
    expect(await page.text(`${id}${FIRST + 1}`)).toBe(second);
  });

  test('headings stay in the window while rows scroll', async () => {
    await page.goTo(`A${FIRST + 60}`);
    const header = await page.cell(`A${HEADERS}`).boundingBox();
    const scroller = await page.page.locator('#scroller').boundingBox();
    expect(header && scroller && header.y - scroller.y).toBeLessThan(220);
  });
});
