/**
 * The formulas of a finished workbook: functions that every Excel since 2016 has and computes alike everywhere, and on
 * derived sheets nothing that turns into `#NAME?` where the add-in is missing.
 */
import { parseA1Ref, parseStructRef, tokenize, type Token } from '@borgar/fx';
import { beforeAll, expect, test } from '@jest/globals';
import { INPUT_TABLES, TABLES } from '../../src/sheets/names';
import { isReference } from '../host/model/formula';
import type { Sheet, Table, Workbook } from '../host/model/types';
import { stagesOf } from './built-workbook';
import { smallReport } from './small-report';
import { address } from './workbook-contents';

/** In Excel 2016, not volatile, and the same in every regional setting. `TEXT` is not: its formats are localised. */
const FUNCTIONS = new Set(
  (
    'ABS AND AVERAGE AVERAGEIF AVERAGEIFS CEILING CHAR CHOOSE COLUMN CONCATENATE COUNT COUNTA COUNTBLANK COUNTIF ' +
    'COUNTIFS DATE DAY EXACT FALSE FIND FLOOR HYPERLINK IF IFERROR IFNA INDEX INT ISBLANK ISERROR ISNUMBER ISTEXT ' +
    'LARGE LEFT LEN LOOKUP LOWER MATCH MAX MID MIN MOD MONTH N NA NOT OR PRODUCT PROPER REPLACE REPT RIGHT ROUND ROUNDDOWN ' +
    'ROUNDUP ROW ROWS SEARCH SIGN SMALL SUBSTITUTE SUBTOTAL SUM SUMIF SUMIFS SUMPRODUCT T TRIM TRUE TRUNC UPPER ' +
    'VLOOKUP WEEKDAY YEAR'
  ).split(' '),
);

interface Written {
  readonly at: string;
  readonly sheet: Sheet;
  readonly table: Table | undefined;
  readonly formula: string;
}

function* formulasOf({ sheets }: Workbook): Generator<Written> {
  for (const sheet of sheets) {
    for (const [row, cells] of sheet.cells) {
      for (const [column, { formula }] of cells) {
        if (formula === undefined) continue;
        const table = sheet.tables.find(
          ({ area }) =>
            row >= area.row &&
            row < area.row + area.rows &&
            column >= area.column &&
            column < area.column + area.columns,
        );
        yield { at: `${sheet.name}!${address(row, column)}`, sheet, table, formula };
      }
    }
  }
}

const isInput = ({ table }: Written): boolean =>
  table !== undefined && Object.values<string>(INPUT_TABLES).includes(table.name);

const functionsOf = (tokens: readonly Token[]): readonly string[] =>
  tokens.flatMap(({ type, value }) => (type === 'func' ? [value.toUpperCase()] : []));

let workbook: Workbook;
let written: readonly Written[];
beforeAll(async () => {
  ({ built: workbook } = await stagesOf(smallReport(6, ['IKU', 'IKP', 'IKK'])));
  written = [...formulasOf(workbook)];
});

test('there is something to look at', () => {
  expect(written.filter(isInput).length).toBeGreaterThan(20);
  expect(written.filter((each) => !isInput(each)).length).toBeGreaterThan(1_000);
});

test('every function is one of Excel 2016, or the add-in’s in an input table', () => {
  const strange = written.flatMap((each) =>
    functionsOf(tokenize(each.formula))
      .filter((name) => !FUNCTIONS.has(name) && !(isInput(each) && name.startsWith('LKJIP.')))
      .map((name) => `${each.at} ${name}`),
  );
  expect(strange).toEqual([]);
});

test('no formula is longer than Excel takes', () => {
  expect(written.filter(({ formula }) => formula.length > 8_192).map(({ at }) => at)).toEqual([]);
});

/** Columns whose cells turn into `#NAME?` without the add-in: those that call it, and those that read them. */
function infectedColumns(): ReadonlySet<string> {
  const infected = new Set<string>();
  const tables = workbook.sheets.flatMap((sheet) => sheet.tables);
  for (let before = -1; before !== infected.size;) {
    before = infected.size;
    for (const table of tables) {
      for (const { name, formula } of table.columns) {
        if (formula === undefined) continue;
        const calls = functionsOf(tokenize(formula)).some((each) => each.startsWith('LKJIP.'));
        if (calls || columnsRead(formula, table).some((column) => infected.has(column))) {
          infected.add(`${table.name}[${name}]`);
        }
      }
    }
  }
  return infected;
}

/** The table columns that a formula reads. */
function columnsRead(formula: string, home: Table | undefined): readonly string[] {
  return tokenize(formula).flatMap(({ type, value }) => {
    if (type !== 'structured') return [];
    const reference = parseStructRef(value);
    const table = reference?.table === undefined || reference.table === '' ? home?.name : reference.table;
    return (reference?.columns ?? []).map((column) => `${table ?? '?'}[${column}]`);
  });
}

test('no derived formula reads a cell that holds a custom function', () => {
  const infected = infectedColumns();
  expect([...infected]).toEqual(
    expect.arrayContaining([`${TABLES.measurements}[Capaian]`, `${TABLES.spendingTypes}[Serapan]`]),
  );
  const derived = written.filter((each) => !isInput(each));
  const readers = derived.flatMap(({ at, formula, table }) =>
    columnsRead(formula, table)
      .filter((column) => infected.has(column))
      .map((column) => `${at} reads ${column}`),
  );
  expect(readers).toEqual([]);
  expect(
    derived.flatMap(({ at, formula, sheet }) => cellsRead(formula, sheet).map((sheetRead) => `${at} ${sheetRead}`)),
  ).toEqual([]);
});

/** The sheets with input tables in which a formula reads cells by their address, which would escape the test above. */
function cellsRead(formula: string, home: Sheet): readonly string[] {
  const inputSheets = new Set(
    workbook.sheets
      .filter(({ tables }) => tables.some(({ name }) => Object.values<string>(INPUT_TABLES).includes(name)))
      .map(({ name }) => name),
  );
  return tokenize(formula)
    .filter(isReference)
    .map(({ value }) => parseA1Ref(value)?.context?.at(-1) ?? home.name)
    .filter((name) => inputSheets.has(name) && name !== home.name);
}
