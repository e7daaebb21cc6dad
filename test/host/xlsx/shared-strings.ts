import { child, children, contents, escapeText, part, tag, text, unescapeText } from './xml';
import type { XmlElement } from '@cj-tech-master/excelts/xml';

const NAMESPACE = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** Texts of cells, each once, referred to by number. */
export class SharedStringsWriter {
  private readonly positions = new Map<string, number>();
  private uses = 0;

  add(value: string): number {
    this.uses++;
    const known = this.positions.get(value);
    if (known !== undefined) return known;
    const at = this.positions.size;
    this.positions.set(value, at);
    return at;
  }

  xml(): string {
    const items = [...this.positions.keys()].map((value) => {
      const space = /^\s|\s$|\n|\t/.test(value) ? 'preserve' : null;
      return tag('si', {}, tag('t', { 'xml:space': space }, text(escapeText(value, true))));
    });
    return part(tag('sst', { xmlns: NAMESPACE, count: this.uses, uniqueCount: this.positions.size }, ...items));
  }
}

/** Text of a string item; the parts of rich text one after the other. */
export function stringOf(item: XmlElement | undefined): string {
  const runs = children(item, 'r');
  const texts = runs.length > 0 ? runs.map((run) => child(run, 't')) : [child(item, 't')];
  return unescapeText(texts.map(contents).join(''));
}
