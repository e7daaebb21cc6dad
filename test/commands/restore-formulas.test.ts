/** Pulihkan Rumus over a real round trip: a small report is sent, the Kanwil changes the copy, and it comes back. */
import { beforeAll, describe, expect, jest, test } from '@jest/globals';
import { build } from '../../src/commands/build';
import { prepare } from '../../src/commands/prepare';
import { rejectChanges } from '../../src/commands/reject-changes';
import { restoreFormulas, type Restored } from '../../src/commands/restore-formulas';
import type { SentChange } from '../../src/commands/restoring/sent-changes';
import { survey } from '../../src/commands/survey';
import { restoreTyped } from '../../src/commands/typed-over';
import { undo } from '../../src/commands/undo';
import { formulaColumns } from '../../src/excel/formula-columns';
import { FIRST_INDICATOR } from '../../src/sheets/derived/sending/recap-columns';
import type { AddInSession } from '../add-in/session';
import type { Workbook } from '../host/model/types';
import { readXlsx } from '../host/xlsx/read-xlsx';
import { openedCopy, sendFrom } from '../sending/sending-session';
import { open, stagesOf, succeeded } from './built-workbook';
import { rowCount, shownIn, typeRow } from './edited-inputs';
import { atTheKanwil, paste } from './returned-copy';
import { tableCell } from './sheet-cells';
import { smallReport } from './small-report';
import { differences, inputCells, inputHash, SAME } from './workbook-contents';
import { copyWorkbook } from './workbook-copy';

jest.setTimeout(120_000);

const report = smallReport(3);

/** At home after sending; the copy as the Kanwil opens it, live and with values. */
let home: Workbook;
let copy: Workbook;
let copyOfValues: Workbook;

beforeAll(async () => {
  const { built } = await stagesOf(report);
  const session = await open(built);
  succeeded(await sendFrom(session));
  await session.host.settle();
  copy = readXlsx(openedCopy(session));
  home = copyWorkbook(session.host.workbook);
  const other = await open(built);
  succeeded(await sendFrom(other, { valuesOnly: true }));
  copyOfValues = readXlsx(openedCopy(other));
});

const columnsOf = ({ host }: AddInSession) => formulaColumns((batch) => host.run(batch));

async function restore(session: AddInSession): Promise<Restored> {
  const { value } = succeeded(await restoreFormulas(session.workbook, columnsOf(session)));
  await session.host.settle();
  return value;
}

const reject = async (session: AddInSession, { report: { file } }: Restored, changes: readonly SentChange[]) => {
  if (file === null) throw new Error('Nothing was sent.');
  const outcome = await rejectChanges(session.workbook, file, changes);
  await session.host.settle();
  return outcome;
};

const formulaIn = (workbook: Workbook, table: string, header: string, row: number): string =>
  tableCell(workbook, table, header, row).cell()?.formula ?? '';

/** What the list says, short. */
const lines = (changes: readonly SentChange[]) =>
  changes.map((change) =>
    change.kind === 'value'
      ? [change.tableName, change.name, change.header, change.was, change.now]
      : [change.tableName, change.name, change.kind],
  );

const CHANGES = [
  ['tblIdentitas', 'Keadaan per tanggal', 'Isi', '2024-12-31', '2024-12-30'],
  ['tblTarget', 'SK1.IKK2', 'Catatan', 'Awal adalah keadaan 31 Desember tahun lalu.', '=cmd|x dicek Kanwil'],
  ['tblRenstra', 'SK1.IKK2, 2023', 'deleted'],
  ['tblPengukuran', 'SK1.IKK2', 'Pembilang', 27, 27.5],
  ['tblBelanja', '51, 2023', 'Realisasi', 5507612345, null],
  ['tblKegiatan', 'K.9', 'added'],
];

