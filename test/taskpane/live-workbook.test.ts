import { writeRow, takeBack } from '../../src/commands/write-row';
import type { LiveSelection, LiveTables } from '../../src/ports/live-workbook';
import { liveWorkbook } from '../../src/excel/live-workbook';
import { navigator } from '../../src/excel/navigator';
import { rowPort } from '../../src/excel/row-port';
import type { WorkbookError } from '../../src/ports/workbook';
import type { Result } from '../../src/domain/result';
import { filledHost, type FilledHost } from './filled-host';

function value<T, E>(result: Result<T, E>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

class Listener {
  latest: LiveTables = new Map();
  news = 0;
  at: LiveSelection | null | undefined;
  failures: WorkbookError[] = [];
  tables = (tables: LiveTables): void => {
    this.latest = tables;
    this.news += 1;
  };
  selection = (selection: LiveSelection | null): void => {
    this.at = selection;
  };
  failed = (error: WorkbookError): void => {
    this.failures.push(error);
  };
}

async function until(condition: () => boolean, limit = 2000): Promise<number> {
  const start = performance.now();
  while (!condition()) {
    if (performance.now() - start > limit) throw new Error('nothing happened');
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
  return performance.now() - start;
}

let filled: FilledHost;
let listener: Listener;
let live: ReturnType<typeof liveWorkbook>;
let tables: LiveTables;

// One workbook for all: every test reads it anew and leaves its rows in place, but for the one that sorts, which is last.
beforeAll(async () => {
  filled = await filledHost();
});
beforeEach(async () => {
  filled.host.plant({});
  listener = new Listener();
  live = liveWorkbook((batch) => filled.host.run(batch));
  tables = value(await live.start(listener));
});
afterEach(async () => {
  value(await live.stop());
  await filled.host.settle();
});

const rowOf = (from: LiveTables, id: string) => from.get('measurements')?.rows.find(({ cells }) => cells['id'] === id);

test('start reads every input table in one round trip', async () => {
  expect([...tables.keys()].sort()).toEqual(Object.keys(filled.rows).sort());
  // A table of Excel has a row at least, a blank one where nothing was written.
  for (const [key, rows] of Object.entries(filled.rows)) {
    expect(tables.get(key as keyof typeof filled.rows)?.rows).toHaveLength(Math.max(1, rows.length));
  }
  const before = filled.host.stats.roundTrips;
  value(await live.refresh());
  expect(filled.host.stats.roundTrips - before).toBe(1);
});

test('an edit in the sheet arrives within 300 ms by one reading of its row', async () => {
  const { id, address } = filled.cell('measurements', 2, 'numerator');
  const before = filled.host.stats.roundTrips;
  await filled.host.user.type('Pengukuran Kinerja', address, '77');
  expect(await until(() => listener.news > 0)).toBeLessThan(300);
  expect(filled.host.stats.roundTrips - before).toBe(1);
  expect(rowOf(listener.latest, id)?.cells['numerator']).toBe(77);
  expect(listener.latest.get('indicators')).toBe(tables.get('indicators'));
});

test('edits that come together are read together', async () => {
  const before = filled.host.stats.roundTrips;
  for (const row of [0, 1, 3]) {
    await filled.host.user.type('Pengukuran Kinerja', filled.cell('measurements', row, 'evidence').address, 'Surat');
  }
  await until(() => listener.news > 0);
  expect(filled.host.stats.roundTrips - before).toBe(1);
  expect(
    listener.latest
      .get('measurements')
      ?.rows.slice(0, 4)
      .map(({ cells }) => cells['evidence'] === 'Surat'),
  ).toEqual([true, true, tables.get('measurements')?.rows[2]?.cells['evidence'] === 'Surat', true]);
});

test('a formula somebody typed is told apart from its value', async () => {
  const { id, address } = filled.cell('measurements', 2, 'numerator');
  await filled.host.user.type('Pengukuran Kinerja', address, '=70+7');
  await until(() => listener.news > 0);
  expect(rowOf(listener.latest, id)).toMatchObject({ cells: { numerator: 77 }, formulas: { numerator: '=70+7' } });
});

test('while a cell is being edited the change is read later, not lost', async () => {
  filled.host.plant({ cellEditTries: 2 });
  const { id, address } = filled.cell('measurements', 2, 'numerator');
  await filled.host.user.type('Pengukuran Kinerja', address, '78');
  await until(() => listener.news > 0, 3000);
  expect(listener.failures).toEqual([]);
  expect(rowOf(listener.latest, id)?.cells['numerator']).toBe(78);
});

test('the selection tells table, row and column', async () => {
  await filled.host.user.select('Pengukuran Kinerja', filled.cell('measurements', 4, 'nil').address);
  await until(() => listener.at !== undefined);
  expect(listener.at).toEqual({ table: 'measurements', row: 4, column: 'nil' });
  await filled.host.user.select('Petunjuk', 'A1');
  await until(() => listener.at === null);
});

test('a row is written by its ID, and taken back unless it changed since', async () => {
  const rows = rowPort((batch) => filled.host.run(batch));
  const { id } = filled.cell('measurements', 1, 'numerator');
  const old = rowOf(tables, id)?.cells['numerator'];
  const change = value(await writeRow(rows, { table: 'measurements', id, cells: { numerator: 12, evidence: '=1+1' } }));
  await until(() => listener.news > 0);
  expect(rowOf(listener.latest, id)?.cells).toMatchObject({ numerator: 12, evidence: '=1+1' });
  expect(rowOf(listener.latest, id)?.formulas).toEqual({});
  value(await writeRow(rows, takeBack(change)));
  expect(rowOf(value(await live.refresh()), id)?.cells['numerator']).toBe(old);
  expect(await writeRow(rows, takeBack(change))).toMatchObject({ ok: false, error: { code: 'row-overtaken' } });
  expect(await writeRow(rows, { table: 'measurements', id: 'TIDAK-ADA', cells: { numerator: 1 } })).toMatchObject({
    ok: false,
    error: { code: 'row-missing' },
  });
});

test('a formula goes into the active cell, never over something without being told, and comes out again', async () => {
  const place = navigator((batch) => filled.host.run(batch));
  await filled.host.user.select('Petunjuk', 'H3');
  const formula = { formula: '=LKJIP.REALISASI(573,612)', numberFormat: '0.00%' };
  const formats = (): Promise<unknown> =>
    filled.host.run(async (context) => {
      const cell = context.workbook.getActiveCell();
      cell.load('numberFormat');
      await context.sync();
      return cell.numberFormat;
    });
  const entered = value(await place.enterFormula(formula, { replace: false }));
  await filled.host.settle();
  expect(await formats()).toEqual([['0.00%']]);
  expect(await place.enterFormula({ formula: '=1', numberFormat: null }, { replace: false })).toMatchObject({
    ok: false,
    error: { kind: 'occupied' },
  });
  expect(value(await place.takeFormulaBack(entered))).toBe(true);
  expect(await formats()).toEqual([['General']]);
  expect(value(await place.takeFormulaBack(entered))).toBe(false);
});

test('an empty sheet is left for one of the add-in, any other stays in front', async () => {
  const { host } = filled;
  const place = navigator((batch) => host.run(batch));
  const front = (): Promise<string> =>
    host.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet().load('name');
      await context.sync();
      return sheet.name;
    });
  await host.user.select('Sheet1', 'A1');
  expect(value(await place.leaveEmptySheet('identity'))).toBe(true);
  expect(await front()).toBe('Identitas Satker');
  await host.user.type('Sheet1', 'C3', 'catatan saya');
  await host.user.select('Sheet1', 'A1');
  expect(value(await place.leaveEmptySheet('identity'))).toBe(false);
  expect(await front()).toBe('Sheet1');
});

