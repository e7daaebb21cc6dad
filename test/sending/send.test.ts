/** Kirim on a small report: the two sheets, names and versions, what stays home, and the copy in place. */
import type { SendOptions } from '../../src/commands/send';
import { restoreFunctions, send } from '../../src/commands/send';
import { check } from '../../src/commands/check';
import { formulaColumns } from '../../src/excel/formula-columns';
import { FACTS } from '../../src/sheets/derived/sending/file-notes-layout';
import { I, FIRST_INDICATOR, SATKER_HEAD, SATKER_ROW } from '../../src/sheets/derived/sending/recap-columns';
import { readSentTables } from '../../src/sheets/derived/sending/sent-tables';
import type { Report } from '../../src/domain/report';
import { readSample } from '../sample/read-sample';
import type { AddInSession } from '../add-in/session';
import { open, stagesOf, succeeded } from '../commands/built-workbook';
import { smallReport } from '../commands/small-report';
import { differences, inputHash, SAME, shown } from '../commands/workbook-contents';
import { copyWorkbook } from '../commands/workbook-copy';
import type { Sheet, Workbook } from '../host/model/types';
import { readXlsx } from '../host/xlsx/read-xlsx';
import { CHOICES, openedCopy, portsOf, sendFrom } from './sending-session';

let filled: Workbook;
let built: Workbook;
const small = smallReport(3);
const report: Report = {
  ...small,
  spendingTypes: readSample('contoh-satker').spendingTypes.filter(({ year }) => year === small.identity.year),
};
beforeAll(async () => {
  ({ filled, built } = await stagesOf(report));
}, 60_000);

const sheetOf = (workbook: Workbook, name: string): Sheet => {
  const sheet = workbook.sheets.find((one) => one.name === name);
  if (sheet === undefined) throw new Error(`There is no ${name}.`);
  return sheet;
};
const rowOf = (sheet: Sheet, row: number): readonly (string | number | boolean)[] => {
  const cells = sheet.cells.get(row) ?? new Map<number, { value: null }>();
  const width = Math.max(0, ...cells.keys()) + 1;
  return Array.from({ length: width }, (_, column) => shown(cells.get(column)?.value));
};
const factsOf = (sheet: Sheet): ReadonlyMap<unknown, unknown> =>
  new Map([...sheet.cells.values()].map((cells) => [cells.get(0)?.value, cells.get(1)?.value]));
const sent = async (session: AddInSession, choices: Partial<SendOptions> = {}) => {
  const { value } = succeeded(await sendFrom(session, choices));
  await session.host.settle();
  return value;
};

describe('Rekap', () => {
  test('one row for the satker and one for each indicator, figures as figures', async () => {
    const session = await open(built);
    await sent(session);
    const recap = sheetOf(session.host.workbook, 'Rekap');
    const satker = new Map(rowOf(recap, SATKER_HEAD).map((header, at) => [header, rowOf(recap, SATKER_ROW)[at]]));
    const spending = report.spendingTypes.filter(({ year }) => year === report.identity.year);
    const sum = (key: 'revisedCeiling' | 'blocked' | 'spent') =>
      spending.reduce((all, line) => all + (line[key] ?? 0), 0);
    expect(satker.get('Kode satker')).toBe(report.identity.unitCode);
    expect(satker.get('Tahun')).toBe(report.identity.year);
    expect(spending.length).toBeGreaterThan(1);
    expect(satker.get('Pagu (Rp)')).toBe(sum('revisedCeiling') - sum('blocked'));
    expect(satker.get('Sisa pagu (Rp)')).toBe(sum('revisedCeiling') - sum('blocked') - sum('spent'));
    expect(satker.get('Dasar pagu')).toBe('pagu efektif');
    expect(satker.get('Jumlah indikator')).toBe(3);
    const statuses = [0, 1, 2].map((index) => rowOf(recap, FIRST_INDICATOR + index)[I.status]);
    expect(satker.get('Tercapai')).toBe(statuses.filter((status) => status === 'Tercapai').length);
    const [first] = report.indicators;
    const row = rowOf(recap, FIRST_INDICATOR);
    expect([row[I.unitCode], row[I.code], row[I.name], row[I.target]]).toEqual([
      report.identity.unitCode,
      first?.code,
      first?.name,
      first?.target,
    ]);
    expect(row[I.achievement]).toEqual(expect.any(Number));
    expect(recap.merges).toEqual([]);
  }, 60_000);

  test('what is typed into its free columns stays when it is sent again; over a formula it is handed back', async () => {
    const session = await open(built);
    await sent(session);
    const { user, workbook } = session.host;
    await user.type('Rekap', `P${FIRST_INDICATOR + 1}`, "'=cmd|x perlu dicek");
    await user.type('Rekap', `N${FIRST_INDICATOR + 2}`, 'tambahan dokter');
    await user.type('Rekap', `J${FIRST_INDICATOR + 1}`, 'Baik');
    const again = await sent(session);
    const recap = sheetOf(workbook, 'Rekap');
    expect(rowOf(recap, FIRST_INDICATOR)[I.note]).toBe('=cmd|x perlu dicek');
    expect(rowOf(recap, FIRST_INDICATOR + 1)[I.support]).toBe('tambahan dokter');
    expect(rowOf(recap, FIRST_INDICATOR)[I.status]).not.toBe('Baik');
    expect(again.typedOver).toEqual([{ sheet: 'recap', row: FIRST_INDICATOR, column: I.status, value: 'Baik' }]);
  }, 60_000);
});

