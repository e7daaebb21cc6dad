/**
 * Sheets that somebody else has protected with a password, or whose rows a filter hides: the command says which, and changes
 * nothing.
 */
import { beforeAll, expect, test } from '@jest/globals';
import { build } from '../../src/commands/build';
import { check } from '../../src/commands/check';
import { fill } from '../../src/commands/fill';
import { prepare } from '../../src/commands/prepare';
import { restoreFormulas } from '../../src/commands/restore-formulas';
import { undo } from '../../src/commands/undo';
import { writeNativeFormulas } from '../../src/commands/write-native-formulas';
import { writeRow } from '../../src/commands/write-row';
import type { RefusedCode } from '../../src/domain/finding';
import type { WorkbookError } from '../../src/ports/workbook';
import type { Result } from '../../src/domain/result';
import { formulaColumns } from '../../src/excel/formula-columns';
import { rowPort } from '../../src/excel/row-port';
import { TABLE_SPECS } from '../../src/sheets/all-tables';
import { SHEETS } from '../../src/sheets/names';
import { failureText } from '../../src/texts/failures.id';
import type { AddInSession } from '../add-in/session';
import type { Workbook } from '../host/model/types';
import { sendFrom } from '../sending/sending-session';
import { open, stagesOf, succeeded } from './built-workbook';
import { findTable, shownIn } from './edited-inputs';
import { tableCell } from './sheet-cells';
import { smallReport } from './small-report';
import { differences, inputHash, SAME } from './workbook-contents';
import { copyWorkbook } from './workbook-copy';

const report = smallReport(2);
let built: Workbook;
/** With `Rekap` and `Keterangan Berkas`. */
let sent: Workbook;
let fingerprint = '';
beforeAll(async () => {
  ({ built } = await stagesOf(report));
  const session = await open(built);
  const found = succeeded(await check(session.workbook, { checkedAt: AT }));
  fingerprint = found.value.report.findings[0]?.fingerprint ?? '';
  expect(fingerprint).not.toBe('');
  succeeded(await sendFrom(session));
  await session.host.settle();
  sent = copyWorkbook(session.host.workbook);
});

const AT = '3 Januari 2024 09.30';

type Run = (session: AddInSession) => Promise<Result<unknown, WorkbookError>>;

const bare = async (
  outcome: Promise<Result<unknown, { readonly error: WorkbookError }>>,
): Promise<Result<unknown, WorkbookError>> => {
  const result = await outcome;
  return result.ok ? result : { ok: false, error: result.error.error };
};

const COMMANDS: Readonly<Record<string, Run>> = {
  prepare: ({ workbook }) => bare(prepare(workbook)),
  fill: ({ workbook }) => bare(fill(workbook, report, { replace: true })),
  build: ({ workbook }) => bare(build(workbook)),
  check: ({ workbook }) => bare(check(workbook, { checkedAt: AT })),
  accept: ({ workbook }) =>
    bare(
      check(workbook, {
        checkedAt: AT,
        verdict: { kind: 'accept', fingerprint, reason: 'sudah dijelaskan', day: null },
      }),
    ),
  send: (session) => bare(sendFrom(session)),
  'taking back': async ({ workbook }) => {
    const { entries = [] } = succeeded(await workbook.read({ entries: true })).value.tables.get('indicators') ?? {};
    return undo(workbook, [{ table: 'indicators', before: entries, after: entries }]);
  },
  'restore formulas': ({ workbook, host }) =>
    bare(
      restoreFormulas(
        workbook,
        formulaColumns((batch) => host.run(batch)),
      ),
    ),
  'native formulas': ({ workbook, host }) =>
    bare(
      writeNativeFormulas(
        workbook,
        formulaColumns((batch) => host.run(batch)),
      ),
    ),
  'one row': ({ host }) =>
    writeRow(
      rowPort((batch) => host.run(batch)),
      {
        table: 'measurements',
        id: shownIn(built, 'tblPengukuran', 'ID', 1),
        cells: { evidence: 'Laporan bulanan' },
      },
    ),
};

async function withProtected(sheet: string): Promise<AddInSession> {
  const session = await open(sent);
  await session.host.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).protection.protect({}, 'sandi orang lain');
    await context.sync();
  });
  return session;
}

/** A command and a sheet that it writes to. */
const WRITES: readonly (readonly [string, string])[] = [
  ['prepare', SHEETS.agreement],
  ['prepare', SHEETS.guide],
  ['fill', SHEETS.agreement],
  ['build', SHEETS.calculation],
  ['build', SHEETS.summary],
  ['check', SHEETS.summary],
  ['accept', SHEETS.acceptance],
  ['send', SHEETS.recap],
  ['taking back', SHEETS.agreement],
  ['native formulas', SHEETS.measurement],
  ['restore formulas', SHEETS.budget],
  ['one row', SHEETS.measurement],
];

