/** @jest-environment jsdom */
/** Kirim as a person uses it. */
import { screen, within } from '@testing-library/react';
import type { Report } from '../../src/domain/report';
import { readSample } from '../sample/read-sample';
import { hostFailure } from './fake-services';
import { renderPane, violations } from './render-pane';

const kupang = readSample('rutan-kupang-2023');
/** Where nothing stands in the way. */
async function clean(language = 'id-ID') {
  const rendered = await renderPane({ report: kupang, built: true, language }, 'send');
  rendered.world.nothingEmbarrasses = true;
  return rendered;
}

const makeCopy = { name: 'Buat salinan' };

test('a copy is made at once where nothing would embarrass; its name can be copied', async () => {
  const { user, world, container } = await clean();
  await user.click(await screen.findByRole('button', makeCopy));
  expect(await screen.findByText('Salinan versi 1 sudah dibuat')).toBeTruthy();
  expect(world.log.filter((name) => /^(review|send)/.test(name))).toEqual(['review', 'send']);
  const name = screen.getByRole<HTMLInputElement>('textbox', { name: 'Nama berkas' });
  expect([name.value, name.readOnly]).toEqual(['LKjIP_2023_Tahunan_002410_Contoh_v1.xlsx', true]);
  await user.click(screen.getByRole('button', { name: 'Salin nama' }));
  expect(await screen.findByText('Nama berkas disalin.')).toBeTruthy();
  expect(world.copied).toBe(name.value);
  await user.click(screen.getByRole('button', { name: 'Lihat Rekap' }));
  expect(world.log).toContain('show recap');
  expect(await violations(container)).toEqual([]);
  expect(screen.getByRole('button', { name: 'Buat salinan baru' })).toBeTruthy();
});

test('what was chosen is what is sent', async () => {
  const { user, world } = await clean();
  await user.click(await screen.findByRole('radio', { name: /^Nilai saja/ }));
  await user.click(screen.getByRole('checkbox', { name: /temuan yang masih terbuka/ }));
  await user.click(screen.getByRole('checkbox', { name: /di bawah 5/ }));
  await user.click(screen.getByRole('button', makeCopy));
  await screen.findByText('Salinan versi 1 sudah dibuat');
  expect(world.log).toContain('send valuesOnly includeOpenFindings hideSmallCounts');
});

describe('before sending', () => {
  const embarrassing: Report = {
    ...kupang,
    identity: { ...kupang.identity, year: 2024 },
    measurements: kupang.measurements.map((row) =>
      row.id === 'IKK-01'
        ? { ...row, numerator: null, denominator: null, evidence: `NIP 19${'0'.repeat(12)}1000` }
        : row,
    ),
  };

  test('asks once: open findings, empty rows, another year, personal data, each with its cell', async () => {
    const { user, world, container } = await renderPane({ report: embarrassing, built: true }, 'send');
    await user.click(await screen.findByRole('button', makeCopy));
    const question = within(await screen.findByRole('group', { name: 'Periksa dahulu sebelum dikirim' }));
    expect(world.log.filter((name) => name.startsWith('send'))).toEqual([]);
    expect(question.getByText(/^Masih terbuka: \d+ temuan Salah dan \d+ Perlu konfirmasi\. .*DRAF/)).toBeTruthy();
    expect(question.getByText('1 indikator belum diisi:')).toBeTruthy();
    expect(question.getAllByText(/tahun 2023, padahal tahun laporan 2024/)).toHaveLength(2);
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Periksa dahulu sebelum dikirim');
    await user.click(question.getByText(/seperti NIP/));
    expect(world.log).toContain('select measurements IKK-01 evidence');
    expect(await violations(container)).toEqual([]);
    await user.click(question.getByRole('button', { name: 'Tetap buat salinan' }));
    expect(await screen.findByText(/^DRAF: masih ada \d+ temuan Salah/)).toBeTruthy();
    expect(world.log.filter((name) => name.startsWith('review'))).toHaveLength(1);
  });

  test('the sender may correct first', async () => {
    const { user, world } = await renderPane({ report: embarrassing, built: true }, 'send');
    await user.click(await screen.findByRole('button', makeCopy));
    await user.click(await screen.findByRole('button', { name: 'Perbaiki dahulu' }));
    expect(await screen.findByRole('button', makeCopy)).toBeTruthy();
    expect(world.log.filter((name) => name.startsWith('send'))).toEqual([]);
  });
});

test('where the copy stands in this workbook, one click brings the functions back', async () => {
  const { user, world } = await clean();
  world.copyInPlace = true;
  await user.click(await screen.findByRole('button', makeCopy));
  await user.click(await screen.findByRole('button', { name: 'Kembalikan fungsi LKJIP' }));
  expect(await screen.findByText('Fungsi LKJIP sudah dikembalikan.')).toBeTruthy();
  expect(world.log).toContain('functions');
  expect(screen.queryByText('Salinan dibuat di buku kerja ini')).toBeNull();
});

test('a failure while the copy is made is said, and can be tried again', async () => {
  const { user, world } = await clean();
  world.failNext('send', hostFailure('general'));
  await user.click(await screen.findByRole('button', makeCopy));
  await user.click(await screen.findByRole('button', { name: 'Coba lagi' }));
  expect(await screen.findByText('Salinan versi 1 sudah dibuat')).toBeTruthy();
});

test('a workbook that cannot be read is not sent', async () => {
  const { user, world } = await clean();
  world.failNext('review', hostFailure('general'));
  await user.click(await screen.findByRole('button', makeCopy));
  expect(await screen.findByRole('alert')).toBeTruthy();
  expect(world.log.filter((name) => name.startsWith('send'))).toEqual([]);
});

test('speaks English', async () => {
  const { user, container } = await clean('en-US');
  await user.click(await screen.findByRole('button', { name: 'Make the copy' }));
  expect(await screen.findByText('Copy version 1 is made')).toBeTruthy();
  expect(await violations(container)).toEqual([]);
});

test('leads to Mulai where there is nothing to send', async () => {
  const { user } = await renderPane({}, 'send');
  await user.click(await screen.findByRole('button', { name: 'Ke Mulai' }));
  expect(screen.getByRole('button', { name: 'Siapkan lembar isian' })).toBeTruthy();
});
