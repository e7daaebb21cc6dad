/** Periksa on the workbook of the source report: what it finds, what it writes, what it costs. */
import { afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { build } from '../../src/commands/build';
import { check, type Checked, type CheckOptions } from '../../src/commands/check';
import { undo } from '../../src/commands/undo';
import { writeRow } from '../../src/commands/write-row';
import { makeDay } from '../../src/domain/calendar-day';
import { readFindings } from '../../src/excel/findings-reader';
import { navigator } from '../../src/excel/navigator';
import { rowPort } from '../../src/excel/row-port';
import type { ExcelRunner } from '../../src/excel/run';
import { DERIVED_TABLES, NAMES } from '../../src/sheets/names';
import type { AddInSession } from '../add-in/session';
import { readSample } from '../sample/read-sample';
import { open, stagesOf, succeeded, type Stages } from './built-workbook';
import { findTable, ownedArea, rowCount, shownIn, typeRow } from './edited-inputs';
import { tableCell } from './sheet-cells';
import { shown } from './workbook-contents';

jest.setTimeout(120_000);

const AT = '3 Januari 2024 09.30';
const TODAY = makeDay({ year: 2024, month: 1, day: 3 });

let stages: Stages;
beforeAll(async () => {
  stages = await stagesOf(readSample('rutan-kupang-2023'));
}, 120_000);

let session: AddInSession;
const begin = async (stage: keyof Stages): Promise<void> => {
  session = await open(stages[stage]);
};
const run = async (options: Partial<CheckOptions> = {}): Promise<Checked> => {
  const checked = succeeded(await check(session.workbook, { checkedAt: AT, ...options })).value;
  await session.host.settle();
  return checked;
};
const sentencesOf = (checked: Checked, id: string): readonly string[] =>
  checked.report.findings.filter((one) => one.check === id).map(({ sentence }) => sentence);

const runner: ExcelRunner = (batch) => session.host.run(batch);

/** Pasting is not stopped by validation. */
const paste = (table: string, row: number, header: string, value: string | number): Promise<void> =>
  runner(async (context) => {
    const column = context.workbook.tables.getItem(table).columns.getItem(header);
    column.getDataBodyRange().getCell(row - 1, 0).values = [[value]];
    await context.sync();
  });

/** The texts of a derived sheet, row by row. */
function sheetTexts(name: string): readonly (readonly string[])[] {
  const { sheet, area } = ownedArea(session.host.workbook, name);
  const cells = session.host.workbook.sheets.find((one) => one.name === sheet)?.cells;
  return Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (__, column) => {
      const value = cells?.get(area.row + row)?.get(area.column + column)?.value;
      return value === undefined || value === null ? '' : String(shown(value));
    }),
  );
}

