/** The texts that cells share. */
import { edited, elementsOf, escapeXml, textOf } from './xml';

/** Each piece of text as the recipient may read it; a text in several looks is several pieces. */
export function rewrittenTexts(xml: string, shown: (text: string) => string): string {
  return edited(
    xml,
    elementsOf(xml, 't').flatMap((element) => {
      const text = textOf(xml, element);
      const changed = shown(text);
      return changed === text ? [] : [{ start: element.innerStart, end: element.innerEnd, text: escapeXml(changed) }];
    }),
  );
}