describe('Keterangan Berkas', () => {
  test('says what the copy is, and holds the inputs as they were sent', async () => {
    const session = await open(built);
    const { copy } = await sent(session);
    const facts = factsOf(sheetOf(session.host.workbook, 'Keterangan Berkas'));
    expect(facts.get(FACTS.version)).toBe(1);
    expect(facts.get(FACTS.fileName)).toBe(copy.fileName);
    expect(facts.get(FACTS.sentAt)).toBe(CHOICES.sentAt);
    const read = succeeded(await session.workbook.read({ constants: ['fileNotes'], entries: true })).value;
    const tables = readSentTables(read.sheets.get('fileNotes')?.constants ?? []);
    const measurements = tables.find(({ table }) => table === 'measurements');
    const asRecords = measurements?.rows.map((row) =>
      Object.fromEntries(measurements.columns.map((key, index) => [key, row[index] ?? null])),
    );
    expect(asRecords).toEqual(report.measurements.map((record) => ({ ...record })));
    expect(tables.find(({ table }) => table === 'identity')?.columns).toEqual(['id', 'value']);
  }, 60_000);

  test('the version goes up by one, and begins anew with another year', async () => {
    const session = await open(built);
    await sent(session);
    expect((await sent(session)).copy).toMatchObject({ version: 2 });
    expect((await sent(session, { version: 2 })).copy).toMatchObject({ version: 2 });
    const identity = sheetOf(session.host.workbook, 'Identitas Satker');
    const row = [...identity.cells].find(([, cells]) => cells.get(0)?.value === 'tahun')?.[0] ?? 0;
    await session.host.user.type('Identitas Satker', `C${row + 1}`, '2030');
    const { copy } = await sent(session);
    expect(copy.version).toBe(1);
    expect(copy.fileName).toMatch(/LKjIP_2030_/);
  }, 60_000);

  test('open findings go along only when they are asked for, and Salah makes it a DRAF', async () => {
    const session = await open(built);
    succeeded(await check(session.workbook, { checkedAt: 'kini' }));
    const { copy } = await sent(session);
    expect(copy.openErrors).toBeGreaterThan(0);
    expect(copy.fileName).toMatch(/^DRAF_LKjIP_/);
    const home = sheetOf(session.host.workbook, 'Keterangan Berkas');
    expect([...factsOf(home).keys()]).not.toContain('Temuan Terbuka');
    expect(readXlsx(openedCopy(session)).sheets.map(({ name }) => name)).not.toContain('Hasil Pengecekan');
    await sent(session, { includeOpenFindings: true });
    expect([...factsOf(sheetOf(session.host.workbook, 'Keterangan Berkas')).keys()]).toContain('Temuan Terbuka');
    expect(readXlsx(openedCopy(session)).sheets.map(({ name }) => name)).toContain('Hasil Pengecekan');
  }, 60_000);
});

