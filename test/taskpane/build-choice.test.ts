import { build } from '../../src/commands/build';
import { SHEETS } from '../../src/sheets/names';
import { filledHost } from './filled-host';

test('Susun writes the chosen sheets, what they need, and the list once all it lists is there', async () => {
  const { host, workbook } = await filledHost();
  const derived = (): string[] =>
    host.workbook.sheets
      .map(({ name }) => name)
      .filter((name) =>
        (['calculation', 'summary', 'comparison', 'report', 'charts', 'contents'] as const).some(
          (key) => SHEETS[key] === name,
        ),
      );
  const built = async (...only: ('summary' | 'report' | 'charts')[]): Promise<string[]> => {
    const outcome = await build(workbook, { only });
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.error.error));
    await host.settle();
    return derived();
  };
  expect(await built('summary')).toEqual(['Hitungan', 'Ikhtisar']);
  expect(await built('report')).toEqual(['Hitungan', 'Ikhtisar', 'Tabel Bab III']);
  expect(await built('charts')).toEqual(['Hitungan', 'Ikhtisar', 'Tabel Bab III', 'Grafik', 'Daftar Tabel dan Gambar']);
});
