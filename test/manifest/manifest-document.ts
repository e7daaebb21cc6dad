/** manifest.xml as the rules see it. Runs where there is a DOMParser: test files name the jsdom environment. */

/** The elements below that have this name, prefix left out, in document order. */
export const below = (parent: Document | Element, name: string): readonly Element[] => [
  ...parent.getElementsByTagNameNS('*', name),
];

export const attribute = (element: Element | undefined, name: string): string => element?.getAttribute(name) ?? '';

/** The `xsi:type` of an element. */
export const typeOf = (element: Element): string => attribute(element, 'xsi:type');

/** Parses the text; what is not well-formed is thrown. */
export function parseManifest(xml: string): Document {
  const parsed = new DOMParser().parseFromString(xml, 'application/xml');
  const fault = below(parsed, 'parsererror')[0];
  if (fault !== undefined) throw new Error(fault.textContent);
  return parsed;
}

/** Where an element stands, for messages: `Group LKJIP.Group.Fill`. */
export function nameOf(element: Element): string {
  const id = attribute(element, 'id') || attribute(element, 'resid') || typeOf(element);
  return id === '' ? element.localName : `${element.localName} ${id}`;
}
