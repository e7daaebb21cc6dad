/** `workbook.xml`: which sheets there are, in which order, and the names that count them. */
import { NAMES } from '../sheets/names';
import { attributesOf, edited, elementsOf, textOf, withAttributes, type Edit, type Element } from './xml';

export interface SheetEntry {
  readonly name: string;
  /** Its relationship. */
  readonly relation: string;
}

export function sheetEntries(xml: string): readonly SheetEntry[] {
  return elementsOf(xml, 'sheet').map(({ open }) => {
    const attributes = attributesOf(xml, open);
    const relation = [...attributes].find(([name]) => name.endsWith(':id'))?.[1] ?? '';
    return { name: attributes.get('name') ?? '', relation };
  });
}

export interface SheetOrder {
  /** Sheets that come first, by name. */
  readonly first: readonly string[];
  /** Sheets that do not go along. */
  readonly without: ReadonlySet<string>;
}

/** The sheets of the copy from the left. */
export function orderedSheets(xml: string, { first, without }: SheetOrder): readonly SheetEntry[] {
  const entries = sheetEntries(xml).filter(({ name }) => !without.has(name));
  const ahead = first.flatMap((name) => entries.filter((entry) => entry.name === name));
  return [...ahead, ...entries.filter((entry) => !ahead.includes(entry))];
}

/** Whether a formula reads one of these sheets. */
export function readsSheet(formula: string, sheets: ReadonlySet<string>): boolean {
  return [...sheets].some((name) => {
    const quoted = `'${name.replaceAll("'", "''")}'!`.toLowerCase();
    const text = formula.toLowerCase();
    return text.includes(quoted) || (/^[\p{L}\p{N}_.]+$/u.test(name) && text.includes(`${name.toLowerCase()}!`));
  });
}

/** How every defined name of the add-in begins. */
const OUR_NAMES = 'lkjip_';

/**
 * The part with the sheets in that order, everything computed anew when it is opened, the first sheet in front, and
 * nothing of the add-in's hidden.
 */
export function rewrittenWorkbook(xml: string, order: SheetOrder): string {
  const sheets = elementsOf(xml, 'sheet');
  const before = sheetEntries(xml);
  const after = orderedSheets(xml, order);
  const places = before.map(({ relation }) => after.findIndex((entry) => entry.relation === relation));
  const moved = sheets.map(({ start, end }, index): Edit => {
    const entry = after[index];
    const source = sheets[before.findIndex(({ relation }) => relation === entry?.relation)];
    return { start, end, text: entry === undefined || source === undefined ? '' : xml.slice(source.start, source.end) };
  });
  const views = elementsOf(xml, 'workbookView').map(({ open }): Edit => {
    const { start, end } = open;
    return { start, end, text: withAttributes(xml.slice(start, end), { activeTab: null, firstSheet: null }) };
  });
  const names = elementsOf(xml, 'definedName').flatMap((name) => movedName(xml, name, places, order.without));
  return edited(xml, [...moved, ...views, ...names, ...calculation(xml), ...localPath(xml)]);
}

function movedName(
  xml: string,
  name: Element,
  places: readonly number[],
  without: SheetOrder['without'],
): readonly Edit[] {
  const { open, start, end } = name;
  const attributes = attributesOf(xml, open);
  const called = attributes.get('name') ?? '';
  const local = attributes.get('localSheetId');
  const place = local === undefined ? undefined : (places[Number(local)] ?? -1);
  if (called === NAMES.buildMark || place === -1 || readsSheet(textOf(xml, name), without)) {
    return [{ start, end, text: '' }];
  }
  const changes = {
    ...(place === undefined ? {} : { localSheetId: String(place) }),
    ...(called.startsWith(OUR_NAMES) ? { hidden: null } : {}),
  };
  return [{ start: open.start, end: open.end, text: withAttributes(xml.slice(open.start, open.end), changes) }];
}

/** Without functions of add-ins a full calculation spoils nothing, and it heals what was not computed when it was sent. */
function calculation(xml: string): readonly Edit[] {
  const changes = { fullCalcOnLoad: '1', calcMode: null };
  const [found] = elementsOf(xml, 'calcPr');
  if (found !== undefined) {
    const { start, end } = found.open;
    return [{ start, end, text: withAttributes(xml.slice(start, end), changes) }];
  }
  const last = ['definedNames', 'externalReferences', 'functionGroups', 'sheets'].flatMap((name) => {
    const element = elementsOf(xml, name)[0];
    return element === undefined ? [] : [element];
  })[0];
  if (last === undefined) return [];
  const prefix = last.open.name.includes(':') ? last.open.name.replace(/:.*$/, ':') : '';
  return [{ start: last.end, end: last.end, text: `<${prefix}calcPr fullCalcOnLoad="1"/>` }];
}

/** Excel notes in which folder of which person the file was saved. */
const localPath = (xml: string): readonly Edit[] =>
  elementsOf(xml, 'AlternateContent')
    .filter(({ start, end }) => /<[\w]+:absPath\b/.test(xml.slice(start, end)))
    .map(({ start, end }) => ({ start, end, text: '' }));
