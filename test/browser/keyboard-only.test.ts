import { readXlsx } from '../host/xlsx/read-xlsx';
import { describeInBrowser } from './chromium';
import { expectSoon } from './expect-soon';
import { PanePage } from './pane';
import { startWorkbench } from './workbench';
import type { Workbench, WorkbenchSession } from './workbench';

jest.setTimeout(180_000);

/** Not one click: from the empty workbook to a saved file by keys alone. */
describeInBrowser('by keyboard only', () => {
  let session: WorkbenchSession;
  let page: Workbench;

  beforeAll(async () => {
    session = await startWorkbench();
    page = await session.open();
  });
  afterAll(async () => {
    await session.close();
  });

  const press = (key: string): Promise<void> => page.page.keyboard.press(key);

  /** The accessible name of what has the focus, in the page or in the pane. */
  const focused = (): Promise<string> =>
    page.page.evaluate(() => {
      let element = document.activeElement;
      while (element?.tagName === 'IFRAME')
        element = (element as HTMLIFrameElement).contentDocument?.activeElement ?? null;
      if (element?.tagName === 'BODY') return '';
      const labels = (element as HTMLInputElement | null)?.labels ?? [];
      return (
        element?.getAttribute('aria-label') ??
        [...labels].map((label) => label.textContent).join(' ') + (element?.textContent ?? '')
      );
    });

  /** Tab, until something of this name has the focus. */
  async function tabTo(name: RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    const seen: string[] = [];
    for (let steps = 0; steps < 80; steps += 1) {
      const now = await focused();
      if (name.test(now)) return;
      seen.push(now);
      await press(key);
    }
    throw new Error(`Nothing called ${String(name)} is reached by ${key}: ${seen.join(' | ')}`);
  }

  /** F6, until the focus is in a part of the window. */
  async function goTo(part: 'ribbon' | 'grid' | 'pane'): Promise<void> {
    for (let steps = 0; steps < 5; steps += 1) {
      const at = await page.page.evaluate(() => {
        const element = document.activeElement;
        if (element?.id === 'pane-frame') return 'pane';
        return element?.closest('#ribbon') ? 'ribbon' : element?.id;
      });
      if (at === part) return;
      await press('F6');
    }
    throw new Error(`F6 does not lead to the ${part}.`);
  }

  test('a person prepares, fills, edits, sorts, builds and saves', async () => {
    const pane = new PanePage(page);
    await pane.button('Siapkan lembar isian').waitFor();
    await goTo('pane');
    await tabTo(/^Siapkan lembar isian$/);
    await press('Enter');
    await pane.message('Lembar isian siap').waitFor();
    await tabTo(/contoh Balai Teluk Biru/);
    await press('Enter');
    await pane.message('Data contoh sudah ditulis').waitFor();
    await page.settled();

    // The form.
    await goTo('ribbon');
    await tabTo(/^Indikator/);
    await press('Enter');
    await pane.frame.getByRole('heading', { name: 'Isi', exact: true }).waitFor();
    await goTo('pane');
    await tabTo(/SP1\.IKP1/);
    await press('Enter');
    await pane.field(/dinyatakan kompeten/).waitFor();
    await page.settled();
    await tabTo(/dinyatakan kompeten/);
    await press('Control+a');
    await page.page.keyboard.type('600');
    await press('Enter');
    await expectSoon(() => pane.figure('Capaian'), '108,9%');
    await page.settled();

    // The grid stands on the indicator's row.
    await goTo('grid');
    const row = (await page.nameBox.inputValue()).replace(/^[A-Z]+/, '');
    await expectSoon(() => page.page.locator(`[role=gridcell][data-cell$="${row}"]`, { hasText: /^600$/ }).count(), 1);
    await press('Home');
    await press('Control+ArrowUp');
    for (let steps = 0; steps < 8 && !(await headerFocused()); steps += 1) await press('ArrowDown');
    await press('Alt+ArrowDown');
    await page.page.getByRole('menuitem', { name: /menurun/ }).waitFor();
    await press('ArrowDown');
    await press('Enter');
    await page.settled();
    expect(await focused()).toMatch(/^Lembar Pengukuran Kinerja/);

    // The ribbon.
    await goTo('ribbon');
    await tabTo(/^Susun/);
    await press('Enter');
    await pane.message('Tabel sudah disusun').waitFor();
    await page.settled();
    await goTo('ribbon');
    await tabTo(/^Unduh/, 'Shift+Tab');
    const [download] = await Promise.all([page.page.waitForEvent('download'), press('Enter')]);
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(Buffer.from(chunk as Uint8Array));
    const names = readXlsx(Buffer.concat(chunks)).sheets.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['Pengukuran Kinerja', 'Ikhtisar', 'Perbandingan']));
    expect(page.complaints).toEqual([]);
  });

  const headerFocused = async (): Promise<boolean> => (await page.page.locator('.cell.active .filter').count()) > 0;
});
