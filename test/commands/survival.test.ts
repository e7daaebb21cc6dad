/** What people do to the input sheets does nothing to the derived ones: every figure is found by its ID. */
import { beforeAll, describe, expect, jest, test } from '@jest/globals';
import { build } from '../../src/commands/build';
import { MARK_CELL, MARKED_SHEETS } from '../../src/sheets/derived-areas';
import { INPUT_TABLE_SPECS } from '../../src/sheets/input-tables';
import { BUILT_SHEETS, INPUT_TABLES, SHEETS, type InputTableKey } from '../../src/sheets/names';
import type { SheetPlan } from '../../src/sheets/plan';
import type { AddInSession } from '../add-in/session';
import type { Workbook } from '../host/model/types';
import { open, stagesOf, succeeded } from './built-workbook';
import { brokenReferences, changedCells, derivedCells, rebuildMarks, type DerivedCell } from './derived-values';
import { rowCount, shownIn, typeRow } from './edited-inputs';
import { derivedSheets, recordedPlan } from './recorded-plans';
import { smallReport } from './small-report';
import { inputCells } from './workbook-contents';

jest.setTimeout(120_000);

let built: Workbook;
let plans: readonly SheetPlan[];
let before: readonly DerivedCell[];

beforeAll(async () => {
  ({ built } = await stagesOf(smallReport(4, ['IKU', 'IKK'])));
  plans = (await derivedSheets(built)).filter(({ sheet }) => sheet !== 'guide');
  before = derivedCells(built, plans);
});

const KEYS = Object.keys(INPUT_TABLES) as InputTableKey[];
const derived = ({ host }: AddInSession): readonly DerivedCell[] => derivedCells(host.workbook, plans);

/** Everything typed, whatever the order of the rows. */
const typed = (workbook: Workbook): readonly string[] =>
  [...inputCells(workbook)].map(([cell, content]) => `${cell.replace(/ \d+$/, '')} ${content}`).sort();

function expectUnharmed(session: AddInSession): void {
  expect(changedCells(before, derived(session))).toEqual([]);
  expect(brokenReferences(session.host.workbook)).toEqual([]);
}

