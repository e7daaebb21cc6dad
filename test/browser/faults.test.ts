import { describeInBrowser } from './chromium';
import { PanePage } from './pane';
import { startWorkbench } from './workbench';
import type { Workbench, WorkbenchSession } from './workbench';

jest.setTimeout(180_000);

describeInBrowser('when Excel fails in the middle', () => {
  let session: WorkbenchSession;
  let page: Workbench;
  let pane: PanePage;

  beforeAll(async () => {
    session = await startWorkbench();
  });
  afterAll(async () => {
    await session.close();
  });
  beforeEach(async () => {
    page = await session.open();
    pane = new PanePage(page);
    await pane.button('Siapkan lembar isian').waitFor();
  });
  afterEach(async () => {
    expect(page.complaints).toEqual([]);
    await page.close();
  });

  async function plant(label: RegExp): Promise<void> {
    await page.page.getByRole('button', { name: 'Uji', exact: true }).click();
    await page.page.getByRole('menuitem', { name: label }).click();
  }

  test('the pane says what happened and trying again reaches the same end', async () => {
    await plant(/gagal di tengah/);
    await pane.button('Siapkan lembar isian').click();
    await pane.message('Lembar isian belum selesai disiapkan').waitFor();
    await pane.button('Coba lagi').click();
    await pane.message('Lembar isian siap').waitFor();
    await page.settled();
    const tabs = await page.page.getByRole('tab').allTextContents();
    expect(tabs).toContain('Realisasi Anggaran');
    await plant(/gagal di tengah/);
    await pane.button(/contoh Balai Teluk Biru/).click();
    await pane.message('Data contoh belum ditulis seluruhnya').waitFor();
    await pane.button('Coba lagi').click();
    await pane.message('Data contoh sudah ditulis').waitFor();
    await page.settled();
    await page.showSheet('Pengukuran Kinerja');
    expect(await page.page.locator('[role=gridcell]', { hasText: /^Tercapai$/ }).count()).toBeGreaterThan(0);
  });

  test('a cell that is being edited is waited for', async () => {
    await pane.prepare();
    await plant(/sel sedang diedit/);
    await pane.button(/contoh Balai Teluk Biru/).click();
    await pane.message(/Tekan Enter atau Esc/).waitFor();
    await pane.message('Data contoh sudah ditulis').waitFor();
  });

  test('where functions do not run, plain formulas are offered and give the same figures', async () => {
    await page.close();
    page = await session.open('?excel=ltsc2021WithoutFunctions');
    pane = new PanePage(page);
    await pane.prepare();
    await pane.fillSample('Balai Teluk Biru');
    await page.showSheet('Pengukuran Kinerja');
    const unknown = page.page.locator('[role=gridcell]', { hasText: '#NAME?' });
    expect(await unknown.count()).toBeGreaterThan(0);
    // The pane looks for itself whether the functions are known, after ten seconds.
    await pane.button('Pakai rumus Excel biasa').click({ timeout: 30_000 });
    await unknown.first().waitFor({ state: 'detached' });
    await page.settled();
    expect(await page.page.locator('[role=gridcell]', { hasText: /^Tercapai$/ }).count()).toBeGreaterThan(0);
  });
});
