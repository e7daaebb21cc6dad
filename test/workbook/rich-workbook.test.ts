import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { convertToPdf, describeWithLibreOffice, renderPages } from './libreoffice';
import { openXmlFindings } from './open-xml';
import { recalculation } from './recalculation';
import { richWorkbook } from './rich-workbook';
import { valueAt } from '../host/calc/worksheet-text';
import { writeXlsx } from '../host/xlsx/write-xlsx';

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
    const { compared, differences, workbook } = await recalculation(file, folder);
    // What rests on a custom function differs: it was really computed anew, and here such functions are not known.
    const beside = differences.filter((difference) => !difference.includes("'Data ''Ukur'' & Hitung'!"));
    expect([compared, beside]).toEqual([19, []]);
    expect(valueAt(workbook, "'Data ''Ukur'' & Hitung'!F4")).toEqual({ error: '#NAME?' });
    expect(differences.length).toBeGreaterThan(0);
  }, 60_000);

  it('shows a result in the file that is not true', async () => {
    const workbook = await richWorkbook();
    const cell = workbook.sheets[1]?.cells.get(3)?.get(1);
    if (!cell) throw new Error('Ikhtisar!B4 was not made.');
    cell.value = 9;
    const untrue = join(folder, 'keliru.xlsx');
    writeFileSync(untrue, writeXlsx(workbook));
    expect((await recalculation(untrue, folder)).differences).toContainEqual(
      expect.stringMatching(/^Ikhtisar!B4 .*: 1.25, not 9$/s),
    );
  }, 60_000);
});