describe('a copy that comes back', () => {
  test('has its functions again, which compute', async () => {
    const session = await open(copy);
    const { host } = session;
    expect(formulaIn(host.workbook, 'tblPengukuran', 'Capaian', 1)).not.toContain('LKJIP.');
    const { report: said } = await restore(session);
    expect(said).toMatchObject({ restored: 17, changes: [], notes: [], file: { version: 1 } });
    for (const header of ['Realisasi', 'Capaian', 'Status']) {
      for (const row of [1, 2, 3]) {
        expect(formulaIn(host.workbook, 'tblPengukuran', header, row)).toContain('LKJIP.');
        expect(shownIn(host.workbook, 'tblPengukuran', header, row)).toBe(shownIn(home, 'tblPengukuran', header, row));
      }
    }
    await typeRow(session, 'tblPengukuran', 1, { 'Realisasi langsung': '320' });
    await host.settle();
    expect(shownIn(host.workbook, 'tblPengukuran', 'Capaian', 1)).toBe('0.5');
    await host.user.insertTableRow('tblBelanja');
    await host.settle();
    expect(formulaIn(host.workbook, 'tblBelanja', 'Serapan', rowCount(host.workbook, 'tblBelanja'))).toContain(
      'LKJIP.',
    );
  });

  test('lists exactly what the Kanwil changed; inputs and notes stay as they are; again, nothing more happens', async () => {
    const session = await open(copy);
    await atTheKanwil(session);
    const before = inputCells(session.host.workbook);
    const { report: said } = await restore(session);
    expect(lines(said.changes)).toEqual(CHANGES);
    expect(said.notes).toEqual([{ id: 'IKK-02', code: 'SK1.IKK2', text: 'Lampirkan berita acara' }]);
    expect(inputCells(session.host.workbook)).toEqual(before);
    const once = copyWorkbook(session.host.workbook);
    const again = await restore(session);
    expect(again.report).toEqual({ ...said, restored: 0 });
    expect(differences(once, session.host.workbook)).toEqual(SAME);
  });

  test('what is sorted or only written in another way is no change', async () => {
    const session = await open(copy);
    const { host } = session;
    await host.user.sortTable('tblRenstra', 'Target');
    paste(host.workbook, 'tblPengukuran', 'Tanggal', 1, '18 Desember 2024');
    expect(lines((await restore(session)).report.changes)).toEqual([]);
    await typeRow(session, 'tblPengukuran', 1, { 'Realisasi langsung': '0' });
    paste(host.workbook, 'tblBelanja', 'Blokir', 1, '0');
    const { changes } = (await restore(session)).report;
    expect(lines(changes)).toEqual([
      ['tblPengukuran', 'SK1.IKK1', 'Realisasi langsung', 656, 0],
      ['tblBelanja', '51, 2023', 'Blokir', 0, '0'],
    ]);
  });

  test('notes return to their indicators with the next Kirim, wherever the rows are by then', async () => {
    const session = await open(copy);
    await atTheKanwil(session);
    await restore(session);
    await session.host.user.deleteTableRow('tblTarget', 0);
    const typedOver = succeeded(await sendFrom(session)).value.typedOver.filter(({ sheet }) => sheet === 'recap');
    await session.host.settle();
    const recap = session.host.workbook.sheets.find(({ name }) => name === 'Rekap');
    const row = recap?.cells.get(FIRST_INDICATOR);
    expect([row?.get(16)?.value, row?.get(15)?.value]).toEqual(['IKK-02', 'Lampirkan berita acara']);
    expect(typedOver).toEqual([]);
  });

  test('a note of an indicator that is gone is handed back below the list', async () => {
    const session = await open(copy);
    await atTheKanwil(session);
    await restore(session);
    await session.host.user.deleteTableRow('tblTarget', 1);
    const typedOver = succeeded(await sendFrom(session)).value.typedOver.filter(({ sheet }) => sheet === 'recap');
    const value = 'IKK-02: Lampirkan berita acara';
    expect(typedOver).toEqual([{ sheet: 'recap', row: FIRST_INDICATOR + 3, column: 15, value }]);
    succeeded(await restoreTyped(session.workbook, typedOver));
    await session.host.settle();
    const recap = session.host.workbook.sheets.find(({ name }) => name === 'Rekap');
    expect(recap?.cells.get(FIRST_INDICATOR + 3)?.get(15)?.value).toBe(value);
  });

  test('is ready to be worked on: nothing is missing, Siapkan and Susun go through', async () => {
    const session = await open(copy);
    await restore(session);
    expect(succeeded(await survey(session.workbook)).value).toMatchObject({
      version: 'current',
      interrupted: false,
      derived: 'current',
      functionsMissing: false,
    });
    const before = inputHash(session.host.workbook);
    succeeded(await prepare(session.workbook));
    succeeded(await build(session.workbook));
    expect(inputHash(session.host.workbook)).toBe(before);
    expect((await restore(session)).report).toMatchObject({ restored: 0, changes: [] });
  });

  test('a copy with values computes again as well', async () => {
    const session = await open(copyOfValues);
    expect(formulaIn(session.host.workbook, 'tblPengukuran', 'Capaian', 1)).toBe('');
    const { report: said, typedOver } = await restore(session);
    expect({ said, typedOver }).toMatchObject({ said: { restored: 17, changes: [] }, typedOver: [] });
    expect(formulaIn(session.host.workbook, 'tblPengukuran', 'Capaian', 1)).toContain('LKJIP.');
    expect(shownIn(session.host.workbook, 'tblPengukuran', 'Capaian', 2)).toBe(
      shownIn(home, 'tblPengukuran', 'Capaian', 2),
    );
  });

  test('a value typed over a function is handed back and can be put there again', async () => {
    const session = await open(copy);
    paste(session.host.workbook, 'tblPengukuran', 'Capaian', 1, 0.99);
    const { typedOver } = await restore(session);
    expect(typedOver).toHaveLength(1);
    expect(formulaIn(session.host.workbook, 'tblPengukuran', 'Capaian', 1)).toContain('LKJIP.');
    succeeded(await restoreTyped(session.workbook, typedOver));
    await session.host.settle();
    expect(tableCell(session.host.workbook, 'tblPengukuran', 'Capaian', 1).cell()).toMatchObject({ value: 0.99 });
  });
});

