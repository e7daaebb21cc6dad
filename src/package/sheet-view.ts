/** What of a worksheet part depends on the other sheets: which one is selected, and links between them. */
import { readsSheet } from './workbook-part';
import { attributesOf, edited, localName, tagsOf, withAttributes, type Edit } from './xml';

/** Selected is the sheet in front only: several selected ones are a group, and typing goes into all of them. */
export function selectedSheet(xml: string, selected: boolean): string {
  const edits: Edit[] = [];
  for (const tag of tagsOf(xml)) {
    const name = localName(tag.name);
    if (name === 'sheetData') break;
    if (name !== 'sheetView' || tag.kind === 'close') continue;
    const { start, end } = tag;
    edits.push({ start, end, text: withAttributes(xml.slice(start, end), { tabSelected: selected ? '1' : null }) });
  }
  return edited(xml, edits);
}

/** Links to a sheet that does not go along lead nowhere. */
export function withoutLinksTo(xml: string, without: ReadonlySet<string>): string {
  if (without.size === 0) return xml;
  const data = xml.lastIndexOf('sheetData');
  const edits: Edit[] = [];
  let links = { open: null as Edit | null, kept: 0 };
  for (const tag of tagsOf(xml.slice(Math.max(0, data)))) {
    const { start, end } = { start: tag.start + Math.max(0, data), end: tag.end + Math.max(0, data) };
    const name = localName(tag.name);
    if (name === 'hyperlinks' && tag.kind === 'open') links = { open: { start, end, text: '' }, kept: 0 };
    if (name === 'hyperlinks' && tag.kind === 'close' && links.open !== null && links.kept === 0) {
      edits.push(links.open, { start, end, text: '' });
    }
    if (name !== 'hyperlink' || tag.kind === 'close') continue;
    const location = attributesOf(xml, { start, end }).get('location') ?? '';
    if (readsSheet(location, without)) edits.push({ start, end, text: '' });
    else links.kept += 1;
  }
  return edited(xml, edits);
}
