/** What the file says of itself. */
import type { Parts } from './parts';
import { edited, elementsOf, escapeXml } from './xml';

const CORE = 'docProps/core.xml';
const APPLICATION = 'docProps/app.xml';

/** Gives the file a title; a file without properties stays without. The list of its sheets goes, as it is another now. */
export function writeProperties(parts: Parts, title: string): void {
  if (parts.has(CORE)) parts.set(CORE, titled(parts.text(CORE), title));
  if (!parts.has(APPLICATION)) return;
  const xml = parts.text(APPLICATION);
  const lists = ['HeadingPairs', 'TitlesOfParts'].flatMap((name) => elementsOf(xml, name));
  parts.set(
    APPLICATION,
    edited(
      xml,
      lists.map(({ start, end }) => ({ start, end, text: '' })),
    ),
  );
}

function titled(xml: string, title: string): string {
  const element = `<dc:title>${escapeXml(title)}</dc:title>`;
  const [found] = elementsOf(xml, 'title');
  if (found !== undefined) return edited(xml, [{ start: found.start, end: found.end, text: element }]);
  const [root] = elementsOf(xml, 'coreProperties');
  if (root === undefined) return xml;
  const { start, end, name, kind } = root.open;
  if (kind !== 'empty') return edited(xml, [{ start: end, end, text: element }]);
  const open = xml.slice(start, end).replace(/\s*\/>$/, '>');
  return edited(xml, [{ start, end, text: `${open}${element}</${name}>` }]);
}