describe('the built workbook', () => {
  test('is read once and written twice, without touching an input', async () => {
    await begin('built');
    const inputs = inputValues();
    const { cost, result } = await session.measure('check', () => run());
    expect(cost.roundTrips).toBeLessThanOrEqual(3);
    expect(cost.bytes).toBeLessThan(250_000);
    expect(result.changes).toEqual([]);
    expect(inputValues()).toEqual(inputs);
  });

  test('shows its findings on a sheet of their own, each with a link that finds its cell', async () => {
    await begin('built');
    const { report } = await run();
    const rows = sheetTexts(NAMES.findingsArea).slice(6, 6 + report.findings.length);
    expect(rows.map((row) => row[3])).toEqual(report.findings.map(({ sentence }) => sentence));
    expect(rows.map((row) => row[4])).toEqual(report.findings.map(({ targets }) => targets[0]?.label));
    const labels = report.findings.flatMap(({ targets }) => targets.map(({ label }) => label));
    expect(labels).toEqual(
      expect.arrayContaining([
        'Target Kinerja B01-B12: Target Kinerja 9, B02, butir 1, Tanggal',
        'Angka Tercetak: SK2.IKK1, Tabel III.26, capaian, 2023, Nilai tercetak',
      ]),
    );
    expect(rows[0]?.slice(1, 5)).toEqual([
      'Salah',
      'Anggaran',
      'Realisasi menurut output Rp7.975.085.701, menurut jenis belanja Rp7.975.084.732: selisih Rp969.',
      'Realisasi Anggaran: 51, Realisasi',
    ]);
    const link = session.host.workbook.sheets
      .find(({ name }) => name === 'Hasil Pengecekan')
      ?.cells.get(6)
      ?.get(4);
    expect(link?.formula).toContain('MATCH("JB-01",tblBelanja[ID],0)');
  });

  test('links a printed figure to its own row, which may stand anywhere', async () => {
    await begin('built');
    const { report } = await run();
    const index = report.findings.findIndex(({ sentence }) => sentence.startsWith('SK2.IKK1: realisasi 2023'));
    const { formula = '' } =
      session.host.workbook.sheets
        .find(({ name }) => name === 'Hasil Pengecekan')
        ?.cells.get(6 + index)
        ?.get(4) ?? {};
    const address = /ADDRESS\(.*,1,1,"Angka Tercetak"\)/.exec(formula)?.[0] ?? '';
    const shownAddress = await runner(async (context) => {
      const cell = context.workbook.worksheets.getItem('Ikhtisar').getRange('ZZ1');
      cell.formulas = [[`=${address}`]];
      await context.sync();
      cell.load('values');
      await context.sync();
      return String(cell.values[0]?.[0]);
    });
    const rows = Array.from({ length: rowCount(session.host.workbook, 'tblTercetak') }, (_, row) =>
      ['ID', 'Tempat', 'Unsur', 'Tahun'].map((header) =>
        shownIn(session.host.workbook, 'tblTercetak', header, row + 1),
      ),
    );
    const wanted = rows.findIndex((row) => row.join() === ['IKK-09', 'Tabel III.1', 'realisasi', '2023'].join());
    expect(wanted).toBeGreaterThan(0);
    const cell = tableCell(session.host.workbook, 'tblTercetak', 'Nilai tercetak', wanted + 1);
    expect(shownAddress.replaceAll('$', '')).toBe(`'Angka Tercetak'!${cell.address}`);
  });

  test('keeps on its sheet which indicators are meant, for a pane that is opened later', async () => {
    await begin('built');
    expect(await readFindings(runner)).toEqual({ ok: true, value: null });
    const { report } = await run();
    const kept = report.findings.flatMap(({ severity, accepted, group: { indicatorIds } }) =>
      indicatorIds.length === 0 ? [] : [{ severity, accepted: accepted !== null, indicatorIds }],
    );
    expect(kept.length).toBeGreaterThan(10);
    expect(await readFindings(runner)).toEqual({ ok: true, value: kept });
  });

  test('is the same after a second check', async () => {
    await begin('built');
    const first = await run();
    const sheet = sheetTexts(NAMES.findingsArea);
    const second = await run();
    expect(second.report).toEqual(first.report);
    expect(sheetTexts(NAMES.findingsArea)).toEqual(sheet);
  });
});

