/** @jest-environment jsdom */
/** Periksa as a person uses it. */
import { act, screen, waitFor, within } from '@testing-library/react';
import { readSample } from '../sample/read-sample';
import { renderPane, violations } from './render-pane';

const report = readSample('rutan-kupang-2023');
const RP969 = /selisih Rp969/;

async function checked(language = 'id-ID') {
  const rendered = await renderPane({ report, language }, 'check');
  await rendered.user.click(await screen.findByRole('button', { name: /Periksa sekarang|Check now/ }));
  await screen.findByText(/Diperiksa 3|Checked 3/);
  return rendered;
}

test('lists findings by severity and by what they are about; axe has nothing to say', async () => {
  const { container } = await checked();
  const wrong = screen.getByRole('region', { name: 'Salah' });
  expect(within(wrong).getByRole('heading', { level: 3, name: 'Anggaran' })).toBeTruthy();
  expect(within(wrong).getByRole('button', { name: RP969 })).toBeTruthy();
  expect(within(wrong).queryByText(/Capaian di atas/)).toBeNull();
  expect(within(screen.getByRole('region', { name: 'Saran' })).getAllByText(/Capaian di atas/)).toHaveLength(2);
  expect(await violations(container)).toEqual([]);
});

test('a finding leads to its cell', async () => {
  const { user, world } = await checked();
  await user.click(screen.getByRole('button', { name: RP969 }));
  expect(world.log).toContain('select spendingTypes JB-01 spent');
});

test('typing into a sheet makes the list old, a calculation does not', async () => {
  const { world } = await checked();
  await waitFor(() => {
    expect(world.log).toContain('live start');
  });
  const [first] = report.indicators;
  act(() => {
    world.edit('acceptances', 'T-1', { reason: 'x' });
  });
  expect(screen.queryByText(/Isian berubah sejak diperiksa/)).toBeNull();
  act(() => {
    world.edit('measurements', first?.id ?? '', { numerator: 1 });
  });
  expect(await screen.findByText(/Isian berubah sejak diperiksa/)).toBeTruthy();
});

test('a printed figure leads to its row, and from there to the indicator', async () => {
  const { user, world } = await checked();
  const item = screen.getByText(/^SK1.IKK2: capaian 2023 tercetak 100%/).closest('li') as HTMLElement;
  await user.click(within(item).getByText(/tempat lain/));
  await user.click(within(item).getByRole('button', { name: ': SK1.IKK2' }));
  expect(world.log).toContain('select measurements IKK-02');
});

test('the list of indicators says what was found about each', async () => {
  const { pane } = await checked();
  act(() => {
    pane.show('fill', 'indicators');
  });
  const row = await screen.findByRole('button', { name: /SK3.IKK2/ });
  expect(within(row).getByText('1 salah')).toBeTruthy();
  expect(row.textContent).toContain('1 salah, 1 perlu konfirmasi');
  expect(screen.getByRole('button', { name: /SK4.IKK1/ }).textContent).not.toMatch(/salah|konfirmasi/);
});

test('a pane that is opened later has its badges from the sheet, until it checks itself', async () => {
  const { pane, world } = await renderPane({ report, built: true });
  world.kept = [
    { severity: 'salah', accepted: false, indicatorIds: ['ikk-01', 'IKK-02'] },
    { severity: 'perlu-konfirmasi', accepted: false, indicatorIds: ['IKK-01'] },
    { severity: 'salah', accepted: true, indicatorIds: ['IKK-01'] },
    { severity: 'saran', accepted: false, indicatorIds: ['IKK-03'] },
  ];
  act(() => {
    pane.show('fill', 'indicators');
  });
  const row = await screen.findByRole('button', { name: /SK1.IKK1/ });
  await waitFor(() => {
    expect(row.textContent).toContain('1 salah, 1 perlu konfirmasi');
  });
  expect(screen.getByRole('button', { name: /SK1.IKK2/ }).textContent).toContain('1 salah');
  expect(screen.getByRole('button', { name: /SK1.IKK3/ }).textContent).not.toMatch(/salah|konfirmasi|saran/);
  await act(() => pane.check());
  expect(screen.getByRole('button', { name: /SK1.IKK3/ }).textContent).toContain('1 perlu konfirmasi');
  expect(row.textContent).not.toContain('konfirmasi');
});

test('search and filter narrow the list', async () => {
  const { user } = await checked();
  await user.type(screen.getByRole('searchbox', { name: 'Cari temuan' }), 'sk1.ikk8');
  expect(screen.queryByText(RP969)).toBeNull();
  expect(screen.getByText(/SK1.IKK8: realisasi 27,00%/)).toBeTruthy();
  await user.selectOptions(screen.getByRole('combobox', { name: 'Saring temuan' }), 'saran');
  expect(screen.getByText('Tidak ada temuan yang cocok.')).toBeTruthy();
});

test('a finding is accepted with a reason, shown under the accepted ones, opened again and taken back', async () => {
  const { user, world } = await checked();
  const item = (): HTMLElement => screen.getByText(RP969).closest('li') as HTMLElement;
  await user.click(within(item()).getByRole('button', { name: 'Terima' }));
  await user.click(within(item()).getByRole('button', { name: 'Simpan alasan' }));
  expect(world.log.filter((name) => name.startsWith('check accept'))).toEqual([]);
  await user.type(within(item()).getByRole('textbox', { name: /Alasan menerima/ }), 'Dibukukan Januari');
  await user.click(within(item()).getByRole('button', { name: 'Simpan alasan' }));
  expect(await screen.findByText('Pemeriksaan selesai.')).toBeTruthy();
  expect(screen.queryByText(RP969)).toBeNull();
  await user.selectOptions(screen.getByRole('combobox', { name: 'Saring temuan' }), 'accepted');
  expect(within(item()).getByText('Diterima: Dibukukan Januari')).toBeTruthy();
  await user.click(within(item()).getByRole('button', { name: 'Buka lagi' }));
  await screen.findByText('Tidak ada temuan yang cocok.');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Saring temuan' }), 'open');
  expect(item()).toBeTruthy();
});

test('a fix is made when asked, can be taken back, and the list follows', async () => {
  const indicators = report.indicators.map((one) => (one.id === 'IKK-01' ? { ...one, target: 80 } : one));
  const { user, world } = await renderPane({ report: { ...report, indicators } }, 'check');
  await user.click(await screen.findByRole('button', { name: 'Periksa sekarang' }));
  await user.click(await screen.findByRole('button', { name: 'Tulis 80%' }));
  await screen.findByText('Pemeriksaan selesai.');
  expect(world.cell('indicators', 'IKK-01', 'target')).toBe(0.8);
  expect(screen.queryByText(/8\.000%/)).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Batalkan' }));
  expect(await screen.findByText(/Isian berubah sejak diperiksa/)).toBeTruthy();
  expect(world.cell('indicators', 'IKK-01', 'target')).toBe(80);
});

test('speaks English around the findings', async () => {
  const { container } = await checked('en-US');
  expect(screen.getByRole('region', { name: 'To be confirmed' })).toBeTruthy();
  expect(await violations(container)).toEqual([]);
});

test('leads to Mulai where there is nothing to check', async () => {
  const { user } = await renderPane({}, 'check');
  await user.click(await screen.findByRole('button', { name: 'Ke Mulai' }));
  expect(screen.getByRole('button', { name: 'Siapkan lembar isian' })).toBeTruthy();
});