async function expectRefused(session: AddInSession, command: string, code: RefusedCode, sheet: string): Promise<void> {
  const before = copyWorkbook(session.host.workbook);
  const outcome = await COMMANDS[command]?.(session);
  await session.host.settle();
  if (outcome === undefined || outcome.ok) throw new Error(`${command} did not refuse.`);
  expect(outcome.error).toMatchObject({ kind: 'refused', code, data: { sheet } });
  expect(failureText(outcome.error)).toMatch(new RegExp(`embar ${sheet} (dikunci|sedang disaring)`));
  expect(differences(before, session.host.workbook)).toEqual(SAME);
}

test.each(WRITES)('%s names the protected sheet %s and changes nothing', async (command, sheet) => {
  await expectRefused(await withProtected(sheet), command, 'sheet-protected', sheet);
});

/** Filters the first table of a sheet so that all its rows but the first are hidden. */
async function withFiltered(sheet: string): Promise<AddInSession> {
  const session = await open(sent);
  const table = session.host.workbook.sheets.find(({ name }) => name === sheet)?.tables[0];
  if (table === undefined) throw new Error(`${sheet} has no table.`);
  const header = table.columns[0]?.name ?? '';
  await session.host.user.filterTable(table.name, header, [shownIn(sent, table.name, header, 1)]);
  return session;
}

const holdsTable = ([, sheet]: readonly [string, string]): boolean =>
  Object.values(TABLE_SPECS).some((spec) => SHEETS[spec.sheet] === sheet);

test.each(WRITES.filter((write) => write[0] !== 'one row' && holdsTable(write)))(
  '%s names the filtered sheet %s and changes nothing',
  async (command, sheet) => {
    await expectRefused(await withFiltered(sheet), command, 'sheet-filtered', sheet);
  },
);

test.each(['build', 'check', 'send', 'one row'])(
  '%s works while an input sheet is filtered, and the filter stays',
  async (command) => {
    const session = await withFiltered(SHEETS.measurement);
    const { host } = session;
    const table = (): unknown => findTable(host.workbook, 'tblPengukuran').filter;
    const filter = table();
    expect(await COMMANDS[command]?.(session)).toMatchObject({ ok: true });
    await host.settle();
    expect(filter).toBeDefined();
    expect(table()).toEqual(filter);
    if (command === 'one row') return;
    expect(inputHash(host.workbook)).toBe(inputHash(built));
  },
);

test('a filter of the user’s own table on a sheet of ours counts as well', async () => {
  const session = await open(sent);
  const { host } = session;
  await host.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(SHEETS.agreement);
    sheet.getRange('AZ5:AZ7').values = [['Milik saya'], ['a'], ['b']];
    sheet.tables.add('AZ5:AZ7', true).name = 'tblMilikSaya';
    await context.sync();
  });
  await host.user.filterTable('tblMilikSaya', 'Milik saya', ['a']);
  await expectRefused(session, 'fill', 'sheet-filtered', SHEETS.agreement);
});

test('rows that are grouped and folded keep what they hold, through every command', async () => {
  const session = await open(sent);
  const { host } = session;
  await host.run(async (context) => {
    for (const name of [SHEETS.agreement, SHEETS.measurement, SHEETS.calculation]) {
      context.workbook.worksheets.getItem(name).getRange('7:8').rowHidden = true;
    }
    await context.sync();
  });
  for (const command of ['prepare', 'build', 'check', 'send', 'native formulas', 'restore formulas', 'fill']) {
    expect({ command, ...(await COMMANDS[command]?.(session)) }).toMatchObject({ command, ok: true });
    await host.settle();
    expect({ command, hash: inputHash(host.workbook) }).toEqual({ command, hash: inputHash(built) });
  }
});

test.each(['build', 'check', 'send'])(
  '%s only reads the input sheets, so it works while one is protected',
  async (command) => {
    const session = await withProtected(SHEETS.agreement);
    const outcome = await COMMANDS[command]?.(session);
    await session.host.settle();
    expect(outcome).toMatchObject({ ok: true });
    expect(inputHash(session.host.workbook)).toBe(inputHash(built));
  },
);

test('a cell of a protected sheet that is open for typing can be written', async () => {
  const session = await open(built);
  const unlocked = tableCell(session.host.workbook, 'tblPengukuran', 'Data dukung', 1);
  await session.host.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(unlocked.sheet);
    worksheet.getRange(unlocked.address).format.protection.locked = false;
    worksheet.protection.protect({}, 'sandi orang lain');
    await context.sync();
  });
  expect(await COMMANDS['one row']?.(session)).toMatchObject({ ok: true });
  expect(unlocked.cell()?.value).toBe('Laporan bulanan');
});
