/** The rules of docs/architecture.md, held against the repository. `rules.test.ts` shows that each can fail. */
import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { orphanGoldens, uncollectedTests } from './collected-tests';
import { badNames, overlongFiles } from './file-rules';
import { forbiddenGlobals } from './global-rules';
import { forbiddenImports, importCycles } from './import-rules';
import { filesBelow, readTree, REPOSITORY } from './source-tree';

const source = readTree('src');
const tests = readTree('test');

test('folders import only what they may', () => {
  expect(forbiddenImports(source)).toEqual([]);
});

test('no circles of imports', () => {
  expect(importCycles(source)).toEqual([]);
});

test("Office's globals stay in their folders", () => {
  expect(forbiddenGlobals(source)).toEqual([]);
});

test('no file of src outgrows the limit', () => {
  expect(overlongFiles(source)).toEqual([]);
});

test('names say what is inside', () => {
  expect(badNames(filesBelow('src', 'test', 'scripts').filter((file) => /\.(tsx?|[cm]?js)$/.test(file)))).toEqual([]);
});

describe('tests', () => {
  const collected = collectedByJest();

  test('jest collects every file that holds one', () => {
    expect(uncollectedTests(tests, collected)).toEqual([]);
  });

  test('every golden folder has one', () => {
    expect(orphanGoldens(filesBelow('test'), tests, collected)).toEqual([]);
  });
});

test('src and test are TypeScript only, configurations apart, so that these checks see all of them', () => {
  const scripts = filesBelow('src', 'test').filter((file) => /(?<!\.config)\.[cm]?jsx?$/.test(file));
  expect(scripts).toEqual([]);
});

function collectedByJest(): ReadonlySet<string> {
  const jest = path.join(path.dirname(createRequire(__filename).resolve('jest/package.json')), 'bin/jest.js');
  const listed = execFileSync(process.execPath, [jest, '--listTests', '--json'], { cwd: REPOSITORY, encoding: 'utf8' });
  const files = JSON.parse(listed) as readonly string[];
  return new Set(files.map((file) => path.relative(REPOSITORY, file).split(path.sep).join('/')));
}
