import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { recipientCopy } from '../../src/package/recipient-copy';
import type { CopyOptions, RecipientCopy } from '../../src/ports/workbook-file';
import { stagesOf, succeeded } from '../commands/built-workbook';
import { smallReport } from '../commands/small-report';
import type { Workbook } from '../host/model/types';
import { readXlsx } from '../host/xlsx/read-xlsx';
import { writeXlsx } from '../host/xlsx/write-xlsx';
import { openXmlFindings } from '../workbook/open-xml';
import { asExcelSaves, packed, partsOf } from './as-excel-saves';

const OPTIONS: CopyOptions = {
  first: ['Ikhtisar', 'Hitungan'],
  without: new Set(['Grafik']),
  title: 'LKjIP_2023_Tahunan & lain',
  valuesOnly: false,
};

let built: Workbook;
let saved: Uint8Array;
let copy: RecipientCopy;
beforeAll(async () => {
  ({ built } = await stagesOf(smallReport(3)));
  saved = asExcelSaves(writeXlsx(built));
  copy = succeeded(recipientCopy(saved, OPTIONS)).value;
}, 60_000);

test('no function of an add-in is left, and native formulas stand in their places', () => {
  const parts = partsOf(copy.bytes);
  expect(Object.entries(parts).filter(([, text]) => text.includes('_xldudf_'))).toEqual([]);
  expect(copy.native).toBeGreaterThan(15);
  expect(copy.values).toBe(0);
  expect(Object.values(parts).join('')).toContain('<calculatedColumnFormula>');
});

test('the reference to the add-in is gone, with everything it led to', () => {
  const before = partsOf(saved);
  const parts = partsOf(copy.bytes);
  expect(Object.keys(before).filter((name) => name.includes('webextension'))).toHaveLength(3);
  expect(Object.keys(parts).filter((name) => /webextension|calcChain/.test(name))).toEqual([]);
  expect(parts['[Content_Types].xml']).not.toMatch(/webextension|calcChain/);
  expect(`${parts['_rels/.rels'] ?? ''}${parts['xl/_rels/workbook.xml.rels'] ?? ''}`).not.toMatch(
    /webextension|calcChain/,
  );
});

test('nothing of ours is hidden, and nobody reads where the file was saved', () => {
  const workbook = partsOf(copy.bytes)['xl/workbook.xml'] ?? '';
  expect(partsOf(saved)['xl/workbook.xml']).toMatch(/name="lkjip_area_ikhtisar"[^>]*hidden="1"/);
  expect(workbook).toContain('name="lkjip_area_ikhtisar"');
  expect(workbook).not.toMatch(/hidden|absPath|Laporan/);
});

test('the sheets for the recipient come first, those that stay home are gone, names follow their sheets', () => {
  const theirs = readXlsx(copy.bytes);
  const names = theirs.sheets.map(({ name }) => name);
  expect(names.slice(0, 2)).toEqual(OPTIONS.first);
  expect(names.slice(2)).toEqual(
    built.sheets.map(({ name }) => name).filter((name) => !['Ikhtisar', 'Hitungan', 'Grafik'].includes(name)),
  );
  expect(theirs.sheets.find(({ id }) => id === theirs.activeSheetId)?.name).toBe('Ikhtisar');
  for (const { name, page } of theirs.sheets) {
    expect({ name, page: page.printArea }).toEqual({
      name,
      page: built.sheets.find((sheet) => sheet.name === name)?.page.printArea,
    });
  }
  const selected = Object.values(partsOf(copy.bytes)).filter((text) => text.includes('tabSelected="1"'));
  expect(selected).toHaveLength(1);
  expect(theirs.names.filter(({ formula }) => formula.includes('Grafik'))).toEqual([]);
  expect(built.names.filter(({ formula }) => formula.includes('Grafik'))).not.toEqual([]);
});

test('the file has its title, and is computed anew when it is opened', () => {
  const parts = partsOf(copy.bytes);
  expect(parts['docProps/core.xml']).toContain('<dc:title>LKjIP_2023_Tahunan &amp; lain</dc:title>');
  expect(parts['xl/workbook.xml']).toContain('fullCalcOnLoad="1"');
});

test('values instead, where the sender prefers them', () => {
  const values = succeeded(recipientCopy(saved, { ...OPTIONS, valuesOnly: true })).value;
  expect([values.native, values.values]).toEqual([0, copy.native]);
  const sheet = readXlsx(values.bytes).sheets.find(({ name }) => name === 'Pengukuran Kinerja');
  const table = sheet?.tables.find(({ name }) => name === 'tblPengukuran');
  const at = (table?.area.column ?? 0) + (table?.columns.findIndex(({ name }) => name === 'Capaian') ?? -1);
  const cell = sheet?.cells.get((table?.area.row ?? 0) + 1)?.get(at);
  expect(cell).toMatchObject({ value: expect.any(Number) as number });
  expect(cell?.formula).toBeUndefined();
});

test('every other cell is the same', () => {
  const theirs = readXlsx(copy.bytes);
  let compared = 0;
  for (const { name, cells } of built.sheets) {
    if (name === 'Grafik') continue;
    const other = theirs.sheets.find((sheet) => sheet.name === name);
    for (const [row, columns] of cells) {
      for (const [column, { value, formula }] of columns) {
        const found = other?.cells.get(row)?.get(column);
        const same = JSON.stringify(found?.value ?? null) === JSON.stringify(value);
        // The list of tables and pictures links to the sheet that stays home.
        const kept = found?.formula === formula || /LKJIP\.|Grafik/.test(formula ?? '');
        if (!same || !kept) throw new Error(`${name} ${row} ${column}: ${JSON.stringify([found, value, formula])}`);
        compared += 1;
      }
    }
  }
  expect(compared).toBeGreaterThan(2000);
});

test('the Open XML validator finds nothing', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'lkjip-'));
  try {
    const file = path.join(folder, 'salinan.xlsx');
    writeFileSync(file, copy.bytes);
    expect(await openXmlFindings(file)).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 60_000);

test.each([
  ['no file at all', new Uint8Array([1, 2, 3])],
  ['a file without a workbook', packed({ 'a.xml': '<a/>' })],
])('%s is refused in words', (_, bytes) => {
  expect(recipientCopy(bytes, OPTIONS)).toMatchObject({ ok: false, error: { details: { code: 'FileNotRead' } } });
});

test('a function where none can be replaced is named', () => {
  const parts = partsOf(saved);
  const book = 'xl/workbook.xml';
  const name = '<definedName name="sendiri">_xldudf_LKJIP_TERBILANG(1)</definedName>';
  parts[book] = (parts[book] ?? '').replace('</definedNames>', `${name}</definedNames>`);
  const result = recipientCopy(packed(parts), OPTIONS);
  expect(result.ok ? '' : result.error.details['message']).toMatch(/^xl\/workbook\.xml still calls/);
});
