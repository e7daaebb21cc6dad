/** Each rule fails once, on a small tree made for it, and lets its lawful neighbour pass. */
import { orphanGoldens, uncollectedTests } from './collected-tests';
import { badNames, overlongFiles } from './file-rules';
import { forbiddenGlobals } from './global-rules';
import { forbiddenImports, importCycles } from './import-rules';
import { FOLDERS } from './rules';
import type { SourceTree } from './source-tree';

const tree = (files: Readonly<Record<string, string>>): SourceTree => new Map(Object.entries(files));

/** One file in each folder, so that every import has a target. */
const everyFolder = Object.fromEntries(Object.keys(FOLDERS).map((folder) => [`src/${folder}/a.ts`, '']));

const importing = (folder: string, statement: string): readonly string[] =>
  forbiddenImports(tree({ ...everyFolder, [`src/${folder}/b.ts`]: statement }));

describe('imports', () => {
  const pairs = Object.entries(FOLDERS).flatMap(([folder, rule]) =>
    Object.keys(FOLDERS)
      .filter((other) => other !== folder)
      .map((other) => ({ folder, other, kind: rule.imports[other] ?? 'none' })),
  );

  test.each(pairs)('$folder -> $other: $kind', ({ folder, other, kind }) => {
    expect(importing(folder, `import { a } from '../${other}/a';`)).toHaveLength(kind === 'any' ? 0 : 1);
    expect(importing(folder, `import type { A } from '../${other}/a';`)).toHaveLength(kind === 'none' ? 1 : 0);
  });

  test.each([
    ['dynamic', `const a = import('../excel/a');`],
    ['re-export', `export * from '../excel/a';`],
    ['type in place', `type A = import('../excel/a').A;`],
    ['require', `const a = require('../excel/a');`],
    ['inline type', `import { type A } from '../excel/a';`],
    ['for its effect', `import '../excel/a';`],
  ])('are seen: %s', (_name, statement) => {
    expect(importing('commands', statement)).toEqual([
      'src/commands/b.ts:1 imports ../excel/a: commands may not import excel',
    ]);
  });

  test('an inline type is a type, a mixed import is not', () => {
    expect(importing('taskpane', `import { type A } from '../commands/a';`)).toEqual([]);
    expect(importing('taskpane', `import { type A, b } from '../commands/a';`)).toHaveLength(1);
  });

  test('nothing reaches outside src', () => {
    expect(importing('main', `import { a } from '../../test/host/index';`)).toEqual([
      'src/main/b.ts:1 imports ../../test/host/index: not a source file of src',
    ]);
  });

  test('packages only where the rules name them', () => {
    expect(importing('taskpane', `import { Button } from '@fluentui/react-button';`)).toEqual([]);
    expect(importing('commands', `import { useState } from 'react';`)).toHaveLength(1);
    expect(importing('main', `import { readFileSync } from 'node:fs';`)).toHaveLength(1);
  });

  test('a folder without a rule is refused', () => {
    expect(forbiddenImports(tree({ 'src/services/a.ts': '', 'src/index.ts': '' }))).toHaveLength(2);
  });
});

describe('circles', () => {
  test('of two, of three and through types', () => {
    const two = { 'src/domain/a.ts': `import './b';`, 'src/domain/b.ts': `import type { A } from './a';` };
    expect(importCycles(tree(two))).toEqual(['src/domain/a.ts -> src/domain/b.ts -> src/domain/a.ts']);
    const three = { 'src/domain/a.ts': `import './b';`, 'src/domain/b.ts': `import './c';` };
    expect(importCycles(tree({ ...three, 'src/domain/c.ts': `import './a';` }))).toHaveLength(1);
  });

  test('a diamond is none', () => {
    const files = { 'src/domain/a.ts': `import './b'; import './c';`, 'src/domain/b.ts': `import './d';` };
    expect(importCycles(tree({ ...files, 'src/domain/c.ts': `import './d';`, 'src/domain/d.ts': '' }))).toEqual([]);
  });
});

