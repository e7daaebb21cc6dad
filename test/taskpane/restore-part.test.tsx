/** @jest-environment jsdom */
/** Pulihkan Rumus as a person uses it. */
import { screen } from '@testing-library/react';
import type { SentChange } from '../../src/commands/restoring/sent-changes';
import { hostFailure } from './fake-services';
import { renderPane, sample, violations } from './render-pane';

const about = {
  table: 'measurements',
  tableName: 'tblPengukuran',
  sheetName: 'Pengukuran Kinerja',
  id: 'IKK-02',
  name: 'SK1.IKK2',
  rejectable: true,
} as const;
const target = { table: 'measurements', match: { id: 'IKK-02' }, column: 'numerator' } as const;
const figure: SentChange = {
  ...about,
  key: 'a',
  kind: 'value',
  column: 'numerator',
  header: 'Pembilang',
  was: 1234.5,
  now: null,
  target,
};
const formula: SentChange = { ...figure, key: 'b', header: 'Penyebut', was: '=20+7', now: 28, rejectable: false };
const gone: SentChange = { ...about, key: 'c', kind: 'deleted', row: {}, target: null };

const PLACE = 'Pengukuran Kinerja, SK1.IKK2, Pembilang';

async function returned(language = 'id-ID') {
  const rendered = await renderPane({ report: sample, language }, 'send');
  rendered.world.comeBackFrom = {
    file: { fileName: 'LKjIP_2024.xlsx', version: 1, sentAt: '31 Januari 2025 09.30' },
    changes: [figure, formula, gone],
    notes: [{ id: 'IKK-02', code: 'SK1.IKK2', text: '<b>Lampirkan</b> berita acara' }],
  };
  await rendered.user.click(await screen.findByRole('button', { name: /Pulihkan rumus|Restore formulas/ }));
  await screen.findByText(/LKjIP_2024.xlsx/);
  return rendered;
}

test.each([
  ['id-ID', '1.234,5 menjadi (kosong)', 'Berubah sejak dikirim (3)'],
  ['en-US', '1.234,5 became (blank)', 'Changed since it was sent (3)'],
])('%s: lists what was changed and the notes; axe has nothing to say', async (language, words, count) => {
  const { container } = await returned(language);
  expect(screen.getByText(words)).toBeTruthy();
  expect(screen.getByText(count)).toBeTruthy();
  expect(screen.getByText('SK1.IKK2: <b>Lampirkan</b> berita acara')).toBeTruthy();
  expect(await violations(container)).toEqual([]);
});

test('leads to the cell; a formula typed by hand cannot be rejected', async () => {
  const { user, world } = await returned();
  await user.click(screen.getByRole('button', { name: PLACE }));
  expect(world.log).toContain('select measurements IKK-02 numerator');
  expect(screen.queryByRole('button', { name: /^Tolak: .*Penyebut/ })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Tolak semua' }));
  await screen.findByText('Berubah sejak dikirim (1)');
  expect(world.log).toContain('reject a | c');
});

test('by keyboard: one is accepted and opened again, then rejected, which can be undone', async () => {
  const { user, world } = await returned();
  screen.getByRole('button', { name: `Terima: ${PLACE}` }).focus();
  await user.keyboard('{Enter}');
  expect(screen.getByText('Berubah sejak dikirim (2)')).toBeTruthy();
  await user.click(screen.getByText('Diterima (1)'));
  screen.getByRole('button', { name: `Buka lagi: ${PLACE}` }).focus();
  await user.keyboard('{Enter}');
  expect(screen.queryByText(/^Diterima/)).toBeNull();
  screen.getByRole('button', { name: `Tolak: ${PLACE}` }).focus();
  await user.keyboard('{Enter}');
  await screen.findByText('Isian yang dikirim sudah dikembalikan.');
  expect(world.log).toContain('reject a');
  expect(screen.queryByRole('button', { name: PLACE })).toBeNull();
  expect(screen.getByText('Perubahan dari Kanwil ditolak')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Batalkan' }));
  await screen.findByText('Perubahan terakhir sudah dibatalkan.');
  expect(world.log).toContain('undo');
});

test('says so where nothing was sent, and where it fails', async () => {
  const { user, world } = await renderPane({ report: sample }, 'send');
  world.failNext('heal', hostFailure('general'));
  await user.click(await screen.findByRole('button', { name: 'Pulihkan rumus' }));
  expect(await screen.findByText('Rumus belum dipulihkan')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Coba lagi' }));
  expect(await screen.findByText(/tidak memuat isian yang dikirim/)).toBeTruthy();
});

test('is not offered before there are input sheets', async () => {
  await renderPane({}, 'send');
  expect(screen.queryByRole('button', { name: 'Pulihkan rumus' })).toBeNull();
});
