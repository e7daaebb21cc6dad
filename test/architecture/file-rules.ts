/** How files are named and how long they may grow. */
import { EMPTY_NAMES, MAX_LINES } from './rules';
import type { SourceTree } from './source-tree';

/** Files longer than the limit, with their length. */
export function overlongFiles(tree: SourceTree): readonly string[] {
  return [...tree]
    .map(([file, text]) => ({ file, lines: text.split('\n').length - (text.endsWith('\n') ? 1 : 0) }))
    .filter(({ lines }) => lines > MAX_LINES)
    .map(({ file, lines }) => `${file}: ${lines} lines, at most ${MAX_LINES}`);
}

const KEBAB_CASE = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const EMPTY: ReadonlySet<string> = new Set(EMPTY_NAMES);

/** Files and folders whose name says nothing, or is not kebab-case with dotted endings such as `.test.ts`. */
export function badNames(files: readonly string[]): readonly string[] {
  return files.flatMap((file) => {
    const parts = file.split('/').flatMap((part) => part.split('.'));
    const empty = parts.find((part) => part.split('-').some((word) => EMPTY.has(word)));
    if (empty !== undefined) return [`${file}: "${empty}" says nothing about what is inside`];
    const odd = parts.find((part) => !KEBAB_CASE.test(part));
    return odd === undefined ? [] : [`${file}: "${odd}" is not kebab-case`];
  });
}
