import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parseReport } from '../../src/domain/report-file';
import { REPORT_FIELDS } from '../../src/domain/report-fields';
import type { Expectation } from '../../src/domain/report-values';

const DOC = readFileSync(join(__dirname, '..', '..', 'docs', 'data-format.md'), 'utf8');

/** The rows of the first table of a section: cells without their padding. */
function tableOf(heading: string): string[][] {
  const section = DOC.split(/^## /m).find((part) => part.startsWith(`${heading}\n`));
  if (section === undefined) throw new Error(`No section ${heading}`);
  const rows = section.split('\n').filter((line) => line.startsWith('| `'));
  return rows.map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

interface DocumentedField {
  readonly expects: Expectation;
  readonly words?: readonly string[];
}

describe.each(Object.entries(REPORT_FIELDS))('%s', (part, fields) => {
  const expected = Object.entries<DocumentedField>(fields).map(([name, { expects, words }]) => [
    `\`${name}\``,
    words === undefined ? expects : `word: ${words.map((word) => `\`${word}\``).join(', ')}`,
  ]);

  test('is documented field by field, in order, each with its kind and words', () => {
    expect(tableOf(`\`${part}\``).map(([name, , kind]) => [name, kind])).toEqual(expected);
  });

  test('has an Indonesian word and a meaning for every field', () => {
    for (const [, inSheet, , meaning] of tableOf(`\`${part}\``)) {
      expect(inSheet).not.toBe('');
      expect(meaning).not.toBe('');
    }
  });
});

test('the file table lists every part', () => {
  expect(tableOf('The file').map(([name]) => name)).toEqual(
    ['schema', ...Object.keys(REPORT_FIELDS)].map((name) => `\`${name}\``),
  );
});

test('the example is a report', () => {
  const example = /```json\n([\s\S]*?)```/.exec(DOC)?.[1] ?? '';
  expect(parseReport(example)).toMatchObject({ ok: true });
});
