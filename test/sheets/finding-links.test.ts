/** Links of `Hasil Pengecekan`: how the row of a finding is found again, and what the sheet keeps for a later pane. */
import { findingsPlan } from '../../src/sheets/derived/findings/findings-sheet';
import { indicatorsText, INDICATORS_HEADER, keptFindings } from '../../src/sheets/derived/findings/kept-findings';
import type { FindingTarget } from '../../src/sheets/derived/findings/findings-outline';
import { targetLink } from '../../src/sheets/derived/findings/target-link';
import { textSum } from '../../src/sheets/derived/findings/text-sums';
import { formulaText, type WorkbookNames } from '../../src/sheets/formula';
import { INPUT_TABLE_SPECS } from '../../src/sheets/input-tables';
import { INPUT_TABLES, SHEETS, type InputTableKey } from '../../src/sheets/names';

const names: WorkbookNames = {
  table: (key) => INPUT_TABLES[key as InputTableKey],
  column: (table, key) =>
    INPUT_TABLE_SPECS[table as InputTableKey].columns.find((one) => one.key === key)?.header ?? '?',
  sheet: (key) => SHEETS[key],
};

const link = (change: Partial<FindingTarget>): string | null => {
  const made = targetLink({
    table: 'measurements',
    match: { id: 'IKK-01' },
    column: 'numerator',
    sheetName: 'Lembar',
    label: 'Di sini',
    ...change,
  });
  return made === null ? null : formulaText(made, names);
};

test('a row is found by its ID', () => {
  expect(link({})).toBe(
    '=IFERROR(HYPERLINK("#"&ADDRESS(ROW(INDEX(tblPengukuran[Pembilang],MATCH("IKK-01",tblPengukuran[ID],0))),COLUMN(INDEX(tblPengukuran[Pembilang],MATCH("IKK-01",tblPengukuran[ID],0))),1,1,"Lembar"),"Di sini"),"Di sini")',
  );
});

test('a row of a year by the key that holds both', () => {
  expect(link({ table: 'history', match: { id: 'IKK-01', year: 2022 }, column: 'target' })).toContain(
    'MATCH("IKK-01|2022",tblRiwayat[Kunci],0)',
  );
});

test('a row that several cells tell apart by all of them', () => {
  const match = { id: 'IKK-01', place: 'Tabel "1"', element: 'capaian', year: 2022 };
  expect(link({ table: 'printedFigures', match, column: 'value' })).toContain(
    'ADDRESS(LOOKUP(2,1/((tblTercetak[ID]="IKK-01")*(tblTercetak[Tempat]="Tabel ""1""")*(tblTercetak[Unsur]="capaian")*(tblTercetak[Tahun]=2022)),ROW(tblTercetak[ID])),COLUMN(tblTercetak[Nilai tercetak]),1,1,"Lembar")',
  );
  expect(link({ table: 'quarters', match: { id: 'IKK-01', quarter: 'TW2' }, column: 'target' })).toContain(
    '(tblTriwulan[ID]="IKK-01")*(tblTriwulan[Triwulan]="TW2")',
  );
});

test('a whole row by its ID; no link without one, or with more text than a formula takes', () => {
  expect(link({ column: null })).toContain('INDEX(tblPengukuran[ID],');
  expect(link({ match: {} })).toBeNull();
  const match = (place: string) => ({ table: 'printedFigures', match: { id: 'A', place } }) as const;
  expect(link(match('x'.repeat(255)))).not.toBeNull();
  expect(link(match('x'.repeat(256)))).toBeNull();
  expect(link({ label: 'x'.repeat(256) })).toBeNull();
});

test.each(Object.keys(INPUT_TABLES) as InputTableKey[])('the letters of %s fit one formula', (key) => {
  const text = formulaText(textSum(key), names);
  expect(text).toMatch(/^=IFERROR\(\d+\*IF\(ROWS\(/);
  expect(text.length).toBeLessThan(5500);
});

describe('what the sheet keeps', () => {
  const at = (change: Readonly<Record<number, unknown>>): readonly unknown[] =>
    Array.from({ length: 12 }, (_, column) => change[column] ?? '');
  const head = at({ 1: 'Tingkat', 11: INDICATORS_HEADER });

  test('is read as it was written', () => {
    const rows = [
      at({ 0: 'Hasil Pengecekan' }),
      head,
      at({ 1: 'Salah', 11: indicatorsText(['IKK-01', 'IKK-02']) }),
      at({ 1: 'Perlu konfirmasi', 7: 'dijelaskan', 11: 'IKK-03' }),
      at({ 1: 'Saran' }),
      at({ 8: 'tblTarget', 11: 'IKK-04' }),
    ];
    expect(keptFindings(rows)).toEqual([
      { severity: 'salah', accepted: false, indicatorIds: ['IKK-01', 'IKK-02'] },
      { severity: 'perlu-konfirmasi', accepted: true, indicatorIds: ['IKK-03'] },
    ]);
  });

  test('is nothing on a sheet of an earlier version, whose cells mean something else', () => {
    expect(keptFindings([at({ 1: 'Salah', 11: 'IKK-01' })])).toEqual([]);
    expect(keptFindings([])).toEqual([]);
  });

  test('stands right of what is printed', () => {
    const counts = { salah: 0, 'perlu-konfirmasi': 0, saran: 0 };
    const { page, area } = findingsPlan({ findings: [], counts, accepted: 0, checkedAt: 'x', incomplete: new Set() });
    expect(page.printAreas.map(({ column, columns }) => [column, columns])).toEqual([[0, 8]]);
    expect(area.columns).toBe(12);
  });
});