describe('the copy', () => {
  test('begins with the two sheets, and leaves the inputs here as they are', async () => {
    const session = await open(built);
    const before = inputHash(built);
    const { copy } = await sent(session);
    const book = readXlsx(openedCopy(session));
    expect(book.sheets.slice(0, 2).map(({ name }) => name)).toEqual(['Rekap', 'Keterangan Berkas']);
    expect(book.properties['title']).toBe(copy.fileName.replace('.xlsx', ''));
    expect(copy).toMatchObject({ way: 'new-workbook', reason: null });
    expect(inputHash(session.host.workbook)).toBe(before);
    expect(inputHash(book)).toBe(before);
  }, 60_000);

  test('is made from inputs alone as well: Hitungan comes along', async () => {
    const session = await open(filled);
    await sent(session);
    expect(rowOf(sheetOf(session.host.workbook, 'Rekap'), FIRST_INDICATOR)[I.achievement]).toEqual(expect.any(Number));
  }, 60_000);

  test('values instead of formulas are refused while functions are not computed', async () => {
    const session = await open(built);
    const measurement = sheetOf(session.host.workbook, 'Pengukuran Kinerja');
    const table = measurement.tables[0];
    const at = (table?.columns.findIndex(({ name }) => name === 'Capaian') ?? 0) + (table?.area.column ?? 0);
    const cell = measurement.cells.get((table?.area.row ?? 0) + 1)?.get(at);
    if (cell === undefined) throw new Error('There is no capaian.');
    cell.value = { error: '#NAME?' };
    const refused = await sendFrom(session, { valuesOnly: true });
    expect(refused.ok ? null : refused.error.error).toMatchObject({ code: 'functions-not-computed' });
  }, 60_000);

  test('small counts of people are hidden in sentences, not in the workbook here', async () => {
    const session = await open(built);
    const analysis = sheetOf(session.host.workbook, 'Analisis Kinerja');
    const { area, columns } = analysis.tables[0] ?? { area: { row: 0, column: 0 }, columns: [] };
    const at = area.column + columns.findIndex(({ name }) => name === 'Uraian');
    const cell = analysis.cells.get(area.row + 1)?.get(at);
    if (cell === undefined) throw new Error('There is no analysis.');
    cell.value = 'Ada 2 orang tahanan sakit.';
    await sent(session, { hideSmallCounts: true });
    const copy = sheetOf(readXlsx(openedCopy(session)), 'Analisis Kinerja');
    expect(copy.cells.get(area.row + 1)?.get(at)?.value).toBe('Ada < 5 orang tahanan sakit.');
    expect(analysis.cells.get(area.row + 1)?.get(at)?.value).toBe('Ada 2 orang tahanan sakit.');
  }, 60_000);
});

describe('where no new workbook can be made', () => {
  const failing = [
    ['this Office hands over no file', { document: () => ({}) }],
    [
      'it fails while it does',
      {
        document: () => ({
          getFileAsync: (_: string, __: object, answer: (result: { value: never; error: unknown }) => void) => {
            answer({ value: undefined as never, error: { code: 5001, name: 'Internal Error', message: 'no' } });
          },
        }),
      },
    ],
    ['it opens none', { createWorkbook: () => Promise.reject(new Error('GeneralException')) }],
  ] as const;

  test.each(failing)(
    '%s: native formulas stand in this one, and one click brings the functions back',
    async (_, office) => {
      const session = await open(built);
      const { host, workbook } = session;
      const ports = portsOf(session, office);
      const { value } = succeeded(await send(workbook, ports, { ...CHOICES, hideSmallCounts: true, valuesOnly: true }));
      await host.settle();
      expect(value.copy).toMatchObject({ way: 'in-place', smallCountsHidden: false, native: 17 });
      expect(value.copy.reason).toMatchObject({ kind: 'host' });
      const formulas = host.workbook.sheets.flatMap(({ cells }) =>
        [...cells.values()].flatMap((row) => [...row.values()].flatMap(({ formula }) => formula ?? [])),
      );
      expect(formulas.filter((formula) => formula.includes('LKJIP.'))).toEqual([]);
      expect(host.openedWorkbooks).toEqual([]);
      const facts = factsOf(sheetOf(host.workbook, 'Keterangan Berkas'));
      expect(facts.get(FACTS.smallCounts)).toBe('Ditulis apa adanya.');

      const withCopy = await open(built);
      await sent(withCopy);
      succeeded(await restoreFunctions(formulaColumns((batch) => host.run(batch))));
      await host.settle();
      expect(differences(copyWorkbook(withCopy.host.workbook), host.workbook)).toEqual(SAME);
    },
    60_000,
  );
});
