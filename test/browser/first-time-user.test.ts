import { readXlsx } from '../host/xlsx/read-xlsx';
import { describeInBrowser } from './chromium';
import { expectSoon } from './expect-soon';
import { PanePage } from './pane';
import { startWorkbench } from './workbench';
import type { Workbench, WorkbenchSession } from './workbench';

jest.setTimeout(180_000);

const INPUT_SHEETS = ['Identitas Satker', 'Perjanjian Kinerja', 'Pengukuran Kinerja', 'Realisasi Anggaran'];
const DERIVED_SHEETS = ['Hitungan', 'Ikhtisar', 'Perbandingan'];

/** An indicator of the made-up satker that is measured as a fraction: 573 of 612 against a target of 90%. */
const CODE = 'SP1.IKP1';
const NUMERATOR = /dinyatakan kompeten/;

describeInBrowser('somebody who opens the workbench for the first time', () => {
  let session: WorkbenchSession;
  let page: Workbench;
  let pane: PanePage;

  beforeAll(async () => {
    session = await startWorkbench();
    page = await session.open();
    pane = new PanePage(page);
  });
  afterAll(async () => {
    await session.close();
  });
  afterEach(() => {
    expect(page.complaints).toEqual([]);
  });

  const tabs = (): Promise<string[]> => page.page.getByRole('tab').allTextContents();

  /** The row of an indicator in the sheet that is shown, and the letter of a column, found by what the cells show. */
  async function cellOf(code: string, header: string): Promise<string> {
    const heading = page.page
      .locator('[role=gridcell]')
      .filter({ has: page.page.getByRole('button', { name: `Urutkan ${header}`, exact: true }) });
    const address = (await heading.getAttribute('data-cell')) ?? '';
    const row = await page.page.locator('[role=gridcell]', { hasText: code }).first().getAttribute('data-cell');
    return address.replace(/\d+$/, '') + (row ?? '').replace(/^[A-Z]+/, '');
  }

  test('makes the sheets with the one button that is offered', async () => {
    expect(await tabs()).toEqual(['Sheet1']);
    await pane.prepare();
    expect(await tabs()).toEqual(expect.arrayContaining(['Petunjuk', ...INPUT_SHEETS]));
  });

  test('fills them with a sample; the functions of the add-in compute', async () => {
    await pane.fillSample('Balai Teluk Biru');
    await page.showSheet('Pengukuran Kinerja');
    expect(await page.text(await cellOf(CODE, 'Realisasi'))).toBe('93,6%');
    expect(await page.text(await cellOf(CODE, 'Capaian'))).toBe('104,0%');
    expect(await page.text(await cellOf(CODE, 'Status'))).toBe('Tercapai');
  });

  test('chooses an indicator in the pane and is taken to its row', async () => {
    await pane.show('Isi');
    await pane.frame.getByRole('main').evaluate((main) => {
      main.scrollTo(0, 100);
    });
    await pane.button(new RegExp(CODE)).click();
    await pane.field(NUMERATOR).waitFor();
    expect(await pane.frame.getByRole('main').evaluate(({ scrollTop }) => scrollTop)).toBe(0);
    await page.settled();
    const row = (await cellOf(CODE, 'Capaian')).replace(/^[A-Z]+/, '');
    expect(await page.nameBox.inputValue()).toMatch(new RegExp(`^[A-Z]+${row}$`));
    expect(await pane.field(NUMERATOR).inputValue()).toBe('573');
    expect(await pane.figure('Capaian')).toBe('104,0%');
  });

  test('types in the grid and sees the form follow', async () => {
    const numerator = await cellOf(CODE, 'Pembilang');
    await page.type(numerator, '500', 'Tab');
    const start = Date.now();
    await expectSoon(() => pane.field(NUMERATOR).inputValue(), '500');
    console.log(`the form followed the grid within ${Date.now() - start} ms after the sheet was computed`);
    expect(await pane.figure('Capaian')).toBe('90,8%');
    expect(await page.text(await cellOf(CODE, 'Capaian'))).toBe('90,8%');
    expect(await page.text(await cellOf(CODE, 'Status'))).toBe('Belum tercapai');
  });

  test('types in the form and sees the grid follow', async () => {
    await pane.field(NUMERATOR).fill('600');
    expect(await pane.figure('Capaian')).toBe('108,9%');
    await pane.field(NUMERATOR).press('Enter');
    const numerator = await cellOf(CODE, 'Pembilang');
    await expectSoon(() => page.text(numerator), '600');
    await page.settled();
    expect(await page.text(await cellOf(CODE, 'Capaian'))).toBe('108,9%');
  });

  test('sorts the table, and the form still shows its indicator', async () => {
    const before = await cellOf(CODE, 'Pembilang');
    await page.page.getByRole('button', { name: 'Urutkan Kode', exact: true }).click();
    await page.page.getByRole('menuitem', { name: /menaik/ }).click();
    await page.settled();
    const after = await cellOf(CODE, 'Pembilang');
    expect(after).not.toBe(before);
    expect(await page.text(after)).toBe('600');
    await page.type(after, '573', 'Tab');
    await expectSoon(() => pane.field(NUMERATOR).inputValue(), '573');
  });

  test('builds the tables and charts', async () => {
    await pane.build();
    expect(await tabs()).toEqual(expect.arrayContaining(DERIVED_SHEETS));
    await pane.button('Buka lembar Ikhtisar').click();
    await page.page.getByRole('grid', { name: 'Lembar Ikhtisar' }).waitFor();
    expect(await page.page.getByRole('img', { name: /^Grafik/ }).count()).toBe(2);
    await page.goTo('Perbandingan!A1');
  });

  test('saves, opens the file in a new workbook and finds everything there', async () => {
    const saved = await page.download();
    const stored = readXlsx(saved);
    const names = stored.sheets.map(({ name }) => name);
    expect(names).toEqual(await tabs());
    await page.page.getByRole('button', { name: 'Buku kerja baru' }).click();
    await pane.button('Siapkan lembar isian').waitFor();
    expect(await tabs()).toEqual(['Sheet1']);
    await page.openFile('laporan.xlsx', saved);
    expect(await tabs()).toEqual(names);
    await page.showSheet('Pengukuran Kinerja');
    expect(await page.text(await cellOf(CODE, 'Capaian'))).toBe('104,0%');
    await pane.show('Isi');
    await pane.button(new RegExp(CODE)).click();
    expect(await pane.field(NUMERATOR).inputValue()).toBe('573');
  });

  test('no request left the machine', () => {
    expect(page.requests.length).toBeGreaterThan(5);
    expect(
      page.requests.filter((url) => !/^(http:\/\/localhost:\d+\/|data:|blob:http:\/\/localhost)/.test(url)),
    ).toEqual([]);
  });
});
