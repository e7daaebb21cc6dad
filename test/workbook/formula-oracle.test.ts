import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeWithLibreOffice, recalculateWithLibreOffice } from './libreoffice';
import { columnName } from '../host/model/address';
import { createCalcEngine } from '../host/calc/engine';
import { FORMULA_CASES } from '../host/calc/formula-cases';
import { valueAt, workbookOf } from '../host/calc/worksheet-text';
import { readXlsx } from '../host/xlsx/read-xlsx';
import { writeXlsx } from '../host/xlsx/write-xlsx';
import type { CellValue } from '../host/model/types';

const LOGICAL_IS_NUMBER = 'its logical values are numbers';
const OTHER_ERROR = 'another error value';

/**
 * A second opinion on the table of formulas: LibreOffice computes the same workbook from the file. Where it is known to
 * differ from Excel, the case stands here with the reason, and still must differ.
 */
const LIBREOFFICE_DIFFERS: Readonly<Record<string, string>> = {
  '=0^0': 'it gives 1',
  '=A1&A3': LOGICAL_IS_NUMBER,
  '="z"<TRUE': LOGICAL_IS_NUMBER,
  '=SUM(A1:A5,A9)': LOGICAL_IS_NUMBER,
  '=AVERAGE(A1:A5)': LOGICAL_IS_NUMBER,
  '=AVERAGE(A2:A5)': LOGICAL_IS_NUMBER,
  '=COUNT(A1:A9)': LOGICAL_IS_NUMBER,
  '=MAX(A2:A4)': LOGICAL_IS_NUMBER,
  '=SUBTOTAL(9,A1:A5,A9)': LOGICAL_IS_NUMBER,
  '=CONCATENATE("a",1,TRUE)': LOGICAL_IS_NUMBER,
  '=1E+21&""': 'it writes exponents with three digits',
  '=SUM(A1,"5",TRUE)': 'it takes no text for a number as an argument of SUM',
  '=SQRT(-1)': OTHER_ERROR,
  '=INDEX(A1:B5,6,1)': OTHER_ERROR,
  '=VLOOKUP("SK1-2",A1:B5,3,FALSE)': OTHER_ERROR,
  '=LARGE(A1:A4,9)': OTHER_ERROR,
  '=DATE(108,1,2)': 'years below 1900 are those years',
  '=DAY(60)': 'it has no 29 February 1900',
  '=YEAR(-1)': 'it has days before 1900',
  '=MATCH("7",A1:A5,0)': 'it finds a number by the text that spells it',
  '=MATCH(0.3,A1:A2,0)': 'its lookups take almost equal numbers for equal',
  '=ROUND(0.285*100,0)': 'it rounds what stands behind the 15th digit too',
  '=COUNTIF(A1:A5,5)': 'it counts no text that spells a number',
  '=COUNTIF(A1:A5,"5")': 'it counts no text with leading zeros',
  '=SUMPRODUCT(A5:A6,A1:A2)': 'it drops an error that meets a text',
};

describeWithLibreOffice('LibreOffice computes the table of formulas', () => {
  it('to the same values', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'lkjip-'));
    try {
      const places = placeCases();
      const workbook = workbookOf(Object.fromEntries(places.sheets));
      workbook.activeSheetId = workbook.sheets[0]?.id ?? '';
      await createCalcEngine().recalculate(workbook, () => Promise.reject(new Error('No custom functions here.')));
      const file = join(folder, 'kasus.xlsx');
      writeFileSync(file, writeXlsx(workbook));
      const theirs = readXlsx(await recalculateWithLibreOffice(file, folder));
      const different = FORMULA_CASES.flatMap(({ formula, expected }, at) => {
        const value = plain(valueAt(theirs, places.addresses[at] ?? ''));
        return value === plain(expected) ? [] : [`${formula}: ${String(value)}, not ${String(plain(expected))}`];
      });
      const known = (line: string) =>
        Object.keys(LIBREOFFICE_DIFFERS).find((formula) => line.startsWith(`${formula}: `));
      expect(different.filter((line) => known(line) === undefined)).toEqual([]);
      expect(different.map(known).sort()).toEqual(Object.keys(LIBREOFFICE_DIFFERS).sort());
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }, 120_000);
});

/** Cases that read the same cells share a sheet; their formulas stand in its first row from column Z on. */
function placeCases(): { sheets: Map<string, Record<string, CellValue>>; addresses: string[] } {
  const sheets = new Map<string, Record<string, CellValue>>();
  const groups = new Map<unknown, string>();
  const used = new Map<string, number>();
  const addresses = FORMULA_CASES.map(({ formula, cells = {} }) => {
    const name = groups.get(cells) ?? `Kasus ${groups.size + 1}`;
    groups.set(cells, name);
    const count = used.get(name) ?? 0;
    used.set(name, count + 1);
    const address = `${columnName(25 + count)}1`;
    sheets.set(name, { ...(sheets.get(name) ?? cells), [address]: formula });
    return `'${name}'!${address}`;
  });
  return { sheets, addresses };
}

/** LibreOffice saves 15 digits, and logical values as numbers. */
function plain(value: CellValue): string | number | null {
  if (typeof value === 'number') return Number(value.toPrecision(15));
  if (typeof value === 'boolean') return Number(value);
  return typeof value === 'object' && value !== null ? value.error : value;
}
