/** What is chosen in Identitas Satker for serapan and for efficiency: the figures follow, the headers say which. */
import { expect, jest, test } from '@jest/globals';
import type { Identity, Report, Rupiah } from '../../src/domain/report';
import { SHEETS } from '../../src/sheets/names';
import { stagesOf } from '../commands/built-workbook';
import { shownIn } from '../commands/edited-inputs';
import { smallReport } from '../commands/small-report';
import type { Workbook } from '../host/model/types';
import { textsOf } from './built-tables';

jest.setTimeout(240_000);

const rupiah = (amount: number): Rupiah => amount as Rupiah;

async function builtWith(settings: Partial<Identity>, blocked: Rupiah | null = rupiah(250)): Promise<Workbook> {
  const small = smallReport(2);
  const [line] = small.spendingTypes;
  if (line === undefined) throw new Error('No budget line.');
  const report: Report = {
    ...small,
    identity: { ...small.identity, absorptionBase: null, efficiencyLimit: null, ...settings },
    spendingTypes: [{ ...line, year: small.identity.year, revisedCeiling: rupiah(1000), blocked, spent: rupiah(600) }],
  };
  const { built } = await stagesOf(report);
  return built;
}

const spending = (workbook: Workbook, header: string): number =>
  Number(shownIn(workbook, 'tblHitunganAnggaran', header, 1));

test('serapan is on the last revision, and the tables say so', async () => {
  const workbook = await builtWith({});
  expect(spending(workbook, 'Serapan')).toBeCloseTo(0.6, 12);
  expect(spending(workbook, 'Sisa pagu')).toBe(400);
  const said = textsOf(workbook, SHEETS.report);
  expect(said.some((text) => text.startsWith('Serapan terhadap pagu revisi terakhir.'))).toBe(true);
  expect(said).toContain('Capaian dihitung (paling tinggi 100%)');
  expect(said.some((text) => text.includes('pagu efektif'))).toBe(false);
});

test('chosen otherwise it is on what may be spent, and capaian counts in full', async () => {
  const workbook = await builtWith({ absorptionBase: 'pagu efektif', efficiencyLimit: 'tanpa batas' });
  expect(spending(workbook, 'Serapan')).toBeCloseTo(600 / 750, 12);
  expect(spending(workbook, 'Sisa pagu')).toBe(150);
  const said = textsOf(workbook, SHEETS.report);
  expect(said.some((text) => text.startsWith('Serapan terhadap pagu efektif.'))).toBe(true);
  expect(said).toContain('Pagu efektif (Rp)');
  expect(said).toContain('Capaian dihitung (tanpa batas)');
  expect(textsOf(workbook, SHEETS.summary)).toContain('Pagu efektif (Rp)');
  for (const row of [1, 2]) {
    expect(shownIn(workbook, 'tblHitungan', 'Capaian efisiensi', row)).toBe(
      shownIn(workbook, 'tblHitungan', 'Capaian asli', row),
    );
  }
});

test('what may be spent is unknown while nobody has said what is blocked', async () => {
  const workbook = await builtWith({ absorptionBase: 'pagu efektif' }, null);
  expect(shownIn(workbook, 'tblHitunganAnggaran', 'Serapan', 1)).toBe('');
  expect(spending(workbook, 'Pagu revisi terakhir')).toBe(1000);
});
