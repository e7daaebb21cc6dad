/** Sentences in a person's words: kept before a build writes over them, written back, marked, and given up on demand. */
import { beforeAll, expect, jest, test } from '@jest/globals';
import { build } from '../../src/commands/build';
import type { Done } from '../../src/commands/outcome';
import { restoreSentences } from '../../src/commands/restore-sentences';
import { surveyOf } from '../../src/commands/survey';
import { undo } from '../../src/commands/undo';
import type { CalendarDay } from '../../src/domain/report';
import { columnLetters } from '../../src/sheets/formula';
import { SHEETS } from '../../src/sheets/names';
import { AUTOMATIC, FIRST, NOTE, SENTENCE_ID } from '../../src/sheets/derived/report/columns';
import type { AddInSession } from '../add-in/session';
import type { Cell, Workbook } from '../host/model/types';
import { open, stagesOf, succeeded } from './built-workbook';
import { rowCount, shownIn, typeRow } from './edited-inputs';
import { smallReport } from './small-report';
import { differences, SAME, shown } from './workbook-contents';

jest.setTimeout(120_000);

const TODAY = '2024-01-15' as CalendarDay;
const WORDS = '=Layanan ini tercapai karena kerja sama semua pihak, 100% selesai.';

let built: Workbook;
beforeAll(async () => {
  ({ built } = await stagesOf(smallReport(4)));
});

const report = ({ host }: AddInSession): ReadonlyMap<number, ReadonlyMap<number, Cell>> => {
  const sheet = host.workbook.sheets.find(({ name }) => name === SHEETS.report);
  if (sheet === undefined) throw new Error('No report.');
  return sheet.cells;
};

/** Row of a sentence by its ID. */
function rowOf(session: AddInSession, id: string): number {
  const row = [...report(session)].find(([, cells]) => cells.get(SENTENCE_ID)?.value === id)?.[0];
  if (row === undefined) throw new Error(`No sentence ${id}.`);
  return row;
}

const at = (session: AddInSession, id: string, column = FIRST): Cell | undefined =>
  report(session).get(rowOf(session, id))?.get(column);

async function typeSentence(session: AddInSession, id: string, words: string, column = FIRST): Promise<void> {
  const row = rowOf(session, id);
  await session.host.user.type(SHEETS.report, `${columnLetters(column)}${row + 1}`, words);
  await session.host.settle();
}

async function rebuilt(session: AddInSession, today: CalendarDay | null = TODAY): Promise<Done> {
  const { value } = succeeded(await build(session.workbook, { today }));
  await session.host.settle();
  return value;
}

const ids = (workbook: Workbook): readonly string[] =>
  [1, 2, 3].map((row) => shownIn(workbook, 'tblTarget', 'ID', row));

test('an edited sentence is kept in tblNarasi and written back, wherever its indicator has moved', async () => {
  const session = await open(built);
  const [, second = ''] = ids(built);
  const id = `capaian/${second}`;
  const automatic = at(session, id)?.value;
  await typeSentence(session, id, `'${WORDS}`);
  const { typedOver } = await rebuilt(session);
  expect(typedOver).toEqual([]);
  expect(at(session, id)).toMatchObject({ value: WORDS });
  expect(at(session, id)?.formula ?? '').toBe('');
  expect(at(session, id, NOTE)?.value).toBe('Disunting');
  const { workbook } = session.host;
  expect(['ID', 'Teks', 'Nilai saat ditulis'].map((header) => shownIn(workbook, 'tblNarasi', header, 1))).toEqual([
    id,
    WORDS,
    shown(automatic),
  ]);

  const before = rowOf(session, id);
  await session.host.user.deleteTableRow('tblTarget', 0);
  await rebuilt(session);
  expect(rowOf(session, id)).not.toBe(before);
  expect(at(session, id)?.value).toBe(WORDS);
});

test('building again with an edited sentence changes nothing', async () => {
  const session = await open(built);
  await typeSentence(session, 'kesimpulan', WORDS.slice(1));
  await rebuilt(session);
  const again = await open(session.host.workbook);
  await rebuilt(again, '2024-02-20' as CalendarDay);
  expect(differences(session.host.workbook, again.host.workbook)).toEqual(SAME);
  expect(rowCount(again.host.workbook, 'tblNarasi')).toBe(1);
});

test('its mark says so once its figures are others', async () => {
  const session = await open(built);
  const [, , third = ''] = ids(built);
  const id = `capaian/${third}`;
  await typeSentence(session, id, WORDS.slice(1));
  await rebuilt(session);
  expect(at(session, id, NOTE)?.value).toBe('Disunting');
  await typeRow(session, 'tblTarget', 3, { Target: '0,1234' });
  await session.host.settle();
  expect(at(session, id, NOTE)?.value).toBe('Disunting; angkanya berubah, periksa');
  expect(shown(at(session, id, AUTOMATIC)?.value)).toMatch(/0,1234|12,34/);
});

test('the words of an indicator that is deleted stay in tblNarasi', async () => {
  const session = await open(built);
  const [first = ''] = ids(built);
  await typeSentence(session, `capaian/${first}`, WORDS.slice(1));
  await session.host.user.deleteTableRow('tblTarget', 0);
  await rebuilt(session);
  expect(shownIn(session.host.workbook, 'tblNarasi', 'Teks', 1)).toBe(WORDS.slice(1));
});

test('what is typed beside a sentence is no sentence', async () => {
  const session = await open(built);
  await typeSentence(session, 'kesimpulan', 'catatan', NOTE);
  const { typedOver } = await rebuilt(session);
  expect(typedOver.map(({ value }) => value)).toEqual(['catatan']);
  expect(shownIn(session.host.workbook, 'tblNarasi', 'ID', 1)).toBe('');
});

test('a sentence goes back to its formula, all others stay; taking that back brings the words again', async () => {
  const session = await open(built);
  const [, second = ''] = ids(built);
  const edited = [`capaian/${second}`, 'kesimpulan'];
  const formulas = edited.map((id) => at(session, id)?.formula);
  for (const id of edited) await typeSentence(session, id, `Kalimat ${id}`);
  await rebuilt(session);
  const state = succeeded(await session.workbook.read()).value;
  expect(surveyOf(state).editedSentences.map(({ id, text }) => [id, text])).toEqual(
    edited.map((id) => [id, `Kalimat ${id}`]),
  );

  const { changes, typedOver } = succeeded(await restoreSentences(session.workbook, [edited[0] ?? ''])).value;
  await session.host.settle();
  expect(at(session, edited[0] ?? '')?.formula).toBe(formulas[0]);
  expect(at(session, edited[1] ?? '')?.value).toBe('Kalimat kesimpulan');
  expect(rowCount(session.host.workbook, 'tblNarasi')).toBe(1);

  succeeded(await undo(session.workbook, changes, { cells: typedOver }));
  await session.host.settle();
  expect(at(session, edited[0] ?? '')?.value).toBe(`Kalimat capaian/${second}`);
  await rebuilt(session);
  expect(edited.map((id) => at(session, id)?.value)).toEqual(edited.map((id) => `Kalimat ${id}`));

  succeeded(await restoreSentences(session.workbook, 'all'));
  await session.host.settle();
  expect(edited.map((id) => at(session, id)?.formula)).toEqual(formulas);
  const { added, gone } = differences(built, session.host.workbook);
  expect([...added, ...gone].filter((line) => line.startsWith(SHEETS.report))).toEqual([]);
});