describe('the line on Ikhtisar', () => {
  const badge = (): string => sheetTexts(NAMES.summaryArea)[3]?.[2] ?? '';
  const status = (): string => sheetTexts(NAMES.findingsArea)[3]?.[0] ?? '';
  const SINCE = 'BERUBAH SEJAK DIPERIKSA: pilih LKjIP > Periksa.';

  test('says what was found and when, and whether something was typed since', async () => {
    await begin('built');
    expect(badge()).toBe('');
    const { report } = await run();
    const { counts, accepted } = report;
    const said = `Pengecekan: ${counts.salah} salah, ${counts['perlu-konfirmasi']} perlu konfirmasi, ${counts.saran} saran, ${accepted} diterima. Diperiksa ${AT}.`;
    expect(badge()).toBe(said);
    expect(status()).toBe('Isian tidak berubah sejak diperiksa.');

    await typeRow(session, 'tblPengukuran', 10, { Pembilang: '1' });
    expect(badge()).toBe(`${said} ${SINCE}`);
    expect(status()).toBe(SINCE);
    await run();
    expect(badge()).toBe(said);
  });

  const EDITS: readonly (readonly [string, string, Readonly<Record<number, Readonly<Record<string, string>>>>])[] = [
    ['two figures that change places', 'tblOutput', { 1: { Realisasi: '37945000' }, 2: { Realisasi: '2376584690' } }],
    ['another word from a list', 'tblTarget', { 10: { Arah: 'rendah' } }],
    [
      'a longer text',
      'tblTarget',
      { 10: { Indikator: 'Persentase layanan lain yang lebih panjang daripada sebelumnya' } },
    ],
    ['a blank', 'tblRiwayat', { 3: { Realisasi: '' } }],
    ['a day', 'tblTargetKinerja', { 1: { Tanggal: '45000' } }],
  ];

  test.each(EDITS)('notices %s', async (_, table, rows) => {
    await begin('built');
    await run();
    for (const [row, cells] of Object.entries(rows)) await typeRow(session, table, Number(row), cells);
    expect(status()).toBe(SINCE);
  });

  test('notices two letters of a long text that change places, and the length stays', async () => {
    await begin('built');
    await run();
    const { workbook } = session.host;
    const texts = Array.from({ length: rowCount(workbook, 'tblAnalisis') }, (_, row) =>
      shownIn(workbook, 'tblAnalisis', 'Uraian', row + 1),
    );
    const row = texts.findIndex(({ length }) => length > 120);
    const before = texts[row] ?? '';
    const at = before.search(/(?<=.{100})[a-m][n-z]/);
    const edited = `${before.slice(0, at)}${before.slice(at + 1, at + 2)}${before.slice(at, at + 1)}${before.slice(at + 2)}`;
    expect([edited.length, edited === before]).toEqual([before.length, false]);
    await typeRow(session, 'tblAnalisis', row + 1, { Uraian: edited });
    expect(status()).toBe(SINCE);
    await typeRow(session, 'tblAnalisis', row + 1, { Uraian: before });
    expect(status()).toBe('Isian tidak berubah sejak diperiksa.');
  });

  test('stands through Susun, and goes with the sheet that it reads', async () => {
    await begin('built');
    await run();
    const said = badge();
    succeeded(await build(session.workbook));
    await session.host.settle();
    expect(badge()).toBe(said);
    await runner(async (context) => {
      context.workbook.worksheets.getItem('Hasil Pengecekan').delete();
      await context.sync();
    });
    await session.host.settle();
    expect(badge()).toBe('');
    succeeded(await build(session.workbook));
    await session.host.settle();
    expect(badge()).toBe('');
    await run();
    expect(badge()).toBe(said);
  });
});

describe('an accepted finding', () => {
  const accept = async () => {
    const { report } = await run();
    const [finding] = report.findings;
    if (finding === undefined || TODAY === null) throw new Error('There is nothing to accept.');
    const { fingerprint } = finding;
    return { before: report, fingerprint, day: TODAY };
  };

  test('is a row of tblTerima and no longer counts; taking it back brings it back', async () => {
    await begin('built');
    const { before, fingerprint, day } = await accept();
    const { cost, result } = await session.measure('accept', () =>
      run({ verdict: { kind: 'accept', fingerprint, reason: '=1+1', day } }),
    );
    expect(cost.roundTrips).toBeLessThanOrEqual(3);
    expect(result.report.counts.salah).toBe(before.counts.salah - 1);
    expect(result.report.accepted).toBe(1);
    expect(shownIn(session.host.workbook, 'tblTerima', 'Sidik temuan', 1)).toBe(fingerprint);
    expect(shownIn(session.host.workbook, 'tblTerima', 'Alasan', 1)).toBe('=1+1');
    expect(sheetTexts(NAMES.findingsArea)[6]?.[7]).toBe('=1+1 (3 Januari 2024)');

    const again = await run();
    expect(again.report.counts).toEqual(result.report.counts);
    succeeded(await undo(session.workbook, result.changes));
    expect((await run()).report.counts).toEqual(before.counts);
  });

  test('opens again when somebody says so, and when its numbers change', async () => {
    await begin('built');
    const { before, fingerprint, day } = await accept();
    await run({ verdict: { kind: 'accept', fingerprint, reason: 'selisih dibukukan Januari', day } });
    const reopened = await run({ verdict: { kind: 'reopen', fingerprint } });
    expect(reopened.report.counts).toEqual(before.counts);
    await run({ verdict: { kind: 'accept', fingerprint, reason: 'selisih dibukukan Januari', day } });
    await typeRow(session, 'tblOutput', 1, { Realisasi: '2376584691' });
    const changed = await run();
    expect(changed.report.counts).toEqual(before.counts);
    expect(changed.report.findings[0]?.sentence).toContain('selisih Rp1 dan Rp970');
  });
});

