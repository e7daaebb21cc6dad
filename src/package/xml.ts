/**
 * XML as a text that is read from tag to tag and changed in places. What is not changed stays as it was, to the last
 * byte: attributes of later versions of Excel, prefixes, order. There are no entities but XML's own, because a part
 * with a document type is refused.
 */

export interface Tag {
  /** With its prefix, as written. */
  readonly name: string;
  readonly kind: 'open' | 'close' | 'empty';
  /** The tag itself: from `<` to behind `>`. */
  readonly start: number;
  readonly end: number;
}

/** A part that is no XML, or more than files of Excel hold. */
export class XmlError extends Error {}

/** All tags in order; comments, CDATA and processing instructions are stepped over. */
export function* tagsOf(xml: string): Generator<Tag, void, undefined> {
  for (let start = xml.indexOf('<'); start >= 0;) {
    const next = xml.charAt(start + 1);
    if (next === '!' || next === '?') {
      start = xml.indexOf('<', skipped(xml, start));
      continue;
    }
    const end = tagEnd(xml, start);
    const closing = next === '/';
    NAME.lastIndex = start + (closing ? 2 : 1);
    const name = NAME.exec(xml)?.[0];
    if (name === undefined) throw new XmlError(`A tag without a name at ${start}.`);
    yield { name, kind: closing ? 'close' : xml.charAt(end - 2) === '/' ? 'empty' : 'open', start, end };
    start = xml.indexOf('<', end);
  }
}

const NAME = /[^\s/>]+/y;
const DECLARATIONS = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
] as const;

function skipped(xml: string, start: number): number {
  const [open, close] = DECLARATIONS.find(([begin]) => xml.startsWith(begin, start)) ?? [];
  if (open === undefined) throw new XmlError('Files of Excel have no document type.');
  const end = xml.indexOf(close, start + open.length);
  if (end < 0) throw new XmlError(`${open} without ${close}.`);
  return end + close.length;
}

/** Behind the `>` that ends the tag; one inside a quoted value does not. */
function tagEnd(xml: string, start: number): number {
  let quote = '';
  for (let at = start + 1; at < xml.length; at += 1) {
    const character = xml.charAt(at);
    if (quote !== '') {
      if (character === quote) quote = '';
    } else if (character === '"' || character === "'") quote = character;
    else if (character === '>') return at + 1;
  }
  throw new XmlError(`A tag without an end at ${start}.`);
}

export const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

const ATTRIBUTE = /([^\s=/<>]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** The attributes of a tag by their names as written; values without entities. */
export function attributesOf(xml: string, { start, end }: Pick<Tag, 'start' | 'end'>): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name = '', double, single] of xml.slice(start, end).matchAll(ATTRIBUTE))
    attributes.set(name, unescapeXml(double ?? single ?? ''));
  return attributes;
}

/** The tag with these attributes; `null` takes one away. Others keep their place. */
export function withAttributes(tag: string, changes: Readonly<Record<string, string | null>>): string {
  const left = new Map(Object.entries(changes));
  const changed = tag.replaceAll(/\s+([^\s=/<>]+)\s*=\s*(?:"[^"]*"|'[^']*')/g, (whole, name: string) => {
    const value = left.get(name);
    if (value === undefined) return whole;
    left.delete(name);
    return value === null ? '' : ` ${name}="${escapeXml(value)}"`;
  });
  const added = [...left].flatMap(([name, value]) => (value === null ? [] : [` ${name}="${escapeXml(value)}"`]));
  return changed.replace(/\s*\/?>$/, (end) => `${added.join('')}${end.trim()}`);
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

export const escapeXml = (text: string): string => text.replaceAll(/[&<>"]/g, (character) => ESCAPES[character] ?? '');

/** The text between two tags, CDATA included. */
export const unescapeXml = (text: string): string =>
  text
    .split(/(<!\[CDATA\[[\s\S]*?\]\]>)/)
    .map((piece) => (piece.startsWith('<![CDATA[') ? piece.slice(9, -3) : withoutEntities(piece)))
    .join('');

const withoutEntities = (text: string): string =>
  text.replaceAll(
    /&(?:#x([0-9a-fA-F]+)|#([0-9]+)|([a-z]+));/g,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
      if (decimal !== undefined) return String.fromCodePoint(Number.parseInt(decimal, 10));
      return NAMED[name ?? ''] ?? whole;
    },
  );

/** One change of a text. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text with all changes; they may come in any order and must not overlap. */
export function edited(xml: string, edits: readonly Edit[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end, text } of [...edits].sort((a, b) => a.start - b.start)) {
    if (start < at) throw new RangeError(`Two changes of one text overlap at ${start}.`);
    pieces.push(xml.slice(at, start), text);
    at = end;
  }
  return [...pieces, xml.slice(at)].join('');
}

/** An element with everything in it. */
export interface Element {
  readonly open: Tag;
  readonly start: number;
  readonly end: number;
  /** What is between its tags; empty for an empty element. */
  readonly innerStart: number;
  readonly innerEnd: number;
}

/** The elements of a local name anywhere in a small part, outermost first where they are nested. */
export function elementsOf(xml: string, local: string): readonly Element[] {
  const found: Element[] = [];
  const opened: Tag[] = [];
  for (const tag of tagsOf(xml)) {
    if (localName(tag.name) !== local) continue;
    const { start, end } = tag;
    if (tag.kind === 'empty') found.push({ open: tag, start, end, innerStart: end, innerEnd: end });
    else if (tag.kind === 'open') opened.push(tag);
    else {
      const open = opened.pop();
      if (open === undefined) throw new XmlError(`</${tag.name}> without a beginning.`);
      found.push({ open, start: open.start, end, innerStart: open.end, innerEnd: start });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The text inside an element. */
export const textOf = (xml: string, { innerStart, innerEnd }: Element): string =>
  unescapeXml(xml.slice(innerStart, innerEnd));
