/** Which folder may import which, and no two files each other. */
import { FOLDERS, type FolderRule } from './rules';
import { importsOf, parse, resolveImport, type ImportStatement, type SourceTree } from './source-tree';

/** The folder of `src` that a file stands in; files directly in `src` have none. */
export const folderOf = (file: string): string | null => /^src\/([^/]+)\//.exec(file)?.[1] ?? null;

/** Imports that the rules do not allow, one sentence each. */
export function forbiddenImports(tree: SourceTree): readonly string[] {
  return [...tree].flatMap(([file, text]) => {
    const folder = folderOf(file);
    const rule = folder === null ? undefined : FOLDERS[folder];
    if (folder === null || rule === undefined) return [`${file}: no rule for this folder of src`];
    return importsOf(parse(file, text)).flatMap((statement) => {
      const reason = refusal(tree, file, folder, rule, statement);
      return reason === null ? [] : [`${file}:${statement.line} imports ${statement.specifier}: ${reason}`];
    });
  });
}

function refusal(
  tree: SourceTree,
  file: string,
  folder: string,
  rule: FolderRule,
  { specifier, typesOnly }: ImportStatement,
): string | null {
  if (!specifier.startsWith('.')) {
    return rule.packages.some((allowed) => matches(allowed, specifier)) ? null : `${folder} may not use this package`;
  }
  const target = resolveImport(tree, file, specifier);
  if (target === null) return 'not a source file of src';
  const other = folderOf(target);
  if (other === folder) return null;
  const kind = other === null ? undefined : rule.imports[other];
  if (kind === undefined) return `${folder} may not import ${other ?? 'src itself'}`;
  return kind === 'types' && !typesOnly ? `${folder} may import only types of ${other ?? ''}` : null;
}

const matches = (allowed: string, specifier: string): boolean =>
  allowed.endsWith('*') ? specifier.startsWith(allowed.slice(0, -1)) : specifier === allowed;

/** Circles of imports, types included, each as `a -> b -> a`. */
export function importCycles(tree: SourceTree): readonly string[] {
  const graph = new Map(
    [...tree].map(([file, text]) => [
      file,
      importsOf(parse(file, text)).flatMap(({ specifier }) =>
        specifier.startsWith('.') ? [resolveImport(tree, file, specifier) ?? ''] : [],
      ),
    ]),
  );
  const cycles: string[] = [];
  const done = new Set<string>();
  const walk = (file: string, trail: readonly string[]): void => {
    const start = trail.indexOf(file);
    if (start >= 0) cycles.push([...trail.slice(start), file].join(' -> '));
    if (start >= 0 || done.has(file)) return;
    for (const next of graph.get(file) ?? []) walk(next, [...trail, file]);
    done.add(file);
  };
  for (const file of graph.keys()) walk(file, []);
  return cycles;
}