describe('what only the workbook knows', () => {
  test('text in a column of numbers, errors, IDs, typed-over formulas and renamed columns are found and lead there', async () => {
    await begin('built');
    await paste('tblBelanja', 1, 'Realisasi', "'Rp 4.300.862.808");
    await paste('tblBelanja', 2, 'Realisasi', '=NA()');
    await paste('tblPengukuran', 10, 'Capaian', 2);
    await paste('tblPengukuran', 10, 'Pembilang', 'banyak');
    await paste('tblTarget', 12, 'ID', 'IKK-02');
    await session.host.user.renameHeader('tblTarget', 'Catatan', 'Keterangan');
    await session.host.settle();
    const checked = await run();
    expect(sentencesOf(checked, 'unread-input')).toEqual([
      'SK1.IKK1: Pembilang berisi "banyak", padahal kolom itu memuat angka.',
      'Anggaran 51: Realisasi berisi "Rp 4.300.862.808", padahal kolom itu memuat rupiah bulat.',
    ]);
    expect(sentencesOf(checked, 'error-values')).toEqual(['Anggaran 52: Realisasi menunjukkan #N/A.']);
    expect(sentencesOf(checked, 'altered-formulas')).toEqual(['SK1.IKK1: Capaian diketik "2" di atas rumusnya.']);
    expect(sentencesOf(checked, 'changed-columns')).toEqual([
      'tblTarget: kolom Catatan sekarang bernama "Keterangan".',
    ]);
    expect(sentencesOf(checked, 'row-ids')).toEqual(['tblTarget: ID IKK-02 dipakai lebih dari satu kali.']);
    const text = checked.report.findings.find(({ sentence }) => sentence.startsWith('Anggaran 51'));
    expect(text?.targets[0]?.label).toBe('Realisasi Anggaran: 51, Realisasi');

    const { fix } = text ?? {};
    if (fix?.kind !== 'set-cells') throw new Error('There is no fix.');
    const { table, id, cells, expected } = fix;
    succeeded(await writeRow(rowPort(runner), { table, id, cells, expected }));
    await session.host.settle();
    expect(sentencesOf(await run(), 'unread-input')).toHaveLength(1);
    expect(tableCell(session.host.workbook, 'tblBelanja', 'Realisasi', 1).cell()?.value).toBe(4_300_862_808);
  });

  test('is nothing in a workbook as the commands made it', async () => {
    await begin('filled');
    const ofWorkbook = [
      'unread-input',
      'error-values',
      'altered-formulas',
      'changed-columns',
      'row-ids',
      'older-schema',
    ];
    const { report } = await run();
    expect(report.findings.filter((one) => ofWorkbook.includes(one.check))).toEqual([]);
    expect(report.findings.length).toBeGreaterThan(20);
  });
});

test('a prepared workbook without data has what is missing as its only findings', async () => {
  await begin('prepared');
  const { report } = await run();
  expect(report.findings.map(({ sentence }) => sentence)).toEqual([
    'Identitas satker belum memuat nama satuan kerja, kode satker, tahun laporan, dan keadaan per tanggal.',
  ]);
});

test('a finding of an earlier year leads to the row of that year, wherever it stands now', async () => {
  await begin('filled');
  const go = navigator(runner);
  const reached = await go.selectCell({
    table: 'strategicTargets',
    match: { id: 'IKK-03', year: 2022 },
    column: 'target',
  });
  expect(reached).toEqual({ ok: true, value: true });
  const gone = await go.selectCell({
    table: 'strategicTargets',
    match: { id: 'IKK-03', year: 1999 },
    column: 'target',
  });
  expect(gone).toEqual({ ok: true, value: false });
});

test('a finding that is gone by the time somebody accepts it is not accepted', async () => {
  await begin('built');
  if (TODAY === null) throw new Error('No such day.');
  const checked = await run({ verdict: { kind: 'accept', fingerprint: 'T-00', reason: 'x', day: TODAY } });
  expect(checked.changes).toEqual([]);
  expect(checked.report.accepted).toBe(0);
});

/** Values of all input tables. */
function inputValues(): readonly string[] {
  const { workbook } = session.host;
  const derived = new Set<string>(Object.values(DERIVED_TABLES));
  return workbook.sheets
    .flatMap(({ tables }) => tables)
    .filter(({ name }) => !derived.has(name))
    .flatMap(({ name }) =>
      findTable(workbook, name).columns.flatMap((column) =>
        Array.from({ length: rowCount(workbook, name) }, (_, row) => shownIn(workbook, name, column.name, row + 1)),
      ),
    );
}

afterEach(async () => {
  await session.host.settle();
});
