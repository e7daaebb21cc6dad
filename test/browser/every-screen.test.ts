import { axeFindings } from './axe';
import { describeInBrowser } from './chromium';
import { PLACE_NAMES, PanePage } from './pane';
import { startWorkbench } from './workbench';
import type { Workbench, WorkbenchSession } from './workbench';

jest.setTimeout(180_000);

/** Each page is filled once, and looked at in everything that can change while it is open. */
const PAGES: readonly { readonly name: string; readonly search: string; readonly looks: readonly ForcedColors[] }[] = [
  { name: 'light and high contrast', search: '', looks: ['none', 'active'] },
  { name: 'dark, in a pane of 320 pixels', search: '?tema=gelap&lebar=320', looks: ['none'] },
];
type ForcedColors = 'none' | 'active';

describeInBrowser('every screen of the pane', () => {
  let session: WorkbenchSession;
  let page: Workbench;

  beforeAll(async () => {
    session = await startWorkbench();
  });
  afterAll(async () => {
    await session.close();
  });
  afterEach(async () => {
    expect(page.complaints).toEqual([]);
    await page.close();
  });

  test.each(PAGES)('$name: nothing for axe to find, nothing cut off', async ({ search, looks }) => {
    page = await session.open(search);
    const pane = new PanePage(page);
    const found: string[] = [];
    const look = async (place: string): Promise<void> => {
      for (const forcedColors of looks) {
        await page.page.emulateMedia({ forcedColors });
        found.push(...(await axeFindings(page.paneFrame)).map((line) => `${place} (${forcedColors}) ${line}`));
        found.push(...(await cutOff(page)).map((line) => `${place} (${forcedColors}) is cut off: ${line}`));
      }
    };
    await pane.button('Siapkan lembar isian').waitFor();
    await look('Mulai, new workbook');
    await pane.prepare();
    await pane.fillSample('Balai Teluk Biru');
    await pane.build();
    for (const place of PLACE_NAMES) {
      await pane.show(place);
      await look(place);
    }
    await pane.show('Periksa');
    await pane.button(/^Periksa sekarang/).click();
    await pane.message('Pemeriksaan selesai').waitFor();
    await look('Periksa, with its findings');
    await pane.show('Kirim');
    await pane.button('Buat salinan').click();
    await pane.button('Tetap buat salinan').waitFor();
    await look('Kirim, asking once');
    await pane.button('Tetap buat salinan').click();
    await pane.message(/Salinan versi 1 sudah dibuat|Salinan dibuat di buku kerja ini/).waitFor();
    await look('Kirim, the copy made');
    await pane.show('Isi');
    await pane.button(/SP1\.IKP1/).click();
    const numerator = pane.field(/dinyatakan kompeten/);
    await numerator.waitFor();
    await look('Isi, one indicator');
    await numerator.fill('7');
    await numerator.press('Tab');
    await page.settled();
    await pane.show('Kirim');
    await pane.button('Pulihkan rumus').click();
    await pane.message(/Berubah sejak dikirim \(1\)/).waitFor();
    await look('Pulihkan Rumus, what changed');
    await pane.button(/^Terima: /).click();
    await pane.frame.getByText('Diterima (1)').click();
    await look('Pulihkan Rumus, what was accepted');
    for (const part of ['Anggaran', 'Identitas']) {
      await pane.show('Isi');
      await pane.button(part).click();
      await page.settled();
      await look(`Isi, ${part}`);
    }
    expect(found).toEqual([]);
  });

  test('the pane takes over the dark theme of Office', async () => {
    page = await session.open('?tema=gelap');
    await new PanePage(page).button('Siapkan lembar isian').waitFor();
    expect(await brightness(page)).toBeLessThan(0.2);
    await page.close();
    page = await session.open();
    await new PanePage(page).button('Siapkan lembar isian').waitFor();
    expect(await brightness(page)).toBeGreaterThan(0.9);
  });

  test('an English Office gets an English pane and ribbon; the sheets stay Indonesian', async () => {
    page = await session.open('?bahasa=en-US');
    const pane = new PanePage(page);
    await pane.button('Prepare the input sheets').click();
    await pane.message('The input sheets are ready').waitFor();
    await page.settled();
    expect(await page.page.getByRole('tab').allTextContents()).toContain('Pengukuran Kinerja');
    const labels = await page.page.locator('#ribbon button').allTextContents();
    expect(labels.length).toBeGreaterThan(5);
    expect(labels.join(' ')).not.toMatch(/Siapkan|Susun|Bantuan|Kirim/);
    expect(await axeFindings(page.paneFrame)).toEqual([]);
    await pane.button('Bahasa Indonesia').click();
    await pane.message('Lengkapi identitas satuan kerja').waitFor();
  });

  test.each(['', '?tema=gelap'])('the page around the pane: nothing for axe to find (%s)', async (search) => {
    page = await session.open(search);
    await new PanePage(page).prepare();
    await page.showSheet('Pengukuran Kinerja');
    // Cells have the colours of the workbook, which a test of the sheets looks after.
    const options = { rules: { 'color-contrast': { enabled: true } } };
    expect(await axeFindings(page.page.mainFrame(), options)).toEqual([]);
  });
});

/** Parts of the pane that stick out of it sideways. */
async function cutOff(page: Workbench): Promise<string[]> {
  return page.paneFrame.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    const out = [...document.body.querySelectorAll<HTMLElement>('button, input, select, textarea, h1, h2, h3, p, td')]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .filter((element) => {
        const { left, right, width } = element.getBoundingClientRect();
        return width > 1 && (left < -1 || right > clientWidth + 1);
      })
      .map((element) => element.outerHTML.slice(0, 120));
    return scrollWidth > clientWidth ? [`the page is ${scrollWidth} wide in ${clientWidth}`, ...out] : out;
  });
}

/** 0 for black, 1 for white: what lies under the pane's text. */
async function brightness(page: Workbench): Promise<number> {
  return page.paneFrame.evaluate(() => {
    let element: Element | null = document.querySelector('h1, h2');
    let color = 'rgba(0, 0, 0, 0)';
    while (element && color === 'rgba(0, 0, 0, 0)') {
      color = getComputedStyle(element).backgroundColor;
      element = element.parentElement;
    }
    const [red = 0, green = 0, blue = 0] = (color.match(/[\d.]+/g) ?? []).map(Number);
    return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
  });
}
