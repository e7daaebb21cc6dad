/** No test that never runs: jest must collect every file that holds one, and every golden folder needs a test. */
import ts from 'typescript';
import { parse, type SourceTree } from './source-tree';

const TEST_FUNCTIONS = new Set(['test', 'it', 'describe']);

/** Files below `test` that call `test`, `it` or `describe` as they load, but are not in jest's list. */
export function uncollectedTests(tree: SourceTree, collected: ReadonlySet<string>): readonly string[] {
  return [...tree]
    .filter(([file, text]) => !collected.has(file) && definesTests(parse(file, text)))
    .map(([file]) => `${file}: holds tests, but jest does not collect it`);
}

/** Code inside functions runs for whoever calls it; only what runs on loading makes the file itself a test. */
function definesTests(source: ts.SourceFile): boolean {
  const own = ownNames(source);
  let found = false;
  const visit = (node: ts.Node): void => {
    if (found || ts.isFunctionLike(node)) return;
    const called = ts.isCallExpression(node) ? calledName(node.expression) : '';
    if (TEST_FUNCTIONS.has(called) && !own.has(called)) found = true;
    else ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** What the file itself declares under such a name is not jest's. */
const ownNames = (source: ts.SourceFile): ReadonlySet<string> =>
  new Set(
    source.statements.flatMap((statement) => {
      if (ts.isFunctionDeclaration(statement)) return [statement.name?.text ?? ''];
      if (!ts.isVariableStatement(statement)) return [];
      return statement.declarationList.declarations.map(({ name }) => (ts.isIdentifier(name) ? name.text : ''));
    }),
  );

/** `test` of `test(…)`, `test.each(…)(…)` and `test.skip(…)`. */
function calledName(callee: ts.Expression): string {
  if (ts.isIdentifier(callee)) return callee.text;
  if (ts.isPropertyAccessExpression(callee)) return calledName(callee.expression);
  return ts.isCallExpression(callee) ? calledName(callee.expression) : '';
}

/** Golden folders that no collected test beside or above them mentions. */
export function orphanGoldens(
  files: readonly string[],
  tree: SourceTree,
  collected: ReadonlySet<string>,
): readonly string[] {
  const folders = new Set(files.flatMap((file) => /^(.*\/)goldens?\//.exec(file)?.[1] ?? []));
  return [...folders]
    .filter((parent) => ![...collected].some((test) => test.startsWith(parent) && /golden/.test(tree.get(test) ?? '')))
    .map((parent) => `${parent}golden: no test reads it`);
}
