/** @jest-environment jsdom */
import { act, screen, waitFor, within } from '@testing-library/react';
import { renderPane, sample, violations } from './render-pane';

const [indicator] = sample.indicators.filter(({ method, unit }) => method === 'pecahan' && unit === '%');
if (indicator === undefined) throw new Error('The sample has no fraction.');
const name = indicator.name ?? '';
const ownNumerator = indicator.numeratorLabel ?? '';
const ownDenominator = indicator.denominatorLabel ?? '';
const listed = (): HTMLElement[] => screen.queryAllByRole('listitem').filter((item) => item.closest('nav') === null);

test('lists every indicator under its sasaran, with its status', async () => {
  const { container } = await renderPane({ report: sample }, 'fill');
  await screen.findByRole('searchbox');
  expect(listed()).toHaveLength(sample.indicators.length);
  for (const objective of new Set(sample.indicators.map((each) => `${each.level ?? ''} · ${each.objective ?? ''}`))) {
    expect(screen.getByRole('region', { name: objective })).toBeTruthy();
  }
  const row = screen.getByRole('button', { name: new RegExp(name) });
  expect(within(row).getByText(/Tercapai|Belum tercapai/)).toBeTruthy();
  expect(await violations(container)).toEqual([]);
});

test('searches and filters, and says how many remain', async () => {
  const { user } = await renderPane({ report: sample }, 'fill');
  await user.type(await screen.findByRole('searchbox'), (indicator.code ?? '').toLowerCase());
  const withCode = sample.indicators.filter(({ code }) => code?.startsWith(indicator.code ?? '') === true);
  expect(listed()).toHaveLength(withCode.length);
  expect(screen.getByText(`${withCode.length} indikator ditampilkan`)).toBeTruthy();
  await user.type(screen.getByRole('searchbox'), 'zzz');
  expect(screen.getByText('Tidak ada yang cocok.')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Tampilkan semua' }));
  expect(listed()).toHaveLength(sample.indicators.length);
  await user.selectOptions(screen.getByRole('combobox', { name: 'Status' }), 'Nihil');
  expect(listed().length).toBeLessThan(sample.indicators.length);
});

test('a form asks in the indicator’s own words, computes while one types, and saves by Enter', async () => {
  const { user, world, container } = await renderPane({ report: sample }, 'fill');
  await user.click(await screen.findByRole('button', { name: new RegExp(name) }));
  expect(world.log).toContain(`select measurements ${indicator.id}`);
  const results = screen.getByRole('group', { name: 'Hasil hitungan' });
  const numerator = screen.getByRole('textbox', { name: ownNumerator });
  await user.clear(numerator);
  await user.type(numerator, '35');
  await user.clear(screen.getByRole('textbox', { name: ownDenominator }));
  await user.type(screen.getByRole('textbox', { name: ownDenominator }), '100{Enter}');
  expect(within(results).getByText('35,0%')).toBeTruthy();
  expect(within(results).getByText('50,0%')).toBeTruthy();
  expect(within(results).getByText('Belum tercapai')).toBeTruthy();
  await waitFor(() => {
    expect(world.cell('measurements', indicator.id, 'denominator')).toBe(100);
  });
  expect(world.cell('measurements', indicator.id, 'numerator')).toBe(35);
  expect(await violations(container)).toEqual([]);
});

test('Esc brings back what the cell holds', async () => {
  const { user, world } = await renderPane({ report: sample }, 'fill');
  await user.click(await screen.findByRole('button', { name: new RegExp(name) }));
  const numerator = screen.getByRole<HTMLInputElement>('textbox', { name: ownNumerator });
  const before = numerator.value;
  await user.type(numerator, '9{Escape}');
  expect(numerator.value).toBe(before);
  expect(world.log.filter((entry) => entry.startsWith('write'))).toEqual([]);
});

test('what is wrong with a field is said to a screen reader once it is left', async () => {
  const { user } = await renderPane({ report: sample }, 'fill');
  await user.click(await screen.findByRole('button', { name: new RegExp(name) }));
  const numerator = screen.getByRole('textbox', { name: ownNumerator });
  await user.clear(numerator);
  await user.type(numerator, 'dua');
  expect(numerator.getAttribute('aria-invalid')).not.toBe('true');
  await user.tab();
  expect(numerator.getAttribute('aria-invalid')).toBe('true');
  const described = document.getElementById(numerator.getAttribute('aria-describedby')?.split(' ')[0] ?? '');
  expect(described?.textContent).toMatch(/bukan angka/);
});

test('two readings are asked', async () => {
  const { user, world } = await renderPane({ report: sample }, 'fill');
  await user.click(await screen.findByRole('button', { name: new RegExp(name) }));
  const numerator = screen.getByRole('textbox', { name: ownNumerator });
  await user.clear(numerator);
  await user.type(numerator, '1.234{Enter}');
  await user.click(within(screen.getByRole('group', { name: /dua cara/ })).getByRole('button', { name: '1234' }));
  await waitFor(() => {
    expect(world.cell('measurements', indicator.id, 'numerator')).toBe(1234);
  });
});

test('an edit in the sheet shows in the open form', async () => {
  const { user, world } = await renderPane({ report: sample }, 'fill');
  await user.click(await screen.findByRole('button', { name: new RegExp(name) }));
  act(() => {
    world.edit('measurements', indicator.id, { numerator: 77, denominator: 100 });
  });
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: ownNumerator }).value).toBe('77');
  expect(screen.getByText('77,0%')).toBeTruthy();
});