test('the derived sheets say something, without an error', () => {
  expect(before.filter(({ value }) => value !== '').length).toBeGreaterThan(500);
  expect(before.filter(({ value }) => /^#/.test(String(value)))).toEqual([]);
  expect(rebuildMarks(built, plans)).toEqual(rebuildMarks(built, plans).map(() => expect.stringContaining('Mutakhir')));
  expect(rebuildMarks(built, plans).length).toBeGreaterThan(0);
});

test.each(KEYS)('sorting %s by any of its columns, up and down', async (key) => {
  const session = await open(built);
  const { host } = session;
  const table = INPUT_TABLES[key];
  for (const { header } of INPUT_TABLE_SPECS[key].columns) {
    for (const ascending of [true, false]) {
      await host.user.sortTable(table, header, ascending);
      await host.settle();
      expect({ header, ascending, changed: changedCells(before, derived(session)) }).toEqual({
        header,
        ascending,
        changed: [],
      });
    }
  }
  expectUnharmed(session);
  expect(typed(host.workbook)).toEqual(typed(built));
  expect(rebuildMarks(host.workbook, plans).filter((mark) => !mark.includes('Mutakhir'))).toEqual([]);
});

test.each(KEYS)('inserting first, middle and last rows into %s', async (key) => {
  const session = await open(built);
  const { host } = session;
  const table = INPUT_TABLES[key];
  const rows = rowCount(built, table);
  for (const index of [rows, Math.floor(rows / 2), 0]) await host.user.insertTableRow(table, index);
  await host.settle();
  expect(rowCount(host.workbook, table)).toBe(rows + 3);
  expectUnharmed(session);
});

test('inserting and deleting whole rows above the tables, moving and renaming sheets, headers and tables', async () => {
  const session = await open(built);
  const { host } = session;
  for (const name of Object.values(SHEETS).filter((sheet) => built.sheets.some((one) => one.name === sheet))) {
    await host.user.moveSheet(name, 0);
    if (Object.values(INPUT_TABLE_SPECS).some(({ sheet }) => SHEETS[sheet] === name))
      await host.user.insertRows(name, 2, 3);
    await host.user.renameSheet(name, `${name} 2'23`);
  }
  await host.settle();
  expectUnharmed(session);
  for (const key of KEYS) {
    // Every header of the two tables that most formulas read; of the others the ID and the last.
    const { columns } = INPUT_TABLE_SPECS[key];
    const all = key === 'indicators' || key === 'measurements';
    for (const { header } of columns.filter((_, index) => all || index === 0 || index === columns.length - 1)) {
      await host.user.renameHeader(INPUT_TABLES[key], header, `${header} [baru] #1`);
    }
    await host.user.renameTable(INPUT_TABLES[key], `${INPUT_TABLES[key]}_baru`);
  }
  await host.settle();
  expectUnharmed(session);
});

/** Tables whose rows a derived row stands for, and where such rows are. */
const ROW_BLOCKS: Readonly<Record<string, readonly string[]>> = {
  tblTarget: ['tblHitungan', 'ikhtisar/III.1', 'perbandingan/riwayat', 'perbandingan/renstra'],
  tblBelanja: ['tblHitunganAnggaran', 'ikhtisar/belanja'],
  tblKegiatan: ['tblHitunganAnggaran'],
  tblOutput: ['tblHitunganAnggaran'],
};

describe.each(Object.entries(ROW_BLOCKS))('deleting rows of %s', (table, blocks) => {
  test.each(['first', 'middle', 'last'])('%s: its cells say dihapus, all others what they said', async (which) => {
    const session = await open(built);
    const { host } = session;
    const rows = rowCount(built, table);
    const index = which === 'first' ? 0 : which === 'last' ? rows - 1 : Math.floor(rows / 2);
    const id = shownIn(built, table, 'ID', index + 1);
    await host.user.deleteTableRow(table, index);
    await host.settle();
    expect(brokenReferences(host.workbook)).toEqual([]);

    // The total of a table and the difference to the year above speak of other rows as well.
    const rowsOf = (cells: readonly DerivedCell[], own: boolean): readonly DerivedCell[] =>
      cells.filter((cell) => blocks.includes(cell.block) && cell.id !== '' && (cell.id === id) === own);
    const movedGroup = ({ at }: DerivedCell): boolean => at.includes('.Berubah');
    const now = derived(session);
    expect(rowsOf(now, false).filter((cell) => !movedGroup(cell))).toEqual(
      rowsOf(before, false).filter((cell) => !movedGroup(cell)),
    );
    const gone = rowsOf(now, true);
    for (const block of new Set(gone.map((cell) => cell.block))) {
      expect(gone.filter((cell) => cell.block === block && cell.value === 'dihapus').length).toBeGreaterThan(0);
    }
    expect(now.filter(({ value }) => /^#/.test(String(value)))).toEqual([]);
    expect(gone.length).toBeGreaterThan(0);
    for (const mark of rebuildMarks(host.workbook, plans)) expect(mark).toContain('PERLU DISUSUN ULANG');

    succeeded(await build(session.workbook));
    await host.settle();
    for (const mark of rebuildMarks(host.workbook, plans)) expect(mark).toContain('Mutakhir');
    expect(derivedCells(host.workbook, await derivedSheets(host.workbook)).filter((cell) => cell.id === id)).toEqual(
      [],
    );
  });
});

describe('the mark that a rebuild is due', () => {
  test('stands on every sheet that is surveyed, in the same cell', async () => {
    const everything = await recordedPlan(built, (workbook) => build(workbook, { only: BUILT_SHEETS }));
    const marks = everything.grids.flatMap(({ sheet, cells }) =>
      cells
        .filter(({ style, content }) => style === 'mark' && content.kind === 'formula')
        .map(({ row, column }) => ({ sheet, row, column })),
    );
    expect(marks).toEqual([...MARKED_SHEETS].map((sheet) => ({ sheet, ...MARK_CELL })));
  });

  const CHANGES: readonly (readonly [string, (session: AddInSession) => Promise<void>])[] = [
    [
      'an indicator more',
      async (session) => {
        await session.host.user.insertTableRow('tblTarget');
        await typeRow(session, 'tblTarget', rowCount(session.host.workbook, 'tblTarget'), {
          Tingkat: 'IKK',
          Indikator: 'Baru',
        });
      },
    ],
    [
      'another sasaran',
      (session) => typeRow(session, 'tblTarget', rowCount(built, 'tblTarget'), { Sasaran: 'Sasaran lain' }),
    ],
    ['another level', (session) => typeRow(session, 'tblTarget', rowCount(built, 'tblTarget'), { Tingkat: 'IKP' })],
    [
      'a budget line more',
      async (session) => {
        await session.host.user.insertTableRow('tblOutput');
        await typeRow(session, 'tblOutput', rowCount(session.host.workbook, 'tblOutput'), {
          Kode: '1',
          Output: 'Baru',
          Tahun: '2024',
        });
      },
    ],
    ['another year of the report', (session) => typeRow(session, 'tblIdentitas', 8, { Isi: '2023' })],
    ['another year of a budget line', (session) => typeRow(session, 'tblBelanja', 1, { Tahun: '2019' })],
    [
      'an earlier year of history',
      async (session) => {
        await session.host.user.insertTableRow('tblRiwayat');
        await typeRow(session, 'tblRiwayat', rowCount(session.host.workbook, 'tblRiwayat'), {
          ID: shownIn(built, 'tblTarget', 'ID', 1),
          Tahun: '2018',
        });
      },
    ],
    [
      'a year of the Renstra more',
      async (session) => {
        await session.host.user.insertTableRow('tblRenstra');
        await typeRow(session, 'tblRenstra', rowCount(session.host.workbook, 'tblRenstra'), {
          ID: shownIn(built, 'tblTarget', 'ID', 1),
          Tahun: '2029',
        });
      },
    ],
  ];

  test.each(CHANGES)('%s turns it, a build turns it back', async (_, change) => {
    const session = await open(built);
    await change(session);
    await session.host.settle();
    const marks = rebuildMarks(session.host.workbook, plans);
    expect(marks).toEqual(marks.map(() => expect.stringContaining('PERLU DISUSUN ULANG')));
    succeeded(await build(session.workbook));
    await session.host.settle();
    const after = rebuildMarks(session.host.workbook, await derivedSheets(session.host.workbook));
    expect(after).toEqual(after.map(() => expect.stringContaining('Mutakhir')));
  });

  test.each([
    ['a figure', 'tblPengukuran', { Pembilang: '7' }],
    ['a target', 'tblTarget', { Target: '0,5' }],
    ['a text', 'tblTarget', { Catatan: 'catatan' }],
    ['an amount', 'tblBelanja', { Realisasi: '1000' }],
  ])('%s leaves it as it is', async (_, table, texts) => {
    const session = await open(built);
    await typeRow(session, table, 1, texts);
    await session.host.settle();
    const marks = rebuildMarks(session.host.workbook, plans);
    expect(marks).toEqual(marks.map(() => expect.stringContaining('Mutakhir')));
  });
});
