/** @jest-environment jsdom */
import { act, screen, waitFor, within } from '@testing-library/react';
import { PLACES } from '../../src/taskpane/places';
import { ATTEMPTS, PAUSE_MS } from '../../src/taskpane/store/task-runner';
import { readSample } from '../sample/read-sample';
import { hostFailure } from './fake-services';
import { renderPane, sample, violations } from './render-pane';

describe('every place', () => {
  for (const place of PLACES) {
    for (const language of ['id-ID', 'en-US']) {
      test(`${place} in ${language} has nothing that axe objects to`, async () => {
        const { container } = await renderPane({ report: sample, built: true, language }, place);
        expect(await violations(container)).toEqual([]);
        expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
        expect(document.documentElement.lang).toBe(language.slice(0, 2));
      });
    }
  }

  test('is reached by the keyboard alone', async () => {
    const { user } = await renderPane({ report: sample });
    for (const name of ['Mulai', 'Isi', 'Susun', 'Periksa', 'Kirim', 'Bantuan']) {
      await user.tab();
      expect(document.activeElement?.textContent).toBe(name);
    }
    await user.keyboard('{Enter}');
    expect(await screen.findByRole('heading', { level: 1, name: 'Bantuan' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Bantuan' }).getAttribute('aria-current')).toBe('page');
  });
});

describe('Mulai', () => {
  test('offers the one next step, and does it', async () => {
    const { user, world } = await renderPane();
    await user.click(screen.getByRole('button', { name: 'Siapkan lembar isian' }));
    expect(await screen.findByRole('heading', { name: 'Lengkapi identitas satuan kerja' })).toBeTruthy();
    expect(within(screen.getByText(/Lembar isian siap/).closest('[role=status]') as HTMLElement)).toBeTruthy();
    expect(world.log).toContain('prepare');
  });

  test('asks before a sample replaces data, with the keyboard on the question', async () => {
    const { user, world } = await renderPane({ report: readSample('rutan-kupang-2023') });
    await user.click(screen.getByText('Coba dengan data contoh'));
    await user.click(screen.getByRole('button', { name: 'Pakai contoh Balai Teluk Biru' }));
    expect(screen.getByRole('button', { name: 'Jangan ganti' })).toBe(document.activeElement);
    await user.keyboard('{Enter}');
    expect(screen.queryByText('Ganti isian yang sudah ada?')).toBeNull();
    expect(world.log.filter((name) => name.startsWith('fill'))).toEqual([]);
  });

  test('takes a sample back', async () => {
    const { user, world } = await renderPane();
    await user.click(screen.getByRole('button', { name: 'Pakai contoh Balai Teluk Biru' }));
    await user.click(await screen.findByRole('button', { name: 'Batalkan' }));
    expect(await screen.findByText('Perubahan terakhir sudah dibatalkan.')).toBeTruthy();
    expect(world.log).toContain('undo');
  });

  test('says that the workbook is newer, and offers nothing that would change it', async () => {
    await renderPane({ report: sample, schema: 99 });
    expect(screen.getByRole('heading', { name: 'Dibuat dengan versi yang lebih baru' })).toBeTruthy();
    expect(screen.queryByText('Coba dengan data contoh')).toBeNull();
  });

  test('switches the language', async () => {
    const { user } = await renderPane();
    await user.click(screen.getByRole('button', { name: 'English' }));
    expect(screen.getByRole('heading', { name: 'Prepare an LKjIP in this workbook' })).toBeTruthy();
    expect(document.documentElement.lang).toBe('en');
  });
});

describe('failures', () => {
  test('say what happened and what to do, try again, and hand out details', async () => {
    const { user, world } = await renderPane();
    world.failNext('prepare', hostFailure('general'));
    await user.click(screen.getByRole('button', { name: 'Siapkan lembar isian' }));
    const alert = await screen.findByRole('alert');
    expect(within(alert).getByText('Lembar isian belum selesai disiapkan')).toBeTruthy();
    await user.click(within(alert).getByRole('button', { name: 'Salin rincian' }));
    await waitFor(() => {
      expect(world.copied).toContain('range.values');
    });
    await user.click(within(alert).getByRole('button', { name: 'Coba lagi' }));
    expect(await screen.findByText(/Lembar isian siap/)).toBeTruthy();
  });

  test('show their details as text where Office does not let the pane copy', async () => {
    const { user, world } = await renderPane({ clipboard: false });
    world.failNext('prepare', hostFailure('access-denied'));
    await user.click(screen.getByRole('button', { name: 'Siapkan lembar isian' }));
    await user.click(await screen.findByRole('button', { name: 'Salin rincian' }));
    expect(await screen.findByText(/range\.values/)).toBeTruthy();
  });

  test('of a cell being edited have a message of their own while the pane waits', async () => {
    const { user, world } = await renderPane();
    world.failNext('prepare', hostFailure('cell-edit-mode'));
    await user.click(screen.getByRole('button', { name: 'Siapkan lembar isian' }));
    expect(await screen.findByText(new RegExp(`Tekan Enter atau Esc.*2 dari ${ATTEMPTS}`))).toBeTruthy();
    act(() => {
      world.clock.advance(PAUSE_MS);
    });
    expect(await screen.findByText(/Lembar isian siap/)).toBeTruthy();
  });
});

describe('Susun', () => {
  test('builds what is chosen, and leads to each result', async () => {
    const { user, world } = await renderPane({ report: sample }, 'build');
    expect(screen.queryByRole('heading', { name: 'Hasilnya' })).toBeNull();
    const box = (name: RegExp): HTMLInputElement => screen.getByRole('checkbox', { name });
    for (const sheet of [/Perbandingan/, /Bab I ·/, /Bab III/, /Kinerja Anggaran/, /Lainnya/, /Grafik/]) {
      expect(box(sheet).checked).toBe(true);
      await user.click(box(sheet));
    }
    await user.click(screen.getByRole('button', { name: 'Susun tabel' }));
    expect(await screen.findByText('Tabel sudah disusun.')).toBeTruthy();
    expect(world.log).toContain('build summary');
    // What is there is kept up; the others stay as they were chosen.
    expect([box(/Ikhtisar/).checked, box(/Ikhtisar/).disabled]).toEqual([true, true]);
    expect([box(/Grafik/).checked, box(/Grafik/).disabled]).toEqual([false, false]);
    await user.click(screen.getByRole('button', { name: 'Buka lembar Ikhtisar' }));
    expect(world.log).toContain('show summary');
  });

  test('copies one quarter of e-Performance, or says that there is nothing', async () => {
    const { user, world } = await renderPane({ report: sample }, 'build');
    await user.click(screen.getByRole('button', { name: 'Salin TW2' }));
    expect((await screen.findAllByText('TW2 sudah disalin. Tempel dengan Ctrl+V.')).length).toBeGreaterThan(0);
    expect(world.copied).toMatch(/^e-Performance TW2 \d{4} \(batas 10 Juli \d{4}\)\n\n/);
    expect(world.copied).toMatch(/\nTarget: .+; Realisasi: .+; Persen: .+%\nApril: /);
  });

  test('shows the quarter as text where Office does not let the pane copy', async () => {
    const { user } = await renderPane({ report: sample, clipboard: false }, 'build');
    await user.click(screen.getByRole('button', { name: 'Salin TW3' }));
    expect((await screen.findByText(/^e-Performance TW3 \d{4}/)).textContent).toContain('September: ');
  });

  test('shows progress and can be stopped', async () => {
    const { user, world } = await renderPane({ report: sample }, 'build');
    let openGate = (): void => undefined;
    world.gate = new Promise((resolve) => {
      openGate = resolve;
    });
    await user.click(screen.getByRole('button', { name: 'Susun tabel' }));
    expect(screen.getByRole('progressbar', { name: 'Menyusun tabel…' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Hentikan' }));
    expect(screen.getByText('Menghentikan setelah langkah ini…')).toBeTruthy();
    act(() => {
      openGate();
    });
    await waitFor(() => {
      expect(screen.queryByRole('progressbar')).toBeNull();
    });
  });

  test('leads to Mulai where there is nothing to build from', async () => {
    const { user } = await renderPane({}, 'build');
    await user.click(screen.getByRole('button', { name: 'Ke Mulai' }));
    expect(screen.getByRole('button', { name: 'Siapkan lembar isian' })).toBeTruthy();
  });
});

describe('Bantuan', () => {
  test('inserts an example into the active cell, with this Excel’s separators on show', async () => {
    const { user, world } = await renderPane({ report: sample }, 'help');
    expect(screen.getByText('=LKJIP.CAPAIAN(0,8;1)')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Sisipkan contoh CAPAIAN ke sel aktif' }));
    expect(world.log).toContain('formula =LKJIP.CAPAIAN(0.8,1)');
    expect(await screen.findByText('Contoh CAPAIAN disisipkan.')).toBeTruthy();
  });

  test('copies diagnostics without a word of the workbook', async () => {
    const { user, world } = await renderPane({ report: sample }, 'help');
    await user.click(screen.getByRole('button', { name: 'Salin info diagnosa' }));
    await waitFor(() => {
      expect(world.copied).toMatch(/^addIn: 0\.1\.0$/m);
      expect(world.copied).toMatch(/^officeVersion: 16\.0\.14332\.20011$/m);
    });
    expect(world.copied).not.toContain(sample.identity.unitShortName);
    expect(world.copied).not.toContain(sample.indicators[0]?.name);
  });

  test('names the rules of the report year and how sure they are', async () => {
    await renderPane({ report: readSample('rutan-kupang-2023') }, 'help');
    expect(screen.getByText('Dasar hukum tahun 2023')).toBeTruthy();
    expect(screen.getByText(/PMK 22\/PMK\.02\/2021/)).toBeTruthy();
    expect(screen.getByText(/Capaian RO 43,5/)).toBeTruthy();
  });
});

describe('Susun', () => {
  test('lists the edited sentences, and brings one or all of them back', async () => {
    const { user, world, container } = await renderPane({ report: sample, built: true }, 'start');
    world.edited([
      { id: 'capaian/IKK-01', part: 'Capaian SK1.IKK1', text: 'Kalimat satu.' },
      { id: 'kesimpulan', part: 'Kesimpulan', text: 'Kalimat dua.' },
    ]);
    await user.click(screen.getByRole('button', { name: 'Mulai' }));
    await user.click(screen.getByRole('button', { name: 'Susun' }));
    const list = await screen.findByRole('region', { name: 'Kalimat yang Anda ubah (2)' });
    expect(await violations(container)).toEqual([]);
    await user.click(within(list).getByRole('button', { name: 'Kembalikan kalimat otomatis: Capaian SK1.IKK1' }));
    expect(await screen.findByRole('region', { name: 'Kalimat yang Anda ubah (1)' })).toBeTruthy();
    expect(world.log).toContain('sentences capaian/IKK-01');
    await user.click(screen.getByRole('button', { name: 'Batalkan' }));
    const both = await screen.findByRole('region', { name: 'Kalimat yang Anda ubah (2)' });
    await user.click(within(both).getByRole('button', { name: 'Kembalikan semua kalimat otomatis' }));
    await waitFor(() => {
      expect(screen.queryByText('Kalimat dua.')).toBeNull();
    });
    expect(world.log).toContain('sentences all');
  });
});