test('the form follows the selection in the sheet without taking the keyboard', async () => {
  const { world } = await renderPane({ report: sample }, 'fill');
  await screen.findByRole('searchbox');
  const row = sample.measurements.findIndex(({ id }) => id === indicator.id);
  act(() => {
    world.select({ table: 'measurements', row, column: 'numerator' });
  });
  expect(screen.getByRole('heading', { level: 2, name })).toBeTruthy();
});

test('another rumus asks for other figures', async () => {
  const { user, world } = await renderPane({ report: sample }, 'fill');
  await user.click(await screen.findByRole('button', { name: new RegExp(name) }));
  await user.selectOptions(screen.getByRole('combobox', { name: /Rumus/ }), 'langsung');
  await waitFor(() => {
    expect(world.cell('indicators', indicator.id, 'method')).toBe('langsung');
  });
  await user.type(screen.getByRole('textbox', { name: 'Realisasi (%)' }), '27{Enter}');
  await waitFor(() => {
    expect(world.cell('measurements', indicator.id, 'direct')).toBe(0.27);
  });
});

test('an indicator without its row in the sheet leads to Siapkan', async () => {
  const report = { ...sample, measurements: sample.measurements.filter(({ id }) => id !== indicator.id) };
  const { user, world } = await renderPane({ report }, 'fill');
  await user.click(await screen.findByRole('button', { name: new RegExp(name) }));
  await user.click(screen.getByRole('button', { name: 'Tambahkan barisnya' }));
  expect(world.log).toContain('prepare');
});

test('a budget line computes serapan and sisa while one types', async () => {
  const { user, world, container } = await renderPane({ report: sample }, 'fill', 'budget');
  const line = sample.spendingTypes.find(({ year }) => year === sample.identity.year);
  if (line === undefined) throw new Error('The sample has no budget.');
  const [row] = await screen.findAllByRole('button', { name: new RegExp(line.name ?? '') });
  await user.click(row as HTMLElement);
  await user.clear(screen.getByRole('textbox', { name: 'Pagu revisi terakhir' }));
  await user.type(screen.getByRole('textbox', { name: 'Pagu revisi terakhir' }), '2.000.000');
  await user.clear(screen.getByRole('textbox', { name: 'Realisasi' }));
  await user.type(screen.getByRole('textbox', { name: 'Realisasi' }), '500.000{Enter}');
  const results = screen.getByRole('group', { name: 'Hasil hitungan' });
  expect(within(results).getByText('25,0%')).toBeTruthy();
  expect(within(results).getByText('Rp1.500.000')).toBeTruthy();
  await waitFor(() => {
    expect(world.cell('spendingTypes', line.id, 'spent')).toBe(500000);
  });
  expect(await violations(container)).toEqual([]);
});

test('the identity form writes facts and settings', async () => {
  const { user, world, container } = await renderPane({ report: sample }, 'fill', 'identity');
  const short = await screen.findByRole('textbox', { name: 'Nama singkat' });
  await user.clear(short);
  await user.type(short, 'Balai TB{Enter}');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Angka di belakang koma' }), '0');
  await waitFor(() => {
    expect(world.cell('identity', 'desimal', 'value')).toBe(0);
  });
  expect(world.cell('identity', 'satker_singkat', 'value')).toBe('Balai TB');
  expect(await violations(container)).toEqual([]);
});

test('a newer workbook can be read and not typed into', async () => {
  const { user } = await renderPane({ report: sample, schema: 99 }, 'fill');
  await user.click(await screen.findByRole('button', { name: new RegExp(name) }));
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: ownNumerator }).readOnly).toBe(true);
});

test('an unprepared workbook is prepared from here', async () => {
  const { user, container } = await renderPane({}, 'fill');
  expect(await violations(container)).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Siapkan lembar isian' }));
  expect(await screen.findByText('Belum ada indikator')).toBeTruthy();
});
