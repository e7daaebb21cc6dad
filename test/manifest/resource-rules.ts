/** Resources: every id resolves to the right kind, is used, is short enough, and is there in both languages. */
import { attribute, below, nameOf } from './manifest-document';

type Kind = 'Image' | 'Url' | 'ShortString' | 'LongString';

const LONGEST = { resourceId: 32, ShortString: 125, LongString: 250, Url: 2048, Image: 2048 } as const;
const FOREIGN = 'en-US';

/** Resources by id; ids that occur twice come with each of their elements. */
function resources(
  manifest: Document,
): ReadonlyMap<string, readonly { readonly kind: Kind; readonly element: Element }[]> {
  const found = new Map<string, { readonly kind: Kind; readonly element: Element }[]>();
  const kinds = { Images: 'Image', Urls: 'Url', ShortStrings: 'ShortString', LongStrings: 'LongString' } as const;
  for (const [list, kind] of Object.entries(kinds)) {
    for (const element of below(manifest, list).flatMap((parent) => [...parent.children])) {
      const id = attribute(element, 'id');
      found.set(id, [...(found.get(id) ?? []), { kind, element }]);
    }
  }
  return found;
}

/** What kind of resource an element with a `resid` asks for. */
function wanted(element: Element): Kind {
  if (element.localName === 'Image') return 'Image';
  if (['Label', 'Title', 'Namespace'].includes(element.localName)) return 'ShortString';
  return element.localName === 'Description' ? 'LongString' : 'Url';
}

export function unresolvedResources(manifest: Document): readonly string[] {
  const known = resources(manifest);
  const users = [...manifest.getElementsByTagName('*')].filter((element) => element.hasAttribute('resid'));
  const used = new Set(users.map((element) => attribute(element, 'resid')));
  return [
    ...users.flatMap((element) => {
      const kind = known.get(attribute(element, 'resid'))?.[0]?.kind;
      if (kind === undefined) return [`${nameOf(element)}: there is no such resource`];
      return kind === wanted(element) ? [] : [`${nameOf(element)}: asks for a ${wanted(element)}, is a ${kind}`];
    }),
    ...[...known].flatMap(([id, elements]) => [
      ...(elements.length > 1 ? [`${id}: more than one resource has this id`] : []),
      ...(used.has(id) ? [] : [`${id}: no element uses this resource`]),
    ]),
  ];
}

export function overlongTexts(manifest: Document): readonly string[] {
  const tooLong = (name: string, text: string, most: number): readonly string[] =>
    text.length === 0
      ? [`${name}: empty`]
      : text.length > most
        ? [`${name}: ${text.length} characters, at most ${most}`]
        : [];
  const [displayName, description] = [below(manifest, 'DisplayName')[0], below(manifest, 'Description')[0]];
  return [
    ...translations(displayName).flatMap((text) => tooLong('DisplayName', text, 125)),
    ...translations(description).flatMap((text) => tooLong('Description', text, 250)),
    ...[...resources(manifest)].flatMap(([id, elements]) => [
      ...tooLong(`id ${id}`, id, LONGEST.resourceId),
      ...elements.flatMap(({ kind, element }) =>
        translations(element).flatMap((text) => tooLong(id, text, LONGEST[kind])),
      ),
    ]),
    ...['Control', 'Group', 'CustomTab'].flatMap((name) =>
      below(manifest, name).flatMap((element) => tooLong(`id of ${nameOf(element)}`, attribute(element, 'id'), 125)),
    ),
  ];
}

/** A text in every language it has. */
const translations = (element: Element | undefined): readonly string[] =>
  element === undefined
    ? []
    : [attribute(element, 'DefaultValue'), ...below(element, 'Override').map((each) => attribute(each, 'Value'))];

/** Texts without exactly one English override. A name that formulas contain has one language. */
export function missingTranslations(manifest: Document): readonly string[] {
  const namespace = attribute(below(manifest, 'Namespace')[0], 'resid');
  const texts = [
    ...below(manifest, 'DisplayName'),
    ...below(manifest, 'Description').filter((element) => element.parentElement?.localName === 'OfficeApp'),
    ...below(manifest, 'String'),
  ];
  return [
    ...(below(manifest, 'DefaultLocale')[0]?.textContent === 'id-ID' ? [] : ['DefaultLocale is not id-ID']),
    ...texts.flatMap((element) => {
      const locales = below(element, 'Override').map((each) => attribute(each, 'Locale'));
      const expected = attribute(element, 'id') === namespace && namespace !== '' ? '' : FOREIGN;
      return locales.join() === expected
        ? []
        : [`${nameOf(element)}: overrides for "${locales.join()}", expected "${expected}"`];
    }),
  ];
}
