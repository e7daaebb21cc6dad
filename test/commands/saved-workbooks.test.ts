/**
 * Workbooks as earlier add-ins left them, one file a schema version, saved once and never made again: what people have on
 * their disks must open, keep every input and be brought up to this add-in.
 */
import { describe, expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { build } from '../../src/commands/build';
import { fill } from '../../src/commands/fill';
import { prepare } from '../../src/commands/prepare';
import { surveyOf } from '../../src/commands/survey';
import { SCHEMA_VERSION } from '../../src/sheets/names';
import { startAddIn, type AddInSession } from '../add-in/session';
import type { Cell, Workbook } from '../host/model/types';
import { readXlsx } from '../host/xlsx/read-xlsx';
import { succeeded } from './built-workbook';
import { tableCell } from './sheet-cells';
import { smallReport } from './small-report';
import { differences, inputCells, lostInputs, SAME, shown } from './workbook-contents';
import { copyWorkbook } from './workbook-copy';

const FOLDER = path.join(__dirname, 'saved');
const VERSIONS = Array.from({ length: SCHEMA_VERSION }, (_, index) => index + 1);

const savedWorkbook = (version: number): Workbook =>
  readXlsx(readFileSync(path.join(FOLDER, `schema-${version}.xlsx`)));

const opened = async (workbook: Workbook): Promise<AddInSession> => startAddIn({ workbook });

/** Every figure of `tblHitungan`, by ID and column. */
function results({ sheets }: Workbook): Readonly<Record<string, unknown>> {
  for (const sheet of sheets) {
    const table = sheet.tables.find(({ name }) => name === 'tblHitungan');
    if (table === undefined) continue;
    const { area, columns } = table;
    const valueAt = (row: number, column: number): unknown =>
      shown(sheet.cells.get(area.row + row)?.get(area.column + column)?.value);
    return Object.fromEntries(
      Array.from({ length: area.rows - 1 }, (_, row) =>
        columns.map(
          ({ name }, column) => [`${String(valueAt(row + 1, 0))} ${name}`, valueAt(row + 1, column)] as const,
        ),
      ).flat(),
    );
  }
  throw new Error('There is no tblHitungan.');
}

/** The cell of `tblIdentitas` that says which schema the workbook has. */
function schemaCell(workbook: Workbook): Cell {
  const rows = Array.from({ length: 60 }, (_, index) => index + 1);
  const row = rows.find((each) => shown(tableCell(workbook, 'tblIdentitas', 'ID', each).cell()?.value) === 'skema');
  const cell = row === undefined ? undefined : tableCell(workbook, 'tblIdentitas', 'Isi', row).cell();
  if (cell === undefined) throw new Error('The workbook does not say which schema it has.');
  return cell;
}

test('there is a saved workbook of every schema version', () => {
  expect(readdirSync(FOLDER).sort()).toEqual(VERSIONS.map((version) => `schema-${version}.xlsx`).sort());
});

describe.each(VERSIONS)('a workbook of schema %i', (version) => {
  test('keeps every input and every result when this add-in prepares and builds it', async () => {
    const { host, workbook } = await opened(savedWorkbook(version));
    const before = copyWorkbook(host.workbook);
    expect(schemaCell(before).value).toBe(version);
    expect(inputCells(before).size).toBeGreaterThan(200);
    succeeded(await prepare(workbook));
    succeeded(await build(workbook));
    await host.settle();
    expect(lostInputs(before, host.workbook)).toEqual([]);
    expect(schemaCell(host.workbook).value).toBe(SCHEMA_VERSION);
    expect(results(host.workbook)).toMatchObject(results(before));
    const read = await workbook.read({ rebuildMarks: true });
    expect(read.ok && surveyOf(read.value)).toMatchObject({ version: 'current', derived: 'current' });
  });
});

test('a workbook of a newer add-in is left as it is', async () => {
  const newer = savedWorkbook(SCHEMA_VERSION);
  schemaCell(newer).value = SCHEMA_VERSION + 1;
  const { host, workbook } = await opened(newer);
  const before = copyWorkbook(host.workbook);
  for (const run of [
    () => prepare(workbook),
    () => fill(workbook, smallReport(1), { replace: true }),
    () => build(workbook),
  ]) {
    const outcome = await run();
    expect(outcome.ok ? null : outcome.error.error).toMatchObject({
      kind: 'refused',
      code: 'workbook-newer',
      data: { schema: SCHEMA_VERSION + 1, known: SCHEMA_VERSION },
    });
  }
  await host.settle();
  expect(differences(before, host.workbook)).toEqual(SAME);
});
