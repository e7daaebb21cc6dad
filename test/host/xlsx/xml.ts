import { xmlEncode } from '@cj-tech-master/excelts/xml';
import type { XmlElement } from '@cj-tech-master/excelts/xml';

export type AttributeValue = string | number | boolean | null | undefined;

/** `<name a="1">children</name>`; attributes that are null or undefined are left out, logical ones are 1 and 0. */
export function tag(
  name: string,
  attributes: Readonly<Record<string, AttributeValue>> = {},
  ...children: readonly string[]
): string {
  let open = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value === null || value === undefined) continue;
    open += ` ${key}="${typeof value === 'boolean' ? Number(value) : xmlEncode(String(value))}"`;
  }
  const body = children.join('');
  return body === '' ? `${open}/>` : `${open}>${body}</${name}>`;
}

/** Text between tags, as it is. */
export function text(value: string | number): string {
  return xmlEncode(String(value));
}

export function part(root: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;
}

/** A list element with its count, or nothing when the list is empty. */
export function list(name: string, items: readonly string[]): string {
  return items.length === 0 ? '' : tag(name, { count: items.length }, ...items);
}

/** Text of type ST_Xstring: characters that XML cannot hold become `_xHHHH_`. */
export function escapeText(value: string, multiline: boolean): string {
  const control = multiline ? /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g : /[\u0000-\u001f\ufffe\uffff]/g;
  return value
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(control, (character) => `_x${character.charCodeAt(0).toString(16).padStart(4, '0')}_`);
}

export function unescapeText(value: string): string {
  return value.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

export function children(element: XmlElement | undefined, name?: string): XmlElement[] {
  const elements: XmlElement[] = [];
  for (const node of element?.children ?? []) {
    if (node.type === 'element' && (name === undefined || localName(node) === name)) elements.push(node);
  }
  return elements;
}

export function child(element: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  let current = element;
  for (const name of path) current = children(current, name)[0];
  return current;
}

export function localName(element: XmlElement): string {
  return element.name.slice(element.name.indexOf(':') + 1);
}

export function attribute(element: XmlElement | undefined, name: string): string | undefined {
  return element?.attributes[name];
}

export function numberAttribute(element: XmlElement | undefined, name: string): number | undefined {
  const value = element?.attributes[name];
  return value === undefined ? undefined : Number(value);
}

export function flag(element: XmlElement | undefined, name: string, absent: boolean): boolean {
  const value = element?.attributes[name];
  return value === undefined ? absent : value === '1' || value === 'true';
}

export function contents(element: XmlElement | undefined): string {
  let joined = '';
  for (const node of element?.children ?? []) {
    if (node.type === 'text' || node.type === 'cdata') joined += node.value;
    else if (node.type === 'element') joined += contents(node);
  }
  return joined;
}

/** The unique id of a part: a GUID, or left out when the model's id is none. */
export function guidOf(id: string): string | null {
  return /^\{[0-9A-F]{8}(?:-[0-9A-F]{4}){3}-[0-9A-F]{12}\}$/.test(id) ? id : null;
}
