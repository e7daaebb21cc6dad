/** The copy of each sample: its form, and the same figures as the original when everything is computed anew. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { SentCopy } from '../../src/commands/send';
import { startAddIn, type Cost } from '../add-in/session';
import { build } from '../../src/commands/build';
import { fill } from '../../src/commands/fill';
import { prepare } from '../../src/commands/prepare';
import { succeeded } from '../commands/built-workbook';
import { copyWorkbook } from '../commands/workbook-copy';
import type { CellValue, Workbook } from '../host/model/types';
import { readXlsx } from '../host/xlsx/read-xlsx';
import { partsOf, packed } from '../package/as-excel-saves';
import { readSample } from '../sample/read-sample';
import { describeWithLibreOffice, recalculateWithLibreOffice } from '../workbook/libreoffice';
import { openXmlFindings } from '../workbook/open-xml';
import { openedCopy, sendFrom } from './sending-session';

const SAMPLES = ['rutan-kupang-2023', 'contoh-satker'] as const;

/**
 * 80,6 / 80 is 100,75% to 15 digits and a hair less behind them. Excel's ROUND goes by 15 digits, LibreOffice's by what is
 * behind them (`test/workbook/formula-oracle.test.ts` has the case).
 */
const LIBREOFFICE_ROUNDS_DOWN: Readonly<Record<(typeof SAMPLES)[number], readonly string[]>> = {
  'rutan-kupang-2023': [],
  'contoh-satker': [
    'Hitungan 11 71: 100,7%, not 100,8%',
    'Hitungan 11 76: Capaian = 80,6 / 80 x 100% = 100,7%, not Capaian = 80,6 / 80 x 100% = 100,8%',
  ],
};

interface Sending {
  readonly original: Workbook;
  readonly bytes: Uint8Array;
  readonly copy: SentCopy;
  readonly cost: Cost;
}

async function sendSample(name: (typeof SAMPLES)[number]): Promise<Sending> {
  const session = await startAddIn();
  succeeded(await prepare(session.workbook));
  succeeded(await fill(session.workbook, readSample(name)));
  succeeded(await build(session.workbook));
  await session.host.settle();
  const { result, cost } = await session.measure('send', () => sendFrom(session));
  const { copy } = succeeded(result).value;
  return { original: copyWorkbook(session.host.workbook), bytes: openedCopy(session), copy, cost };
}

describe.each(SAMPLES)('%s', (sample) => {
  let sending: Sending;
  let folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'lkjip-kirim-'));
    sending = await sendSample(sample);
  }, 120_000);
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  test('one reading, two writings, one to open the copy; besides the copy itself they weigh little', () => {
    const { roundTrips, bytes } = sending.cost;
    expect(roundTrips).toBeLessThanOrEqual(4);
    expect(bytes - Math.ceil(sending.bytes.length / 3) * 4).toBeLessThan(400_000);
  });

  test('no cell shows an error, and no cell of Rekap is merged', () => {
    const book = readXlsx(sending.bytes);
    const errors = book.sheets.flatMap(({ name, cells }) =>
      [...cells].flatMap(([row, columns]) =>
        [...columns].flatMap(([column, { value }]) =>
          typeof value === 'object' && value !== null ? [`${name} ${row} ${column}: ${value.error}`] : [],
        ),
      ),
    );
    expect(errors).toEqual([]);
    expect(book.sheets.find(({ name }) => name === 'Rekap')?.merges).toEqual([]);
  });

  test('the Open XML validator finds nothing, and nothing of an add-in is left', async () => {
    const file = path.join(folder, sending.copy.fileName);
    writeFileSync(file, sending.bytes);
    expect(await openXmlFindings(file)).toEqual([]);
    const parts = partsOf(sending.bytes);
    expect(Object.keys(parts).filter((name) => name.includes('webextension'))).toEqual([]);
    expect(Object.entries(parts).flatMap(([name, text]) => (text.includes('_xldudf_') ? [name] : []))).toEqual([]);
  }, 60_000);

  describeWithLibreOffice('recalculated by LibreOffice', () => {
    test('every cell is that of the original, though each result in the file was false', async () => {
      const file = path.join(folder, 'salah.xlsx');
      const { bytes, falsified } = withFalseResults(sending.bytes);
      writeFileSync(file, bytes);
      const theirs = readXlsx(await recalculateWithLibreOffice(file, folder));
      const { compared, different } = comparison(sending.original, theirs);
      expect(different).toEqual(LIBREOFFICE_ROUNDS_DOWN[sample]);
      expect(compared).toBeGreaterThan(4000);
      expect(falsified).toBeGreaterThan(3000);
    }, 180_000);
  });
});

/** Every result of a formula becomes a figure that no report holds. */
function withFalseResults(bytes: Uint8Array): { readonly bytes: Uint8Array; readonly falsified: number } {
  const parts = partsOf(bytes);
  let falsified = 0;
  for (const [name, text] of Object.entries(parts)) {
    if (!name.startsWith('xl/worksheets/sheet')) continue;
    parts[name] = text.replaceAll(
      /<c ([^>]*?)(?: t="\w+")?>(<f[^>]*>[^<]*<\/f>)(?:<v>[^<]*<\/v>|<v\/>)?<\/c>/g,
      (_, attributes: string, formula: string) => {
        falsified += 1;
        return `<c ${attributes}>${formula}<v>-999</v></c>`;
      },
    );
  }
  return { bytes: packed(parts), falsified };
}

/** All cells of the original against those of the copy by sheet and address. */
function comparison(
  original: Workbook,
  theirs: Workbook,
): { readonly compared: number; readonly different: readonly string[] } {
  const different: string[] = [];
  let compared = 0;
  for (const { name, cells } of original.sheets) {
    const other = theirs.sheets.find((sheet) => sheet.name === name);
    if (other === undefined) {
      if (name !== 'Hasil Pengecekan') different.push(`${name} is missing`);
      continue;
    }
    for (const [row, columns] of cells) {
      for (const [column, { value }] of columns) {
        const found = other.cells.get(row)?.get(column)?.value ?? null;
        compared += 1;
        if (!same(value, found)) {
          different.push(`${name} ${row + 1} ${column + 1}: ${shown(found)}, not ${shown(value)}`);
        }
      }
    }
  }
  return { compared, different };
}

/** LibreOffice saves 15 digits of differences of percentages too, logical values as numbers and empty text as nothing. */
function same(a: CellValue, b: CellValue): boolean {
  const [ours, theirs] = [shown(a), shown(b)];
  if (typeof ours !== 'number' || typeof theirs !== 'number') return ours === theirs;
  return Math.abs(ours - theirs) <= 1e-13 * Math.max(1, Math.abs(ours));
}

function shown(value: CellValue): string | number {
  if (value === null) return '';
  if (typeof value === 'boolean') return Number(value);
  return typeof value === 'object' ? value.error : value;
}
