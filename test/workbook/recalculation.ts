import { readFileSync } from 'node:fs';
import { recalculateWithLibreOffice } from './libreoffice';
import { printReference } from '../host/model/address';
import { readXlsx } from '../host/xlsx/read-xlsx';
import type { CellValue, Workbook } from '../host/model/types';

/** What LibreOffice makes of the native formulas of a file, against the results that stand in the file. */
export interface Recalculation {
  /** How many native formulas were compared. */
  readonly compared: number;
  /** `Ikhtisar!B4 =...: 1, not 2` */
  readonly differences: readonly string[];
  readonly workbook: Workbook;
}

/**
 * Has every native formula of a file computed anew by LibreOffice. Formulas with a custom function are left out: there they
 * are `#NAME?`, so whatever refers to one shows as a difference. That is the point: derived sheets must not.
 */
export async function recalculation(file: string, folder: string): Promise<Recalculation> {
  const ours = readXlsx(new Uint8Array(readFileSync(file)));
  const theirs = readXlsx(await recalculateWithLibreOffice(file, folder));
  const differences: string[] = [];
  let compared = 0;
  for (const sheet of ours.sheets) {
    const other = theirs.sheets.find(({ name }) => name === sheet.name);
    for (const [row, cells] of sheet.cells) {
      for (const [column, { formula, value }] of cells) {
        if (formula === undefined || /\bLKJIP\./i.test(formula)) continue;
        compared++;
        const computed = other?.cells.get(row)?.get(column)?.value ?? null;
        if (agree(value, computed)) continue;
        const address = printReference(sheet.name, { row, column, rows: 1, columns: 1 });
        differences.push(`${address} ${formula}: ${String(shown(computed))}, not ${String(shown(value))}`);
      }
    }
  }
  return { compared, differences, workbook: theirs };
}

/** LibreOffice saves 15 digits, logical values as numbers and empty text as nothing. */
function agree(value: CellValue, computed: CellValue): boolean {
  const [a, b] = [shown(value), shown(computed)];
  if (typeof a !== 'number' || typeof b !== 'number') return a === b;
  return Math.abs(a - b) <= Math.abs(a) * 1e-14;
}

function shown(value: CellValue): string | number {
  if (value === null) return '';
  if (typeof value === 'boolean') return Number(value);
  return typeof value === 'object' ? value.error : value;
}