describe('globals', () => {
  const using = (folder: string, text: string): readonly string[] =>
    forbiddenGlobals(tree({ [`src/${folder}/a.ts`]: text }));

  test.each([
    ['a value', 'Excel.run(f);', 'Excel.run'],
    ['a type', 'let a: Excel.RequestContext;', 'Excel.RequestContext'],
    ['typeof', 'let a: typeof Excel;', 'Excel'],
    ['by way of globalThis', 'globalThis.Excel.run(f);', 'Excel.run'],
    ['by name', `globalThis['Excel'].run(f);`, 'Excel.run'],
    ['its extension', 'let a: OfficeExtension.Error;', 'OfficeExtension.Error'],
  ])('Excel outside its folder: %s', (_name, text, use) => {
    expect(using('commands', text)).toEqual([`src/commands/a.ts:1 uses ${use}`]);
    expect(using('excel', text)).toEqual([]);
  });

  test('main may start a batch and no more', () => {
    expect(using('main', 'Excel.run(f);')).toEqual([]);
    expect(using('main', 'let a: Excel.RequestContext;')).toHaveLength(1);
  });

  test('the pane sees no Office either', () => {
    expect(using('taskpane', 'Office.context.displayLanguage;')).toHaveLength(1);
    expect(using('main', 'Office.context.displayLanguage;')).toEqual([]);
  });

  test('a property of the same name is none', () => {
    expect(using('commands', 'interface A { Excel: number } const a: A = { Excel: 1 }; a.Excel;')).toEqual([]);
  });
});

describe('files', () => {
  test('301 lines are one too many', () => {
    const lines = (count: number): string => 'x;\n'.repeat(count);
    expect(overlongFiles(tree({ 'src/domain/a.ts': lines(300) }))).toEqual([]);
    expect(overlongFiles(tree({ 'src/domain/a.ts': lines(301) }))).toEqual(['src/domain/a.ts: 301 lines, at most 300']);
    expect(overlongFiles(tree({ 'src/domain/a.ts': `${lines(300)}x;` }))).toHaveLength(1);
  });

  test.each([
    'src/domain/utils.ts',
    'src/helpers/a.ts',
    'src/domain/date-helper.ts',
    'test/common/a.ts',
    'src/misc.ts',
  ])('an empty name: %s', (file) => {
    expect(badNames([file])).toHaveLength(1);
  });

  test.each(['src/taskpane/App.tsx', 'src/domain/calendar_day.ts', 'src/domain/calendarDay.ts'])(
    'another case: %s',
    (file) => {
      expect(badNames([file])).toHaveLength(1);
    },
  );

  test('names with a dotted ending are fine', () => {
    expect(badNames(['src/texts/report-file.id.ts', 'test/domain/day.test.ts', 'src/domain/uncommon.ts'])).toEqual([]);
  });
});

describe('tests', () => {
  const collected = new Set(['test/a/a.test.ts']);

  test.each([
    ['misspelt', 'test/a/b.tets.ts', `test('x', () => {});`],
    ['with a table', 'test/a/b.ts', `test.each([1])('x', () => {});`],
    ['in a loop', 'test/a/b.ts', `for (const x of [1]) it(String(x), () => {});`],
    ['in a group', 'test/a/b.spec.ts', `describe('x', () => {});`],
  ])('one that never runs: %s', (_name, file, text) => {
    expect(uncollectedTests(tree({ 'test/a/a.test.ts': text, [file]: text }), collected)).toEqual([
      `${file}: holds tests, but jest does not collect it`,
    ]);
  });

  test('a module that offers a suite to others is none', () => {
    const text = `export function suite() { describe('x', () => {}); } /x/.test('x');`;
    expect(uncollectedTests(tree({ 'test/a/suite.ts': text }), collected)).toEqual([]);
  });

  test('a function of the same name is none', () => {
    const text = `const test = (count: number) => count; export const a = test(1);`;
    expect(uncollectedTests(tree({ 'test/a/count.ts': text }), collected)).toEqual([]);
  });

  test('a golden that nobody reads', () => {
    const files = ['test/a/golden/x.json', 'test/a/a.test.ts'];
    const reading = tree({ 'test/a/a.test.ts': `readFileSync('golden/x.json')` });
    expect(orphanGoldens(files, reading, collected)).toEqual([]);
    expect(orphanGoldens(files, tree({ 'test/a/a.test.ts': '' }), collected)).toEqual([
      'test/a/golden: no test reads it',
    ]);
  });
});
