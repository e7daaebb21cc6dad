/** What the ribbon and the pane promise, each tried once by hand: buttons, help, forms, asking first, stopping, taking back. */
import { readXlsx } from '../host/xlsx/read-xlsx';
import { writeXlsx } from '../host/xlsx/write-xlsx';
import { describeInBrowser } from './chromium';
import { expectSoon } from './expect-soon';
import { PanePage } from './pane';
import { startWorkbench } from './workbench';
import type { Workbench, WorkbenchSession } from './workbench';

jest.setTimeout(180_000);

const SATKER = 'Balai Pelatihan Vokasi Teluk Biru (data rekaan)';

describeInBrowser('what the pane promises', () => {
  let session: WorkbenchSession;
  let page: Workbench;
  let pane: PanePage;
  /** The workbook as it was saved before anything was built. */
  let filled: Buffer;

  beforeAll(async () => {
    session = await startWorkbench();
    page = await session.open();
    pane = new PanePage(page);
    await pane.button('Siapkan lembar isian').waitFor();
  });
  afterAll(async () => {
    await session.close();
  });
  afterEach(() => {
    expect(page.complaints).toEqual([]);
  });

  const ribbon = (label: string): Promise<void> =>
    page.page.locator('#ribbon').getByRole('button', { name: label, exact: true }).click();
  const heading = (name: string): Promise<void> =>
    pane.frame.getByRole('main').getByRole('heading', { name, exact: true }).waitFor();
  const here = (): Promise<string> => pane.frame.locator('nav [aria-current=page]').innerText();
  const plant = async (label: RegExp): Promise<void> => {
    await page.page.getByRole('button', { name: 'Uji', exact: true }).click();
    await page.page.getByRole('menuitem', { name: label }).click();
  };

  /** The value beside a fact of `Identitas Satker`. */
  async function fact(label: string): Promise<string> {
    const at = await page.page.locator('[role=gridcell]', { hasText: label }).first().getAttribute('data-cell');
    return page.text(`C${(at ?? '').replace(/\D/g, '')}`);
  }

  test('every button of the ribbon does what it says', async () => {
    const buttons: readonly (readonly [label: string, place: string, seen: () => Promise<unknown>])[] = [
      ['Panel LKjIP', 'Mulai', () => pane.button('Siapkan lembar isian').waitFor()],
      ['Siapkan Lembar', 'Mulai', () => pane.message('Lembar isian siap').waitFor()],
      [
        'Contoh Isian',
        'Mulai',
        async () => {
          await pane.fillSample('Balai Teluk Biru');
          filled = await page.download();
        },
      ],
      ['Identitas Satker', 'Isi', () => pane.field('Nama satuan kerja').waitFor()],
      ['Indikator Kinerja', 'Isi', () => pane.button(/SP1\.IKP1/).waitFor()],
      [
        'Anggaran',
        'Isi',
        () =>
          pane
            .button(/^Belanja Pegawai/)
            .first()
            .waitFor(),
      ],
      ['Susun Tabel', 'Susun', () => pane.message('Tabel sudah disusun').waitFor()],
      ['Pilih Tabel', 'Susun', () => heading('Susun tabel laporan')],
      ['Periksa Laporan', 'Periksa', () => heading('Periksa laporan')],
      ['Kirim Laporan', 'Kirim', () => heading('Kirim ke Kanwil')],
      ['Fungsi LKJIP', 'Bantuan', () => pane.button('Sisipkan contoh CAPAIAN ke sel aktif').waitFor()],
      ['Bantuan', 'Bantuan', () => heading('Bantuan')],
    ];
    const labels = await page.page.locator('#ribbon button span').allTextContents();
    expect(labels).toEqual(buttons.map(([label]) => label));
    for (const [label, place, seen] of buttons) {
      await ribbon(label);
      await seen();
      await page.settled();
      expect([label, await here()]).toEqual([label, place]);
    }
  });

  test('an example goes into the active cell and computes; a filled cell is asked about; it comes out again', async () => {
    await page.showSheet('Sheet1');
    await page.goTo('B2');
    await pane.show('Bantuan');
    await pane.button('Sisipkan contoh REALISASI ke sel aktif').click();
    await expectSoon(() => page.text('B2'), '93,63%');
    await pane.button('Sisipkan contoh TERBILANG ke sel aktif').click();
    await pane.button('Jangan').click();
    await page.settled();
    expect(await page.text('B2')).toBe('93,63%');
    await pane.button('Sisipkan contoh TERBILANG ke sel aktif').click();
    await pane.button('Timpa').click();
    await expectSoon(async () => /^[a-z ]+$/i.test(await page.text('B2')), true);
    await pane.button('Batalkan').click();
    await pane.message(/sudah dibatalkan|REALISASI/).waitFor();
    await expectSoon(() => page.text('B2'), '93,63%');
  });

  test('words and rules are explained, and the text for support holds nothing of the workbook', async () => {
    await pane.frame.getByText('Istilah', { exact: true }).click();
    await pane.frame.getByText('Di bawah 100% tidak pernah ditulis 100%').waitFor();
    await pane.frame.getByText('Dasar hukum tahun 2024').click();
    await pane.frame.getByText('Permen PANRB 53 Tahun 2014').waitFor();
    await page.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await pane.button('Salin info diagnosa').click();
    await pane.message('Rincian disalin').waitFor();
    const copied = await page.page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/^addIn: \d+\.\d+\.\d+$/m);
    expect(copied).toMatch(/^indicators: 18$/m);
    expect(copied).not.toMatch(/Balai|Teluk|Pelatihan|999001|Sheet1/);
  });

  test('the forms of identity and budget write the cells that they name', async () => {
    await ribbon('Identitas Satker');
    await pane.field('Nama singkat').fill('Balai Uji');
    await pane.field('Nama singkat').press('Enter');
    await page.showSheet('Identitas Satker');
    await expectSoon(() => fact('Nama singkat'), 'Balai Uji');
    await pane.button('Batalkan').click();
    await expectSoon(() => fact('Nama singkat'), 'Balai Teluk Biru (data rekaan)');

    await ribbon('Anggaran');
    await pane
      .button(/^Belanja Pegawai/)
      .first()
      .click();
    await pane.field(/^Realisasi/).fill('2.907.500.000');
    expect(await pane.figure('Serapan')).toBe('50,0%');
    await pane.field(/^Realisasi/).press('Enter');
    await page.settled();
    await page.showSheet('Realisasi Anggaran');
    await page.page
      .locator('[role=gridcell]', { hasText: /^50,0%$/ })
      .first()
      .waitFor();
    await pane.button('Batalkan').click();
    await page.page
      .locator('[role=gridcell]', { hasText: /^50,0%$/ })
      .first()
      .waitFor({ state: 'detached' });
    await page.settled();
  });

  test('a sample is never mixed into data without asking, and what it replaced comes back', async () => {
    await page.showSheet('Identitas Satker');
    await pane.show('Mulai');
    await pane.frame.getByText('Coba dengan data contoh').click();
    await pane.button(/contoh Rutan Kupang 2023/).click();
    await pane.button('Jangan ganti').click();
    await page.settled();
    expect(await fact('Nama satuan kerja')).toBe(SATKER);
    await pane.button(/contoh Rutan Kupang 2023/).click();
    await pane.button('Ganti dengan data contoh').click();
    await pane.message('Data contoh sudah ditulis').waitFor();
    await expectSoon(async () => /Kupang/.test(await fact('Nama satuan kerja')), true);
    await pane.button('Batalkan').click();
    await pane.message('sudah dibatalkan').waitFor();
    await expectSoon(() => fact('Nama satuan kerja'), SATKER);
  });

  test('a build is stopped between its steps, says so, and is completed by the next one', async () => {
    await plant(/Excel lambat/);
    await ribbon('Susun Tabel');
    await pane.message(/\d dari \d+ bagian/).waitFor();
    await pane.button('Hentikan').click();
    await pane.message('Dihentikan').waitFor();
    await plant(/Cabut semua gangguan/);
    await pane.show('Mulai');
    await pane.button('Susun ulang').waitFor();
    await pane.button('Susun ulang').click();
    await pane.message('Tabel sudah disusun').waitFor();
    await heading('Laporan sudah tersusun');
  });

  test('another indicator makes a rebuild due, in the sheets and in the pane alike', async () => {
    await page.showSheet('Perjanjian Kinerja');
    const levels = page.page.locator('[role=gridcell]').filter({ hasText: /^IKU$/ });
    const at = (await levels.first().getAttribute('data-cell')) ?? '';
    await page.type(at, 'IKK');
    await pane.show('Isi');
    await pane.show('Mulai');
    await heading('Susun ulang tabel laporan');
    await page.showSheet('Ikhtisar');
    expect(await page.text('C3')).toContain('PERLU DISUSUN ULANG');
  });

  test('a workbook of a newer version can be read, and nothing is offered that would change it', async () => {
    const workbook = readXlsx(filled);
    const identity = workbook.sheets.find(({ name }) => name === 'Identitas Satker');
    const row = [...(identity?.cells.values() ?? [])].find((cells) => cells.get(0)?.value === 'skema');
    const version = row?.get(2);
    if (row === undefined || version === undefined) throw new Error('The file holds no version.');
    row.set(2, { ...version, value: 99 });
    await page.openFile('baru.xlsx', writeXlsx(workbook));
    await pane.show('Mulai');
    await heading('Dibuat dengan versi yang lebih baru');
    expect(await pane.button(/^Pakai contoh/).count()).toBe(0);
    await ribbon('Susun Tabel');
    await pane.message('Tabel belum selesai disusun').waitFor();
    expect(await pane.button('Coba lagi').count()).toBe(0);
    await ribbon('Indikator Kinerja');
    await pane.button(/SP1\.IKP1/).click();
    await pane.figure('Capaian');
    expect(await pane.field(/dinyatakan kompeten/).isEditable()).toBe(false);
  });
});
