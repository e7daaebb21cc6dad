/**
 * The contract with workbooks in use: they hold these names, headers, IDs and words for years, so they are compared with a
 * reviewed copy. `UPDATE_GOLDEN=1 npx jest test/sheets/names` rewrites it: adding is a decision, changing or taking away
 * needs a new schema version and a migration.
 */
import { describe, expect, test } from '@jest/globals';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { TABLE_SPECS } from '../../src/sheets/all-tables';
import type { Column } from '../../src/sheets/column';
import { INPUT_TABLES, NAMES, SCHEMA_VERSION, TABLES, type InputTableKey, type TableKey } from '../../src/sheets/names';
import { IDENTITY_ROWS } from '../../src/sheets/tables/identity';

const GOLDEN = path.join(__dirname, 'golden/names.json');

/** What stands in cells and could be read differently by another version. */
function described(column: Column): object {
  const { header, role, kind } = column;
  if (column.role === 'formula') return { header, role, kind };
  const { choices, refersToIndicator, required } = column;
  return { header, role, kind, choices, refersToIndicator, required };
}

const contract = (): object => ({
  schema: SCHEMA_VERSION,
  inputTables: Object.fromEntries(
    Object.entries(INPUT_TABLES).map(([key, name]) => [name, TABLE_SPECS[key as InputTableKey].columns.map(described)]),
  ),
  identityRows: Object.fromEntries(IDENTITY_ROWS.map(({ id, kind, choices }) => [id, { kind, choices }])),
  tables: Object.values(TABLES),
  names: Object.values(NAMES),
});

test('names, headers, kinds, words and IDs are those of the reviewed copy', () => {
  const json = `${JSON.stringify(contract(), null, 2)}\n`;
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(GOLDEN, json);
  expect(JSON.parse(json)).toEqual(JSON.parse(readFileSync(GOLDEN, 'utf8')));
});

describe.each(Object.keys(TABLE_SPECS) as TableKey[])('the columns of %s', (key) => {
  const { columns } = TABLE_SPECS[key];

  test('have headers of letters, digits and spaces, each once', () => {
    const headers = columns.map(({ header }) => header);
    expect(headers.filter((header) => !/^[A-Za-z0-9]+( [A-Za-z0-9]+)*$/.test(header))).toEqual([]);
    expect(headers.filter((header, index) => headers.indexOf(header) !== index)).toEqual([]);
  });

  test('say what they hold in sentences that fit the message of a cell, 255 characters', () => {
    const wrong = columns.filter(({ help }) => help.length > 255 || !/^\S.*\.$/s.test(help));
    expect(wrong.map(({ header, help }) => `${header}: ${help}`)).toEqual([]);
  });
});
