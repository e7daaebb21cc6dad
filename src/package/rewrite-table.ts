/** The part of a table: its name, its place, and the formulas that its new rows get. */
import type { Rect } from '../sheets/plan';
import { callsAddIn, withoutCalls } from './formula-calls';
import { nativeCall } from './native-calls';
import { attributesOf, edited, elementsOf, escapeXml, textOf, XmlError, type Edit } from './xml';

export interface FileTable {
  readonly name: string;
  readonly area: Rect;
}

export function fileTable(xml: string): FileTable {
  const [table] = elementsOf(xml, 'table');
  if (table === undefined) throw new XmlError('The part of a table holds none.');
  const attributes = attributesOf(xml, table.open);
  return { name: attributes.get('displayName') ?? '', area: areaOf(attributes.get('ref') ?? '') };
}

/** `A6:F20`. */
function areaOf(reference: string): Rect {
  const [, left = '', top = '', right = left, bottom = top] =
    /^([A-Z]+)([0-9]+)(?::([A-Z]+)([0-9]+))?$/.exec(reference) ?? [];
  if (left === '') throw new XmlError(`${reference} is no place of a table.`);
  const column = columnNumber(left);
  const row = Number(top) - 1;
  return { row, column, rows: Number(bottom) - row, columns: columnNumber(right) - column + 1 };
}

const columnNumber = (letters: string): number =>
  Array.from(letters).reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** `translate`: native formulas where there are twins; otherwise the column stops having a formula of its own. */
export function rewrittenTable(xml: string, translate: boolean): string {
  const edits = elementsOf(xml, 'calculatedColumnFormula').flatMap((element): readonly Edit[] => {
    const formula = textOf(xml, element);
    if (!callsAddIn(formula)) return [];
    const { start, end, open } = element;
    const native = translate ? withoutCalls(formula, nativeCall) : null;
    return [{ start, end, text: native === null ? '' : `<${open.name}>${escapeXml(native)}</${open.name}>` }];
  });
  return edited(xml, edits);
}
