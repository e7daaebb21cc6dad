/** Who may touch Office's globals. A lint rule says the same while typing; this also sees types and `globalThis.Excel`. */
import ts from 'typescript';
import { folderOf } from './import-rules';
import { FOLDERS, OFFICE_GLOBALS } from './rules';
import { lineOf, parse, type SourceTree } from './source-tree';

const GLOBAL_OBJECTS = new Set(['globalThis', 'window', 'self']);
const GUARDED: ReadonlySet<string> = new Set(OFFICE_GLOBALS);

/** Uses of Office's globals that the folder's rule does not open, one sentence each. */
export function forbiddenGlobals(tree: SourceTree): readonly string[] {
  return [...tree].flatMap(([file, text]) => {
    const allowed = FOLDERS[folderOf(file) ?? '']?.globals ?? [];
    const source = parse(file, text);
    return globalUses(source)
      .filter(({ name, member }) => !allowed.includes(name) && !allowed.includes(`${name}.${member ?? ''}`))
      .map(({ name, member, line }) => `${file}:${line} uses ${member === null ? name : `${name}.${member}`}`);
  });
}

interface GlobalUse {
  readonly name: string;
  readonly member: string | null;
  readonly line: number;
}

function globalUses(source: ts.SourceFile): readonly GlobalUse[] {
  const uses: GlobalUse[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && GUARDED.has(node.text) && meansTheGlobal(node)) {
      const holder = ts.isPropertyAccessExpression(node.parent) && node.parent.name === node ? node.parent : node;
      uses.push({ name: node.text, member: memberOf(holder), line: lineOf(source, node) });
    }
    if (ts.isElementAccessExpression(node) && isGlobalObject(node.expression)) {
      const key = node.argumentExpression;
      if (ts.isStringLiteralLike(key) && GUARDED.has(key.text)) {
        uses.push({ name: key.text, member: memberOf(node), line: lineOf(source, node) });
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return uses;
}

/** Not a property, a key or a declaration that only bears the same name. */
function meansTheGlobal(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent) && parent.name === node) return isGlobalObject(parent.expression);
  if (ts.isQualifiedName(parent) && parent.right === node) return false;
  if (ts.isPropertyAssignment(parent) && parent.name === node) return false;
  return !((ts.isPropertySignature(parent) || ts.isMethodSignature(parent)) && parent.name === node);
}

const isGlobalObject = (node: ts.Expression): boolean => ts.isIdentifier(node) && GLOBAL_OBJECTS.has(node.text);

function memberOf(node: ts.Node): string | null {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent) && parent.expression === node) return parent.name.text;
  return ts.isQualifiedName(parent) && parent.left === node ? parent.right.text : null;
}
