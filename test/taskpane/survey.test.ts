import { build } from '../../src/commands/build';
import { fill } from '../../src/commands/fill';
import type { Outcome } from '../../src/commands/outcome';
import { prepare } from '../../src/commands/prepare';
import { survey, type Survey } from '../../src/commands/survey';
import { writeNativeFormulas } from '../../src/commands/write-native-formulas';
import { UNTOUCHED } from '../../src/commands/untouched';
import { isUntouched } from '../../src/excel/glance';
import type { ExcelRunner } from '../../src/excel/run';
import { formulaColumns } from '../../src/excel/formula-columns';
import type { WorkbookPort } from '../../src/ports/workbook';
import { formulaText, type WorkbookNames } from '../../src/sheets/formula';
import { INPUT_TABLE_SPECS, inputTables } from '../../src/sheets/input-tables';
import { NATIVE_COLUMNS } from '../../src/sheets/native-columns';
import { SHEETS, TABLES } from '../../src/sheets/names';
import { formulaColumns as columnsOf } from '../../src/sheets/table';
import { readSample } from '../sample/read-sample';
import { emptyHost } from './filled-host';

async function done(running: Promise<Outcome>): Promise<void> {
  const outcome = await running;
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error.error));
}

async function surveyed(workbook: WorkbookPort): Promise<Survey> {
  const read = await survey(workbook);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}

test('an untouched workbook is known at a glance', async () => {
  const { host, workbook } = emptyHost();
  const run: ExcelRunner = (batch) => host.run(batch);
  expect(await isUntouched(run)).toEqual({ ok: true, value: true });
  expect(await surveyed(workbook)).toEqual(UNTOUCHED);
  await host.run(async (context) => {
    context.workbook.worksheets.add('Ikhtisar');
    await context.sync();
  });
  expect(await isUntouched(run)).toEqual({ ok: true, value: false });
});

test('the next step follows the workbook from empty to built', async () => {
  const { host, workbook } = emptyHost();
  expect(await surveyed(workbook)).toMatchObject({ version: 'none', next: 'prepare', tables: { done: 0 } });

  await done(prepare(workbook));
  await host.settle();
  expect(await surveyed(workbook)).toMatchObject({
    version: 'current',
    next: 'fill-identity',
    indicators: 0,
    functionsMissing: false,
  });

  const report = readSample('contoh-satker');
  const blank = { numerator: null, denominator: null, direct: null, nil: null };
  const measurements = report.measurements.map((row, index) => (index === 0 ? { ...row, ...blank } : row));
  await done(fill(workbook, { ...report, measurements }));
  await host.settle();
  const total = report.indicators.length;
  expect(await surveyed(workbook)).toMatchObject({
    next: 'fill-realisation',
    year: 2024,
    measured: { done: total - 1, total },
    derived: 'missing',
  });

  await done(fill(workbook, report, { replace: true }));
  await host.settle();
  expect(await surveyed(workbook)).toMatchObject({ next: 'build', measured: { done: total, total } });

  await done(build(workbook));
  await host.settle();
  expect(await surveyed(workbook)).toMatchObject({ next: 'review', derived: 'current', functionsMissing: false });

  await host.user.insertTableRow('tblTarget');
  await host.user.type('Perjanjian Kinerja', `E${7 + total}`, 'Indikator baru');
  expect(await surveyed(workbook)).toMatchObject({ indicators: total + 1, derived: 'outdated' });

  await host.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Identitas Satker');
    sheet.getRange(cellOfFact('skema')).values = [[99]];
    await context.sync();
  });
  expect(await surveyed(workbook)).toMatchObject({ version: 'newer', next: 'update-add-in' });
});

/** Where the value of a fact stands. */
function cellOfFact(id: string): string {
  const rows = INPUT_TABLE_SPECS.identity.initialRows ?? [];
  return `C${7 + rows.findIndex((row) => row['id'] === id)}`;
}

describe('native formulas', () => {
  const plainNames: WorkbookNames = {
    table: (key) => TABLES[key],
    column: (table, key) => {
      const spec = inputTables.find((candidate) => candidate.key === table);
      return spec?.columns.find((column) => column.key === key)?.header ?? key;
    },
    sheet: (key) => SHEETS[key],
  };

  test('take the place of every column with a custom function, and of no other', () => {
    const withFunctions = inputTables.flatMap((spec) =>
      columnsOf(spec)
        .filter((column) => formulaText(column.formula, plainNames).includes('LKJIP.'))
        .map((column) => `${spec.key}.${column.key}`),
    );
    expect(NATIVE_COLUMNS.map(({ table, column }) => `${table}.${column}`).sort()).toEqual(withFunctions.sort());
    for (const { formula } of NATIVE_COLUMNS) expect(formulaText(formula, plainNames)).not.toContain('LKJIP.');
  });

  test('give the figures that the functions give', async () => {
    const report = readSample('contoh-satker');
    const results = async (profile: 'ltsc2021' | 'ltsc2021WithoutFunctions') => {
      const { host, workbook } = emptyHost({ profile });
      await done(prepare(workbook));
      await done(fill(workbook, report));
      await host.settle();
      const missing = (await surveyed(workbook)).functionsMissing;
      expect(missing).toBe(profile === 'ltsc2021WithoutFunctions');
      if (missing) {
        await done(
          writeNativeFormulas(
            workbook,
            formulaColumns((batch) => host.run(batch)),
          ),
        );
        await host.settle();
        expect((await surveyed(workbook)).functionsMissing).toBe(false);
      }
      const read = await workbook.read();
      if (!read.ok) throw new Error(JSON.stringify(read.error));
      return NATIVE_COLUMNS.map(({ table, column }) =>
        (read.value.tables.get(table)?.rows ?? []).map((row) => rounded(row[column])),
      );
    };
    expect(await results('ltsc2021WithoutFunctions')).toEqual(await results('ltsc2021'));
  });
});

const rounded = (value: unknown): unknown => (typeof value === 'number' ? Number(value.toPrecision(14)) : value);