describe('what the Kanwil changed is rejected', () => {
  test('one by one: the cell holds its old value again, the list is one shorter, and it can be undone', async () => {
    for (const [index, line] of CHANGES.entries()) {
      const session = await open(copy);
      await atTheKanwil(session);
      const restored = await restore(session);
      const before = inputHash(session.host.workbook);
      const change = restored.report.changes[index];
      if (change === undefined) throw new Error(`No change ${index}.`);
      const { value } = succeeded(await reject(session, restored, [change]));
      const left = CHANGES.filter((other) => other !== line);
      expect(lines(value.report.changes)).toEqual(left);
      expect(lines((await restore(session)).report.changes)).toEqual(left);
      succeeded(await undo(session.workbook, value.changes));
      await session.host.settle();
      expect({ line, hash: inputHash(session.host.workbook) }).toEqual({ line, hash: before });
    }
  });

  test('all of them: the inputs are what was sent; a deleted row comes back at the end', async () => {
    const session = await open(copy);
    await atTheKanwil(session);
    const restored = await restore(session);
    const { value } = succeeded(await reject(session, restored, restored.report.changes));
    expect(value.report.changes).toEqual([]);
    const { workbook } = session.host;
    expect(rowCount(workbook, 'tblRenstra')).toBe(rowCount(home, 'tblRenstra'));
    expect(shownIn(workbook, 'tblRenstra', 'ID', rowCount(workbook, 'tblRenstra'))).toBe('IKK-02');
    const inOrder = (book: Workbook) =>
      [...inputCells(book)].filter(([cell]) => !/^tbl(Renstra|Kegiatan)/.test(cell)).sort();
    expect(inOrder(workbook)).toEqual(inOrder(home));
    expect(shownIn(workbook, 'tblKegiatan', 'Kode', 2)).toBe('');
    expect(shownIn(workbook, 'tblKegiatan', 'Kode', 3)).toBe(shownIn(home, 'tblKegiatan', 'Kode', 2));
    expect((await restore(session)).report).toMatchObject({ restored: 0, changes: [] });
    const again = succeeded(await reject(session, restored, restored.report.changes)).value;
    expect(again.changes).toEqual([]);
  });

  test('a row that was added at the end is cut off', async () => {
    const session = await open(copy);
    const { host } = session;
    await host.user.insertTableRow('tblKegiatan');
    await typeRow(session, 'tblKegiatan', 3, { Kode: 'K.9', Realisasi: '500' });
    const restored = await restore(session);
    expect(lines(restored.report.changes)).toEqual([['tblKegiatan', 'K.9', 'added']]);
    succeeded(await reject(session, restored, restored.report.changes));
    expect(rowCount(host.workbook, 'tblKegiatan')).toBe(2);
    expect(inputHash(host.workbook)).toBe(inputHash(home));
  });

  test('not where somebody typed something else since', async () => {
    const session = await open(copy);
    await atTheKanwil(session);
    const restored = await restore(session);
    await typeRow(session, 'tblPengukuran', 2, { Pembilang: '26' });
    await session.host.settle();
    const before = copyWorkbook(session.host.workbook);
    const outcome = await reject(session, restored, restored.report.changes);
    expect(outcome.ok ? null : outcome.error.error).toEqual({
      kind: 'refused',
      code: 'change-overtaken',
      data: { sheet: 'Pengukuran Kinerja', row: 'SK1.IKK2', column: 'Pembilang' },
    });
    expect(differences(before, session.host.workbook)).toEqual(SAME);
  });

  test('not once another copy was sent', async () => {
    const session = await open(copy);
    await atTheKanwil(session);
    const restored = await restore(session);
    succeeded(await sendFrom(session));
    const outcome = await reject(session, restored, restored.report.changes);
    expect(outcome.ok ? null : outcome.error.error).toMatchObject({ code: 'change-overtaken' });
  });

  test('a formula that was typed is shown, not made anew from its text', async () => {
    const session = await open(home);
    await typeRow(session, 'tblPengukuran', 2, { Pembilang: '=20+7' });
    await session.host.settle();
    succeeded(await sendFrom(session));
    await typeRow(session, 'tblPengukuran', 2, { Pembilang: '28' });
    const { changes } = (await restore(session)).report;
    expect(changes).toMatchObject([{ was: '=20+7', now: 28, rejectable: false }]);
  });
});

describe('a workbook whose functions show #NAME?', () => {
  test('is healed, and says that there is nothing to compare with', async () => {
    const { built } = await stagesOf(report);
    const session = await open(built);
    const { host } = session;
    for (const sheet of host.workbook.sheets) {
      for (const cell of [...sheet.cells.values()].flatMap((row) => [...row.values()])) {
        if (cell.formula?.includes('LKJIP.') !== true) continue;
        cell.formula = cell.formula.replaceAll('LKJIP.', '_xldudf_LKJIP_');
        cell.value = { error: '#NAME?' };
      }
    }
    const { report: said } = await restore(session);
    expect(said).toEqual({ restored: 17, file: null, changes: [], notes: [] });
    await host.settle();
    expect(differences(built, host.workbook)).toEqual(SAME);
  });
});
