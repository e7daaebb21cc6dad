import { richWorkbook } from '../workbook/rich-workbook';
import { readXlsx } from '../host/xlsx/read-xlsx';
import { writeXlsx } from '../host/xlsx/write-xlsx';
import { describeInBrowser } from './chromium';
import { expectSoon } from './expect-soon';
import { startWorkbench } from './workbench';
import type { Workbench, WorkbenchSession } from './workbench';

jest.setTimeout(120_000);

describeInBrowser('the grid of the workbench', () => {
  let session: WorkbenchSession;
  let page: Workbench;

  beforeAll(async () => {
    session = await startWorkbench();
  });
  afterAll(async () => {
    await session.close();
  });
  beforeEach(async () => {
    page = await session.open();
  });
  afterEach(async () => {
    await page.close();
  });

  test('a file shows as Excel shows it: formats, looks, errors, charts, no hidden sheet', async () => {
    await page.openFile('kaya.xlsx', writeXlsx(await richWorkbook()));
    const tabs = await page.page.getByRole('tab').allTextContents();
    expect(tabs).toEqual(["Data 'Ukur' & Hitung", 'Ikhtisar']);
    await expect(page.page.getByRole('img', { name: /^Grafik/ }).count()).resolves.toBeGreaterThan(0);
    await page.showSheet("Data 'Ukur' & Hitung");
    expect(await page.text('D4')).toBe('80,00%');
    expect(await page.text('E5')).toBe('3,75');
    expect(await page.text('F6')).toBe('#DIV/0!');
    const header = page.cell('B3');
    // The grid draws its cells anew when the file is computed.
    await expectSoon(() => header.evaluate((cell) => getComputedStyle(cell).backgroundColor), 'rgb(31, 78, 121)');
    expect(await header.getByRole('button', { name: 'Urutkan Indikator' }).count()).toBe(1);
    // Two lines at least: the text is longer than its column and wraps.
    expect((await page.cell('B4').boundingBox())?.height).toBeGreaterThan(30);
  });

  test('typing follows Indonesian settings, formulas are computed and shown', async () => {
    await page.type('B2', '1.234,5');
    await page.type('B3', '12,5%');
    await page.type('B4', '=B2*2');
    expect(await page.text('B2')).toBe('1.234,50');
    expect(await page.text('B3')).toBe('12,50%');
    expect(await page.text('B4')).toBe('2469');
    // Enter went on to the next cell, which is empty.
    await expectActive('B5');
    expect(await page.formulaBar.inputValue()).toBe('');
    await page.goTo('B4');
    expect(await page.formulaBar.inputValue()).toBe('=B2*2');
    await page.goTo('B2');
    expect(await page.formulaBar.inputValue()).toBe('1234,5');
  });

  test('General shows as many decimals as fit; another format shows that it does not fit', async () => {
    await page.type('A1', '=2/3');
    expect(await page.text('A1')).toMatch(/^0,6{3,}7$/);
    await page.type('A2', '123456789012,5');
    expect(await page.text('A2')).toMatch(/^#+$/);
  });

  test('editing keeps the format and can be called off', async () => {
    await page.type('A1', '12,5%');
    await page.goTo('A1');
    await page.page.keyboard.press('F2');
    await page.page.keyboard.press('Enter');
    await expectActive('A2');
    expect(await page.text('A1')).toBe('12,50%');
    await page.goTo('A1');
    await page.page.keyboard.type('lain');
    await page.page.keyboard.press('Escape');
    await expectActive('A1');
    expect(await page.text('A1')).toBe('12,50%');
    await page.page.keyboard.press('Delete');
    // Excel answers in its own time, and the grid shows it then.
    await expectSoon(() => page.text('A1'), '');
  });

  test('what is saved opens again with everything in it', async () => {
    await page.type('A1', 'Isi');
    await page.type('A2', '=LEN(A1)');
    const saved = await page.download();
    const workbook = readXlsx(saved);
    expect(workbook.sheets[0]?.cells.get(1)?.get(0)).toMatchObject({ value: 3, formula: '=LEN(A1)' });
    await page.openFile('lagi.xlsx', saved);
    expect(await page.text('A2')).toBe('3');
    await page.type('A1', 'Isinya');
    expect(await page.text('A2')).toBe('6');
  });

  test('arrows, Tab, Enter, Ctrl and Page keys move as in Excel', async () => {
    const { keyboard } = page.page;
    await page.type('A1', '1');
    await page.type('A2', '2');
    await page.type('A3', '3');
    await page.goTo('A1');
    await keyboard.press('Control+ArrowDown');
    await expectActive('A3');
    await keyboard.press('Control+Shift+ArrowUp');
    expect(await page.page.locator('#summary').innerText()).toBe('Rata-rata: 2   Terisi: 3   Jumlah: 6');
    await keyboard.press('ArrowRight');
    await keyboard.press('Tab');
    await expectActive('C3');
    await keyboard.press('Shift+Enter');
    await expectActive('C2');
    await keyboard.press('Control+Home');
    await expectActive('A1');
  });

  async function expectActive(address: string): Promise<void> {
    await page.settled();
    expect(await page.nameBox.inputValue()).toBe(address);
    const id = await page.grid.getAttribute('aria-activedescendant');
    expect(await page.cell(address).getAttribute('id')).toBe(id);
  }

  test('copied cells are pasted as typed', async () => {
    await page.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.type('A1', '0,5');
    await page.type('B1', '=A1*3');
    await page.goTo('A1');
    await page.page.keyboard.press('Shift+ArrowRight');
    await page.page.keyboard.press('Control+c');
    await page.goTo('A4');
    await page.page.keyboard.press('Control+v');
    await page.settled();
    expect(await page.text('A4')).toBe('0,5');
    expect(await page.text('B4')).toBe('1,5');
  });

  test('what Excel refuses is said and can be corrected', async () => {
    await page.type('A1', '=TidakAda!A1');
    await expect(page.alert.innerText()).resolves.toContain('TidakAda');
    await page.alert.getByRole('button', { name: 'Ulangi' }).click();
    await page.alert.waitFor({ state: 'hidden' });
    await page.settled();
    await page.page.keyboard.type('=1+1');
    await page.page.keyboard.press('Enter');
    await page.settled();
    expect(await page.text('A1')).toBe('2');
  });
});
