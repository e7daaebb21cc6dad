import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { convertToPdf, describeWithLibreOffice, recalculateWithLibreOffice, renderPages } from './libreoffice';
import { openXmlFindings } from './open-xml';
import { richWorkbook } from './rich-workbook';
import { valueAt } from '../host/calc/worksheet-text';
import { readXlsx } from '../host/xlsx/read-xlsx';
import { writeXlsx } from '../host/xlsx/write-xlsx';
import type { CellValue } from '../host/model/types';

let folder: string;
let file: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'lkjip-'));
  file = join(folder, 'kaya.xlsx');
  writeFileSync(file, writeXlsx(await richWorkbook()));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('the Open XML validator', () => {
  it('finds nothing in a workbook with every feature', async () => {
    expect(await openXmlFindings(file)).toEqual([]);
  }, 30_000);

  it('does find what is wrong', async () => {
    const parts = unzipSync(new Uint8Array(readFileSync(file)));
    const styles = parts['xl/styles.xml'];
    parts['xl/styles.xml'] = strToU8(
      strFromU8(styles ?? new Uint8Array()).replace('<sz val="11"/>', '<sz val="besar"/>'),
    );
    const broken = join(folder, 'rusak.xlsx');
    writeFileSync(broken, zipSync(parts));
    expect(await openXmlFindings(broken)).toEqual([
      expect.objectContaining({ path: '/xl/styles.xml', errorType: 'Schema' }),
    ]);
  }, 30_000);

  it('says when it cannot run', async () => {
    await expect(openXmlFindings(join(folder, 'tidak-ada.xlsx'))).resolves.not.toEqual([]);
  }, 30_000);
});

describeWithLibreOffice('LibreOffice', () => {
  it('draws the pages', async () => {
    const pages = await renderPages(await convertToPdf(file, folder), folder);
    expect(pages).toHaveLength(2);
    // A white page of this size takes about 3 KB as PNG.
    for (const page of pages) expect(readFileSync(page).length).toBeGreaterThan(12_000);
  }, 60_000);

  it('computes the native formulas to the same values', async () => {
    const ours = readXlsx(new Uint8Array(readFileSync(file)));
    const theirs = readXlsx(await recalculateWithLibreOffice(file, folder));
    for (const address of [
      'Ikhtisar!B4',
      'Ikhtisar!B5',
      'Ikhtisar!B6',
      'Ikhtisar!B7',
      'Ikhtisar!B9',
      'Ikhtisar!C9',
      'Ikhtisar!C10',
    ]) {
      expect([address, as15Digits(valueAt(theirs, address))]).toEqual([address, as15Digits(valueAt(ours, address))]);
    }
    // With the values of custom functions gone, what rests on them shows that it was really computed anew.
    expect(valueAt(theirs, "'Data ''Ukur'' & Hitung'!F4")).toEqual({ error: '#NAME?' });
  }, 60_000);
});

/** LibreOffice saves 15 digits. */
function as15Digits(value: CellValue): CellValue {
  return typeof value === 'number' ? Number(value.toPrecision(15)) : value;
}
