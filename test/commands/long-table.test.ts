/** A table of 50,000 rows, pasted by somebody: commands go through, or say that it is too much, and nothing is lost. */
import { beforeAll, expect, jest, test } from '@jest/globals';
import { build } from '../../src/commands/build';
import { check } from '../../src/commands/check';
import { prepare } from '../../src/commands/prepare';
import { survey } from '../../src/commands/survey';
import type { WorkbookError } from '../../src/ports/workbook';
import type { Result } from '../../src/domain/result';
import { failureText } from '../../src/texts/failures.id';
import type { AddInSession } from '../add-in/session';
import type { CellValue, Workbook } from '../host/model/types';
import { open, stagesOf, succeeded } from './built-workbook';
import { findTable, rowCount, shownIn } from './edited-inputs';
import { smallReport } from './small-report';
import { differences, inputHash, SAME } from './workbook-contents';
import { copyWorkbook } from './workbook-copy';

jest.setTimeout(300_000);

const ROWS = 50_000;
const TABLE = 'tblTercetak';
/** Of tblIdentitas. */
const YEAR_ROW = 8;
const AT = '3 Januari 2024 09.30';

let long: Workbook;
let typed: string;
beforeAll(async () => {
  const { built } = await stagesOf(smallReport(3));
  long = withRows(built, ROWS);
  typed = inputHash(long);
}, 120_000);

/** As Excel has it once the rows are pasted; typing them here would take minutes. */
function withRows(workbook: Workbook, count: number): Workbook {
  const copy = copyWorkbook(workbook);
  const table = findTable(copy, TABLE);
  const sheet = copy.sheets.find(({ tables }) => tables.includes(table));
  const last = sheet?.cells.get(table.area.row + table.area.rows - 1);
  if (sheet === undefined || last === undefined) throw new Error(`${TABLE} has no row to go on from.`);
  const columnOf = (header: string): number =>
    table.area.column + table.columns.findIndex(({ name }) => name === header);
  const valuesOf = (number: number): ReadonlyMap<number, CellValue> =>
    new Map<number, CellValue>([
      [columnOf('ID'), shownIn(copy, 'tblTarget', 'ID', 1)],
      [columnOf('Tempat'), `Lampiran halaman ${number}`],
      [columnOf('Unsur'), 'realisasi'],
      [columnOf('Tahun'), Number(shownIn(copy, 'tblIdentitas', 'Isi', YEAR_ROW))],
      [columnOf('Nilai tercetak'), 0.5],
    ]);
  const top = table.area.row + 1;
  for (let number = 1; number <= count; number += 1) {
    const values = valuesOf(number);
    const cells = new Map(
      [...last].map(([column, cell]) => [column, { ...cell, value: values.get(column) ?? cell.value }]),
    );
    sheet.cells.set(top + number - 1, cells);
  }
  table.area = { ...table.area, rows: count + 1 };
  return copy;
}

type Run = (session: AddInSession) => Promise<Result<unknown, WorkbookError | { readonly error: WorkbookError }>>;

const COMMANDS: readonly (readonly [string, Run])[] = [
  ['survey', ({ workbook }) => survey(workbook)],
  ['prepare', ({ workbook }) => prepare(workbook)],
  ['build', ({ workbook }) => build(workbook)],
];

test('there are that many rows', () => {
  expect(rowCount(long, TABLE)).toBe(ROWS);
  expect(shownIn(long, TABLE, 'Tempat', ROWS)).toBe(`Lampiran halaman ${ROWS}`);
});

test.each(COMMANDS)('%s goes through on the desktop, and every input stays', async (_, run) => {
  const session = await open(long);
  const outcome = await run(session);
  expect(outcome.ok).toBe(true);
  await expectInputsStay(session);
});

async function expectInputsStay({ host }: AddInSession): Promise<void> {
  await host.settle();
  expect(host.stats.largestRequest).toBeLessThan(1_000_000);
  expect(inputHash(host.workbook)).toBe(typed);
}

test('a check goes through, and the finding of many places names some of them and says how many more there are', async () => {
  const session = await open(long);
  const checked = succeeded(await check(session.workbook, { checkedAt: AT })).value;
  await expectInputsStay(session);
  const printed = checked.report.findings.filter((one) => one.check === 'printed-figures');
  expect(printed).toHaveLength(1);
  expect(printed[0]?.sentence).toMatch(/tercetak 0,5 di Lampiran halaman 1, .*, dan 49940 lainnya, terhitung /);
  expect(printed[0]?.targets).toHaveLength(ROWS + 1);
});

test('on the web, where so much cannot be read at once, a check says so and changes nothing', async () => {
  const session = await open(long, 'web');
  const outcome = await check(session.workbook, { checkedAt: AT });
  await session.host.settle();
  if (outcome.ok) throw new Error('It went through.');
  expect(outcome.error.error).toMatchObject({ kind: 'host', code: 'answer-too-large' });
  expect(failureText(outcome.error.error)).toMatch(/^Isi lembar isian terlalu banyak .* Hapus baris/);
  expect(differences(long, session.host.workbook)).toEqual(SAME);
});
