/** An input sheet that somebody deleted: commands name it and change nothing, and Siapkan makes it again. */
import { beforeAll, expect, jest, test } from '@jest/globals';
import { build } from '../../src/commands/build';
import { check } from '../../src/commands/check';
import { prepare } from '../../src/commands/prepare';
import { survey } from '../../src/commands/survey';
import { REPORT_FIELDS } from '../../src/domain/report-fields';
import { INPUT_TABLES, SHEETS, TABLES, type InputTableKey, type SheetKey } from '../../src/sheets/names';
import { TABLE_SPECS } from '../../src/sheets/all-tables';
import { failureText } from '../../src/texts/failures.id';
import type { AddInSession } from '../add-in/session';
import type { Workbook } from '../host/model/types';
import { sendFrom } from '../sending/sending-session';
import { open, stagesOf, succeeded } from './built-workbook';
import { smallReport } from './small-report';
import { differences, inputCells, SAME } from './workbook-contents';
import { copyWorkbook } from './workbook-copy';

jest.setTimeout(120_000);

let built: Workbook;
let filled: Workbook;
beforeAll(async () => {
  ({ built, filled } = await stagesOf(smallReport(2)));
});

const INPUT_SHEETS = [...new Set((Object.keys(INPUT_TABLES) as InputTableKey[]).map((key) => TABLE_SPECS[key].sheet))];

async function without(sheet: string): Promise<AddInSession> {
  const session = await open(built);
  await session.host.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).delete();
    await context.sync();
  });
  await session.host.settle();
  return session;
}

test('there are input sheets to delete', () => {
  expect(INPUT_SHEETS.length).toBeGreaterThan(14);
});

test.each(INPUT_SHEETS)('without %s commands say so, and Siapkan makes it again', async (key) => {
  const sheet = SHEETS[key];
  const session = await without(sheet);
  const before = copyWorkbook(session.host.workbook);
  const refused = await build(session.workbook);
  await session.host.settle();
  if (refused.ok) throw new Error('It went through.');
  expect(refused.error.error).toMatchObject({ kind: 'refused', code: 'table-missing', data: { sheet } });
  expect(failureText(refused.error.error)).toContain(sheet);
  expect(failureText(refused.error.error)).toContain('Siapkan');
  const sent = await sendFrom(session);
  await session.host.settle();
  expect(sent.ok ? null : sent.error.error).toMatchObject({ kind: 'refused', code: 'table-missing' });
  expect(differences(before, session.host.workbook)).toEqual(SAME);

  await expectChecked(session, key);
  expect(succeeded(await survey(session.workbook)).value.next).toBe('repair');
  succeeded(await prepare(session.workbook));
  await session.host.settle();
  const now = inputCells(session.host.workbook);
  const lost = [...inputCells(before)].filter(([cell, content]) => now.get(cell) !== content);
  expect(lost).toEqual([]);
  succeeded(await build(session.workbook));
});

/** Periksa looks at what there is, and says what is not; without the identity there is nothing to check. */
async function expectChecked(session: AddInSession, key: SheetKey): Promise<void> {
  const checked = await check(session.workbook, { checkedAt: 'kini' });
  await session.host.settle();
  if (key === 'identity') {
    expect(checked.ok ? null : checked.error.error).toMatchObject({ kind: 'refused', code: 'table-missing' });
    return;
  }
  const gone = Object.values(TABLE_SPECS).flatMap((spec) =>
    spec.sheet === key && spec.key in REPORT_FIELDS ? [TABLES[spec.key]] : [],
  );
  const { findings } = succeeded(checked).value.report;
  expect(findings.filter((one) => one.check === 'changed-columns').map((one) => one.sentence)).toEqual(
    gone.map((table) => `Tabel ${table} tidak ada lagi, sehingga isinya tidak ikut diperiksa.`),
  );
}

test('without a column as well: Periksa finds it, and its sums leave the table out', async () => {
  const session = await open(filled);
  await session.host.run(async (context) => {
    context.workbook.tables.getItem('tblRiwayat').columns.getItem('Realisasi').delete();
    await context.sync();
  });
  const checked = succeeded(await check(session.workbook, { checkedAt: 'kini' })).value;
  await session.host.settle();
  expect(checked.report.findings.filter((one) => one.check === 'changed-columns').map((one) => one.sentence)).toEqual([
    'tblRiwayat: kolom Realisasi tidak ada lagi.',
  ]);
});
