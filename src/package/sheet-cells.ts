/** The cells of a worksheet part that hold a formula or a text of their own, with where everything stands. */
import { attributesOf, localName, tagsOf, unescapeXml, type Tag } from './xml';

/** A place in the text of the part. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface CellFormula extends Span {
  readonly text: string;
  /** The tag `<f ...>`. */
  readonly open: Span;
  readonly type: string;
  /** The number of a formula that the file writes once for several cells. */
  readonly shared: string | null;
}

export interface FileCell {
  readonly address: string;
  /** The tag `<c ...>`. */
  readonly open: Span;
  /** `str`: a text that a formula gave; `inlineStr`: one that was typed; `s`: a number in the list of shared texts. */
  readonly type: string;
  readonly formula: CellFormula | null;
  /** What is between the tags of `<v>`, or of the first `<t>` of a text of its own. */
  readonly value: Span | null;
}

/** All cells with a formula or a text of their own; what stands outside `<sheetData>` is none. */
export function fileCells(xml: string): readonly FileCell[] {
  const cells: FileCell[] = [];
  let inside = false;
  let cell: Tag | null = null;
  let open: Tag | null = null;
  let formula: CellFormula | null = null;
  let value: Span | null = null;
  for (const tag of tagsOf(xml)) {
    const name = localName(tag.name);
    if (name === 'sheetData') inside = tag.kind === 'open';
    if (!inside) continue;
    if (name === 'c') {
      if (tag.kind === 'close' && cell !== null) {
        const found = cellOf(xml, cell, formula, value);
        if (found !== null) cells.push(found);
      }
      cell = tag.kind === 'open' ? tag : null;
      formula = null;
      value = null;
    } else if (cell === null) continue;
    else if (name === 'f') {
      if (tag.kind === 'empty') formula = formulaOf(xml, tag, tag.end, tag.end);
      else if (tag.kind === 'open') open = tag;
      else if (open !== null) formula = formulaOf(xml, open, tag.start, tag.end);
    } else if (name === 'v' || name === 't') {
      if (tag.kind === 'open') open = tag;
      else if (tag.kind === 'close' && open !== null) value ??= { start: open.end, end: tag.start };
    }
  }
  return cells;
}

function formulaOf(xml: string, open: Tag, textEnd: number, end: number): CellFormula {
  const attributes = attributesOf(xml, open);
  const type = attributes.get('t') ?? 'normal';
  return {
    start: open.start,
    end,
    open,
    text: unescapeXml(xml.slice(open.end, textEnd)),
    type,
    shared: type === 'shared' ? (attributes.get('si') ?? '') : null,
  };
}

function cellOf(xml: string, open: Tag, formula: CellFormula | null, value: Span | null): FileCell | null {
  const attributes = attributesOf(xml, open);
  const type = attributes.get('t') ?? 'n';
  if (formula === null && type !== 'inlineStr' && type !== 'str') return null;
  return { address: attributes.get('r') ?? '', open, type, formula, value };
}