test('selectRow finds the row by its ID after sorting', async () => {
  const { id } = filled.cell('measurements', 0, 'numerator');
  await filled.host.user.sortTable('tblPengukuran', 'ID', false);
  expect(value(await navigator((batch) => filled.host.run(batch)).selectRow('measurements', id, 'numerator'))).toBe(
    true,
  );
  await until(() => listener.at?.column === 'numerator' && listener.news > 0);
  const row = listener.latest.get('measurements')?.rows[listener.at?.row ?? -1];
  expect(row?.cells['id']).toBe(id);
});

test('a sorted table and a new row are read whole', async () => {
  await filled.host.user.sortTable('tblPengukuran', 'ID', false);
  await until(() => listener.news > 0);
  const ids = (from: LiveTables) => from.get('measurements')?.rows.map(({ cells }) => cells['id']) ?? [];
  expect(ids(listener.latest)).toEqual([...ids(tables)].sort().reverse());
  await filled.host.user.insertTableRow('tblPengukuran', 0);
  await until(() => listener.news > 1);
  expect(listener.latest.get('measurements')?.rows).toHaveLength((tables.get('measurements')?.rows.length ?? 0) + 1);
  expect(listener.latest.get('measurements')?.rows[0]?.cells['id']).toBeNull();
});

test('a row typed under a table is read with the table', async () => {
  const before = tables.get('indicators')?.rows.length ?? 0;
  const { address } = filled.cell('indicators', before - 1, 'name');
  const below = address.replace(/\d+$/, (row) => String(Number(row) + 1));
  await filled.host.user.type('Perjanjian Kinerja', below, 'Indikator baru');
  await until(() => listener.news > 0);
  const rows = listener.latest.get('indicators')?.rows ?? [];
  expect(rows).toHaveLength(before + 1);
  expect(rows.at(-1)?.cells['name']).toBe('Indikator baru');
});
