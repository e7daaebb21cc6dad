/** Sheets that somebody else has protected with a password: the command says which, and changes nothing. */
import { beforeAll, expect, test } from '@jest/globals';
import { build } from '../../src/commands/build';
import { check } from '../../src/commands/check';
import { fill } from '../../src/commands/fill';
import { prepare } from '../../src/commands/prepare';
import { restoreFormulas } from '../../src/commands/restore-formulas';
import { undo } from '../../src/commands/undo';
import { writeNativeFormulas } from '../../src/commands/write-native-formulas';
import { writeRow } from '../../src/commands/write-row';
import type { WorkbookError } from '../../src/ports/workbook';
import type { Result } from '../../src/domain/result';
import { formulaColumns } from '../../src/excel/formula-columns';
import { rowPort } from '../../src/excel/row-port';
import { SHEETS } from '../../src/sheets/names';
import { failureText } from '../../src/texts/failures.id';
import type { AddInSession } from '../add-in/session';
import type { Workbook } from '../host/model/types';
import { sendFrom } from '../sending/sending-session';
import { open, stagesOf, succeeded } from './built-workbook';
import { shownIn } from './edited-inputs';
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

test.each([
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
])('%s names the protected sheet %s and changes nothing', async (command, sheet) => {
  const session = await withProtected(sheet);
  const before = copyWorkbook(session.host.workbook);
  const outcome = await COMMANDS[command]?.(session);
  await session.host.settle();
  if (outcome === undefined || outcome.ok) throw new Error(`${command} did not refuse.`);
  expect(outcome.error).toMatchObject({ kind: 'refused', code: 'sheet-protected', data: { sheet } });
  expect(failureText(outcome.error)).toContain(`Lembar ${sheet} dikunci`);
  expect(differences(before, session.host.workbook)).toEqual(SAME);
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
