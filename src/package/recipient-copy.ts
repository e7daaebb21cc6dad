/**
 * The copy that goes to the Kanwil, made of the file of the workbook: bytes in, bytes out. No function of an add-in is left
 * in it, no reference to an add-in, nothing hidden of ours; the sheets for the recipient come first.
 */
import type { HostFailure } from '../domain/finding';
import { err, ok, type Result } from '../domain/result';
import type { CopyOptions, MakeCopy, RecipientCopy } from '../ports/workbook-file';
import { INPUT_TABLES } from '../sheets/names';
import type { Rect } from '../sheets/plan';
import { writeProperties } from './document-properties';
import { callsAddIn } from './formula-calls';
import { Parts, type Relation } from './parts';
import { fileTable, rewrittenTable } from './rewrite-table';
import { rewrittenSheet } from './rewrite-sheet';
import { rewrittenTexts } from './shared-texts';
import { selectedSheet, withoutLinksTo } from './sheet-view';
import { orderedSheets, readsSheet, rewrittenWorkbook, sheetEntries } from './workbook-part';
import { XmlError } from './xml';

/** A file that cannot be taken apart is the host's failure: the same copy can still be made in place. */
export const recipientCopy: MakeCopy = (bytes, options) => {
  try {
    return copied(new Parts(bytes), options);
  } catch (error) {
    if (error instanceof XmlError) return err(unreadable(error.message));
    throw error;
  }
};

const unreadable = (message: string): HostFailure => ({
  kind: 'host',
  code: 'general',
  retryable: false,
  details: { code: 'FileNotRead', message, statement: null, location: null },
});

function copied(parts: Parts, options: CopyOptions): Result<RecipientCopy, HostFailure> {
  const root = parts.relations('').find(({ type }) => type === 'officeDocument')?.target;
  if (root == null) throw new XmlError('The file has no workbook.');
  const { valuesOnly, without, shownText = (text: string) => text, title } = options;
  const book = parts.text(root);
  const relations = parts.relations(root);
  const pathOf = (id: string): string | null => relations.find((relation) => relation.id === id)?.target ?? null;
  const front = pathOf(orderedSheets(book, options)[0]?.relation ?? '');
  const gone = sheetEntries(book).filter(({ name }) => without.has(name));
  const count = { native: 0, values: 0 };
  for (const { name, relation } of sheetEntries(book)) {
    const path = pathOf(relation);
    if (path === null || without.has(name) || !isWorksheet(relations, relation)) continue;
    const rewritten = rewrittenSheet(parts.text(path), {
      tables: rewriteTables(parts, path, !valuesOnly),
      valuesOnly,
      leftBehind: (formula) => without.size > 0 && readsSheet(formula, without),
      shownText,
    });
    count.native += rewritten.native;
    count.values += rewritten.values;
    parts.set(path, withoutLinksTo(selectedSheet(rewritten.xml, path === front), without));
  }
  for (const { type, target } of relations) {
    if (type === 'sharedStrings' && target !== null) parts.set(target, rewrittenTexts(parts.text(target), shownText));
  }
  parts.set(root, rewrittenWorkbook(book, options));
  parts.unrelate('', ({ type }) => type === 'webextensiontaskpanes');
  parts.unrelate(root, ({ id, type }) => type === 'calcChain' || gone.some(({ relation }) => relation === id));
  parts.prune();
  writeProperties(parts, title);
  const left = parts.paths.find((path) => holdsFormulas(path) && callsAddIn(parts.text(path)));
  if (left !== undefined) return err(unreadable(`${left} still calls a function of an add-in.`));
  return ok({ bytes: parts.save(), ...count });
}

/** A function may hide in a rule, a name or a chart as well; a text may mention one. */
const holdsFormulas = (path: string): boolean =>
  /^xl\/(workbook\.xml|worksheets\/|tables\/|charts\/|pivotTables\/|pivotCache\/)/.test(path) && path.endsWith('.xml');

const isWorksheet = (relations: readonly Relation[], id: string): boolean =>
  relations.some((relation) => relation.id === id && relation.type === 'worksheet');

/** The places of the add-in's tables on a sheet; the formulas for their new rows change on the way. */
function rewriteTables(parts: Parts, sheet: string, translate: boolean): readonly Rect[] {
  const ours = new Set<string>(Object.values(INPUT_TABLES).map((name) => name.toLowerCase()));
  return parts.relations(sheet).flatMap(({ type, target }): readonly Rect[] => {
    if (type !== 'table' || target === null) return [];
    const xml = parts.text(target);
    const { name, area } = fileTable(xml);
    const isOurs = ours.has(name.toLowerCase());
    parts.set(target, rewrittenTable(xml, translate && isOurs));
    return isOurs ? [area] : [];
  });
}
